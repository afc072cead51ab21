import type { Dataset, Found } from '../../utils/dataset/dataset';

/** The most hits of each kind that a search hands to the popup. */
const mostHits = 20;

/** Searches for popups. What one asks gives up what it asked before: the letters typed since then are what it wants. */
export function createPopupSearches({ search }: { search: Dataset['search'] }) {
  const running = new Map<string, AbortController>();
  return async ({ query, popup }: { query: string; popup: string }): Promise<Found> => {
    running.get(popup)?.abort();
    const life = new AbortController();
    running.set(popup, life);
    try {
      return await search(query, { most: mostHits, signal: life.signal });
    } finally {
      if (running.get(popup) === life) running.delete(popup);
    }
  };
}
