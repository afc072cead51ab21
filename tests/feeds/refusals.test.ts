// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FeedResponse } from '../../utils/feeds/ask-server';
import type { Refusal } from '../../utils/feeds/refusal';
import { mostSilenceMs } from '../../utils/feeds/silence';
import { folder, makeBody, makeResponse, untilAborted } from './fake-server';
import { follow, harbourPack, makeReader } from './follow';
import { makeFeed, makeKey, pathOf, signed } from './make-feed';
import { exportedText } from '../dataset/exported-text';

const key = await makeKey();
const otherKey = await makeKey();
const first = await makeFeed(harbourPack(4));
const next = await makeFeed(
  harbourPack(5, { topics: [{ id: 'ferries', label: { en: 'All ferries' } }] }),
  {},
  first,
);
const copyOnly = await makeFeed(next.pack);
const expired = await makeFeed(next.pack, { expires: '2026-11-01T00:00:00Z' }, first);
const otherContent = await makeFeed(harbourPack(4, { topics: [{ id: 'ferries', label: { en: 'Boats' } }] }));
const older = await makeFeed(harbourPack(3));
const stranger = await makeFeed(harbourPack(5, { pack: { ...next.pack.manifest, id: 'stranger' } }));

type Reader = Awaited<ReturnType<typeof makeReader>>;
const stays = 'What you have stays';

/** A reader of revision 4, signed. */
async function makeFollower(): Promise<Reader> {
  const reader = await makeReader();
  reader.server.publish(first, await signed(first.manifest, key));
  await follow(reader.feeds);
  reader.server.takeAsked();
  return reader;
}

/** Everything that is stored but the times of checks. */
async function storedIn({ dataset }: Reader): Promise<unknown> {
  return [
    await exportedText(dataset),
    await dataset.packs(),
    await dataset.subscriptions(),
    await dataset.feedLog(),
    await dataset.generation(),
  ];
}

async function publishNext({ server }: Reader): Promise<void> {
  server.publish(next, await signed(next.manifest, key));
}

/** Answers the file that holds the update otherwise. */
async function withUpdateFile(reader: Reader, body: () => ReadableStream<Uint8Array<ArrayBuffer>>) {
  reader.server.publish(copyOnly, await signed(copyOnly.manifest, key));
  const path = pathOf(copyOnly, 'topics');
  reader.server.misbehave((asked, proper) => (asked === path ? makeResponse({ body: body() }) : proper()));
}

const cases: [string, (reader: Reader) => Promise<void> | void, string][] = [
  [
    'an older revision',
    async ({ server }) => server.publish(older, await signed(older.manifest, key)),
    `The feed offers revision 3, and you have 4, which is newer. ${stays}.`,
  ],
  [
    'the same revision with other content',
    async ({ server }) => server.publish(otherContent, await signed(otherContent.manifest, key)),
    `The feed offers revision 4 with other content than the revision 4 that you have. ${stays}; the publisher has to raise the number.`,
  ],
  [
    'another key',
    async ({ server }) => server.publish(next, await signed(next.manifest, otherKey)),
    'This is signed with another key (…) than yours (…), which has not named it as its successor. Ask the publisher before you trust it.',
  ],
  [
    'no signature where one is pinned',
    ({ server }) => server.publish(next),
    `This feed should be signed, and there is no signature. Somebody may stand in between; what you have stays.`,
  ],
  [
    'a signature of something else',
    async ({ server }) => {
      const { bytes } = await signed(next.manifest, key);
      server.publish(next, { bytes, signature: (await signed(first.manifest, key)).signature });
    },
    'The signature does not fit the manifest: it was changed on the way, or is being published right now. Try again later.',
  ],
  [
    'a manifest that has expired',
    async ({ server }) => server.publish(expired, await signed(expired.manifest, key)),
    'This manifest was good until 2026-11-01T00:00:00Z. What you have stays; the publisher has to issue it anew.',
  ],
  [
    'another pack',
    async ({ server }) => server.publish(stranger, await signed(stranger.manifest, key)),
    'This is the feed of the pack "stranger", and you have "harbour".',
  ],
  [
    'something that is no feed',
    ({ server }) => void server.put('pack.json', new TextEncoder().encode('{"hello":1}')),
    'This is no sound pack.json. This is no pack.json of Standpoint. It must be an object with "format": "standpoint-pack/1".',
  ],
  [
    'nothing there',
    ({ server }) => server.misbehave(() => makeResponse({ status: 404 })),
    `There is no feed at ${folder}pack.json. ${stays}; ask the publisher where it has gone.`,
  ],
  [
    'an error of the server',
    ({ server }) => server.misbehave(() => makeResponse({ status: 503 })),
    `The server of this feed answers with error 503. ${stays}; try again later.`,
  ],
  [
    'no network',
    ({ server }) =>
      server.misbehave(() => {
        throw new TypeError('Failed to fetch');
      }),
    `feeds.example could not be reached. ${stays}; look at your connection, or try again later.`,
  ],
  [
    'a redirect to another host',
    ({ server }) =>
      server.misbehave((_, _proper, { redirect }) =>
        redirect === 'manual'
          ? makeResponse({ status: 0, type: 'opaqueredirect' })
          : makeResponse({ url: 'https://elsewhere.example/press/pack.json', body: unreadable() }),
      ),
    'This address leads away from feeds.example, to elsewhere.example. A feed stays on its host; ask the publisher for the new address.',
  ],
  [
    'a redirect to http',
    ({ server }) =>
      server.misbehave((_, _proper, { redirect }) => {
        // The policy of our own pages lets no http through.
        if (redirect === 'follow') throw new TypeError('Failed to fetch');
        return makeResponse({ status: 0, type: 'opaqueredirect' });
      }),
    'This address of feeds.example leads to another one that cannot be reached over https. Ask the publisher for the right address.',
  ],
  [
    'a manifest without end',
    ({ server }) => server.misbehave(() => makeResponse({ body: makeBody(endless()) })),
    `The server sends more than the 262144 bytes that this file may have. ${stays}; tell its publisher.`,
  ],
  [
    'a manifest that is cut',
    ({ server }) => server.misbehave(() => makeResponse({ body: makeBody([new Uint8Array(10)], 'cut') })),
    `The transfer broke off (network error). ${stays}; try again later.`,
  ],
  [
    'less than the server promised',
    ({ server }) =>
      server.misbehave(() =>
        makeResponse({ body: makeBody([new Uint8Array(10)]), headers: { 'content-length': '11' } }),
      ),
    `The transfer broke off (10 of 11 bytes came). ${stays}; try again later.`,
  ],
  [
    'a file without end',
    (reader) => withUpdateFile(reader, () => makeBody(endless())),
    `The files of this feed are not sound. PATH: This has not the BYTES bytes that pack.json names: it was cut or changed. Get it again. ${stays}; tell its publisher.`,
  ],
  [
    'a file that is cut',
    (reader) => withUpdateFile(reader, () => makeBody([new Uint8Array(10)], 'cut')),
    `The transfer broke off (network error). ${stays}; try again later.`,
  ],
  [
    'a file that is another one',
    (reader) =>
      withUpdateFile(reader, () =>
        makeBody([new Uint8Array(copyOnly.files.get(pathOf(copyOnly, 'topics'))?.length ?? 0)]),
      ),
    `The files of this feed are not sound. PATH: This is not the file that pack.json names: its SHA-256 is another. Get it again. ${stays}; tell its publisher.`,
  ],
];

describe('a feed that is refused', () => {
  it.each(cases)('leaves everything as it was, and says why: %s', async (_, happen, sentence) => {
    const reader = await makeFollower();
    const before = await storedIn(reader);
    await happen(reader);
    await reader.feeds.check('harbour');
    const [feed] = await reader.feeds.list();
    expect(withoutDigests(sentenceOf(feed?.time?.trouble))).toBe(sentence);
    expect(withoutEtag(await storedIn(reader))).toEqual(withoutEtag(before));
  });

  it('is taken once it is in order again', async () => {
    const reader = await makeFollower();
    reader.server.misbehave(() => makeResponse({ status: 503 }));
    await reader.feeds.check('harbour');
    reader.server.misbehave(undefined);
    await publishNext(reader);
    await reader.feeds.check('harbour');
    const [feed] = await reader.feeds.list();
    expect(feed).toMatchObject({ revision: 5, time: { failures: 0 } });
  });

  it('is not followed from http, a private host or an address of its own for each reader', async () => {
    const { feeds, server } = await makeReader();
    const wrong = 'is no address for a feed. Feeds come over https from a public host.';
    for (const [at, sentence] of [
      ['http://feeds.example/pack.json', `http://feeds.example/pack.json ${wrong}`],
      ['https://127.0.0.1/pack.json', `https://127.0.0.1/pack.json ${wrong}`],
      ['https://printer.local/pack.json', `https://printer.local/pack.json ${wrong}`],
      ['ferries', `ferries ${wrong}`],
      [
        'https://feeds.example/pack.json?reader=7',
        'The address of a feed ends with the name of its file, without "?" or "#": everybody asks for the same one.',
      ],
    ] as const) {
      expect(await feeds.look(at)).toMatchObject({ kind: 'refused', message: sentence });
    }
    expect(server.asked).toEqual([]);
  });

  it('is not followed a second time from elsewhere', async () => {
    const reader = await makeFollower();
    expect(await reader.feeds.look(`${folder}pack.json`)).toMatchObject({
      message: `You follow this pack at ${folder}pack.json already. Unsubscribe there first.`,
    });
  });
});

describe('a server that says nothing any more', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it.each<[string, (signal: AbortSignal) => Promise<FeedResponse> | FeedResponse]>([
    ['before it answers', (signal) => untilAborted(signal)],
    [
      'within its answer',
      (signal) => makeResponse({ body: makeBody([new Uint8Array(10)], { silentUntil: signal }) }),
    ],
  ])('is given up after 30 seconds: %s', async (_, answer) => {
    const { feeds, server } = await makeReader();
    server.misbehave((_path, _proper, { signal }) => {
      if (!signal) throw new Error('nobody could end this');
      return answer(signal);
    });
    let told: unknown;
    const looking = feeds.look(`${folder}pack.json`).then((given) => (told = given));
    await vi.advanceTimersByTimeAsync(mostSilenceMs - 1);
    expect(told).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    await looking;
    expect(told).toMatchObject({ message: `Nothing came for 30 seconds. ${stays}; try again later.` });
  });
});

/** Fails the test when a single byte is asked for. */
function unreadable(): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      pull() {
        throw new Error('somebody reads what another host sends');
      },
    },
    { highWaterMark: 0 },
  );
}

function* endless(): Generator<Uint8Array<ArrayBuffer>> {
  for (;;) yield new Uint8Array(64 * 1024);
}

function sentenceOf(trouble: Refusal | string | undefined): string | undefined {
  return typeof trouble === 'string' ? trouble : trouble?.message;
}

function withoutDigests(sentence: string | undefined): string | undefined {
  return sentence
    ?.replaceAll(/\((?:[0-9a-f]{4} ){4}[0-9a-f]{4}\)/g, '(…)')
    .replace(/files\/\S+:/, 'PATH:')
    .replace(/the \d+ bytes that pack/, 'the BYTES bytes that pack');
}

/** Where a server could not be reached, it is asked for the whole the next time. */
function withoutEtag(stored: unknown): unknown {
  return JSON.parse(JSON.stringify(stored, (name, value: unknown) => (name === 'etag' ? undefined : value)));
}
