import { useRef, useState } from 'preact/hooks';
import type { Past, Receipt } from '../../utils/dataset/dataset';
import { useStrings } from '../strings';
import { HistoryView } from './HistoryView';
import { SectionHead } from './SectionHead';
import { StagedView, type StagedFile } from './StagedView';

/** What the section shows below its buttons. */
export type UpdateStage =
  | { kind: 'idle' }
  | { kind: 'reading'; name: string }
  /** The file could not even be looked at. */
  | { kind: 'refused'; name: string; why: string }
  | { kind: 'staged'; staged: StagedFile }
  | { kind: 'applying'; staged: StagedFile };

export interface UpdateViewProps {
  stage: UpdateStage;
  onFile: (file: File) => void;
  onPaste: (text: string) => void;
  onApply: (options: { leaveOutBad: boolean }) => void;
  onDiscard: () => void;
  onExport: () => void;
  onRestore: () => void;
  history: readonly Past[];
  onUndo: (receipt: Receipt) => void;
  onRedo: (receipt: Receipt) => void;
  /** True where nothing can be written; exporting and restoring stay. */
  readOnly: boolean;
}

/** The ways in and out of the dataset. Nothing changes before the reader has seen what would. */
export function UpdateView(props: UpdateViewProps) {
  const {
    stage,
    onFile,
    onPaste,
    onApply,
    onDiscard,
    onExport,
    onRestore,
    history,
    onUndo,
    onRedo,
    readOnly,
  } = props;
  const { t } = useStrings();
  const [isPasting, setPasting] = useState(false);
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !readOnly) onFile(file);
  };
  const isIdle = stage.kind === 'idle' || stage.kind === 'refused';
  return (
    <div
      class="update"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <SectionHead title={t('optionsUpdate')} intro={t('optionsUpdateIntro')} />
      <div class="actions">
        <button
          type="button"
          class="sp-button primary"
          disabled={readOnly}
          onClick={() => picker.current?.click()}
        >
          {t('optionsChooseFile')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
        <button
          type="button"
          class="sp-button"
          disabled={readOnly}
          aria-expanded={isPasting}
          onClick={() => setPasting(!isPasting)}
        >
          {t('optionsPasteJson')}
        </button>
        <button type="button" class="sp-button" onClick={onExport}>
          {t('optionsExport')}
        </button>
        <button type="button" class="sp-button" onClick={onRestore}>
          {t('optionsRestoreShipped')}
        </button>
      </div>

      {isPasting && (
        <PasteForm
          onPaste={(text) => {
            setPasting(false);
            onPaste(text);
          }}
        />
      )}
      {isIdle && !readOnly && <p class={isOver ? 'drop-place over' : 'drop-place'}>{t('optionsDropHere')}</p>}
      {stage.kind === 'reading' && (
        <div class="reading" role="status">
          <strong>{t('optionsReading', stage.name)}</strong>
          <progress aria-label={t('optionsReading', stage.name)} />
        </div>
      )}
      {stage.kind === 'refused' && (
        <div class="form-problems" role="alert">
          <strong>{t('optionsFileRefused', stage.name)}</strong> {stage.why}
        </div>
      )}
      {(stage.kind === 'staged' || stage.kind === 'applying') && (
        <StagedView
          staged={stage.staged}
          isApplying={stage.kind === 'applying'}
          onApply={onApply}
          onDiscard={onDiscard}
        />
      )}
      {isIdle && (
        <HistoryView history={history} ways={readOnly ? undefined : { undo: onUndo, redo: onRedo }} />
      )}
    </div>
  );
}

function PasteForm({ onPaste }: { onPaste: (text: string) => void }) {
  const { t } = useStrings();
  const [text, setText] = useState('');
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        onPaste(text);
      }}
    >
      <label for="paste-json">{t('optionsPasteLabel')}</label>
      <textarea
        id="paste-json"
        rows={8}
        spellcheck={false}
        autofocus
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="sp-button" disabled={text.trim() === ''}>
        {t('optionsPasteLook')}
      </button>
    </form>
  );
}
