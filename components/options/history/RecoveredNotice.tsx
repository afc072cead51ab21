import { useStrings } from '../../strings';

/** Says that edits were lost and are back, until the reader has seen it. */
export function RecoveredNotice({ count, onSeen }: { count: number; onSeen: () => void }) {
  const { t, plural } = useStrings();
  return (
    <p class="notice recovered" role="status">
      <span>{plural('optionsRecovered', count)}</span>
      <button type="button" class="sp-button small" onClick={onSeen}>
        {t('optionsRecoveredSeen')}
      </button>
    </p>
  );
}
