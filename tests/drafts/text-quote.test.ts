import { assert, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, quoteAt } from '../../utils/drafts/text-quote';

const text = 'We will vote, Anna Berg said. We will vote, Bo Lund said. The talks go on.';
const second = { start: 30, end: 42 };

describe('findQuote', () => {
  it('finds the one of two like stretches whose surroundings are the same', () => {
    expect(text.slice(second.start, second.end)).toBe('We will vote');
    expect(findQuote(text, quoteAt(text, second))).toEqual(second);
  });

  it('finds what moved', () => {
    const moved = `A line above. ${text}`;
    expect(findQuote(moved, quoteAt(text, second))).toEqual({ start: 44, end: 56 });
  });

  it('finds what was changed a little', () => {
    const before = 'Anna Berg said that the committee will vote on Friday.';
    const after = 'News: Anna Berg told us that the committee will vote on Friday!';
    const found = findQuote(after, quoteAt(before, { start: 15, end: 53 }))!;
    expect(after.slice(found.start, found.end)).toContain('the committee will vote on Friday');
  });

  it('finds a long stretch whose middle was changed', () => {
    const words = Array.from({ length: 200 }, (_, i) => `word${i}`).join(' ');
    const changed = `Before. ${words.replace('word90', 'other')} After.`;
    const found = findQuote(changed, quoteAt(words, { start: 0, end: words.length }))!;
    expect(changed.slice(found.start, found.end)).toBe(words.replace('word90', 'other'));
  });

  it.each([
    ['nothing like it is there', 'Something else stands here now, in words of its own.'],
    ['the text is empty', ''],
  ])('finds nothing where %s', (_, other) => {
    expect(findQuote(other, quoteAt(text, { start: 0, end: 28 }))).toBeNull();
  });

  it('finds nothing for an empty quote', () => {
    expect(findQuote(text, { exact: '', prefix: '', suffix: '' })).toBeNull();
  });

  it('finds every stretch of an unchanged text by the same words', () => {
    assert(
      property(string({ minLength: 1, maxLength: 200 }), nat(), nat(), (any, a, b) => {
        const start = a % any.length;
        const end = start + 1 + (b % (any.length - start));
        const found = findQuote(any, quoteAt(any, { start, end }))!;
        expect(any.slice(found.start, found.end)).toBe(any.slice(start, end));
      }),
    );
  });
});
