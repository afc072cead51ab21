import type { Locator } from '../actors/position';

/** UTF-16 offsets, end exclusive. */
interface Place {
  start: number;
  end: number;
}

/** Anchors hold so many words, so that what is kept carries no text of the article: docs/dataset-format.md, "Locators". */
const fewestWords = 3;
const mostWords = 5;

/**
 * Finds a stretch of a text by the fewest words from both its ends, for a text fragment: three or more at its beginning,
 * grown until they stand nowhere before in the text, and as many at its end. A stretch of no more words than that is its
 * own beginning. Undefined where it holds no word.
 */
export function locatorOf(text: string, place: Place): Locator | undefined {
  const words = wordsIn(text, place);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return undefined;
  if (words.length <= mostWords) return { textStart: text.slice(first.start, last.end) };
  let count = fewestWords;
  const startOf = () => text.slice(first.start, words[count - 1]!.end);
  while (count < mostWords && text.indexOf(startOf()) !== first.start) count++;
  const left = words.slice(count);
  const end = left.at(-Math.min(fewestWords, left.length))!;
  return { textStart: startOf(), textEnd: text.slice(end.start, last.end) };
}

/** Whole words with the marks that join them; what stands around a stretch belongs to none. */
function wordsIn(text: string, { start, end }: Place): Place[] {
  return [
    ...text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+(?:[^\s\p{L}\p{N}]+[\p{L}\p{N}\p{M}]+)*/gu),
  ].map(({ index, 0: word }) => ({ start: start + index, end: start + index + word.length }));
}
