import { useEffect, useState } from 'preact/hooks';
import type { SearchShown } from '../../components/article/SearchFound';
import { askBackground } from '../messaging/messenger';

/**
 * Searches the dataset as the reader types; null while there is nothing to search for. A late answer to an older
 * query changes nothing.
 *
 * @param generation of the dataset: another one is searched again
 */
export function useSearch(query: string, generation: number | undefined): SearchShown | null {
  const [search, setSearch] = useState<SearchShown | null>(null);
  const [asker] = useState(() => crypto.randomUUID());
  const wanted = query.trim();

  useEffect(() => {
    if (wanted === '') {
      setSearch(null);
      return undefined;
    }
    let isLate = false;
    const found = async () => {
      const answer = await askBackground('dataset.search', { query: wanted, asker });
      if (!isLate) setSearch({ kind: 'found', query: wanted, ...answer });
    };
    // What was found for the letters before stays until the answer is there.
    setSearch((before) => (before?.kind === 'found' ? before : { kind: 'searching' }));
    found().catch(() => {
      if (!isLate) setSearch({ kind: 'failed' });
    });
    return () => {
      isLate = true;
    };
  }, [wanted, generation, asker]);

  return search;
}
