import type { TextQuote } from './draft';
import { findQuote } from './text-quote';

/** UTF-16 offsets in one paragraph, counted from 0. */
export interface PlaceInParagraph {
  paragraph: number;
  start: number;
  end: number;
}

/**
 * Finds a quotation in a text of paragraphs, also where it was changed a little; null where nothing is like it. One that
 * runs on is found in the paragraph where it begins.
 */
export function placeInParagraphs(paragraphs: readonly string[], quote: TextQuote): PlaceInParagraph | null {
  const found = findQuote(paragraphs.join('\n'), quote);
  if (!found) return null;
  let from = 0;
  for (const [paragraph, { length }] of paragraphs.entries()) {
    if (found.start < from + length) {
      return { paragraph, start: found.start - from, end: Math.min(found.end - from, length) };
    }
    from += length + 1;
  }
  return null;
}
