import { describe, expect, it } from 'vitest';
import { applyDeltas, deltasFrom } from '../../utils/feeds/apply-deltas';
import { checkManifest, type FetchedManifest, type HeldFeed } from '../../utils/feeds/check-manifest';
import type { FeedManifest } from '../../utils/feeds/feed-manifest';
import { inFileOrder } from '../../utils/feeds/pack-parts';
import { readPack } from '../../utils/feeds/read-pack';
import { makeActorRecord, makeBodyRecord, makeManifest, makePositionRecord } from '../dataset/make-file';
import { makeFeed, makeKey, makePack, opener, signed, unpack, withLines } from './make-feed';
import { createRandom, type Random } from './random';

type Bytes = Uint8Array<ArrayBuffer>;

/** One damage of the kinds that disks, networks and people do. Never the same bytes. */
function damaged(bytes: Bytes, random: Random): Bytes {
  const at = random.below(bytes.length);
  const length = 1 + random.below(Math.min(40, bytes.length));
  const [head, middle, tail] = [bytes.slice(0, at), bytes.slice(at, at + length), bytes.slice(at + length)];
  const noise = middle.map(() => random.below(256));
  const changes = [
    () => [...head, (middle[0] ?? 0) ^ (1 << random.below(8)), ...middle.slice(1), ...tail],
    () => [...head, ...noise, ...tail],
    () => [...head, ...tail],
    () => [...head, ...noise, ...middle, ...tail],
    () => [...head, ...middle, ...middle, ...tail],
    () => head,
  ];
  const result = Uint8Array.from(changes[random.below(changes.length)]?.() ?? []);
  return result.join() === bytes.join() ? bytes.slice(1) : result;
}

const actors = [makeActorRecord(), makeBodyRecord(), makeActorRecord({ id: 'bo-hale', name: 'Bo Hale' })];
const before = makePack({ actors });
const after = makePack({
  pack: makeManifest({ revision: 2 }),
  actors: actors.slice(0, 2),
  positions: [makePositionRecord(), makePositionRecord({ id: 'ferries-2', summary: 'Wants more ferries.' })],
});
const whole = inFileOrder(after);
const key = await makeKey();
const first = await makeFeed(before);
const feed = await makeFeed(after, {}, first);
const good = await signed(feed.manifest, key);
const held: HeldFeed = {
  id: 'islands-press',
  revision: 1,
  content: first.manifest.content.sha256,
  publicKey: key.publicKey,
};
const now = new Date('2026-11-22T12:00:00Z');

/** What a subscriber would have in the end: by deltas, else by the full copy; undefined for nothing new. */
async function update(fetched: FetchedManifest, files: Map<string, Bytes>) {
  const checked = await checkManifest(fetched, held, now);
  if (checked.kind === 'refused') return undefined;
  return readEither(checked.manifest, files);
}

async function readEither(manifest: FeedManifest, files: Map<string, Bytes>) {
  const open = opener(files);
  const way = deltasFrom(1, manifest);
  const applied = way && (await applyDeltas(before, way, manifest, open));
  const read = applied?.kind === 'read' ? applied : await readPack(manifest, open);
  return read.kind === 'read' ? read.pack : undefined;
}

describe('a feed that was damaged', () => {
  it('comes through whole, by deltas or not', async () => {
    expect(await update(good, feed.files)).toEqual(whole);
    expect(deltasFrom(1, feed.manifest)).toHaveLength(1);
  });

  it('is never taken for another content, in 1,000 damages of manifest, signature and files', async () => {
    const targets = ['pack.json', 'pack.json.sig', ...feed.files.keys()];
    const outcomes = { refused: 0, unharmed: 0 };
    for (let seed = 0; seed < 1000; seed++) {
      const random = createRandom(seed);
      const target = targets[seed % targets.length] ?? '';
      const files = new Map(feed.files);
      const fetched: FetchedManifest = { ...good };
      if (target === 'pack.json') fetched.bytes = damaged(good.bytes, random);
      else if (target === 'pack.json.sig') {
        fetched.signature = new TextDecoder().decode(
          damaged(new TextEncoder().encode(good.signature), random),
        );
      } else files.set(target, damaged(files.get(target) ?? new Uint8Array(), random));
      const pack = await update(fetched, files);
      expect(pack ?? whole, `seed ${seed}`).toEqual(whole);
      outcomes[pack ? 'unharmed' : 'refused']++;
    }
    // A damaged delta is made up for by the full copy, and files that the delta spares are not even looked at.
    expect(outcomes.refused).toBeGreaterThan(150);
    expect(outcomes.unharmed).toBeGreaterThan(150);
  });

  it('is never taken for another content where hashes were made to fit, in 1,000 damages of lines', async () => {
    let refused = 0;
    const kinds = ['delta', ...feed.manifest.files.map(({ kind }) => kind)];
    for (let seed = 0; seed < 1000; seed++) {
      const random = createRandom(seed);
      const kind = kinds[seed % kinds.length] ?? '';
      const other = await withLines(feed, kind, (lines) => {
        const bytes = damaged(new TextEncoder().encode(lines.join('\n')), random);
        return new TextDecoder().decode(bytes).split('\n');
      });
      const open = opener(other.files);
      const read =
        kind === 'delta'
          ? await applyDeltas(before, other.manifest.deltas ?? [], other.manifest, open)
          : await readPack(other.manifest, open);
      expect(read.kind === 'read' ? read.pack : whole, `seed ${seed}`).toEqual(whole);
      if (read.kind === 'flawed') refused++;
    }
    expect(refused).toBeGreaterThan(900);
  });

  it('is refused when a transfer is cut at any of 100 places', async () => {
    const random = createRandom(1);
    const paths = feed.manifest.files.map(({ path }) => path);
    for (let i = 0; i < 100; i++) {
      const path = paths[i % paths.length] ?? '';
      const bytes = feed.files.get(path) ?? new Uint8Array();
      const files = new Map(feed.files).set(path, bytes.slice(0, random.below(bytes.length)));
      const read = await readPack(feed.manifest, opener(files));
      expect(read).toMatchObject({ kind: 'flawed', problems: [{ code: 'file-length', path }] });
    }
  });
});

describe('a delta', () => {
  it('is one line for one change', async () => {
    const lines = (await unpack(feed.files.get(feed.manifest.deltas?.[0]?.path ?? '') ?? new Uint8Array()))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toEqual([
      { type: 'header', kind: 'delta', from: 1, to: 2, records: 2 },
      { _: '-', in: 'actors', id: 'bo-hale' },
      { _: '+', in: 'positions', record: after.positions[1] },
    ]);
  });
});
