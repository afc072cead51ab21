import { browser } from 'wxt/browser';
import type { Dataset } from '../dataset/dataset';
import { createFeeds, type Feeds } from '../feeds/feeds';

const timesKey = 'feed-times/1';

/** The feeds of this extension's reader, over the browser's own network. */
export function openFeeds(dataset: Dataset): Feeds {
  return createFeeds({
    dataset,
    times: {
      read: async () => (await browser.storage.local.get(timesKey))[timesKey],
      write: (times) => browser.storage.local.set({ [timesKey]: times }),
    },
    fetch: (address, init) => fetch(address, init),
  });
}

/** Calls back after each check of a feed, begun or ended subscription, from any page of ours, until the signal. */
export function watchFeedTimes(onChange: () => void, { signal }: { signal: AbortSignal }): void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && changes[timesKey]) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
