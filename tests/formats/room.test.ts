// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stageFiles } from '../../utils/formats/stage-files';
import { makeActorRecord, makeFile, makeFileText, makeManifest } from '../dataset/make-file';
import { openTestDataset } from '../dataset/open-test-dataset';
import { address } from '../feeds/fake-server';
import { harbourPack, makeReader } from '../feeds/follow';
import { compress, makeFeed } from '../feeds/make-feed';
import { given } from './read-given';

afterEach(() => vi.unstubAllGlobals());

/** Leaves storage so much, as the browser tells it. */
function leaveBytes(free: number): void {
  const estimate = () => Promise.resolve({ usage: 1_000_000, quota: 1_000_000 + free });
  vi.stubGlobal('navigator', { storage: { estimate } });
}

const options = { today: '2025-03-14', updated: '2025-03-14T12:00:00Z', lang: 'en' };
const manifest = JSON.stringify(makeManifest());
const line = JSON.stringify(makeActorRecord({ memberships: [] }));
const packed = await compress(new TextEncoder().encode(line));
const feed = await makeFeed(harbourPack(4));
const listed = [...feed.files].map(([path, bytes]) => given(`harbour/${path}`, bytes));

describe('a dataset for which there is no room', () => {
  it.each([
    ['one file', [given('x.json', makeFileText())]],
    ['several packs in a file', [given('x.json', JSON.stringify(packs()))]],
    ['a folder', [given('x/pack.json', manifest), given('x/actors.jsonl', line)]],
    ['a folder that is packed', [given('x/pack.json', manifest), given('x/actors.jsonl.gz', packed)]],
    ['a folder that lists its files', [given('harbour/pack.json', JSON.stringify(feed.manifest)), ...listed]],
    ['lines alone', [given('actors.jsonl', line)]],
    ['Popolo', [given('x.json', '{"persons":[{"id":"1","name":"Ada Lund"}]}')]],
  ])('is refused before anything is written, as %s', async (_, files) => {
    const dataset = await openTestDataset();
    leaveBytes(40);
    expect(await stageFiles(dataset, files, options)).toEqual({ kind: 'no-room', neededMb: 1, freeMb: 0 });
    leaveBytes(100_000);
    expect((await stageFiles(dataset, files, options)).kind).toBe('staged');
  });

  it('is refused before anything is fetched, as a feed', async () => {
    const { feeds, server } = await makeReader();
    server.publish(feed);
    const offer = await feeds.look(address);
    if (offer.kind === 'refused') throw new Error(offer.message);
    server.takeAsked();
    leaveBytes(40);
    expect(await feeds.stage(offer)).toMatchObject({ kind: 'refused', reason: 'no-room' });
    expect(server.takeAsked()).toEqual([]);
  });
});

function packs() {
  const { format, ...body } = makeFile();
  return { format, packs: [body, { ...body, pack: makeManifest({ id: 'other' }) }] };
}
