import { foldTie, type CountryWords } from './country-words';

/** A word for a country and where it ends, or begins, in UTF-16 units from the office. */
export interface CountryBeside {
  country: string;
  length: number;
}

/** The longest name has as many words: "United Kingdom of Great Britain and Northern Ireland". */
const mostWords = 8;

export interface BesideQuery {
  by: 'adjective' | 'name' | 'either';
  words: CountryWords;
  /** An ending that the word has here. */
  ending: string;
  isCapital: boolean;
}

/** The country at the end of a text, the longest that is one; undefined for none. */
export function countryAtEnd(text: string, query: BesideQuery): CountryBeside | undefined {
  const starts = Array.from(text.matchAll(/(?<![\p{L}\p{N}-])[\p{L}\p{N}]/gu), ({ index }) => index);
  for (const start of starts.slice(-mostWords)) {
    const country = countryOf(text.slice(start), query);
    if (country !== undefined) return { country, length: text.length - start };
  }
  return undefined;
}

/** The country at the beginning of a text, the longest that is one; undefined for none. */
export function countryAtStart(text: string, query: BesideQuery): CountryBeside | undefined {
  // A point may end an abbreviation or the sentence.
  const ends = Array.from(text.matchAll(/(?<=[\p{L}\p{N}]\.?)(?![\p{L}\p{N}])/gu), ({ index }) => index);
  for (const end of ends.slice(0, 2 * mostWords).toReversed()) {
    const country = countryOf(text.slice(0, end), query);
    if (country !== undefined) return { country, length: end };
  }
  return undefined;
}

function countryOf(word: string, { by, words, ending, isCapital }: BesideQuery): string | undefined {
  const beginsCapital = /^\p{Lu}/u.test(word);
  if (isCapital && !beginsCapital) return undefined;
  const folded = foldTie(word);
  if (!folded.endsWith(ending)) return undefined;
  const base = ending === '' ? folded : folded.slice(0, -ending.length);
  const adjective = by === 'name' ? undefined : words.adjectives.get(base);
  // A name without one is another word: "президент того клубу" is not of Togo.
  return adjective ?? (by === 'adjective' || !beginsCapital ? undefined : words.names.get(base));
}
