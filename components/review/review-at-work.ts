import type { SpeakerType } from '../../utils/drafts/draft';
import type { PageSince, ReviewRead } from '../../utils/messaging/review-calls';
import type { ReviewAction } from './review-keys';
import type { ReviewNews } from './review-news';

/** One article's review while the reader is at it. */
export interface ReviewAtWork {
  /** Null where the article is not among those to review; undefined until that is known. */
  review: ReviewRead | null | undefined;
  since: PageSince;
  /** The id of the draft that the reader is at. */
  current: string | null;
  /** The id of the draft that is mended in the form; null while none is. */
  mending: string | null;
  news: ReviewNews | null;
  select: (id: string) => void;
  act: (action: ReviewAction) => void;
  /** Says what the speaker of a draft is who is not in the dataset. */
  setSpeakerType: (id: string, type: SpeakerType) => void;
  /** Called when the draft in the form was kept, as the reader settled it. */
  mended: () => void;
  leaveMending: () => void;
  readAgain: () => void;
  forget: () => void;
}
