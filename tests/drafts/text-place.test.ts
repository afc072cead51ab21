import { describe, expect, it } from 'vitest';
import { placeInParagraphs } from '../../utils/drafts/text-place';

const paragraphs = ['Night boats', 'The ferries will sail at night. Tickets cost nothing.', 'More follows.'];
const quote = (exact: string) => ({ exact, prefix: '', suffix: '' });

describe('placeInParagraphs', () => {
  it.each([
    ['Tickets cost nothing.', { paragraph: 1, start: 32, end: 53 }],
    ['Night boats', { paragraph: 0, start: 0, end: 11 }],
    // A letter was mended on the page since.
    ['Tickets costs nothing.', { paragraph: 1, start: 32, end: 53 }],
    ['Tickets cost nothing.\nMore follows.', { paragraph: 1, start: 32, end: 53 }],
  ])('finds “%s”', (exact, expected) => {
    expect(placeInParagraphs(paragraphs, quote(exact))).toEqual(expected);
  });

  it.each(['The council met on Thursday.', ''])('finds “%s” nowhere', (exact) => {
    expect(placeInParagraphs(paragraphs, quote(exact))).toBeNull();
  });
});
