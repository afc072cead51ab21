import type { Dataset, Found } from '../../utils/dataset/dataset';

/** The most hits of each kind that a search hands over. */
const mostHits = 20;

/**
 * Searches for popups and side panels. What one of them asks gives up what it asked before: the letters typed since then
 * are what it wants.
 */
export function createSearches({ search }: { search: Dataset['search'] }) {
  const running = new Map<string, AbortController>();
  return async ({ query, asker }: { query: string; asker: string }): Promise<Found> => {
    running.get(asker)?.abort();
    const life = new AbortController();
    running.set(asker, life);
    try {
      return await search(query, { most: mostHits, signal: life.signal });
    } finally {
      if (running.get(asker) === life) running.delete(asker);
    }
  };
}
