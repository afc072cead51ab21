import { PositionDateInWords } from '../DateInWords';
import { OutletChain } from '../OutletChain';
import { useStrings, type MessageKey } from '../strings';
import type { ReviewItem } from '../../utils/messaging/review-calls';

const reasons: Record<ReviewItem['alike'][number]['why'], MessageKey> = {
  'same-place': 'reviewAlikeSamePlace',
  'same-words': 'reviewAlikeSameWords',
  near: 'reviewAlikeNear',
};

/** What is held already and says the same as a draft, or nearly. */
export function AlikeList({ alike, today }: { alike: ReviewItem['alike']; today: string }) {
  const { t } = useStrings();
  return (
    <ul class="sp-alike">
      {alike.map(({ position, why }) => (
        <li key={position.id}>
          <strong>{t(reasons[why])}</strong>{' '}
          <span class="sp-alike-words" lang={position.lang} dir="auto">
            {position.summary}
          </span>{' '}
          <span class="muted">
            <PositionDateInWords date={position.date} today={today} />
            {' · '}
            <OutletChain chain={position.chain} source={position.source} />
          </span>
        </li>
      ))}
    </ul>
  );
}
