import type { Browser as WebExtension } from 'webextension-polyfill';
import { eventually } from './eventually';
import type { TestBrowser } from './test-browser';

/** The id by which the extension knows the tab at this address. */
export function tabIdOf(browser: TestBrowser, address: string): Promise<number> {
  return eventually(`a tab at ${address}`, () =>
    browser.welcome.evaluate(async (wanted) => {
      const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, WebExtension>;
      const tabs = await (firefox ?? chromium)?.tabs.query({});
      return tabs?.find(({ url }) => url === wanted)?.id;
    }, address),
  );
}
