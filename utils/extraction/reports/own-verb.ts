import type { Stretch } from '../claims/claim';
import type { Line } from '../text/units';

/** True for the pronoun in English "“…,” says she warned them", which is the subject of its own verb. */
export function hasOwnVerb({ units, grammar }: Line, { from, to }: Stretch): boolean {
  if (grammar.verbMayLead || !grammar.pronouns.has(units[from]!.low)) return false;
  const next = units[to];
  if (next?.kind !== 'word' || next.low.endsWith(grammar.adverbEnding ?? '…')) return false;
  return ![grammar.prepositions, grammar.adverbs, grammar.times].some((words) => words.has(next.low));
}
