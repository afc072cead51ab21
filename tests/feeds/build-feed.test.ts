import { describe, expect, it } from 'vitest';
import { checkManifest } from '../../utils/feeds/check-manifest';
import { readPack } from '../../utils/feeds/read-pack';
import { makeManifest, makePositionRecord } from '../dataset/make-file';
import { makeFeed, makeKey, makePack, opener, signed, type TestFeed } from './make-feed';

const revision = (number: number, given: object = {}) =>
  makePack({ pack: makeManifest({ revision: number }), ...given });

async function publish(numbers: number[]): Promise<TestFeed> {
  let feed: TestFeed | undefined;
  for (const number of numbers) feed = await makeFeed(revision(number), {}, feed);
  if (!feed) throw new Error('nothing was published');
  return feed;
}

const paths = ({ manifest }: TestFeed) => manifest.files.map(({ path }) => path);

describe('buildFeed', () => {
  it('keeps deltas for the last ten revisions', async () => {
    const { manifest } = await publish([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(manifest.deltas?.map(({ from, to }) => `${from}-${to}`)).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((from) => `${from}-${from + 1}`),
    );
  });

  it('keeps what was set and the keys, until they are set anew', async () => {
    const [old, key] = [await makeKey(), await makeKey()];
    const settings = { indexUrl: 'https://feeds.example/pack.json', checkEvery: '2d' };
    const first = await makeFeed(revision(1), { ...settings, expires: '2027-01-01T00:00:00Z' });
    const { manifest } = await signed((await signed(first.manifest, old)).manifest, key, old);
    const next = await makeFeed(revision(2), { expires: '2027-02-01T00:00:00Z' }, { ...first, manifest });
    expect(next.manifest).toMatchObject({
      ...settings,
      expires: '2027-02-01T00:00:00Z',
      publicKey: key.publicKey,
      handovers: [{ from: old.publicKey, to: key.publicKey }],
    });
    const held = { id: 'islands-press', revision: 1, content: '', publicKey: old.publicKey };
    const checked = await checkManifest(await signed(next.manifest, key), held, new Date('2026-12-01'));
    expect(checked).toMatchObject({ kind: 'accepted', signer: { kind: 'rotated' } });
  });

  it('leaves files as they are when their records did not change', async () => {
    const first = await makeFeed(revision(1));
    const summary = 'Wants ferries for all.';
    const next = await makeFeed(revision(2, { positions: [makePositionRecord({ summary })] }), {}, first);
    const gone = paths(first).filter((path) => !paths(next).includes(path));
    expect(gone).toEqual([expect.stringMatching(/^files\/positions-/)]);
  });

  it('renews a manifest without a new revision', async () => {
    const first = await publish([1, 2]);
    const expires = '2027-01-01T00:00:00Z';
    const again = await makeFeed(revision(2), { expires }, first);
    expect(again.manifest).toEqual({ ...first.manifest, expires });
  });

  it('cuts many records into several files', async () => {
    const note = 'x'.repeat(2000);
    const positions = Array.from({ length: 2100 }, (_, i) =>
      makePositionRecord({ id: `p${i}`, note, extra: note.repeat(3) }),
    );
    const pack = revision(1, { positions });
    const { manifest, files } = await makeFeed(pack);
    const parts = manifest.files.filter(({ kind }) => kind === 'positions');
    expect(parts.map(({ records }) => records > 0)).toEqual([true, true]);
    const read = await readPack(manifest, opener(files, 100_000));
    expect(read.kind === 'read' && read.pack.positions.length).toBe(2100);
  });
});
