import { isOffice } from '../../matching/words/offices';
import type { Stretch } from '../claims/claim';
import type { Line } from '../text/units';

/** Words of a subject: with more than this a boundary was missed. */
export const longestSubject = 24;

/** Words that point at what was said and are nobody. */
const demonstratives = new Set('this that das dies ce cela це это то'.split(' '));

/** Articles that can stand for people by themselves. */
const quantities = new Set(
  'some one many most several both all others few alle viele einige mehrere beide certains plusieurs'.split(
    ' ',
  ),
);

/** True where a phrase can be somebody: a name, a pronoun, or a word with its article. */
export function isNamed({ units, grammar }: Line, { from, to }: Stretch): boolean {
  const first = units[from]!;
  if (to === from + 1 && grammar.determiners.has(first.low) && !quantities.has(first.low)) {
    return grammar.pronouns.has(first.low);
  }
  if (to === from + 1 && demonstratives.has(first.low)) return false;
  for (let i = from; i < to; i++) {
    const { capital, low, kind } = units[i]!;
    if (kind !== 'word') continue;
    if (grammar.pronouns.has(low) || grammar.determiners.has(low)) return true;
    if (capital && !grammar.times.has(low)) return true;
  }
  // "агентство «Хвиля»", and by itself "«Хвиля»"
  if (!grammar.hasArticles && to === from + 1 && first.kind === 'quoted') return first.startsSentence;
  const last = units[to - 1]?.kind === 'quoted' && to - from > 1 ? units[to - 2] : units[to - 1];
  if (!grammar.hasArticles) return last?.kind === 'word';
  if (last?.kind !== 'word') return false;
  // Headlines leave out articles: "mayor insists".
  return (
    /(?:s|people|police|women|men)$/.test(last.low) || (to === from + 1 && isOffice(last.low, grammar.lang))
  );
}

/** People and what people make up, by how the words for them end. */
const people =
  /(?:er|or|ist|ian|ant|ent|man|men|woman|women|ee|people|police|official|aide|critic|group|campaign|government|company|party|court|union|agency|committee|council|office|ministry|house|team|paper|report|staff)s?$/;

/** True for a name, a pronoun, or a word for people; false for "the figures", "a look at the plan". */
export function isSomebodyNotThing({ units, grammar }: Line, { from, to }: Stretch): boolean {
  let head = from;
  while (head + 1 < to && !grammar.prepositions.has(units[head + 1]!.low) && units[head + 1]!.kind === 'word')
    head++;
  const { low, capital } = units[head]!;
  return grammar.pronouns.has(low) || capital || people.test(low);
}

/** What is put before a sentence or a name: "On Tuesday", "Lashing out", "Asked about it". */
export function isAdjunct({ units, grammar }: Line, { from }: Stretch): boolean {
  const { low } = units[from]!;
  const opens = [grammar.prepositions, grammar.subordinators, grammar.times, grammar.adverbs];
  if (opens.some((words) => words.has(low))) return true;
  const next = units[from + 1];
  // "Two hours into the play,"
  const isTime =
    grammar.determiners.has(low) && next !== undefined && !next.capital && grammar.times.has(next.low);
  if (isTime && grammar.hasArticles && grammar.prepositions.has(units[from + 2]?.low ?? '')) return true;
  if (grammar.putInFront?.test(low) && next && grammar.prepositions.has(next.low)) return true;
  return grammar.adjunct !== null && grammar.adjunct.test(low) && !units[from + 1]?.capital;
}

/** Words of a second description before the name: "his neighbour, the retired baker Olof Lind,". */
const longestDescription = 4;

/** A description goes on with the name behind it: "the minister, Anna Berg,", "one of them, the baker Olof Lind,". */
export function withNameBehind(line: Line, { from, to }: Stretch): Stretch {
  const { units, grammar } = line;
  const describes = grammar.determiners.has(units[from]!.low) || !units[to - 1]!.capital;
  if (!describes || units[to]?.low !== ',') return { from, to };
  const end = nameEnd(line, to + 1);
  if (end - to > 2 && endsAside(line, end)) return { from, to: end };
  let start = to + 1;
  while (start - to <= longestDescription && units[start]?.kind === 'word' && !units[start]!.capital) start++;
  const opens = units[to + 1];
  const isDescribed = start > to + 1 && opens !== undefined && !grammar.relatives.has(opens.low);
  const described = isDescribed ? nameEnd(line, start) : start;
  return described - start > 1 && endsAside(line, described) ? { from, to: described } : { from, to };
}

/** Behind words with capitals and initials. */
function nameEnd({ units }: Line, from: number): number {
  let end = from;
  while (
    units[end]?.capital ||
    (end > from &&
      units[end]?.low === '.' &&
      units[end - 1]!.end === units[end]!.start &&
      units[end + 1]?.capital)
  )
    end++;
  return end;
}

function endsAside({ units }: Line, at: number): boolean {
  const after = units[at];
  return after === undefined || after.kind === 'mark' || after.kind === 'quoted';
}
