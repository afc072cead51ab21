import { useEffect, useState } from 'preact/hooks';
import { BackupsView, type BackupsViewProps } from '../../../components/options/history/BackupsView';
import { useStrings } from '../../../components/strings';
import { failureMessages } from '../failure-messages';
import { download } from '../update/download';
import { useJob } from '../use-job';
import type { Workshop } from '../workshop';

type Shown = Pick<BackupsViewProps, 'backups' | 'unsaved'>;

/** Backups within the browser, and everything as a file outside it. */
export function BackupsSection({ dataset, stored, changes, today, readOnly, tell }: Workshop) {
  const { t } = useStrings();
  const [shown, setShown] = useState<Shown | null>(null);
  const { running, run } = useJob();
  const [refused, setRefused] = useState<BackupsViewProps['refused']>(null);
  // Anything stored anew may have left a backup.
  useEffect(() => void readShown(dataset).then(setShown), [dataset, stored]);
  if (!shown) return null;

  const save = async () => {
    const name = `standpoint-everything-${today}.jsonl.gz`;
    const answer = await run({ name, step: 'saving' }, (job) => dataset.exportEverything(job));
    if (answer.kind === 'cancelled') return;
    if (answer.kind === 'failed') {
      tell(t(failureMessages[answer.why]));
      return;
    }
    download(answer.file, name);
    setShown(await readShown(dataset));
    tell(t('optionsSavedEverything'));
  };
  const restoreFile = async (file: File) => {
    setRefused(null);
    const outcome = await changes.make(
      () =>
        run({ name: file.name, step: 'reading' }, (job) => dataset.restoreEverything(file, file.name, job)),
      (done) => (done.kind === 'imported' ? t('optionsRestoredEverything', file.name) : null),
    );
    if (outcome.kind === 'done' && outcome.done.kind === 'flawed') {
      setRefused({ name: file.name, problems: outcome.done.problems });
    }
  };
  const backUp = async () => {
    const answer = await dataset.backUp();
    tell(t(answer.kind === 'failed' ? failureMessages[answer.why] : 'optionsBackedUp'));
    setShown(await readShown(dataset));
  };
  return (
    <BackupsView
      {...shown}
      running={running}
      refused={refused}
      onSave={() => void save()}
      ways={
        readOnly
          ? undefined
          : {
              backUp: () => void backUp(),
              restore: ({ id }) =>
                void changes.make(
                  () => dataset.restoreBackup(id),
                  () => t('optionsRestoredBackup'),
                ),
              restoreFile: (file) => void restoreFile(file),
            }
      }
    />
  );
}

async function readShown(dataset: Workshop['dataset']): Promise<Shown> {
  const [backups, unsaved] = await Promise.all([dataset.backups(), dataset.unsaved()]);
  return { backups, unsaved };
}
