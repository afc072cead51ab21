import type { Browser as WebExtension } from 'webextension-polyfill';
import { eventually } from './eventually';
import { tabIdOf, tellTab } from './own-api';
import type { Point, TestBrowser, TestFrame, TestPage } from './test-browser';

/** Waits until the page at this address is read: what was selected before is not offered to be kept. */
export async function waitForReading(browser: TestBrowser, address: string): Promise<void> {
  const tab = await tabIdOf(browser, address);
  await eventually(`reading ${address}`, async () => {
    const message = { tab, kind: 'page.summary', question: {} };
    const summary = await tellTab<{ state: { kind: string } }>(browser, message).catch(() => undefined);
    return summary?.state.kind === 'reading';
  });
}

/** Selects what is in an element, and lets go of a key, as a reader does who selects by keyboard. */
export async function select(page: TestPage, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`nothing at ${wanted}`);
    getSelection()?.selectAllChildren(element);
  }, selector);
  await page.pressKey('Shift');
}

/** Where the button for keeping stands, by what a click there would meet; undefined while there is none. */
export function keepButton(page: TestFrame): Promise<Point | undefined> {
  return page.evaluate(() => {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0) return undefined;
    const line = [...selection.getRangeAt(0).getClientRects()].at(-1);
    if (!line) return undefined;
    const at = { x: line.right, y: line.bottom + 20 };
    const met = document.elementFromPoint(at.x, at.y);
    return met?.matches('html > div:empty') ? at : undefined;
  });
}

/** Selects, and keeps it as `keepSelected` does. */
export async function keepBySelecting(
  browser: TestBrowser,
  page: TestPage,
  selector: string,
): Promise<TestPage> {
  await select(page, selector);
  return keepSelected(browser, page);
}

/**
 * Presses the button that has come to a selection, and opens the form in a tab: no driver reaches into the side panel in
 * which it stands, but other pages of the extension see the panel's address.
 */
export async function keepSelected(browser: TestBrowser, page: TestPage): Promise<TestPage> {
  const before = await formsIn(browser);
  const at = await eventually('the button for keeping', () => keepButton(page));
  await page.movePointer(at);
  await page.pressButton();
  const form = await eventually('a panel with the form', async () =>
    (await formsIn(browser)).find((each) => !before.includes(each)),
  );
  return browser.openOwn(`sidepanel.html${form}`);
}

/** The forms that panels and windows show, by the fragments of their addresses. */
function formsIn(browser: TestBrowser): Promise<string[]> {
  return browser.welcome.evaluate(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, WebExtension>;
    const tabs = await (firefox ?? chromium)?.tabs.query({ windowType: 'popup' });
    const addresses = (tabs ?? []).map(({ url }) => url ?? '');
    if (location.protocol === 'chrome-extension:') {
      const runtime = chromium?.runtime as unknown as {
        getContexts: (filter: object) => Promise<{ documentUrl?: string }[]>;
      };
      const contexts = await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
      addresses.push(...contexts.map(({ documentUrl }) => documentUrl ?? ''));
    }
    return addresses.flatMap((address) => /#\/keep\/.+$/.exec(address)?.[0] ?? []);
  });
}
