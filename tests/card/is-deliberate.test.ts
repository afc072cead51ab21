import { describe, expect, it } from 'vitest';
import { isDeliberate } from '../../entrypoints/card/is-deliberate';

describe('isDeliberate', () => {
  it.each([
    ['a click of the reader on a card in sight for 300 ms', true, 1000, 1300, true],
    ['a click made by a script', false, 1000, 5000, false],
    ['a click 299 ms after the card came into sight', true, 1000, 1299, false],
    ['a click on a card that is out of sight', true, null, 5000, false],
  ] as const)('judges %s', (_, isTrusted, visibleSince, now, verdict) => {
    expect(isDeliberate({ isTrusted }, visibleSince, now)).toBe(verdict);
  });
});
