import { useReviews } from './use-reviews';

/** How many drafts wait for the reader, counted anew whenever anybody changes some; 0 until that is known. */
export function useOpenDrafts(): number {
  const reviews = useReviews() ?? [];
  return reviews.reduce((sum, { open }) => sum + open, 0);
}
