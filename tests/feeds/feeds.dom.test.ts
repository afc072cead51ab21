import { describe, expect, it } from 'vitest';
import { checkManifest } from '../../utils/feeds/check-manifest';
import { applyDeltas } from '../../utils/feeds/apply-deltas';
import { inFileOrder } from '../../utils/feeds/pack-parts';
import { readPack } from '../../utils/feeds/read-pack';
import { makeManifest } from '../dataset/make-file';
import { compress, makeFeed, makeKey, makePack, opener, pathOf, signed, withFile } from './make-feed';

// What the subscriber's side runs on: the browser's own keys, hashes and unpacker.
describe('a feed in a browser', () => {
  it('is checked, read and updated as in Node', async () => {
    const key = await makeKey();
    const first = await makeFeed();
    const pack = makePack({ pack: makeManifest({ revision: 2 }), events: [{ what: 'A strike' }] });
    const feed = await makeFeed(pack, {}, first);
    const fetched = await signed(feed.manifest, key);
    const checked = await checkManifest(fetched, undefined, new Date('2026-11-22T12:00:00Z'));
    if (checked.kind === 'refused') throw new Error(checked.message);
    expect(checked.signer).toEqual({ kind: 'signed', publicKey: key.publicKey });
    const full = await readPack(checked.manifest, opener(feed.files));
    expect(full.kind === 'read' && full.pack).toEqual(inFileOrder(pack));
    const { deltas = [] } = checked.manifest;
    expect(await applyDeltas(first.pack, deltas, checked.manifest, opener(feed.files))).toEqual(full);
  });

  it('gives up on a gzip bomb and on broken gzip', async () => {
    const feed = await makeFeed();
    const zeros = await compress(new Uint8Array(16 * 1024 * 1024));
    for (const [bytes, code] of [
      [zeros, 'line-too-long'],
      [zeros.slice(0, 20), 'not-gzip'],
      [Uint8Array.from([1, 2, 3]), 'not-gzip'],
    ] as const) {
      const bomb = await withFile(feed, pathOf(feed, 'topics'), bytes);
      const read = await readPack(bomb.manifest, opener(bomb.files));
      expect(read).toMatchObject({ kind: 'flawed', problems: [{ code }] });
    }
  });
});
