import { useCallback } from 'preact/hooks';
import { useStrings } from '../../components/strings';
import { useAnswer } from './use-answer';
import type { Workshop } from './workshop';

const named = ['actor', 'topic', 'source', 'outlet'] as const;

/** What uids stand for, of whichever kind; any other text, and what is not there, as it is. */
export function useNamesOf({ dataset }: Workshop, uids: readonly string[]): (uid: string) => string {
  const { locale } = useStrings();
  const key = uids.join('\n');
  const ask = useCallback(async () => {
    const wanted = key.split('\n');
    const found = await Promise.all(named.map((entity) => dataset.chosen(entity, wanted, locale)));
    return new Map(found.flat().map(({ id, name }) => [id, name]));
  }, [dataset, locale, key]);
  const names = useAnswer(key === '' ? null : ask, key);
  return (uid) => names?.get(uid) ?? uid;
}
