import './alike-list.css';
import type { HeldAlike } from '../../utils/messaging/held-alike';
import { PositionDateInWords } from '../DateInWords';
import { OutletChain } from '../OutletChain';
import { useStrings, type MessageKey } from '../strings';

const reasons: Record<HeldAlike['why'], MessageKey> = {
  'same-place': 'alikeSamePlace',
  'same-words': 'alikeSameWords',
  near: 'alikeNear',
};

/**
 * What is held already and says the same as a draft, or nearly, so that nothing is kept twice. A retracted record keeps its
 * place and loses its claim.
 */
export function AlikeList({ alike, today }: { alike: readonly HeldAlike[]; today: string }) {
  const { t } = useStrings();
  return (
    <ul class="sp-alike">
      {alike.map(({ position, why }) => (
        <li key={position.id}>
          <strong>{t(reasons[why])}</strong>{' '}
          {position.status === 'retracted' ? (
            t('positionRetracted')
          ) : (
            <span class="sp-alike-words" lang={position.lang} dir="auto">
              {position.summary}
            </span>
          )}{' '}
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
