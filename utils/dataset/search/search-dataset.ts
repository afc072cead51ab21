import type { DatasetView } from '../reading/dataset-view';
import type { Found, SearchLimits } from '../dataset';
import { recordOn } from '../stored/shelf';
import { searchActors } from './search-actors';
import { searchPositions } from './search-positions';
import { wordsOf } from './word-match';

/**
 * Searches by words over names, aliases and roles, and over topic labels in all languages, targets and summaries. Every
 * word of the query must be found as the beginning of a word; whole words and names count more. Case and accents do not
 * count. Linear in the packs at each query, in slices: lines are looked through as they are stored, those in which all
 * words stand are parsed, and only the best are kept.
 *
 * @param parse tells tests what is parsed
 */
export async function searchDataset(
  view: Pick<DatasetView, 'reader' | 'overlay' | 'actorReads' | 'catalog'>,
  { query, most, signal }: { query: string } & SearchLimits,
  parse = recordOn,
): Promise<Found> {
  const words = wordsOf(query);
  if (words.length === 0) return { actors: [], positions: [] };
  const asked = { words, most, parse, signal };
  return { actors: await searchActors(view, asked), positions: await searchPositions(view, asked) };
}
