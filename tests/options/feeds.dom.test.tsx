import '../../components/options/shell/options.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '../../entrypoints/options/App';
import { createPageDataset } from '../../entrypoints/options/page-dataset';
import type { OtherPages } from '../../entrypoints/options/other-pages';
import { accessibilityProblems, clear, show, wordsOf } from '../components/show';
import { makeFileText, makeManifest } from '../dataset/make-file';
import { openTestDataset } from '../dataset/open-test-dataset';
import { address, makeResponse } from '../feeds/fake-server';
import { follow, harbourPack, makeFeeds } from '../feeds/follow';
import { makeFeed, makeKey, signed } from '../feeds/make-feed';
import { waitUntil } from '../wait';

const about = { publisher: { name: 'Harbour press' }, licence: 'CC-BY-4.0' };
const manifestOf = (revision: number) => ({
  pack: makeManifest({ id: 'harbour', title: 'Harbour news', revision, ...about }),
});
const bridges = { id: 'bridges', label: { en: 'Bridges' } };
const ferries = { id: 'ferries', label: { en: 'Ferries' } };
const key = await makeKey();
const first = await makeFeed(harbourPack(4, { topics: [ferries], ...manifestOf(4) }));
const next = await makeFeed(harbourPack(5, { topics: [bridges, ferries], ...manifestOf(5) }), {}, first);
const renamed = { id: 'ferries', label: { en: 'All ferries' } };
const changed = await makeFeed(harbourPack(5, { topics: [renamed], ...manifestOf(5) }), {}, first);

beforeEach(() => history.replaceState(null, '', '#update'));
afterEach(async () => {
  clear();
  await page.viewport(1180, 760);
});

/** The section on a dataset of its own, with a server in memory. */
async function openSection(prepare?: (given: ReturnType<typeof makeFeeds>) => Promise<void>) {
  const dataset = await openTestDataset();
  const given = makeFeeds({ dataset });
  await prepare?.(given);
  const heard: (() => Promise<void>)[] = [];
  const pages: OtherPages = {
    // The background tells everybody, this page too.
    tellChange: async () => void (await Promise.all(heard.map((onChange) => onChange()))),
    hearChanges: (onChange) => void heard.push(onChange),
    hearDrafts: () => undefined,
    hearPreparing: () => undefined,
    hearFeedChecks: () => undefined,
  };
  const shown = createPageDataset(dataset);
  const root = await show(<App dataset={shown} feeds={given.feeds} pages={pages} />);
  await waitUntil(() => root.querySelector('.feeds'));
  return { root, dataset, ...given };
}

async function press(name: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name, exact: true }));
}

async function seeWords(root: HTMLElement, selector: string, words: string): Promise<void> {
  await waitUntil(() => [...root.querySelectorAll(selector)].some((each) => wordsOf(each).includes(words)));
}

const publishFirst = async ({ server }: Pick<ReturnType<typeof makeFeeds>, 'server'>) =>
  server.publish(first, await signed(first.manifest, key));

describe('the feeds of the options page', () => {
  it('are added by address, after the reader has seen whose they are and what they bring', async () => {
    const { root, feeds } = await openSection(publishFirst);
    await press('Add a feed…');
    await userEvent.fill(page.getByRole('textbox', { name: 'Address of the feed' }), ` ${address}`);
    await userEvent.keyboard('{Enter}');
    await seeWords(root, '.add-feed', 'Harbour news signed');
    const dialog = wordsOf(root.querySelector('.add-feed .particulars'));
    expect(dialog).toMatch(
      /^PublisherHarbour pressLicenceCC-BY-4\.0Serverfeeds\.exampleIssueRevision 4, 14 Mar 2025Size6 records · \d+ byteKey([0-9a-f]{4} ?){5}$/,
    );
    expect(await accessibilityProblems()).toEqual([]);
    await userEvent.click(page.getByRole('radio', { name: /^Additions/ }));
    await press('See what it brings');
    await seeWords(root, '.diff', 'Ada Lund');
    await press('Apply 6 changes');
    await seeWords(root, '.feed-row', 'Harbour news signed');
    expect(await feeds.list()).toMatchObject([{ id: 'harbour', policy: 'additions', revision: 4 }]);
    await seeWords(root, '.feed-log-row', 'Harbour news revision 4');
  });

  it('are added while a file is looked at, whose place they take', async () => {
    const { root, dataset } = await openSection(publishFirst);
    await press('Paste text…');
    await userEvent.fill(page.getByRole('textbox', { name: /as text/ }), makeFileText());
    await press('See what would change');
    await waitUntil(() => root.querySelector('.diff'));
    await press('Add a feed…');
    await userEvent.fill(page.getByRole('textbox', { name: 'Address of the feed' }), address);
    await userEvent.keyboard('{Enter}');
    await seeWords(root, '.add-feed', 'Harbour news signed');
    await press('See what it brings');
    await seeWords(root, '.diff', 'Harbour news');
    await press('Add a feed…');
    await waitUntil(() => root.querySelector('.add-feed') && !root.querySelector('.diff'));
    expect(await dataset.generation()).toBe(1);
  });

  it('tell at the field why one is refused, and leave what was typed', async () => {
    const { root, server } = await openSection();
    server.misbehave(() => makeResponse({ status: 404 }));
    await press('Add a feed…');
    const field = page.getByRole('textbox', { name: 'Address of the feed' });
    await userEvent.fill(field, address);
    await userEvent.keyboard('{Enter}');
    await seeWords(root, '.field-error', `There is no feed at ${address}.`);
    await expect.element(field).toHaveValue(address);
    await userEvent.keyboard('{Escape}');
    await waitUntil(() => !root.querySelector('.add-feed'));
  });

  it('say what waits, and let it in once it was seen', async () => {
    const { root, dataset } = await openSection(async ({ server, feeds }) => {
      await publishFirst({ server });
      await follow(feeds, 'ask');
      server.publish(next, await signed(next.manifest, key));
      await feeds.check('harbour');
    });
    await seeWords(root, '.feeds .notice', '1 update waits for you.');
    expect(await accessibilityProblems()).toEqual([]);
    await press('Look at it: Harbour news');
    await seeWords(root, '.diff', 'Bridges');
    await press('Apply 1 change');
    await seeWords(root, '.feed-log-row', 'revision 4 → 5');
    await waitUntil(() => !root.querySelector('.feeds .notice'));
    await press('Undo: Harbour news revision 4 → 5');
    await seeWords(root, '.feed-log-row', 'taken back');
    expect((await dataset.list('topic')).map(({ record }) => record.label['en'])).not.toContain('Bridges');
  });

  it('are looked at when asked, and tell what went wrong', async () => {
    const { root, server } = await openSection(async (given) => {
      await publishFirst(given);
      await follow(given.feeds, 'everything');
    });
    await seeWords(root, '.feed-row', 'Harbour news');
    server.misbehave(() => makeResponse({ status: 503 }));
    await press('Check now: Harbour news');
    await seeWords(root, '.feed-trouble', 'The server of this feed answers with error 503.');
    server.misbehave(undefined);
    server.publish(next, await signed(next.manifest, key));
    await press('Check now: Harbour news');
    await seeWords(root, '.feed-row', 'Revision 5');
    expect(root.querySelector('.feed-trouble')).toBeNull();
  });

  it('have a log of what each update changed, with old and new values in words', async () => {
    const { root } = await openSection(async ({ server, feeds }) => {
      await publishFirst({ server });
      await follow(feeds, 'everything');
      server.publish(changed, await signed(changed.manifest, key));
      await feeds.check('harbour');
    });
    await seeWords(root, '.feed-log-row', 'revision 4 → 5');
    await userEvent.click(page.getByText('revision 4 → 5'));
    const said = () => wordsOf(root.querySelector('.feed-details'));
    await expect.poll(said).toContain('All ferries Label Ferries All ferries');
  });

  it('are left after a question, with all that came from them', async () => {
    const { root, dataset } = await openSection(async (given) => {
      await publishFirst(given);
      await follow(given.feeds);
    });
    await seeWords(root, '.feed-row', 'Harbour news');
    await press('Unsubscribe: Harbour news');
    await seeWords(root, '.ask', 'Unsubscribe from Harbour news?');
    await press('Unsubscribe now');
    await waitUntil(() => !root.querySelector('.feed-row'));
    expect((await dataset.packs()).map(({ manifest }) => manifest.id)).toEqual(['islands-press']);
  });

  it.each([1180, 760])('fit into a page %i px wide', async (width) => {
    await page.viewport(width, 900);
    const { root } = await openSection(async ({ server, feeds }) => {
      await publishFirst({ server });
      await follow(feeds, 'ask');
      server.publish(next, await signed(next.manifest, key));
      await feeds.check('harbour');
      server.misbehave(() => makeResponse({ status: 503 }));
      await feeds.check('harbour');
    });
    await seeWords(root, '.feed-row', 'Harbour news');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const overflowing = [...root.querySelectorAll('.feeds *')].filter(
      (each) => each.getBoundingClientRect().right > width,
    );
    expect(overflowing).toEqual([]);
  });
});
