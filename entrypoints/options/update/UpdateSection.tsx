import type { ComponentChildren } from 'preact';
import { UpdateView, type UpdateStage } from '../../../components/options/update/UpdateView';
import type { ChangeRow } from '../../../components/options/update/StagedView';
import { useStrings } from '../../../components/strings';
import { csvDelimiters } from '../../../utils/formats/csv/read-table';
import { csvEncodings } from '../../../utils/formats/csv/csv-encoding';
import { missingFields } from '../../../utils/formats/csv/csv-fields';
import type { ExportFormat } from '../../../utils/formats/export/export-dataset';
import { useState } from 'preact/hooks';
import type { Workshop } from '../workshop';
import { download } from './download';
import { droppedFiles, pickedFiles } from './given-files';
import { stagedFileOf } from './staged-file';
import { useChangeRows } from './use-change-rows';
import { useStaging, type Staging } from './use-staging';

/** Files into and out of the dataset; `children` are the other ways in. */
export function UpdateSection(workshop: Workshop & { children: ComponentChildren }) {
  const { dataset, stored, changes, today, readOnly, tell, columnMemory, children } = workshop;
  const { t, locale } = useStrings();
  const [isApplying, setApplying] = useState(false);
  const { staging, run, discard, correct, read } = useStaging(
    (files, table) =>
      dataset.stageFiles(files, {
        today,
        updated: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
        lang: new Intl.Locale(locale).language,
        ...(table && { table }),
      }),
    columnMemory,
  );
  const details = useChangeRows(workshop, staging.kind === 'staged' ? staging.staged : undefined);
  const onApply = async ({ leaveOutBad }: { leaveOutBad: boolean }) => {
    if (staging.kind !== 'staged') return;
    setApplying(true);
    const outcome = await changes.make(
      () => dataset.applyImport(staging.staged, { leaveOutBad }),
      () => t('optionsImported', staging.name),
    );
    setApplying(false);
    if (outcome.kind === 'done') discard();
  };
  const onExport = async (format: ExportFormat) => {
    const { blob, extension } = await dataset.exportAs(format);
    download(blob, `standpoint-${today}.${extension}`);
    tell(t('optionsExported'));
  };
  return (
    <UpdateView
      stage={stageOf(staging, isApplying, details)}
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
      onApply={(options) => void onApply(options)}
      onDiscard={discard}
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

function stageOf(staging: Staging, isApplying: boolean, details: readonly ChangeRow[]): UpdateStage {
  switch (staging.kind) {
    case 'question':
      return { ...staging, missing: missingFields(staging.question.columns) };
    case 'reading':
      return { kind: 'busy', name: staging.name, progress: { step: 'reading', done: 0 } };
    case 'staged':
      return {
        kind: isApplying ? 'applying' : 'staged',
        staged: stagedFileOf(staging.name, staging.staged, details),
      };
    case 'idle':
    case 'refused':
      return staging;
  }
}
