import type { Browser as WebExtension } from 'webextension-polyfill';
import { eventually } from './eventually';
import type { TestBrowser } from './test-browser';

/** What Chromium tells of the extension's own documents; the polyfill's types do not know it. */
interface Contexts {
  getContexts: (filter: { contextTypes: ['SIDE_PANEL'] }) => Promise<{ documentUrl?: string }[]>;
}

/**
 * Waits until the real side panel of a browser is at this place. No driver reaches into it, but the extension's other
 * pages see it: that is how its address is known.
 */
export function waitForSidePanel(browser: TestBrowser, hash: string): Promise<true> {
  return eventually(`the side panel at ${hash}`, async () => (await sidePanels(browser)).includes(hash));
}

function sidePanels(browser: TestBrowser): Promise<string[]> {
  return browser.welcome.evaluate(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as {
      browser: WebExtension;
      chrome: { runtime: Contexts };
    };
    if (location.protocol === 'moz-extension:') {
      return firefox.extension.getViews({ type: 'sidebar' }).map((view) => view.location.hash);
    }
    const contexts = await chromium.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
    return contexts.map(({ documentUrl }) => documentUrl?.replace(/^[^#]*/, '') ?? '');
  });
}

/** Waits until the panel's page stands in a window of its own at this place, and tells which tab it is there. */
export function waitForPanelWindow(browser: TestBrowser, hash: string): Promise<number> {
  return eventually(`a window with the panel at ${hash}`, () =>
    browser.welcome.evaluate(async (wanted) => {
      const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, WebExtension>;
      const tabs = await (firefox ?? chromium)?.tabs.query({ windowType: 'popup' });
      return tabs?.find(({ url }) => url?.endsWith(`/sidepanel.html${wanted}`))?.id;
    }, hash),
  );
}

export function closeTab(browser: TestBrowser, tab: number): Promise<void> {
  return browser.welcome.evaluate(async (id) => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, WebExtension>;
    await (firefox ?? chromium)?.tabs.remove(id);
  }, tab);
}

/** The window that holds the pages of the test. */
export function windowOf(browser: TestBrowser): Promise<number> {
  return browser.welcome.evaluate(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, WebExtension>;
    const window = await (firefox ?? chromium)?.windows.getCurrent();
    return window?.id ?? -1;
  });
}
