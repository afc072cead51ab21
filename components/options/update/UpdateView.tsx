import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Past, Receipt } from '../../../utils/dataset/records/receipt';
import type { Progress } from '../../../utils/dataset/checking/incoming';
import type { Staged } from '../../../utils/dataset/staging/staged';
import type { Problem } from '../../../utils/dataset/checking/problem';
import type { CsvField } from '../../../utils/formats/csv/csv-fields';
import type { TableChoice, TableQuestion } from '../../../utils/formats/csv/read-csv';
import { useStrings } from '../../strings';
import { HistoryView } from '../history/HistoryView';
import { SectionHead } from '../shell/SectionHead';
import './update.css';
import { ColumnsForm } from './ColumnsForm';
import { ExportMenu, type ExportFormat } from './ExportMenu';
import { PasteForm } from './PasteForm';
import { ProblemList } from './ProblemList';
import { ProgressLine, type ProgressLineProps } from './ProgressLine';
import { DiffView } from './DiffView';
import type { LoadChanges } from './use-change-rows';

/** What the section shows below its buttons. */
export type UpdateStage =
  | { kind: 'idle' }
  | { kind: 'busy'; name: string; progress: Progress }
  | { kind: 'question'; question: TableQuestion; missing: readonly CsvField[] }
  /** Nothing could be made of the files. */
  | { kind: 'refused'; name: string; problems: readonly Problem[] }
  /** The machine could not do it. */
  | { kind: 'failed'; why: string }
  | { kind: 'staged'; name: string; staged: Staged; isApplying: boolean };

export interface UpdateViewProps {
  stage: UpdateStage;
  loadChanges: LoadChanges;
  encodings: readonly string[];
  delimiters: readonly string[];
  onPick: (files: FileList | null) => void;
  onDrop: (transfer: DataTransfer) => void;
  onPaste: (text: string) => void;
  onCorrect: (change: Partial<TableChoice>) => void;
  /** The table is to be read as it is now understood. */
  onRead: () => void;
  /** Gets the keys of the changes that are not to be made. */
  onApply: (left: ReadonlySet<string>) => void;
  /** Ends whatever is under way; nothing has changed. */
  onDiscard: () => void;
  onAddFeed: () => void;
  onExport: (format: ExportFormat) => void;
  /** Set while the dataset is being written to a file. */
  exporting: ProgressLineProps | null;
  onRestore: () => void;
  history: readonly Past[];
  onUndo: (receipt: Receipt) => void;
  onRedo: (receipt: Receipt) => void;
  /** True where nothing can be written; exporting and restoring stay. */
  readOnly: boolean;
  /** What else brings records, shown while no file is under way. */
  children: ComponentChildren;
}

/** The ways in and out of the dataset. Nothing changes before the reader has seen what would. */
export function UpdateView(props: UpdateViewProps) {
  const { stage, readOnly, history } = props;
  const { t } = useStrings();
  const [isPasting, setPasting] = useState(false);
  const isIdle = stage.kind === 'idle' || stage.kind === 'refused' || stage.kind === 'failed';
  return (
    <DropPlace isOpen={!readOnly} onDrop={props.onDrop}>
      {(isOver) => (
        <>
          <SectionHead title={t('optionsUpdate')} intro={t('optionsUpdateIntro')} />
          <div class="actions">
            <FilePicker disabled={readOnly} onPick={props.onPick} />
            <button
              type="button"
              class="sp-button"
              disabled={readOnly}
              aria-expanded={isPasting}
              onClick={() => setPasting(!isPasting)}
            >
              {t('optionsPaste')}
            </button>
            <button type="button" class="sp-button" disabled={readOnly} onClick={props.onAddFeed}>
              {t('optionsFeedAdd')}
            </button>
            <ExportMenu onExport={props.onExport} />
            <button type="button" class="sp-button" onClick={props.onRestore}>
              {t('optionsRestoreShipped')}
            </button>
          </div>
          {props.exporting && <ProgressLine {...props.exporting} />}
          {isPasting && (
            <PasteForm
              onPaste={(text) => {
                setPasting(false);
                props.onPaste(text);
              }}
            />
          )}
          {isIdle && !readOnly && (
            <p class={isOver ? 'drop-place over' : 'drop-place'}>{t('optionsDropHere')}</p>
          )}
          <StageView {...props} />
          {isIdle && props.children}
          {isIdle && (
            <HistoryView
              history={history}
              {...(!readOnly && { ways: { undo: props.onUndo, redo: props.onRedo } })}
            />
          )}
        </>
      )}
    </DropPlace>
  );
}

function StageView(props: UpdateViewProps) {
  const { stage, loadChanges, encodings, delimiters, onCorrect, onRead, onApply, onDiscard } = props;
  const { t } = useStrings();
  switch (stage.kind) {
    case 'idle':
      return null;
    case 'busy':
      return <ProgressLine name={stage.name} progress={stage.progress} onCancel={onDiscard} />;
    case 'question':
      return (
        <ColumnsForm
          question={stage.question}
          missing={stage.missing}
          encodings={encodings}
          delimiters={delimiters}
          onChange={onCorrect}
          onRead={onRead}
          onDiscard={onDiscard}
        />
      );
    case 'refused':
      return (
        <div class="diff" role="alert">
          <header>
            <h2>{t('optionsFileRefused', stage.name)}</h2>
          </header>
          <ProblemList problems={stage.problems} />
        </div>
      );
    case 'failed':
      return (
        <div class="form-problems" role="alert">
          {stage.why}
        </div>
      );
    case 'staged':
      return (
        <DiffView
          key={stage.staged.id}
          name={stage.name}
          staged={stage.staged}
          load={loadChanges}
          isApplying={stage.isApplying}
          onApply={onApply}
          onDiscard={onDiscard}
        />
      );
  }
}

/** Takes what is dropped anywhere on it; `isOver` while something is held above it. */
function DropPlace(props: {
  isOpen: boolean;
  onDrop: (transfer: DataTransfer) => void;
  children: (isOver: boolean) => ComponentChildren;
}) {
  const { isOpen, onDrop, children } = props;
  const [isOver, setOver] = useState(false);
  return (
    <div
      class="update"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(isOpen);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (isOpen && event.dataTransfer) onDrop(event.dataTransfer);
      }}
    >
      {children(isOver)}
    </div>
  );
}

function FilePicker({ disabled, onPick }: { disabled: boolean; onPick: (files: FileList | null) => void }) {
  const { t } = useStrings();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="sp-button primary"
        disabled={disabled}
        onClick={() => picker.current?.click()}
      >
        {t('optionsChooseFile')}
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        accept=".json,.jsonl,.csv,.tsv,.txt,.gz,.sig,application/json,text/csv"
        hidden
        onChange={(event) => {
          onPick(event.currentTarget.files);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
