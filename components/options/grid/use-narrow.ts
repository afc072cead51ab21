import { useEffect, useState } from 'preact/hooks';

const narrow = '(max-width: 800px)';

/** True where a table has room for its most telling columns only. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const life = new AbortController();
    const query = matchMedia(narrow);
    query.addEventListener('change', () => setNarrow(query.matches), life);
    return () => life.abort();
  }, []);
  return isNarrow;
}
