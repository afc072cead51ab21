import type { Taken } from '../../utils/messaging/review-calls';
import type { Missing } from '../../utils/drafts/plain-choice';
import type { MessageKey, Strings } from '../strings';

/** What an action came to. */
export type ReviewNews =
  | { kind: 'taken' | 'dropped' | 'opened' | 'added'; name: string }
  | { kind: 'not-taken'; why: Exclude<Taken, { kind: 'kept' } | { kind: 'failed' }> }
  | { kind: 'failed' | 'not-undone' | 'nothing-to-undo' };

/** What a draft still needs, as it stands in a list. */
export const missingMessages: Record<Missing, MessageKey> = {
  speaker: 'reviewMissingSpeaker',
  topic: 'reviewMissingTopic',
  source: 'reviewMissingSource',
  words: 'reviewMissingWords',
};

/** What an action came to, in words for the eye and the ear. */
export function reviewNewsInWords(news: ReviewNews, { t }: Pick<Strings, 't'>): string {
  switch (news.kind) {
    case 'taken':
      return t('reviewNewsTaken', news.name);
    case 'dropped':
      return t('reviewNewsDropped', news.name);
    case 'opened':
      return t('reviewNewsOpened', news.name);
    case 'added':
      return t('reviewNewsAdded', news.name);
    case 'not-taken':
      return news.why.kind === 'invalid'
        ? t('reviewNewsInvalid')
        : t('reviewNewsIncomplete', news.why.missing.map((each) => t(missingMessages[each])).join(', '));
    case 'failed':
      return t('reviewNewsFailed');
    case 'not-undone':
      return t('reviewNewsNotUndone');
    case 'nothing-to-undo':
      return t('reviewNewsNothingToUndo');
  }
}
