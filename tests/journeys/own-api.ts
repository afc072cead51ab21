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

/** Says to a tab's reader script what the background says to it; gives back the answer. */
export function tellTab<Answer>(
  browser: TestBrowser,
  message: { tab: number; kind: string; question: object },
): Promise<Answer> {
  return browser.welcome.evaluate(async ({ tab, kind, question }) => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, WebExtension>;
    const envelope = { to: 'tab', kind, question };
    const reply = await (firefox ?? chromium)?.tabs.sendMessage(tab, envelope, { frameId: 0 });
    return (reply as { answer: Answer }).answer;
  }, message);
}

/** Asks the background what our own pages may ask it. */
export function askAsPage<Answer>(
  browser: TestBrowser,
  message: { kind: string; question: object },
): Promise<Answer> {
  return browser.welcome.evaluate(async ({ kind, question }) => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, WebExtension>;
    const envelope = { to: 'background', kind, question };
    const reply = await (firefox ?? chromium)?.runtime.sendMessage(envelope);
    return (reply as { answer: Answer }).answer;
  }, message);
}
