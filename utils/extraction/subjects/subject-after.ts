import type { Stretch } from '../claims/claim';
import { isNamed, longestSubject, withNameBehind } from './subject-words';
import type { Line, Unit } from '../text/units';

/** The noun phrase that begins at `from`, up to a comma, a quotation or what cannot be part of it: "said Anna Berg". */
export function subjectAfter(line: Line, begin: number): Stretch | null {
  const { units, grammar } = line;
  let from = begin;
  // "a annoncé mardi la mairie"
  while (grammar.times.has(units[from]?.low ?? '') && !units[from]!.capital) from++;
  // "äußerte sich die Ministerin"
  if (grammar.bracketsVerbs && units[from]?.low === 'sich') from++;
  // Russian "рассказал «Волне» источник": whom it is told to stands first.
  const hearer = units[from];
  if (!grammar.hasArticles && hearer?.kind === 'quoted' && opensSubject(line, from + 1)) from++;
  let to = from;
  let depth = 0;
  while (to < units.length && to - from < longestSubject) {
    const { low } = units[to]!;
    if (low === '(') depth++;
    else if (low === ')') depth--;
    else if (depth === 0 && !joinsPhraseBehind(line, to, from)) break;
    to++;
  }
  while (to > from && units[to - 1]!.kind === 'mark' && units[to - 1]!.low !== ')') to--;
  const phrase = { from, to };
  return to > from && isNamed(line, phrase) ? withNameBehind(line, phrase) : null;
}

function opensSubject({ units, grammar }: Line, at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word') return false;
  const others = [
    grammar.prepositions,
    grammar.coordinators,
    grammar.adverbs,
    grammar.times,
    grammar.subordinators,
  ];
  return !others.some((words) => words.has(unit.low));
}

/** Whether the unit at `i` goes on with a phrase that begins at `from`. */
export function joinsPhraseBehind(line: Line, i: number, from: number): boolean {
  const { units, grammar } = line;
  const unit = units[i]!;
  // "сообщает «Волна»"
  if (unit.kind === 'quoted') return (i > from || !grammar.hasArticles) && unit.words <= longestNickname;
  if (unit.kind === 'number') return true;
  if (unit.kind === 'mark') return joinsByMark(units, i);
  const { low } = unit;
  const before = i > from ? units[i - 1]! : null;
  if (grammar.pronouns.has(low)) return before === null;
  if (before && grammar.pronouns.has(before.low)) return false;
  if (grammar.coordinators.has(low)) return joinsNames(line, i);
  if (before && grammar.bracketsVerbs && partsGerman(line, before, unit)) return false;
  if (before?.capital && !unit.capital && grammar.hearers?.test(low)) return false;
  const bounds = [grammar.complementizers, grammar.relatives, grammar.subordinators, grammar.auxiliaries];
  if (bounds.some((words) => words.has(low)) || (before && grammar.times.has(low))) return false;
  if (grammar.prepositions.has(low)) {
    return ofWords.has(low) || (low === 'for' && units[i + 1]?.capital === true);
  }
  // German "das Schreiben" is a noun.
  if (grammar.bracketsVerbs && unit.capital) return true;
  return !grammar.cues.get(low)?.some(({ noun, form }) => !noun && form === 'finite');
}

/** Words of a quotation that may be part of a name. */
const longestNickname = 3;

/** Prepositions within a noun phrase. */
const ofWords = new Set("of von de du des d'".split(' '));

function joinsByMark(units: readonly Unit[], i: number): boolean {
  const { low, start } = units[i]!;
  if (/^[-‐&/'’]$/.test(low)) return true;
  return low === '.' && units[i - 1]?.end === start && units[i + 1]?.capital === true;
}

function joinsNames({ units, grammar }: Line, i: number): boolean {
  const right = units[i + 1];
  return Boolean(units[i - 1]?.capital && right && (right.capital || grammar.determiners.has(right.low)));
}

/** German nouns have capitals: behind one a small word or an article of another case begins something else. */
function partsGerman({ grammar }: Line, before: Unit, unit: Unit): boolean {
  if (grammar.adverbs.has(unit.low) || grammar.negations.has(unit.low)) return true;
  return before.capital && !unit.capital && !genitives.has(unit.low);
}

/** What may follow a German noun within its phrase. */
const genitives = new Set(
  'der des eines einer von vom zu de für dieser dieses seiner ihrer seines ihres'.split(' '),
);
