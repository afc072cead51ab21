import { deu, eng, fra, rus, ukr } from 'stopword';

/** How much of a word is compared. Cutting words off is a stemmer for every language (McNamee et al., SIGIR 2009: 5 letters). */
const comparedLetters = 5;

const stopWords = new Set([...eng, ...deu, ...fra, ...rus, ...ukr].map(fold));

/** The words of a text that say what it is about, folded and cut to their beginnings, in order, repeated as they stand. */
export function tellingWords(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => word.length > 2 && !stopWords.has(word))
    .map((word) => word.slice(0, comparedLetters));
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
