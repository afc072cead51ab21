import type { Origin } from '../utils/actors/origin';
import { fill } from './fill';
import { useStrings } from './strings';

/** Where a record comes from: "shipped dataset", "feed: …", "your own record". */
export function OriginWords({ origin }: { origin: Origin }) {
  const { t } = useStrings();
  switch (origin.kind) {
    case 'shipped':
      return <>{t('originShipped')}</>;
    case 'imported':
      return <>{fill((text) => t('originImported', text), <bdi>{origin.title}</bdi>)}</>;
    case 'feed':
      return <>{fill((text) => t('originFeed', text), <bdi>{origin.title}</bdi>)}</>;
    case 'own':
      return <>{t('originOwn')}</>;
    case 'edited':
      return <>{t('originEdited')}</>;
  }
}
