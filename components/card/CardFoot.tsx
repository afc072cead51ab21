import type { CardContent } from '../../utils/relevance/card-content';
import type { Rejection } from '../../utils/messaging/card-calls';
import { DateInWords } from '../DateInWords';
import { fill } from '../fill';
import { OriginWords } from '../OriginWords';
import { useStrings, type MessageKey } from '../strings';
import { commonOrigin } from '../common-origin';
import { linesOf } from './card-lines';
import { NotThisPerson, type NotThisPersonProps } from './NotThisPerson';

type MatchReason = Rejection['reason'];

const reasonMessages: Record<MatchReason, MessageKey> = {
  'full-name': 'cardMatchFullName',
  'surname-named-on-page': 'cardMatchSurnameNamed',
  'surname-alone': 'cardMatchSurnameAlone',
  'given-name': 'cardMatchGivenName',
  'body-name': 'cardMatchBodyName',
  'outlet-spelling': 'cardMatchOutletSpelling',
  office: 'cardMatchOffice',
};

export interface CardFootProps extends Omit<NotThisPersonProps, 'actor'> {
  content: CardContent;
  reason: MatchReason;
  /** The day on which an office was looked up, a partial ISO date. */
  officeOn?: string;
  onAllPositions: () => void;
}

/** How much is held and how new it is, the way to all of it; then why this name, whose record, and "not this person". */
export function CardFoot({ content, reason, officeOn = '', onAllPositions, ...rejecting }: CardFootProps) {
  const { t } = useStrings();
  const origin = commonOrigin(linesOf(content));
  return (
    <footer class="sp-card-foot">
      <div class="row">
        <span>
          <Holdings content={content} />
        </span>
        <button type="button" class="sp-link" title={t('cardAllPositionsHint')} onClick={onAllPositions}>
          {t('cardAllPositions')}
        </button>
      </div>
      <NotThisPerson actor={content.actor} {...rejecting}>
        {fill(
          (...texts) => t(reasonMessages[reason], ...texts),
          <bdi>{rejecting.mentionText}</bdi>,
          <DateInWords date={officeOn} />,
        )}
        {origin && (
          <>
            {' · '}
            <OriginWords origin={origin} />
          </>
        )}
      </NotThisPerson>
    </footer>
  );
}

function Holdings({ content }: { content: CardContent }) {
  const { t, plural } = useStrings();
  if (content.positionCount === 0) return <>{t('cardNoPositions')}</>;
  const count = plural('cardPositions', content.positionCount);
  if (content.newest === undefined) return <>{count}</>;
  return <>{fill((...texts) => t('cardNewest', ...texts), count, <DateInWords date={content.newest} />)}</>;
}
