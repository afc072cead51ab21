import { useState } from 'preact/hooks';
import type { Library } from '../../../components/options/library';
import { UpdateView, type UpdateStage } from '../../../components/options/UpdateView';
import type { StagedFile } from '../../../components/options/StagedView';
import { useStrings } from '../../../components/strings';
import type { StagedImport } from '../../../utils/dataset/dataset';
import { downloadText } from '../download-text';
import { describeChanges } from '../describe-changes';
import { readFile } from '../read-file';
import type { Workshop } from '../workshop';

const refusals = {
  'too-large': 'optionsFileTooLarge',
  unreadable: 'optionsFileUnreadable',
  'not-text': 'optionsNotText',
} as const;

/** The ways into and out of the dataset. */
export function UpdateSection({ dataset, stored, changes, today, readOnly, tell }: Workshop) {
  const { t } = useStrings();
  const [stage, setStage] = useState<UpdateStage>({ kind: 'idle' });
  const [read, setRead] = useState<StagedImport | null>(null);

  const look = async (name: string, text: string) => {
    setStage({ kind: 'reading', name });
    const staged = await dataset.stageImport(text);
    setRead(staged);
    setStage({ kind: 'staged', staged: viewOf(name, staged, stored.library) });
  };
  const onFile = async (file: File) => {
    setStage({ kind: 'reading', name: file.name });
    const text = await readFile(file);
    if (text.kind === 'text') await look(file.name, text.text);
    else setStage({ kind: 'refused', name: file.name, why: t(refusals[text.kind]) });
  };
  const onApply = async ({ leaveOutBad }: { leaveOutBad: boolean }) => {
    if (stage.kind !== 'staged' || !read) return;
    setStage({ ...stage, kind: 'applying' });
    const outcome = await changes.make(
      () => dataset.applyImport(read, { leaveOutBad }),
      () => t('optionsImported', stage.staged.name),
    );
    setStage(outcome.kind === 'done' ? { kind: 'idle' } : stage);
  };
  return (
    <UpdateView
      stage={stage}
      readOnly={readOnly}
      history={stored.history}
      onUndo={(receipt) => void changes.undo(receipt)}
      onRedo={(receipt) => void changes.redo(receipt)}
      onFile={(file) => void onFile(file)}
      onPaste={(text) => void look(t('optionsPastedText'), text)}
      onApply={(options) => void onApply(options)}
      onDiscard={() => setStage({ kind: 'idle' })}
      onExport={async () => {
        downloadText(await dataset.exportFile(), `standpoint-${today}.json`);
        tell(t('optionsExported'));
      }}
      onRestore={() =>
        void changes.make(
          () => dataset.restoreShipped(),
          () => t('optionsRestored'),
        )
      }
    />
  );
}

function viewOf(name: string, staged: StagedImport, library: Library): StagedFile {
  return {
    name,
    whole: staged.whole,
    usable: staged.file !== undefined,
    problems: staged.problems,
    warnings: staged.warnings,
    leftOut: staged.leftOut,
    changes: staged.changes,
    details: describeChanges(staged, library),
  };
}
