import { foldWord } from '../text/token';

/** A set of folded words from lines of text; words are parted by white space. */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(
    lists.flatMap((list) =>
      list
        .trim()
        .split(/\s+/)
        .map((word) => foldWord(word)),
    ),
  );
}
