import { Icon } from '../Icon';
import { useStrings } from '../strings';

/** Closes the card. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  const { t } = useStrings();
  return (
    <button
      type="button"
      class="sp-icon-button"
      aria-label={t('cardClose')}
      title={t('cardClose')}
      onClick={onClose}
    >
      <Icon shape="close" />
    </button>
  );
}
