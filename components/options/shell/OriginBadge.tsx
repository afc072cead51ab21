import type { Origin } from '../../../utils/actors/origin';
import type { MessageKey } from '../../strings';
import { useStrings } from '../../strings';

const words: Record<Origin['kind'], MessageKey> = {
  shipped: 'optionsOriginShipped',
  imported: 'optionsOriginImported',
  feed: 'optionsOriginFeed',
  own: 'optionsOriginOwn',
  edited: 'optionsOriginEdited',
};

/** Where a record comes from, in one word; the pack's title on resting the pointer. */
export function OriginBadge({ origin }: { origin: Origin }) {
  const { t } = useStrings();
  const isReaders = origin.kind === 'own' || origin.kind === 'edited';
  return (
    <span class={isReaders ? 'badge badge-readers' : 'badge'} title={origin.title}>
      {t(words[origin.kind])}
    </span>
  );
}
