import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { UpdateView, type UpdateStage } from '../../../components/options/update/UpdateView';
import type { LoadChanges } from '../../../components/options/update/use-change-rows';
import { useStrings, type Strings } from '../../../components/strings';
import { csvEncodings } from '../../../utils/formats/csv/csv-encoding';
import { missingFields } from '../../../utils/formats/csv/csv-fields';
import { csvDelimiters } from '../../../utils/formats/csv/read-table';
import type { ExportFormat } from '../../../utils/formats/export/export-dataset';
import { failureMessages } from '../failure-messages';
import { useJob } from '../use-job';
import type { Workshop } from '../workshop';
import { download } from './download';
import { droppedFiles, pickedFiles } from './given-files';
import { useStaging, type Staging } from './use-staging';

/** Files into and out of the dataset; `children` are the other ways in. */
export function UpdateSection(workshop: Workshop & { onAddFeed: () => void; children: ComponentChildren }) {
  const { dataset, stored, changes, today, readOnly, tell, columnMemory, onAddFeed, children } = workshop;
  const strings = useStrings();
  const { t, locale } = strings;
  /** What is being applied; other files may be given while the rest of the page hears of it. */
  const [applying, setApplying] = useState('');
  const { staging, run, discard, finish, correct, read } = useStaging({
    stage: (files, table, job) => {
      const updated = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
      const lang = new Intl.Locale(locale).language;
      return dataset.stageFiles(files, { today, updated, lang, ...(table && { table }) }, job);
    },
    drop: useCallback((id) => dataset.discardStaged(id), [dataset]),
    memory: columnMemory,
  });
  const exporting = useJob();
  const stagedId = staging.kind === 'staged' ? staging.staged.id : '';
  const load: LoadChanges = useCallback(
    (window) => dataset.stagedChanges(stagedId, window),
    [dataset, stagedId],
  );
  const onApply = async (left: ReadonlySet<string>) => {
    if (staging.kind !== 'staged') return;
    setApplying(stagedId);
    const outcome = await changes.make(
      () => dataset.applyStaged(stagedId, { leave: { keys: [...left] }, leaveOutBad: true }),
      () => t('optionsImported', staging.name),
    );
    setApplying('');
    if (outcome.kind === 'done') finish(stagedId);
  };
  const onExport = async (format: ExportFormat) => {
    const name = t('optionsWholeDataset');
    const answer = await exporting.run({ name, step: 'saving' }, (job) => dataset.exportAs(format, job));
    if (answer.kind === 'cancelled') return;
    download(answer.blob, `standpoint-${today}.${answer.extension}`);
    tell(t('optionsExported'));
  };
  return (
    <UpdateView
      stage={stageOf(staging, applying !== '' && applying === stagedId, strings)}
      exporting={exporting.running}
      loadChanges={load}
      encodings={csvEncodings}
      delimiters={csvDelimiters}
      readOnly={readOnly}
      history={stored.history}
      onUndo={(receipt) => void changes.undo(receipt)}
      onRedo={(receipt) => void changes.redo(receipt)}
      onPick={(files) => void run(pickedFiles(files))}
      onDrop={(transfer) => void droppedFiles(transfer).then(run)}
      onPaste={(text) => void run([{ path: t('optionsPastedText'), blob: new Blob([text]) }])}
      onCorrect={(change) => void correct(change)}
      onRead={() => void read()}
      onApply={(left) => void onApply(left)}
      onDiscard={discard}
      onAddFeed={onAddFeed}
      onExport={(format) => void onExport(format)}
      onRestore={() =>
        void changes.make(
          () => dataset.restoreShipped(),
          () => t('optionsRestored'),
        )
      }
    >
      {children}
    </UpdateView>
  );
}

function stageOf(staging: Staging, isApplying: boolean, { t, locale }: Strings): UpdateStage {
  switch (staging.kind) {
    case 'question':
      return { ...staging, missing: missingFields(staging.question.columns) };
    case 'reading':
      return { ...staging, kind: 'busy' };
    case 'staged':
      return { ...staging, isApplying };
    case 'no-room': {
      const mb = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
      const why = t('optionsNoRoom', mb.format(staging.neededMb), mb.format(staging.freeMb));
      return { kind: 'failed', why };
    }
    case 'failed':
      return { kind: 'failed', why: t(failureMessages[staging.why]) };
    case 'idle':
    case 'refused':
      return staging;
  }
}
