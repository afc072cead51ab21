import type { Line } from '../text/units';

/** Words of a name in a list of names. */
const longestListed = 4;

/** True for the comma in "Berg, Holm and Lind said": a name on its left that opens the clause or the list, and "and" on its right. */
export function joinsList({ units, grammar }: Line, i: number, to: number): boolean {
  if (units[i]!.low !== ',') return false;
  const nameTo = units.findIndex(({ capital }, at) => at > i && !capital);
  const isListed =
    nameTo > i + 1 &&
    nameTo < to - 1 &&
    (units[nameTo]!.low === ',' || grammar.coordinators.has(units[nameTo]!.low));
  if (!isListed || !units.slice(nameTo, to).some(({ low }) => grammar.coordinators.has(low))) return false;
  let from = i;
  while (from > 0 && i - from < longestListed && units[from - 1]!.capital) from--;
  const before = units[from - 1];
  const isName =
    from < i &&
    !units
      .slice(from, i)
      .some(({ low }) => grammar.times.has(low) || grammar.prepositions.has(low) || grammar.adverbs.has(low));
  return (
    isName && (before === undefined || before.kind !== 'word' || grammar.complementizers.has(before.low))
  );
}

/** True for the "and" in "Berg and Holm said": both sides are of the same sort. */
export function joinsNames({ units, grammar }: Line, i: number, to: number): boolean {
  const left = units[i - 1];
  const right = units[i + 1];
  if (!left || !right || i + 1 >= to || left.kind !== 'word' || right.kind !== 'word') return false;
  if (grammar.pronouns.has(right.low)) return false;
  return left.capital || right.capital || grammar.determiners.has(right.low) || left.low.endsWith('s');
}
