import { browser } from 'wxt/browser';
import { timesKey } from './open-feeds';

/** Calls back after each check of a feed, begun or ended subscription, from any page of ours, until the signal. */
export function watchFeedTimes(onChange: () => void, { signal }: { signal: AbortSignal }): void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && changes[timesKey]) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
