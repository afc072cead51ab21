import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeActorRecord, makeAlias, makeFile, makeManifest, makePositionRecord } from '../dataset/make-file';
import { makeFeed, makeKey, makePack, signed, type TestFeed } from '../feeds/make-feed';
import { waitForMark } from './card';
import { clickOn, fillField, waitForText } from './controls';
import { eventually } from './eventually';
import { startFeedServer, type FeedServer } from './feed-server';
import { alarmTime, feedTimes, ringForFeeds } from './own-feeds';
import { browserNames, useStage } from './stage';
import type { TestPage } from './test-browser';

const key = await makeKey();
const otherKey = await makeKey();

/** One revision of a feed on a person of the fixture pages, with so many positions. */
function press(revision: number, positions: number) {
  return makePack({
    pack: makeManifest({ id: 'press', title: 'Press review', revision }),
    actors: [
      makeActorRecord({
        name: 'Ottilie Vendt',
        memberships: [],
        aliases: [makeAlias({ text: 'Ottilie Vendt' })],
      }),
    ],
    positions: Array.from({ length: positions }, (_, i) =>
      makePositionRecord({ id: `p${i}`, summary: `Wants ferry number ${i} to cost nothing.` }),
    ),
    topics: makeFile().topics,
  });
}

const first = await makeFeed(press(1, 200));
const second = await makeFeed(press(2, 203), {}, first);
const third = await makeFeed(press(3, 205), {}, second);
const expired = await makeFeed(third.pack, { expires: '2025-01-01T00:00:00Z' }, second);

describe.each(browserNames)('a feed in %s', (name) => {
  const stage = useStage(name);
  let server: FeedServer;
  let options: TestPage;
  beforeAll(async () => {
    server = await startFeedServer();
  });
  afterAll(() => server.close());

  const publish = async (feed: TestFeed, folder = 'press', by = key) =>
    server.publish(folder, feed, await signed(feed.manifest, by));

  /** Serves another manifest in the place of the followed one, and looks. */
  const checkAnd = async (expected: string) => {
    await clickOn(options, 'Check now: Press review');
    await waitForText(options, expected);
  };

  it('is followed, and brings marks to open pages', async () => {
    await publish(first);
    const page = await stage.openFixture('stranger.html');
    await waitForMark(page, 'Emmanuel Macron');
    options = await stage.browser.openOwn('options.html#update');
    await clickOn(options, 'Add a feed…');
    await fillField(options, 'Address of the feed', server.address('press'));
    await clickOn(options, 'Look it up');
    await waitForText(options, 'Press review');
    await clickOn(options, 'Everything');
    await clickOn(options, 'See what it brings');
    await clickOn(options, 'Apply 204 changes');
    await waitForText(options, 'Revision 1 · checked');
    await page.bringToFront();
    await waitForMark(page, 'Ottilie Vendt');
    await page.close();
    await options.bringToFront();
  });

  it('tells its server nothing of the reader', async () => {
    const served = await server.takeServed();
    expect(served.map(({ path, status }) => `${path} ${status}`)).toEqual([
      '/press/pack.json 200',
      '/press/pack.json.sig 200',
      ...first.manifest.files.map(({ path }) => `/press/${path} 200`),
    ]);
    for (const each of served)
      expect(each).toMatchObject({ query: '', cookie: '', referrer: '', ifNoneMatch: '' });
    expect(served[0]?.encoding).toBe('gzip');
  });

  it('is asked with its ETag, and answers that nothing is new', async () => {
    await clickOn(options, 'Check now: Press review');
    const [asked, ...others] = await eventually('a request', async () => {
      const served = await server.takeServed();
      return served.length > 0 && served;
    });
    expect(others).toEqual([]);
    expect(asked).toMatchObject({
      path: '/press/pack.json',
      status: 304,
      ifNoneMatch: expect.stringMatching(/./),
    });
    // The button says so when the check is over, and its time is kept.
    await waitForText(options, 'Check now');
  });

  it('brings its update by a delta when the alarm rings, to a background that is stopped', async () => {
    await publish(second);
    await ringForFeeds(stage.browser);
    await waitForText(options, 'Revision 2 · checked');
    const paths = (await server.takeServed()).map(({ path }) => path.replace(/-[0-9a-f]{16}/, ''));
    expect(paths).toEqual(['/press/pack.json', '/press/pack.json.sig', '/press/files/delta-1-2.jsonl.gz']);
    await waitForText(options, 'revision 1 → 2');
    const next = await eventually('the next alarm', () => alarmTime(stage.browser));
    // A week and its jitter.
    expect(next).toBeGreaterThan(Date.now() + 6.9 * 86_400_000);
  });

  it('is refused with the reason, and what was there stays', async () => {
    await publish(third, 'press', otherKey);
    await checkAnd('This is signed with another key');
    await publish(expired);
    await checkAnd('This manifest was good until');
    await publish(first);
    await checkAnd('The feed offers revision 1, and you have 2, which is newer.');
    expect(await waitForText(options, 'Revision 2 · checked')).not.toContain('Revision 3');
  });

  it.each([
    ['away', 'This address leads away from feeds.example'],
    ['plain', 'leads to another one that cannot be reached over https.'],
    ['broken', 'The server of this feed answers with error 503.'],
    ['nowhere', 'There is no feed at https://feeds.example'],
    ['cut', ''],
  ])('cannot be followed from a server that errs: %s', async (folder, sentence) => {
    await clickOn(options, 'Add a feed…');
    await fillField(options, 'Address of the feed', server.address(folder));
    await clickOn(options, 'Look it up');
    // Chromium knows that it was cut, Firefox hands on what came, which is no manifest.
    if (folder === 'cut') await eventually('a refusal', () => refusalIn(options));
    else await waitForText(options, sentence);
    await clickOn(options, 'Cancel');
  });

  it.each(['near', 'slow'])('can be followed from a server that is %s', async (folder) => {
    const other = press(1, 3);
    await publish(await makeFeed({ ...other, manifest: { ...other.manifest, id: 'slow' } }), 'slow');
    await clickOn(options, 'Add a feed…');
    await fillField(options, 'Address of the feed', server.address(folder));
    await clickOn(options, 'Look it up');
    // The redirect leads to the feed that is followed already.
    if (folder === 'near') await waitForText(options, 'You follow this pack at');
    else await waitForText(options, 'See what it brings');
    await clickOn(options, 'Cancel');
  });

  it('leaves nothing behind when it is left', async () => {
    await clickOn(options, 'Unsubscribe: Press review');
    await clickOn(options, 'Unsubscribe now');
    await waitForText(options, 'Unsubscribed: Press review');
    await eventually('no alarm', async () => (await alarmTime(stage.browser)) === undefined);
    expect(await feedTimes(stage.browser)).toEqual({});
    await options.close();
  });
});

function refusalIn(page: TestPage): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector<HTMLElement>('.field-error')?.innerText);
}
