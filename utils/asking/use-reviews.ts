import { useEffect, useState } from 'preact/hooks';
import type { ReviewSummary } from '../dataset/editing/drafts';
import { answerBroadcasts, askBackground } from '../messaging/messenger';

/** The articles with drafts, read anew whenever anybody changes some; null until the first reading. */
export function useReviews(): ReviewSummary[] | null {
  const [reviews, setReviews] = useState<ReviewSummary[] | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const found = await askBackground('review.list', {});
      if (!life.signal.aborted) setReviews(found);
    };
    void read();
    answerBroadcasts({ 'drafts.changed': read, 'dataset.changed': read }, life);
    return () => life.abort();
  }, []);
  return reviews;
}
