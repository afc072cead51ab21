import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDeltas, deltasFrom } from '../../utils/feeds/apply-deltas';
import { manifestBytes } from '../../utils/feeds/build-feed';
import { canonicalLine } from '../../utils/dataset/stored/canonical-line';
import { comparePacks } from '../../utils/feeds/compare-packs';
import { parseManifest } from '../../utils/feeds/parse-manifest';
import { inFileOrder } from '../../utils/feeds/pack-parts';
import { readPack } from '../../utils/feeds/read-pack';
import { arbitraryPack, shuffled } from './arbitrary-pack';
import { makeFeed, opener, type TestFeed } from './make-feed';

/** What a server would hand out, byte for byte. */
const served = ({ manifest, files }: TestFeed) => [
  new TextDecoder().decode(manifestBytes(manifest)),
  ...[...files].map(([path, bytes]) => `${path} ${bytes.join(' ')}`),
];
const delta = (from: number, to: number, bytes = 1) => ({ from, to, bytes, path: 'x', sha256: '' });
const chunkBytes = fc.constantFrom(1, 7, 1000);

describe('a feed that was built', () => {
  it('is read as the same pack', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack(), chunkBytes, async (pack, size) => {
        const { manifest, files } = await makeFeed(pack);
        const parsed = parseManifest(manifestBytes(manifest));
        if (parsed.kind === 'refused') throw new Error(parsed.message);
        const read = await readPack(parsed.manifest, opener(files, size));
        expect(read.kind === 'read' && read.pack).toEqual(inFileOrder(pack));
      }),
      { numRuns: 60 },
    );
  });

  it('has the same bytes whatever the order of its records', async () => {
    const pair = arbitraryPack().chain((pack) => fc.tuple(fc.constant(pack), shuffled(pack)));
    await fc.assert(
      fc.asyncProperty(pair, async ([pack, other]) => {
        expect(served(await makeFeed(other))).toEqual(served(await makeFeed(pack)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('deltas', () => {
  it('lead from any pack to any other, over several revisions', async () => {
    const history = fc.tuple(arbitraryPack(3), arbitraryPack(5), arbitraryPack(6));
    await fc.assert(
      fc.asyncProperty(history, async ([first, second, third]) => {
        const feeds = [await makeFeed(first)];
        feeds.push(await makeFeed(second, {}, feeds[0]));
        feeds.push(await makeFeed(third, {}, feeds[1]));
        const [, , latest] = feeds;
        if (!latest) throw new Error('three feeds were built');
        const { deltas = [] } = latest.manifest;
        expect(deltas.map(({ from, to }) => [from, to])).toEqual([
          [3, 5],
          [5, 6],
        ]);
        const steps = [deltas, deltas.slice(1)];
        for (const [i, before] of [first, second].entries()) {
          const copy = structuredClone(before);
          const applied = await applyDeltas(before, steps[i] ?? [], latest.manifest, opener(latest.files));
          expect(applied.kind === 'read' && applied.pack).toEqual(inFileOrder(third));
          expect(before).toEqual(copy);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are no more than what changed', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack(1), arbitraryPack(2), async (before, after) => {
        const there = comparePacks(before, after);
        const back = comparePacks(after, before);
        const count = (changes: typeof there, what: string) =>
          changes.filter(({ change }) => change === what).length;
        expect(comparePacks(before, before)).toEqual([]);
        expect(count(back, 'added')).toBe(count(there, 'removed'));
        expect(count(back, 'changed')).toBe(count(there, 'changed'));
      }),
    );
  });

  it('are taken when they lead to the newest and are less than the full copy', async () => {
    const { manifest } = await makeFeed();
    const way = (deltas: ReturnType<typeof delta>[], from: number) =>
      deltasFrom(from, { ...manifest, revision: 5, deltas })?.map((each) => [each.from, each.to]);
    expect(way([delta(2, 3), delta(3, 5)], 2)).toEqual([
      [2, 3],
      [3, 5],
    ]);
    expect(way([delta(2, 3), delta(3, 5)], 3)).toEqual([[3, 5]]);
    expect(way([delta(2, 3), delta(3, 5)], 1)).toBeUndefined();
    expect(way([delta(2, 3), delta(4, 5)], 2)).toBeUndefined();
    expect(way([delta(2, 2), delta(2, 1)], 2)).toBeUndefined();
    expect(way([delta(2, 5, 1_000_000)], 2)).toBeUndefined();
  });
});

describe('canonicalLine', () => {
  it('writes values as RFC 8785 does', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      1: 'One',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
      '\ud83d\ude02': 'Smiley',
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0],
      literals: [null, true, false],
      nothing: undefined,
    };
    expect(canonicalLine(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","literals":[null,true,false],' +
        '"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],"\u0080":"Control",' +
        '"\u00f6":"Latin Small Letter O With Diaeresis","\u20ac":"Euro Sign","\ud83d\ude02":"Smiley"}',
    );
  });
});
