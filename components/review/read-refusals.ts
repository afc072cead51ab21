import type { ArticleReadFor } from '../../utils/messaging/review-calls';
import type { MessageKey } from '../strings';

type Refused = Extract<ArticleReadFor, { kind: 'refused' }>;

/** Why an article was not read for statements. */
export const readRefusals: Record<Refused['why'], MessageKey> = {
  'no-access': 'reviewRefusedNoAccess',
  closed: 'reviewRefusedClosed',
  'no-article': 'reviewRefusedNoArticle',
  'asks-secrets': 'reviewRefusedOther',
  'not-html': 'reviewRefusedOther',
  'too-large': 'reviewRefusedTooLong',
  private: 'reviewRefusedPrivate',
  'too-long': 'reviewRefusedTooLong',
  'nothing-said': 'reviewRefusedNothingSaid',
};
