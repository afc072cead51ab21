import type { OfficeKind } from '../actors/held-office';
import { grammarOf, type CompiledGrammar } from './compiled-grammar';

/** An office in a text, such as "the French president". */
export interface OfficePhrase {
  kind: OfficeKind;
  /** UTF-16 offsets with the definite article, end exclusive. */
  start: number;
  end: number;
  of:
    | { kind: 'country'; country: string }
    /** "The chancellor": whoever the page has spoken of. */
    | { kind: 'bare' }
    /** Some holder or other, of what is not told. */
    | { kind: 'unclear' };
  /** A name follows, or goes before with a comma: it tells by itself who is meant. */
  isNamed: boolean;
}

/** What is looked at around an office, in UTF-16 units: the longest name of a country with its article, twice over. */
const looksBack = 80;
const looksAhead = 120;

/**
 * The offices of countries in a text that mean their holder of its day, in order. Left out are former, future and other
 * holders, deputies, candidates, several at once, and sentences of another year. Linear in the text.
 *
 * @param lang a primary language subtag; none is found in languages without a grammar
 * @param year of the text, four digits
 */
export function findOfficePhrases(text: string, lang: string, year?: string): OfficePhrase[] {
  const grammar = grammarOf(lang);
  if (!grammar) return [];
  const phrases: OfficePhrase[] = [];
  for (const { index } of text.matchAll(grammar.scan)) {
    const phrase = phraseAt(text, index, grammar);
    if (phrase && !isOfAnotherYear(text, phrase, year)) phrases.push(phrase);
  }
  return phrases;
}

interface Hit {
  kind: OfficeKind;
  start: number;
  end: number;
  inner?: string;
  only?: string;
}

function phraseAt(text: string, at: number, grammar: CompiledGrammar): OfficePhrase | undefined {
  const hit = hitAt(text, at, grammar);
  if (!hit) return undefined;
  const tied = tieOf(text, hit, grammar);
  const { start, end } = tied ?? hit;
  if (text[start - 1] === '-' || (hit.only !== undefined && tied?.country !== hit.only)) return undefined;
  const left = text.slice(Math.max(0, start - looksBack), start);
  const right = text.slice(end, end + looksAhead);
  const article = grammar.article?.exec(left)?.[0] ?? '';
  if (grammar.refusedBefore.test(left)) return undefined;
  const { plural } = grammar;
  if (plural?.office.test(text.slice(hit.start, hit.end)) && plural.before.test(left)) return undefined;
  const isNamed = /^,?\s+\p{Lu}/u.test(right) || isApposition(left.slice(0, left.length - article.length));
  const phrase = { kind: hit.kind, start: start - article.length, end, isNamed };
  if (tied) {
    const refused = tied.end > hit.end ? grammar.refusedBehindTie : grammar.refusedAfter;
    return refused.test(right) ? undefined : { ...phrase, of: { kind: 'country', country: tied.country } };
  }
  const isBare =
    !isNamed &&
    !grammar.refusedAfter.test(right) &&
    grammar.bare?.before.test(left) === true &&
    grammar.bare.after.test(right);
  return { ...phrase, of: { kind: isBare ? 'bare' : 'unclear' } };
}

/** The longest office that begins here. */
function hitAt(text: string, at: number, { offices }: CompiledGrammar): Hit | undefined {
  let longest: Hit | undefined;
  for (const { kind, pattern, only } of offices) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || at + match[0].length <= (longest?.end ?? 0)) continue;
    const inner = match.groups?.['inner'];
    longest = {
      kind,
      start: at,
      end: at + match[0].length,
      ...(inner !== undefined && { inner }),
      ...(only !== undefined && { only }),
    };
  }
  return longest;
}

interface Tied {
  country: string;
  start: number;
  end: number;
}

function tieOf(text: string, { start, end, inner }: Hit, grammar: CompiledGrammar): Tied | undefined {
  const within = inner === undefined ? undefined : grammar.countryOf(inner);
  if (within !== undefined) return { country: within, start, end };
  const before = firstTie(grammar.before, text.slice(Math.max(0, start - looksBack), start), grammar);
  if (before) return { country: before.country, start: start - before.length, end };
  const after = firstTie(grammar.after, text.slice(end, end + looksAhead), grammar);
  return after && { country: after.country, start, end: end + after.length };
}

function firstTie(
  ties: readonly RegExp[],
  text: string,
  { countryOf }: CompiledGrammar,
): { country: string; length: number } | undefined {
  for (const tie of ties) {
    const match = tie.exec(text);
    const word = match?.slice(1).find((group) => group !== undefined);
    const country = word === undefined ? undefined : countryOf(word);
    if (match && country !== undefined) return { country, length: match[0].length };
  }
  return undefined;
}

/** "Ada Vale, the French president": two names and a comma go before, and no "On Wednesday," does. */
function isApposition(left: string): boolean {
  const names = /(\p{Lu}[\p{L}'’-]*)\s+\p{Lu}[\p{L}'’-]+,\s*$/u.exec(left);
  return names !== null && !openings.has(names[1] ?? '');
}

const openings = new Set(
  'In On At From After Before By With For The This Last Am Im Aus Nach Vor Bei À En Le La Les Dans Depuis У В На З До Після'.split(
    ' ',
  ),
);

/** "In 2019 the French president …" is about whoever it was then. */
function isOfAnotherYear(text: string, { start, end }: OfficePhrase, year: string | undefined): boolean {
  const before =
    text
      .slice(Math.max(0, start - looksAhead), start)
      .split(/[.!?]\s/u)
      .at(-1) ?? '';
  const [after = ''] = text.slice(end, end + looksAhead).split(/[.!?]\s/u);
  const years = `${before} ${after}`.match(/(?<![\p{L}\p{N}.,])(?:19|20)\d\d(?![\p{N}])/gu) ?? [];
  return years.some((each) => each !== year);
}
