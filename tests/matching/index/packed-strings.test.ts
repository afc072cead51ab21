import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  packStrings,
  placeOfString,
  stringAt,
  type PackedStrings,
} from '../../../utils/matching/index/packed-strings';

function packed(strings: readonly string[]): PackedStrings {
  const steps = packStrings(strings);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const anyStrings = fc.array(
  fc.oneof(fc.string(), fc.constantFrom('p/1', 'p/12', 'p/123', 'Лавров', '王🙂')),
  {
    maxLength: 60,
  },
);

describe('packed strings', () => {
  it('are read as they were given', () => {
    fc.assert(
      fc.property(anyStrings, (strings) => {
        const whole = strings.filter((text) => text.isWellFormed());
        const pool = packed(whole);
        expect(whole.map((_, place) => stringAt(pool, place))).toEqual(whole);
      }),
    );
  });

  it('hold long ones', () => {
    const long = ['a'.repeat(1000), `${'a'.repeat(999)}b`];
    expect(stringAt(packed(long), 1)).toBe(long[1]);
  });

  it('are found by search when they are in order, and otherwise the place where they belong', () => {
    const pool = packed(Array.from({ length: 50 }, (_, at) => `p/${100 + at * 2}`));
    expect(placeOfString(pool, 'p/100')).toBe(0);
    expect(placeOfString(pool, 'p/198')).toBe(49);
    expect(placeOfString(pool, 'p/101')).toBe(-2);
    expect(placeOfString(pool, 'a')).toBe(-1);
    expect(placeOfString(pool, 'z')).toBe(-51);
  });
});
