import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, canonicalJsonParts } from '../../utils/dataset/canonical-json';

describe('canonicalJsonParts', () => {
  it('gives the same text as canonicalJson, however deep it takes a value apart', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(6), (value, depth) => {
        expect([...canonicalJsonParts(value, depth)].join('')).toBe(canonicalJson(value));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves out fields without a value, and keeps empty lists and objects', () => {
    const value = {
      id: 'a',
      note: undefined,
      text: [],
      label: {},
      actors: [{ id: 'b' }, { name: undefined }],
    };
    expect([...canonicalJsonParts(value, 9)].join('')).toBe(canonicalJson(value));
  });

  it('yields no more at once than a part at the depth asked for', () => {
    const value = { actors: Array.from({ length: 100 }, (_, i) => ({ id: `a${i}`, name: 'x'.repeat(100) })) };
    expect(Math.max(...[...canonicalJsonParts(value, 2)].map(({ length }) => length))).toBeLessThan(150);
  });
});
