import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, cleanTexts } from '../../utils/drafts/clean-text';

describe('cleanText', () => {
  it.each([
    ['lines and rows of spaces', '  night\n\tboats   sail\u00a0', 'night boats sail'],
    ['soft hyphens and marks of direction', 'har\u00adbour \u202eboats\u202c', 'harbour boats'],
    ['letters written in parts', 'Ja\u0308ger', 'Jäger'],
    ['joiners where they join nothing', 'boats\u200d, a\u200cb', 'boats, a\u200cb'],
    ['half a character', 'boat \ud83d', 'boat'],
    ['piles of marks', `o${'\u0332'.repeat(40)}`, `o${'\u0332'.repeat(8)}`],
  ])('takes care of %s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it('reaches every text within a value', () => {
    expect(cleanTexts({ a: ['x\ny', 1, null], b: { c: ' z ' } })).toEqual({
      a: ['x y', 1, null],
      b: { c: 'z' },
    });
  });
});
