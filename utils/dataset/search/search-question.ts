import type { recordOn } from '../stored/shelf';

/** What is searched for. */
export interface SearchQuestion {
  /** At least one, folded. */
  words: readonly string[];
  /** How many of the best are kept. */
  most: number;
  parse: typeof recordOn;
  /** Ends the search with what was found until then. */
  signal: AbortSignal | undefined;
}
