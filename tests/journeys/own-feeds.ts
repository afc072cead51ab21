import type { Browser as WebExtension } from 'webextension-polyfill';
import { eventually } from './eventually';
import type { TestBrowser } from './test-browser';

/** When the one alarm of feeds will ring, in milliseconds since 1970; undefined where none is set. */
export function alarmTime(browser: TestBrowser): Promise<number | undefined> {
  return browser.welcome.evaluate(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, WebExtension>;
    return (await (firefox ?? chromium)?.alarms.get('feeds'))?.scheduledTime;
  });
}

/** What is kept of when feeds were looked at. */
export function feedTimes(browser: TestBrowser): Promise<unknown> {
  return browser.welcome.evaluate(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, WebExtension>;
    return (await (firefox ?? chromium)?.storage.local.get('feed-times/1'))?.['feed-times/1'];
  });
}

/** Makes every feed due, as time does, and lets the alarm ring now, for a background that is stopped. */
export async function ringForFeeds(browser: TestBrowser): Promise<void> {
  await browser.welcome.evaluate(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, WebExtension>;
    const local = (firefox ?? chromium)?.storage.local;
    const { 'feed-times/1': times } = (await local?.get('feed-times/1')) ?? {};
    const due = Object.entries(times as Record<string, object>).map(([id, time]) => [
      id,
      { ...time, next: 0 },
    ]);
    await local?.set({ 'feed-times/1': Object.fromEntries(due) });
  });
  // The background hears of it and sets the alarm anew; browsers ring no sooner than in a minute of themselves.
  await eventually('the alarm set for the feeds that are due', async () => {
    const at = await alarmTime(browser);
    return at !== undefined && at < Date.now() + 61_000;
  });
  await browser.stopBackground();
  await browser.welcome.evaluate(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, WebExtension>;
    await (firefox ?? chromium)?.alarms.create('feeds', { when: Date.now() });
  });
}
