import type { Stretch } from './claim';
import type { Line } from './units';

/** Words of a subject: with more than this a boundary was missed. */
export const longestSubject = 24;

/** Words that point at what was said and are nobody. */
const demonstratives = new Set('this that das dies ce cela це это то'.split(' '));

/** True where a phrase can be somebody: a name, a pronoun, or a word with its article. */
export function isNamed({ units, grammar }: Line, { from, to }: Stretch): boolean {
  if (to === from + 1 && demonstratives.has(units[from]!.low)) return false;
  for (let i = from; i < to; i++) {
    const { capital, low, kind } = units[i]!;
    if (kind !== 'word') continue;
    if (grammar.pronouns.has(low) || grammar.determiners.has(low)) return true;
    if (capital && !grammar.times.has(low)) return true;
  }
  const last = units[to - 1];
  if (!grammar.hasArticles) return last?.kind === 'word';
  return last?.kind === 'word' && /(?:s|people|police|women|men)$/.test(last.low);
}

/** What is put before a sentence or a name: "On Tuesday", "Lashing out", "Asked about it". */
export function isAdjunct({ units, grammar }: Line, { from }: Stretch): boolean {
  const { low } = units[from]!;
  const opens = [grammar.prepositions, grammar.subordinators, grammar.times, grammar.adverbs];
  if (opens.some((words) => words.has(low))) return true;
  return grammar.adjunct !== null && grammar.adjunct.test(low) && !units[from + 1]?.capital;
}

/** A description goes on with the name behind it: "the minister, Anna Berg,". */
export function withNameBehind({ units, grammar }: Line, { from, to }: Stretch): Stretch {
  const describes = grammar.determiners.has(units[from]!.low) || !units[to - 1]!.capital;
  if (!describes || units[to]?.low !== ',') return { from, to };
  let end = to + 1;
  while (
    units[end]?.capital ||
    (units[end]?.low === '.' && units[end - 1]!.end === units[end]!.start && units[end + 1]?.capital)
  )
    end++;
  const after = units[end];
  const isName = end - to > 2 && (after === undefined || after.kind === 'mark' || after.kind === 'quoted');
  return isName ? { from, to: end } : { from, to };
}
