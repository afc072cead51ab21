import './preparing-names.css';
import { useStrings } from '../../strings';

/** Says that names are being compiled, and how much of it is done; nothing while none are. */
export function PreparingNames({ share }: { share: number | null }) {
  const { t, locale } = useStrings();
  if (share === null) return null;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  return (
    <label class="preparing">
      <span>{t('optionsPreparingNames', percent)}</span>
      <progress value={share} max={1} />
    </label>
  );
}
