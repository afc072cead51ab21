import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, canonicalJsonParts, comingList } from '../../utils/dataset/records/canonical-json';

// oxlint-disable-next-line typescript/require-await -- what is read of storage waits
async function* inBatches(items: readonly unknown[]) {
  for (let from = 0; from < items.length; from += 2) yield items.slice(from, from + 2);
}

/** The same value, its lists coming some items at a time down to this depth. */
function coming(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  if (Array.isArray(value))
    return depth === 1 ? comingList(inBatches(value)) : value.map((item) => coming(item, depth - 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, coming(item, depth - 1)]));
}

async function partsOf(value: unknown): Promise<string[]> {
  const parts: string[] = [];
  for await (const part of canonicalJsonParts(value)) parts.push(part);
  return parts;
}

describe('canonicalJsonParts', () => {
  it('gives the same text as canonicalJson, wherever lists are coming', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), fc.nat(5), async (value, depth) => {
        expect((await partsOf(coming(value, depth))).join('')).toBe(canonicalJson(value));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves out fields without a value, and keeps empty lists and objects', async () => {
    const value = {
      id: 'a',
      note: undefined,
      text: [],
      label: {},
      actors: [{ id: 'b' }, { name: undefined }],
    };
    const given = { ...value, text: comingList(inBatches([])), actors: comingList(inBatches(value.actors)) };
    expect((await partsOf(given)).join('')).toBe(canonicalJson(value));
  });

  it('yields no more at once than the items that came at once', async () => {
    const items = Array.from({ length: 100 }, (_, i) => ({ id: `a${i}`, name: 'x'.repeat(100) }));
    const parts = await partsOf({ actors: comingList(inBatches(items)) });
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(300);
  });
});
