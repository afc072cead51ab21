import { assert, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locatorOf } from '../../utils/drafts/evidence-locator';

const first = 'The committee will vote on the new ferry timetable before summer, Anna Berg said.';
const second = 'The committee will meet again on Friday, she added.';
const text = `${first} ${second}`;

describe('locatorOf', () => {
  it.each([
    ['a sentence', first, { textStart: 'The committee will', textEnd: 'Anna Berg said' }],
    // Its first three words stand in the sentence before.
    [
      'a sentence that begins like another',
      second,
      { textStart: 'The committee will meet', textEnd: 'Friday, she added' },
    ],
    ['a few words', 'Anna Berg said.', { textStart: 'Anna Berg said' }],
    [
      'six words',
      'the new ferry timetable before summer',
      { textStart: 'the new ferry', textEnd: 'timetable before summer' },
    ],
  ])('names %s by the fewest words', (_, words, locator) => {
    const start = text.indexOf(words);
    expect(locatorOf(text, { start, end: start + words.length })).toEqual(locator);
  });

  it('names nothing where there is no word', () => {
    expect(locatorOf('Well … yes.', { start: 4, end: 7 })).toBeUndefined();
  });

  it('names words in their order, from the first to the last of the stretch', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 100 }), nat(), nat(), (any, a, b) => {
        const start = a % (any.length + 1);
        const end = start + (b % (any.length - start + 1));
        const locator = locatorOf(any, { start, end });
        if (!locator) return;
        const { textStart, textEnd = '' } = locator;
        const from = any.indexOf(textStart, start);
        expect(from).toBeGreaterThanOrEqual(start);
        expect(any.slice(0, end).lastIndexOf(textEnd)).toBeGreaterThanOrEqual(from);
      }),
    );
  });
});
