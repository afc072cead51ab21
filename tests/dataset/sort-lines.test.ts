import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortLines } from '../../utils/dataset/stored/sort-lines';

/** In batches of three. */
// oxlint-disable-next-line typescript/require-await -- what is read of storage waits
async function* inBatches<Item>(items: readonly Item[]) {
  for (let from = 0; from < items.length; from += 3) yield items.slice(from, from + 3);
}

const keyOf = (key: string) => key.split('\t')[1] ?? '';

describe('sortLines', () => {
  it('gives the same lines by their new keys, in however many runs they are laid aside', async () => {
    const line = fc.record({ text: fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify(text)) });
    const lines = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[A-Za-z0-9._-]{1,5}$/), line), {
      selector: ([id]) => id,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 300 }), async (given, longestRun) => {
        const stored = given.map(([id, { text }], i) => ({ key: `actor-${i % 7}\t${id}`, text }));
        const sorted: { key: string; text: string }[] = [];
        for await (const batch of sortLines(inBatches(stored), keyOf, { longestRun })) sorted.push(...batch);
        expect(sorted).toEqual(
          stored
            .map(({ key, text }) => ({ key: keyOf(key), text }))
            .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
        );
      }),
      { numRuns: 60 },
    );
  });
});
