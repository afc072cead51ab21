import { useEffect, useState } from 'preact/hooks';
import { StorageView } from '../../../components/options/StorageView';
import { useStrings } from '../../../components/strings';
import type { Workshop } from '../workshop';

/** What is kept and how much. */
export function StorageSection({ dataset, stored, changes, readOnly, tell }: Workshop) {
  const { t } = useStrings();
  const [persisted, setPersisted] = useState<boolean | undefined>();
  useEffect(() => void navigator.storage.persisted().then(setPersisted), []);
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
