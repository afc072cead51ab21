import type { Stretch } from '../claims/claim';
import type { Line } from '../text/units';
import type { VerbGroup } from '../verbs/verb-groups';

/** Where the clause of "“Never,” is how she put it" begins, right behind the quotation; null for other clauses. */
export function cleftStart({ units, grammar }: Line, { from }: Stretch): number | null {
  const isCleft = grammar.askedAbout.has(units[from - 1]?.low ?? '') && units[from - 3]?.kind === 'quoted';
  return isCleft && grammar.passives.has(units[from - 2]!.low) ? from - 2 : null;
}

/** True for "what she called “a trap”" and "which she says will be safe": the words said are there. */
export function isTold({ units, grammar }: Line, { to }: VerbGroup, { from }: Stretch): boolean {
  const next = units[to];
  if (next?.kind === 'quoted') return true;
  const helps = next !== undefined && (grammar.auxiliaries.has(next.low) || grammar.modals.has(next.low));
  return helps && grammar.relatives.has(units[from - 1]!.low);
}

/** True for "what she said", where the words said are not there. */
export function isAskedAbout({ units, grammar }: Line, { from }: Stretch): boolean {
  const before = units[from - 1]?.low ?? '';
  if (grammar.relatives.has(before) && grammar.prepositions.has(units[from - 2]?.low ?? '')) return false;
  return grammar.askedAbout.has(before);
}
