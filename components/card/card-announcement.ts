import type { CardContent } from '../../utils/relevance/card-content';
import { dateAsText } from '../DateInWords';
import type { Strings } from '../strings';

/** Name, office and number of positions in one line, for the live region. */
export function announceCard({ actor, positionCount }: CardContent, strings: Strings): string {
  const { t, plural } = strings;
  const count = positionCount === 0 ? t('cardNoPositions') : plural('cardPositions', positionCount);
  if (!actor.office) return t('cardAnnouncementPlain', actor.name, count);
  const office = t('cardOffice', actor.office.role, dateAsText(actor.office.on, strings));
  return t('cardAnnouncement', actor.name, office, count);
}
