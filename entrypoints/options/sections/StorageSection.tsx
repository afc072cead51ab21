import { useEffect, useState } from 'preact/hooks';
import { StorageView } from '../../../components/options/settings/StorageView';
import { WholeCheck } from '../../../components/options/history/WholeCheck';
import { useStrings } from '../../../components/strings';
import { useJob } from '../use-job';
import { useWholeCheck } from '../use-whole-check';
import type { Workshop } from '../workshop';

/** What is kept and how much. */
export function StorageSection({ dataset, feeds, pages, stored, changes, readOnly, tell }: Workshop) {
  const { t } = useStrings();
  const [persisted, setPersisted] = useState<boolean | undefined>();
  useEffect(() => void navigator.storage.persisted().then(setPersisted), []);
  const { stage, look, stop, mend } = useWholeCheck({ dataset, feeds, pages });
  const { running, run } = useJob();
  const { state } = stored.overview;
  return (
    <StorageView
      usage={stored.usage}
      packs={stored.packs}
      persisted={persisted}
      onPersist={async () => {
        const granted = await navigator.storage.persist();
        setPersisted(granted);
        if (!granted) tell(t('optionsPersistRefused'));
      }}
      former={stored.former}
      running={running}
      onRestoreFormer={
        readOnly
          ? undefined
          : ({ manifest, gen }) =>
              void changes.make(
                () =>
                  run({ name: manifest.title, step: 'reading' }, (job) =>
                    dataset.restoreFormer(manifest.id, gen, job),
                  ),
                ({ kind }) =>
                  kind === 'imported'
                    ? t('optionsFormerRestored', manifest.title, String(manifest.revision))
                    : null,
              )
      }
      check={
        <WholeCheck
          stage={stage}
          isDamaged={state.kind === 'bundled-only' && state.why === 'damaged'}
          onLook={() => void look()}
          onStop={stop}
          onMend={() => void mend()}
        />
      }
      onRemovePack={
        readOnly
          ? undefined
          : (pack) =>
              void changes.make(
                () => dataset.removePack(pack.manifest.id),
                () => t('optionsPackRemoved', pack.manifest.title),
              )
      }
    />
  );
}
