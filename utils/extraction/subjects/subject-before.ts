import type { Stretch } from '../claims/claim';
import { isAdjunct, isNamed, longestSubject, withNameBehind } from './subject-words';
import { joinsList, joinsNames } from './lists-of-names';
import type { Line, Unit } from '../text/units';

/** Where a phrase ends, and how far left it may reach. */
interface Left {
  to: number;
  floor: number;
}

/** Units that asides between a subject and its verb may take. */
const longestAside = 60;

/**
 * The noun phrase that ends right before `to`; what stands between commas as an aside is passed over: "Anna Berg, the
 * minister, who …, said". Null where no noun phrase stands there.
 */
export function subjectBefore(line: Line, { to, floor }: Left): Stretch | null {
  const before = line.units[to - 1];
  if (!before || to <= floor) return null;
  if (/^(?:,|\)|—|–)$/.test(before.low) || (before.kind === 'quoted' && before.endsWithComma)) {
    const head = headOfAside(line, { to, floor });
    if (head || before.low !== ')') return head;
  }
  return phraseBefore(line, { to, floor });
}

/** "Anna Berg, the minister, said": the first stretch between commas that can be a subject. */
function headOfAside(line: Line, { to, floor }: Left): Stretch | null {
  const { units } = line;
  let from = clauseStart(line, { to, floor });
  for (let i = from; i < to; i++) {
    if (units[i]!.low !== ',' && !(i + 1 < to && /^[—–]$/.test(units[i]!.low))) continue;
    const segment = { from, to: i };
    from = i + 1;
    if (segment.to <= segment.from || isAdjunct(line, segment)) continue;
    const phrase = phraseBefore(line, { to: segment.to, floor: segment.from });
    if (phrase && isNamed(line, phrase)) return withNameBehind(line, phrase);
  }
  return null;
}

/**
 * French "Le maire, qui rentrait, annonce une fête" and not "Le pont, fermé lundi, est sûr, annonce la mairie": the subject
 * that a clause begins with, where all that stands between it and its verb is told of it. Null where a verb may not lead.
 */
export function apposedSubject(line: Line, { to, floor }: Left): Stretch | null {
  const { units, grammar } = line;
  if (!grammar.verbMayLead || grammar.bracketsVerbs || units[to - 1]?.low !== ',') return null;
  const start = clauseStart(line, { to, floor });
  const comma = units.findIndex(({ low }, i) => i > start && low === ',');
  if (comma < 0 || comma >= to - 1) return null;
  const head = phraseBefore(line, { to: comma, floor: start });
  if (!head || head.from !== start || !isNamed(line, head)) return null;
  for (let from = comma + 1, at = from; at < to; at++) {
    if (units[at]!.kind === 'quoted') return null;
    if (units[at]!.low !== ',') continue;
    const relates = grammar.relatives.has(units[from]!.low) || grammar.subordinators.has(units[from]!.low);
    if (
      !relates &&
      units.slice(from, at).some(({ low }) => grammar.auxiliaries.has(low) || grammar.modals.has(low))
    )
      return null;
    from = at + 1;
  }
  return withNameBehind(line, head);
}

function clauseStart(line: Line, { to, floor }: Left): number {
  const { units } = line;
  for (let i = to - 2; i >= floor && to - i < longestAside; i--) {
    const unit = units[i]!;
    if (!opensClause(line, i) && !(unit.kind === 'quoted' && unit.words > longestNickname)) continue;
    return units[i + 1]?.low === ',' ? i + 2 : i + 1;
  }
  return units[floor]?.low === ',' ? floor + 1 : floor;
}

/** Words of a quotation that may be part of a name or an aside. */
const longestNickname = 4;

function opensClause({ units, grammar }: Line, i: number): boolean {
  const { low } = units[i]!;
  if (low === ';' || low === ':') return true;
  // "and" after a comma opens a clause, within a list it does not.
  if (grammar.coordinators.has(low)) return units[i - 1]?.low === ',';
  return grammar.complementizers.has(low);
}

/** The noun phrase that ends at `to`, without asides. */
export function phraseBefore(line: Line, { to, floor }: Left): Stretch | null {
  const { units, grammar } = line;
  const pronoun = pronounBefore(line, { to, floor });
  if (pronoun) return pronoun;
  let from = to;
  let depth = 0;
  while (from > floor && to - from < longestSubject) {
    const { low } = units[from - 1]!;
    if (low === ')' || low === ']') depth++;
    else if (low === '(' || low === '[') {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && !joinsPhrase(line, from - 1, to)) break;
    from--;
  }
  if (from === to) return null;
  // What stands before a verb that may lead is one thing: begun with a word of place or time it is no subject.
  const opener = units[from - 1]?.low ?? '';
  if (grammar.verbMayLead && grammar.prepositions.has(opener) && grammar.subordinators.has(opener))
    return null;
  const phrase = { from: behindAdverbs(line, { from, to }), to };
  const isPlace = grammar.verbMayLead && isAdjunct(line, phrase);
  if (isPlace && !grammar.emphatics.has(units[phrase.from]!.low)) return null;
  return trimmed(line, phrase);
}

/** Ukrainian "Раніше депутатка Берг заявила": where German has its verb second, a word in front leaves no place for a subject. */
function behindAdverbs({ units, grammar }: Line, { from, to }: Stretch): number {
  let start = from;
  if (grammar.bracketsVerbs) return start;
  const { adverbs, emphatics, times, determiners } = grammar;
  const isAdverb = (low: string) =>
    (adverbs.has(low) || times.has(low)) && !emphatics.has(low) && !determiners.has(low);
  while (start + 1 < to && isAdverb(units[start]!.low)) start++;
  return start;
}

/** "Afterwards he", "when she returns she": a pronoun is the whole subject, with "even" before it. */
function pronounBefore({ units, grammar }: Line, { to, floor }: Left): Stretch | null {
  const before = units[to - 2];
  const { low } = units[to - 1] ?? { low: '' };
  if (!grammar.pronouns.has(low) || grammar.determiners.has(low)) return null;
  if (to - 2 < floor || !before || grammar.coordinators.has(before.low)) return null;
  return grammar.emphatics.has(before.low) ? { from: to - 2, to } : { from: to - 1, to };
}

function joinsPhrase(line: Line, i: number, to: number): boolean {
  const { units, grammar } = line;
  const unit = units[i]!;
  if (unit.kind === 'quoted')
    return unit.words < longestNickname && !unit.endsWithComma && !unit.endsSentence;
  if (unit.kind === 'number') return true;
  if (unit.kind === 'mark') return joinsByMark(units, i, to) || joinsList(line, i, to);
  const { low } = unit;
  if (grammar.pronouns.has(low)) return i === to - 1;
  if (grammar.coordinators.has(low)) return joinsNames(line, i, to);
  const bounds = [
    grammar.complementizers,
    grammar.relatives,
    grammar.subordinators,
    grammar.auxiliaries,
    grammar.modals,
  ];
  // "a person close to his campaign", and not "ought to".
  const leads = grammar.purposes.has(low) && grammar.familiars?.has(units[i - 1]?.low ?? '') === true;
  // "Will said"
  const isName = unit.capital && i > 0 && grammar.auxiliaries.has(low);
  if (!leads && !isName && bounds.some((words) => words.has(low))) return false;
  // German "das Schreiben"
  if (grammar.bracketsVerbs && unit.capital) return true;
  // French "le prévenu", "l'accusé": an article makes a noun of a participle.
  const isNoun = grammar.nounsLikeVerbs && grammar.determiners.has(units[i - 1]?.low ?? '');
  return !grammar.cues
    .get(low)
    ?.some(({ form, noun }) => !noun && form !== 'base' && !(isNoun && form === 'participle'));
}

/** Initials and short forms: "J. K. Berg", "Gov. Berg"; marks within names. */
function joinsByMark(units: readonly Unit[], i: number, to: number): boolean {
  const { low, start } = units[i]!;
  if (/^[-‐&/'’*@#%$€£№]$/.test(low)) return true;
  const before = units[i - 1];
  return low === '.' && before?.kind === 'word' && before.end === start && i + 1 < to;
}

/** Takes off what stands before the phrase itself: "In a statement Berg", "on Tuesday", "later". */
function trimmed(line: Line, { from, to }: Stretch): Stretch | null {
  const { units, grammar } = line;
  const first = units[from]!.low;
  let start: number | null = from;
  if (grammar.prepositions.has(first) || grammar.times.has(first)) start = lastPhrase(line, { from, to });
  if (start === null) return null;
  while (start < to && !beginsPhrase(line, start)) start++;
  while (start < to && grammar.times.has(units[start]!.low) && !units[start]!.capital) start++;
  let end = to;
  // "the mayor on Thursday said"
  const isDay = grammar.times.has(units[end - 1]!.low) && grammar.prepositions.has(units[end - 2]?.low ?? '');
  if (isDay && end - 2 > start) end -= 2;
  // "a poll last week found"
  while (
    grammar.hasArticles &&
    end - 1 > start &&
    !units[end - 1]!.capital &&
    grammar.times.has(units[end - 1]!.low)
  )
    end--;
  while (end > start && units[end - 1]!.kind === 'mark' && !/^[).]$/.test(units[end - 1]!.low)) end--;
  return end > start ? withoutOccasion(line, { from: start, to: end }) : null;
}

/** Slavic "министр Анна Берг во время визита в Осло заявила": where and when it was said are no part of the name. */
function withoutOccasion({ units, grammar }: Line, { from, to }: Stretch): Stretch {
  if (grammar.hasArticles) return { from, to };
  for (let at = from + 1; at < to; at++) {
    if (!occasions.has(units[at]!.low)) continue;
    const isName = units
      .slice(at + 1, to)
      .some(({ capital }, i) => capital && units[at + 2 + i]?.capital && at + 2 + i < to);
    return isName ? { from, to } : { from, to: at };
  }
  return { from, to };
}

const occasions = new Set('во в на после перед під у в на після перед'.split(' '));

/** Behind a small word several phrases may follow: the last of them begins here. */
function lastPhrase({ units, grammar }: Line, { from, to }: Stretch): number | null {
  let last: number | null = null;
  for (let i = from + 1; i < to; i++) {
    const { low, capital, kind } = units[i]!;
    const before = units[i - 1]!;
    if (kind !== 'word' || grammar.times.has(low)) continue;
    if (grammar.prepositions.has(before.low) || grammar.determiners.has(before.low)) continue;
    const opens = capital
      ? !before.capital || grammar.times.has(before.low)
      : grammar.pronouns.has(low) || grammar.determiners.has(low);
    if (opens) last = i;
  }
  return last;
}

function beginsPhrase({ units, grammar }: Line, i: number): boolean {
  const { kind, low } = units[i]!;
  if (kind === 'mark' || grammar.coordinators.has(low)) return false;
  return !grammar.adverbs.has(low) || grammar.determiners.has(low);
}
