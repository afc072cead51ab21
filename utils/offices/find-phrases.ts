import type { OfficeKind } from '../actors/held-office';
import { grammarFor, type CompiledGrammar, type OfficeHit } from './compiled-grammar';

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
  const grammar = grammarFor(text, lang);
  if (!grammar) return [];
  const phrases: OfficePhrase[] = [];
  for (const hit of grammar.offices(text)) {
    const phrase = phraseOf(text, hit, grammar);
    // One country may stand between two offices.
    const isApart = phrase !== undefined && phrase.start >= (phrases.at(-1)?.end ?? 0);
    if (isApart && !isOfAnotherYear(text, phrase, year)) phrases.push(phrase);
  }
  return phrases;
}

function phraseOf(text: string, hit: OfficeHit, grammar: CompiledGrammar): OfficePhrase | undefined {
  const tied = tieOf(text, hit, grammar);
  const { start, end } = tied ?? hit;
  if (text[start - 1] === '-' || (hit.only !== undefined && tied?.country !== hit.only)) return undefined;
  const left = text.slice(Math.max(0, start - looksBack), start);
  const right = text.slice(end, end + looksAhead);
  const article = grammar.article?.exec(left)?.[0] ?? '';
  const leftOfArticle = left.slice(0, left.length - article.length);
  if (grammar.refusedBefore.test(left)) return undefined;
  if (article !== '' && grammar.refusedBeforeArticle?.test(leftOfArticle)) return undefined;
  const { plural } = grammar;
  if (plural?.office.test(text.slice(hit.start, hit.end)) && plural.before.test(left)) return undefined;
  const isNamed = /^,?\s+\p{Lu}/u.test(right) || isApposition(leftOfArticle);
  const phrase = { kind: hit.kind, start: start - article.length, end, isNamed };
  if (tied) {
    const refused = tied.end > hit.end ? grammar.refusedBehindTie : grammar.refusedAfter;
    return refused.test(right) ? undefined : { ...phrase, of: { kind: 'country', country: tied.country } };
  }
  const { bare } = grammar;
  const isAlone = !isNamed && !grammar.refusedAfter.test(right) && bare.after.test(right);
  if (isAlone && bare.before.test(left)) return { ...phrase, of: { kind: 'bare' } };
  return isAlone && bare.untold?.test(left) ? undefined : { ...phrase, of: { kind: 'unclear' } };
}

interface Tied {
  country: string;
  start: number;
  end: number;
}

function tieOf(text: string, { start, end, country }: OfficeHit, grammar: CompiledGrammar): Tied | undefined {
  if (country !== undefined) return { country, start, end };
  const before = grammar.tieBefore(text.slice(Math.max(0, start - looksBack), start));
  if (before) return { country: before.country, start: start - before.length, end };
  const after = grammar.tieAfter(text.slice(end, end + looksAhead));
  return after && { country: after.country, start, end: end + after.length };
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
