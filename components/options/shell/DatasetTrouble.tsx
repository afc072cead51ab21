import { useStrings } from '../../strings';

/** Said in place of the page, or above it, where the dataset cannot be asked any more. */
export function DatasetTrouble({ kind }: { kind: 'unstarted' | 'stopped' }) {
  const { t } = useStrings();
  return (
    <div class="sp-notice dataset-trouble" role="alert">
      <p>{t(kind === 'unstarted' ? 'optionsDatasetUnstarted' : 'optionsDatasetStopped')}</p>
      <button type="button" class="sp-button" onClick={() => location.reload()}>
        {t('optionsReload')}
      </button>
    </div>
  );
}
