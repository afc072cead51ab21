// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { feedLimits } from '../../utils/feeds/feed-limits';
import { address, folder, makeBody, makeResponse } from './fake-server';
import { follow, harbourPack, makeReader } from './follow';
import { makeFeed, makeKey, pathOf, signed } from './make-feed';
import { createRandom } from './random';
import { exportedText } from '../dataset/exported-text';

type Bytes = Uint8Array<ArrayBuffer>;

const key = await makeKey();
const topics = Array.from({ length: 60 }, (_, i) => ({ id: `t${i}`, label: { en: `Topic ${i * 7919}` } }));
const first = await makeFeed(harbourPack(4));
const next = await makeFeed(harbourPack(5, { topics: [{ id: 'ferries', label: { en: 'F' } }, ...topics] }));
const manifest = await signed(next.manifest, key);

/** Everything that an update makes the reader fetch. */
const served = new Map<string, Bytes>([
  ['pack.json', manifest.bytes],
  ['pack.json.sig', new TextEncoder().encode(manifest.signature)],
  ...next.manifest.files.map(({ path }): [string, Bytes] => [path, next.files.get(path) ?? new Uint8Array()]),
]);

async function makeFollower() {
  const reader = await makeReader();
  reader.server.publish(first, await signed(first.manifest, key));
  await follow(reader.feeds);
  reader.server.publish(next, manifest);
  return reader;
}

describe('a transfer that is cut', () => {
  it('at any of a hundred places leaves the old data whole, and the next look brings the new', async () => {
    const random = createRandom(100);
    const { feeds, server, dataset } = await makeFollower();
    const before = await exportedText(dataset);
    const paths = [...served.keys()];
    for (let i = 0; i < 100; i++) {
      const path = paths[random.below(paths.length)] ?? '';
      const bytes = served.get(path) ?? new Uint8Array();
      const cut = bytes.slice(0, random.below(bytes.length));
      // Some servers just stop, and some have said how much there would be.
      const isTold = random.below(2) === 1;
      server.misbehave((asked, proper) =>
        asked === path
          ? makeResponse({
              body: makeBody([cut], isTold ? 'whole' : 'cut'),
              headers: isTold ? { 'content-length': String(bytes.length) } : {},
            })
          : proper(),
      );
      await feeds.check('harbour');
      const [feed] = await feeds.list();
      expect(feed, `${path} at ${cut.length}`).toMatchObject({ revision: 4, time: { failures: i + 1 } });
      expect(feed?.time?.trouble).toMatchObject({ reason: expect.stringMatching(/^cut/) as string });
      expect(await exportedText(dataset)).toBe(before);
    }
    server.misbehave(undefined);
    await feeds.check('harbour');
    expect(await feeds.list()).toMatchObject([{ revision: 5, time: { failures: 0 } }]);
  });

  it('is refused where nobody says so: by its length and hash', async () => {
    const { feeds, server } = await makeFollower();
    const path = pathOf(next, 'topics');
    server.misbehave((asked, proper) =>
      asked === path
        ? makeResponse({ body: makeBody([served.get(path)?.slice(0, 40) ?? new Uint8Array()]) })
        : proper(),
    );
    await feeds.check('harbour');
    const [feed] = await feeds.list();
    expect(feed?.time?.trouble).toMatchObject({
      reason: 'unsound-files',
      problems: [{ code: 'file-length' }],
    });
  });
});

const piece = new Uint8Array(64 * 1024);

function* endless(onSent: (bytes: number) => void): Generator<Bytes> {
  for (;;) {
    onSent(piece.length);
    yield piece;
  }
}

describe('a stream without end', () => {
  it.each([
    ['pack.json', feedLimits.manifestBytes],
    ['pack.json.sig', feedLimits.signatureBytes],
    [pathOf(next, 'topics'), served.get(pathOf(next, 'topics'))?.length ?? 0],
  ])('is left where %s must have ended', async (path, most) => {
    const { feeds, server } = await makeFollower();
    let sent = 0;
    server.misbehave((asked, proper) => {
      if (asked !== path) return proper();
      const pieces = endless((bytes) => (sent += bytes));
      return makeResponse({ url: folder + asked, body: makeBody(pieces) });
    });
    await feeds.check('harbour');
    expect(await feeds.list()).toMatchObject([{ revision: 4, time: { failures: 1 } }]);
    // What streams hold ahead of their reader, beyond the limit.
    expect(sent).toBeLessThanOrEqual(most + 5 * piece.length);
    server.misbehave(undefined);
    expect(await feeds.lookAgain('harbour')).toMatchObject({ kind: 'offer', address });
  });
});
