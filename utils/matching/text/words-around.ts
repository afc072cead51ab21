// Chinese and Japanese write no spaces between words: where they are is asked of the browser's dictionary, which both share.

/** A word of a text by its UTF-16 offsets, end exclusive. */
export interface WordSpan {
  start: number;
  end: number;
}

/** Units of text before and behind a name by which its neighbours are read. */
const reach = 8;

// Made when first asked for: it loads a dictionary.
let words: Intl.Segmenter | undefined;

/** The words of Chinese or Japanese text that touch this stretch or stand in it, as far as a dictionary tells, in order. */
export function wordsAround(text: string, { start, end }: WordSpan): WordSpan[] {
  words ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, start - reach);
  return Array.from(words.segment(text.slice(from, end + reach)), ({ index, segment }) => ({
    start: from + index,
    end: from + index + segment.length,
  })).filter((word) => word.end >= start && word.start <= end);
}
