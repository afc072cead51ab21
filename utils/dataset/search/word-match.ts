import { foldText } from '../tables/fold-text';

/** How the words of a query stand in some fields of text. */
export interface WordMatch {
  /** A field is the query and nothing else. */
  isQuery: boolean;
  /** Of each word: 3 where it is a whole word, 1 where it is the beginning of one, 0 where it is nowhere. */
  strengths: readonly number[];
}

/** The words of a text, without case and accents: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function matchWords(words: readonly string[], texts: readonly string[]): WordMatch {
  const fields = texts.map((text) => ` ${wordsOf(text).join(' ')} `);
  return {
    isQuery: fields.includes(` ${words.join(' ')} `),
    strengths: words.map((word) => {
      if (fields.some((field) => field.includes(` ${word} `))) return 3;
      return fields.some((field) => field.includes(` ${word}`)) ? 1 : 0;
    }),
  };
}

/** The match of all these fields together. */
export function joinMatches(one: WordMatch, other: WordMatch): WordMatch {
  return {
    isQuery: one.isQuery || other.isQuery,
    strengths: one.strengths.map((strength, at) => Math.max(strength, other.strengths[at] ?? 0)),
  };
}

/** 0 when a word is nowhere; else more for whole words and most for a field that is the query. */
export function scoreOf({ isQuery, strengths }: WordMatch): number {
  if (strengths.includes(0)) return 0;
  return strengths.reduce((sum, strength) => sum + strength, isQuery ? 10 : 0);
}
