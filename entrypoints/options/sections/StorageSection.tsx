import { useEffect, useState } from 'preact/hooks';
import { StorageView } from '../../../components/options/StorageView';
import { WholeCheck } from '../../../components/options/WholeCheck';
import { useStrings } from '../../../components/strings';
import { useWholeCheck } from '../use-whole-check';
import type { Workshop } from '../workshop';

/** What is kept and how much. */
export function StorageSection({ dataset, feeds, pages, stored, changes, readOnly, tell }: Workshop) {
  const { t } = useStrings();
  const [persisted, setPersisted] = useState<boolean | undefined>();
  useEffect(() => void navigator.storage.persisted().then(setPersisted), []);
  const { stage, look, stop, mend } = useWholeCheck({ dataset, feeds, pages });
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
      onRestoreFormer={
        readOnly
          ? undefined
          : ({ manifest, gen }) =>
              void changes.make(
                () => dataset.restoreFormer(manifest.id, gen),
                () => t('optionsFormerRestored', manifest.title, String(manifest.revision)),
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
