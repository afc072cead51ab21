import { foldWord } from '../text/token';

export interface WordSet extends Iterable<string> {
  has: (word: string) => boolean;
}

/**
 * A set of folded words from lines of text; words are parted by white space. They are read when a word is first asked for:
 * most sets are of languages that a page is not in, and a background that is woken is waited for.
 */
export function wordSet(...lists: string[]): WordSet {
  return lateSet(() =>
    lists.flatMap((list) =>
      list
        .trim()
        .split(/\s+/)
        .map((word) => foldWord(word)),
    ),
  );
}

/** The same with each of some letters before them too: Arabic and Hebrew write small words onto the next. */
export function wordsWithPrefixes(letters: string, ...lists: string[]): WordSet {
  return lateSet(() => {
    const plain = [...wordSet(...lists)];
    return ['', ...Array.from(letters)].flatMap((letter) => plain.map((word) => letter + word));
  });
}

/** A set of folded words that are gathered when one is first asked for. */
export function lateSet(gather: () => Iterable<string>): WordSet {
  let gathered: ReadonlySet<string> | undefined;
  const words = () => (gathered ??= new Set(gather()));
  return { has: (word) => words().has(word), [Symbol.iterator]: () => words().values() };
}
