import { vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '../../entrypoints/options/App';
import type { NamesCompiler } from '../../entrypoints/options/names-compiler';
import type { OtherPages } from '../../entrypoints/options/other-pages';
import { createPageDataset } from '../../entrypoints/options/page-dataset';
import type { Dataset } from '../../utils/dataset/dataset';
import type { Feeds } from '../../utils/feeds/feeds';
import { show, wordsOf } from '../components/show';
import { openTestDataset } from '../dataset/open-test-dataset';
import { makeFeeds } from '../feeds/follow';
import { waitUntil } from '../wait';

/** The page on a dataset of its own, with the rest of the extension in the hand of the test. */
export async function openPage(
  given: { dataset?: Dataset; feeds?: Feeds; hash?: string; compiler?: NamesCompiler } = {},
) {
  const dataset = given.dataset ?? (await openTestDataset());
  const feeds = given.feeds ?? makeFeeds({ dataset }).feeds;
  if (given.hash !== undefined) history.replaceState(null, '', given.hash);
  const heard: (() => Promise<void>)[] = [];
  let hearShare: ((share: number) => void) | undefined;
  const pages = {
    tellChange: vi.fn<OtherPages['tellChange']>(() => Promise.resolve()),
    hearChanges: (onChange: () => Promise<void>) => void heard.push(onChange),
    hearDrafts: () => undefined,
    hearPreparing: (onShare: (share: number) => void) => {
      hearShare = onShare;
    },
    hearFeedChecks: () => undefined,
  };
  const shown = createPageDataset(dataset);
  const root = await show(<App dataset={shown} feeds={feeds} pages={pages} compiler={given.compiler} />);
  await see(root, 'main h1');
  return {
    root,
    dataset,
    pages,
    changeElsewhere: () => Promise.all(heard.map((onChange) => onChange())),
    prepareElsewhere: (share: number) => hearShare?.(share),
  };
}

export function see(root: HTMLElement, selector: string): Promise<HTMLElement> {
  return waitUntil(() => root.querySelector<HTMLElement>(selector));
}

export async function seeWords(root: HTMLElement, selector: string, words: string): Promise<void> {
  await waitUntil(() => [...root.querySelectorAll(selector)].some((each) => wordsOf(each).includes(words)));
}

export async function press(name: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name, exact: true }));
}

export async function write(label: string, text: string): Promise<void> {
  await userEvent.fill(page.getByRole('textbox', { name: label, exact: false }).first(), text);
}
