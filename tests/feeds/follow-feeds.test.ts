// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { FeedPolicy } from '../../utils/dataset/records/subscription';
import { createFeeds } from '../../utils/feeds/feeds';
import { spoilBlocks } from '../dataset/spoil-blocks';
import { address, makeResponse } from './fake-server';
import { follow, harbourPack, makeReader } from './follow';
import { makeFeed, makeKey, pathOf, signed, withFile, type TestFeed } from './make-feed';
import { exportedText } from '../dataset/exported-text';

const key = await makeKey();
const otherKey = await makeKey();
const ferries = (en: string) => [{ id: 'ferries', label: { en } }];
const first = await makeFeed(harbourPack(4, { topics: ferries('Ferries') }));
const bridges = { id: 'bridges', label: { en: 'Bridges' } };
const added = await makeFeed(harbourPack(5, { topics: [...ferries('Ferries'), bridges] }), {}, first);
const changed = await makeFeed(harbourPack(6, { topics: [...ferries('All ferries'), bridges] }), {}, added);

const topicsOf = async ({ dataset }: Awaited<ReturnType<typeof makeReader>>) => {
  const { packs } = JSON.parse(await exportedText(dataset)) as {
    packs: { pack: { id: string }; topics: { label: { en: string } }[] }[];
  };
  return packs.find(({ pack }) => pack.id === 'harbour')?.topics.map(({ label }) => label.en);
};

describe('following a feed', () => {
  it('shows who publishes it, takes it in and remembers its key', async () => {
    const reader = await makeReader();
    const manifest = await signed(first.manifest, key);
    reader.server.publish(first, manifest);
    const offer = await reader.feeds.look(address);
    expect(offer).toMatchObject({
      kind: 'offer',
      news: 'first',
      signing: { kind: 'signed', publicKey: key.publicKey },
    });
    await follow(reader.feeds);
    const etag = expect.stringMatching(/^"/) as string;
    const fingerprint = expect.stringMatching(/^([0-9a-f]{4} ){4}[0-9a-f]{4}$/) as string;
    expect(await reader.feeds.list()).toEqual([
      {
        id: 'harbour',
        title: 'Harbour news',
        address,
        policy: 'everything',
        signing: { kind: 'signed', publicKey: key.publicKey, fingerprint },
        held: { revision: 4, content: first.manifest.content.sha256 },
        etag,
        subscribed: '2026-11-22T12:00:00.000Z',
        revision: 4,
        // Half the jitter of a week.
        time: { checked: reader.clock.now, next: reader.clock.now + 7 * 86_400_000 * 1.125, failures: 0 },
      },
    ]);
  });

  it('takes an update in by its delta alone', async () => {
    const reader = await makeReader();
    reader.server.publish(first);
    await follow(reader.feeds);
    reader.server.publish(added);
    reader.server.takeAsked();
    await reader.feeds.check('harbour');
    expect(reader.server.takeAsked()).toEqual(['pack.json 200', 'files/delta-4-5.jsonl.gz 200']);
    expect(await topicsOf(reader)).toEqual(['Bridges', 'Ferries']);
  });

  it('fetches the full copy where a delta does not fit', async () => {
    const reader = await makeReader();
    reader.server.publish(first);
    await follow(reader.feeds);
    const path = pathOf(added, 'delta');
    const broken = await withFile(added, path, new Uint8Array(added.files.get(path)?.length ?? 0));
    reader.server.publish(broken);
    await reader.feeds.check('harbour');
    expect(await topicsOf(reader)).toEqual(['Bridges', 'Ferries']);
  });

  it('asks with the ETag, and writes nothing to the database where nothing is new', async () => {
    const reader = await makeReader();
    reader.server.publish(first);
    await follow(reader.feeds);
    const writes: string[] = [];
    const { dataset } = reader;
    const watched = {
      ...dataset,
      stage: (...given: Parameters<typeof dataset.stage>) => {
        writes.push('stage');
        return dataset.stage(...given);
      },
      putSubscription: (...given: Parameters<typeof dataset.putSubscription>) => {
        writes.push('putSubscription');
        return dataset.putSubscription(...given);
      },
    };
    reader.server.takeAsked();
    const feeds = createFeeds({ dataset: watched, times: reader.times, fetch: reader.server.fetch });
    await feeds.check('harbour');
    expect(reader.server.takeAsked()).toEqual(['pack.json 304']);
    expect(writes).toEqual([]);
  });

  it('distrusts what it holds once that has expired, even where nothing is new', async () => {
    const reader = await makeReader();
    reader.server.publish(await makeFeed(first.pack, { expires: '2026-12-01T00:00:00Z' }));
    await follow(reader.feeds);
    reader.clock.now = Date.parse('2026-12-02T00:00:00Z');
    await reader.feeds.check('harbour');
    const [feed] = await reader.feeds.list();
    expect(feed?.time?.trouble).toMatchObject({
      reason: 'expired',
      params: { what: '2026-12-01T00:00:00Z' },
    });
  });

  it('sends no cookie, no referrer and no query, and the same to every feed of everybody', async () => {
    const reader = await makeReader();
    reader.server.publish(first, await signed(first.manifest, key));
    await follow(reader.feeds);
    for (const { address: asked, init } of reader.server.asked) {
      expect(new URL(asked).search).toBe('');
      const { signal: _, ...plain } = init;
      expect(plain).toEqual({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'manual',
        headers: {},
      });
    }
  });

  it('follows a redirect on its own host', async () => {
    const reader = await makeReader();
    reader.server.publish(first);
    reader.server.misbehave((_, proper, { redirect }) =>
      redirect === 'manual' ? makeResponse({ status: 0, type: 'opaqueredirect' }) : proper(),
    );
    await follow(reader.feeds);
    expect(await topicsOf(reader)).toEqual(['Ferries']);
  });
});

/** A reader who follows the feed and has looked at each of these since. */
async function makeReaderWho(policy: FeedPolicy, ...feeds: TestFeed[]) {
  const reader = await makeReader();
  reader.server.publish(first);
  await follow(reader.feeds, policy);
  for (const feed of feeds) {
    reader.server.publish(feed);
    await reader.feeds.check('harbour');
  }
  return reader;
}

describe('what a feed may do by itself', () => {
  it.each([
    ['everything', [added, changed], { revision: 6 }],
    ['additions', [added], { revision: 5 }],
    ['additions', [added, changed], { revision: 5, waiting: { revision: 6 } }],
    ['ask', [added], { revision: 4, waiting: { revision: 5 } }],
    // Who waited too long for one update is asked about the newest alone.
    ['ask', [added, changed], { revision: 4, waiting: { revision: 6 } }],
  ] as const)('is %s', async (policy, feeds, expected) => {
    const reader = await makeReaderWho(policy, ...feeds);
    const [feed] = await reader.feeds.list();
    expect(feed).toMatchObject(expected);
    expect(feed && 'waiting' in feed).toBe('waiting' in expected);
  });

  it('lets the reader take in what waits', async () => {
    const reader = await makeReaderWho('ask', added);
    const offer = await reader.feeds.lookAgain('harbour');
    if (offer.kind === 'refused') throw new Error(offer.message);
    const staged = await reader.feeds.stage(offer);
    if ('reason' in staged) throw new Error(staged.message);
    await reader.feeds.apply(offer, staged, {});
    const [feed] = await reader.feeds.list();
    expect(feed).toMatchObject({ revision: 5, policy: 'ask' });
    expect(feed).not.toHaveProperty('waiting');
  });

  it('is kept in the log with what it changed, and can be undone for good', async () => {
    const reader = await makeReaderWho('everything', changed);
    const [entry, begin] = await reader.dataset.feedLog();
    expect(entry).toMatchObject({ feed: 'harbour', from: 4, to: 6, by: 'policy' });
    expect(entry?.changes.topic).toEqual({ added: 1, changed: 1, removed: 0 });
    expect(entry?.details).toEqual([
      { change: 'added', entity: 'topic', uid: 'harbour/bridges', name: 'Bridges' },
      {
        change: 'changed',
        entity: 'topic',
        uid: 'harbour/ferries',
        name: 'All ferries',
        fields: [{ field: 'label', before: { en: 'Ferries' }, after: { en: 'All ferries' } }],
      },
    ]);
    expect(begin).toMatchObject({ to: 4, by: 'reader' });
    const past = (await reader.dataset.history()).find(({ receipt }) => receipt.id === entry?.receipt);
    if (!past) throw new Error('the update left no receipt');
    expect(await reader.dataset.undo(past.receipt)).toEqual({ kind: 'undone' });
    expect(await topicsOf(reader)).toEqual(['Ferries']);
    // The next look does not bring back what was taken back.
    await reader.feeds.check('harbour');
    expect(await topicsOf(reader)).toEqual(['Ferries']);
  });
});

describe('the log of a feed', () => {
  it('cuts long values short', async () => {
    const keywords = { en: Array.from({ length: 30 }, (_, i) => `ferries of the harbour number ${i}`) };
    const [topic] = ferries('Ferries');
    const long = await makeFeed(harbourPack(5, { topics: [{ ...topic, keywords }] }), {}, first);
    const reader = await makeReaderWho('everything', long);
    const [entry] = await reader.dataset.feedLog();
    const after = `${JSON.stringify(keywords).slice(0, 300)}…`;
    expect(entry?.details[0]?.fields).toEqual([{ field: 'keywords', after }]);
  });
});

describe('a feed whose key changes', () => {
  it('is followed where the old key names the new one, and shows both', async () => {
    const reader = await makeReader();
    const before = await signed(first.manifest, key);
    reader.server.publish(first, before);
    await follow(reader.feeds);
    const [pinned] = await reader.feeds.list();
    reader.server.publish(
      added,
      await signed({ ...added.manifest, publicKey: key.publicKey }, otherKey, key),
    );
    await reader.feeds.check('harbour');
    const [feed] = await reader.feeds.list();
    if (pinned?.signing.kind !== 'signed') throw new Error('the feed is signed');
    expect(feed).toMatchObject({
      revision: 5,
      signing: { publicKey: otherKey.publicKey, succeeds: pinned.signing.fingerprint },
    });
  });

  it('stays unsigned where it was when it was chosen', async () => {
    const reader = await makeReader();
    reader.server.publish(first);
    await follow(reader.feeds);
    reader.server.publish(added, await signed(added.manifest, key));
    await reader.feeds.check('harbour');
    const [feed] = await reader.feeds.list();
    expect(feed).toMatchObject({ revision: 5, signing: { kind: 'unsigned' } });
  });
});

describe('a feed whose pack storage has lost', () => {
  it('brings it back with the next look, whatever its policy, and the edits above it stand', async () => {
    const reader = await makeReaderWho('ask');
    const [topic] = (await reader.dataset.list('topic')).filter(({ record }) =>
      record.id.startsWith('harbour/'),
    );
    if (!topic) throw new Error('the feed brings topics');
    await reader.dataset.save('topic', { ...topic.record, label: { en: 'My ferries' } });
    const before = await exportedText(reader.dataset);
    await spoilBlocks(reader.databaseName, ({ kind }) => kind === 'topics');
    expect((await reader.dataset.checkEverything()).map(({ pack }) => pack)).toContain('harbour');
    expect(await reader.dataset.mend()).toMatchObject({
      packs: [
        { id: 'harbour', from: 'nowhere' },
        { id: 'islands-press', from: 'shipped' },
      ],
    });
    expect(await reader.feeds.list()).toMatchObject([{ id: 'harbour', policy: 'ask' }]);
    reader.server.takeAsked();
    await reader.feeds.check('harbour');
    expect(reader.server.takeAsked()[0]).toBe('pack.json 200');
    expect(await reader.feeds.list()).toMatchObject([{ id: 'harbour', policy: 'ask', revision: 4 }]);
    expect(await reader.dataset.checkEverything()).toEqual([]);
    expect(await exportedText(reader.dataset)).toBe(before);
  });
});

describe('unsubscribing', () => {
  it('leaves nothing of a feed but the edits of the reader', async () => {
    const reader = await makeReader();
    reader.server.publish(first);
    await follow(reader.feeds);
    reader.server.publish(added);
    await reader.feeds.check('harbour');
    const [topic] = (await reader.dataset.list('topic')).filter(({ record }) =>
      record.id.startsWith('harbour/'),
    );
    if (!topic) throw new Error('the feed brings topics');
    await reader.dataset.save('topic', { ...topic.record, label: { en: 'My ferries' } });
    await reader.feeds.unsubscribe('harbour');
    expect(await reader.feeds.list()).toEqual([]);
    expect(await reader.dataset.feedLog()).toEqual([]);
    expect(reader.times.value).toEqual({});
    expect((await reader.dataset.packs()).map(({ manifest }) => manifest.id)).toEqual(['islands-press']);
    expect((await reader.dataset.history()).map(({ receipt }) => receipt.what.kind)).toEqual(['saved']);
    expect(await exportedText(reader.dataset)).toContain('My ferries');
  });

  it('comes with undoing the import that began it, and goes with redoing it', async () => {
    const reader = await makeReader();
    reader.server.publish(first);
    await follow(reader.feeds);
    const [past] = await reader.dataset.history();
    if (!past) throw new Error('following leaves a receipt');
    await reader.dataset.undo(past.receipt);
    expect(await reader.feeds.list()).toEqual([]);
    await reader.dataset.redo(past.receipt);
    expect(await reader.feeds.list()).toMatchObject([{ id: 'harbour', revision: 4 }]);
  });

  it('comes with taking the pack away', async () => {
    const reader = await makeReader();
    reader.server.publish(first);
    await follow(reader.feeds);
    await reader.dataset.removePack('harbour');
    expect(await reader.feeds.list()).toEqual([]);
  });
});
