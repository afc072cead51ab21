import { useStrings } from '../../strings';

/** Whether a feed's publisher can be told from somebody in between; for as long as it is followed. */
export function SignedBadge({ isSigned }: { isSigned: boolean }) {
  const { t } = useStrings();
  return isSigned ? (
    <span class="badge badge-signed">{t('optionsFeedSigned')}</span>
  ) : (
    <span class="badge badge-unsigned">{t('optionsFeedUnsigned')}</span>
  );
}
