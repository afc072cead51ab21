import { launch, type Browser, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { requireBrowser } from '../setup/require-browser';
import { eventually } from './eventually';
import { unlessGone } from './unless-gone';
import { saveStillPicture } from './save-still-picture';
import {
  viewport,
  type Box,
  type LaunchOptions,
  type TestBrowser,
  type TestFrame,
  type TestPage,
} from './test-browser';

/** How long the event page stays without work: short, so that a test can see it end, and longer than its work takes. */
const idleTimeoutMs = 2000;

/**
 * Starts Firefox with the extension; the hosts in `localHosts` lead to this machine.
 * Firefox lets no driver go to the extension's own pages, so the welcome page, which the extension opens itself, sends
 * tabs there that the driver opened: of one that the extension opens it does not always hear.
 */
export async function launchFirefox(options: LaunchOptions & { localHosts: string[] }): Promise<TestBrowser> {
  const browser = await startBrowser(options);
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await browser.installExtension(options.extension);
  const welcomePage = await welcomePageOf(browser);
  await welcomePage.setViewport(viewport);
  const welcome = testPage(welcomePage);
  return {
    name: 'firefox',
    async open(address) {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      await page.goto(address);
      await page.bringToFront();
      return testPage(page);
    },
    async openOwn(path) {
      const page = await browser.newPage();
      await welcome.evaluate(async (wanted) => {
        const { tabs, runtime } = (globalThis as unknown as { browser: WebExtension }).browser;
        const newest = Math.max(...(await tabs.query({})).map(({ id }) => id ?? 0));
        await tabs.update(newest, { url: runtime.getURL(`/${wanted}`) });
      }, path);
      await eventually(`the extension's page ${path}`, () => isAt(page, path));
      await page.setViewport(viewport);
      return testPage(page);
    },
    welcome,
    stopBackground: () => waitForIdleBackground(welcome),
    close: () => browser.close(),
    closed,
  };
}

function startBrowser({
  scheme = 'light',
  headless = true,
  language = 'en-US',
  profile,
  localHosts,
}: LaunchOptions & { localHosts: string[] }): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox').path,
    headless,
    // The feeds' server has a certificate that nobody vouches for; a person is not to meet such servers unwarned.
    acceptInsecureCerts: headless,
    ...(profile !== undefined && { userDataDir: profile }),
    extraPrefsFirefox: {
      'network.dns.localDomains': localHosts.join(','),
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      'extensions.background.idle.timeout': idleTimeoutMs,
      'intl.locale.requested': language,
      // Drivers install for a session alone; with these the next one finds the same extension with what it stored.
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.keepStorageOnUninstall': true,
    },
  });
}

/** The page that the extension opens when it is installed. */
function welcomePageOf(browser: Browser): Promise<Page> {
  return eventually("the extension's welcome page", async () => {
    for (const page of await browser.pages()) if (await isAt(page, 'welcome.html')) return page;
    return undefined;
  });
}

/** The driver reports `about:blank` for the extension's pages, so the page is asked itself. */
async function isAt(page: Page, path: string): Promise<boolean> {
  const address = await unlessGone(page.evaluate(() => location.href));
  return address?.startsWith('moz-extension:') === true && address.endsWith(`/${path}`);
}

/** Firefox ends an idle event page by itself. A page of ours sees it go: it is not among the extension's views. */
async function waitForIdleBackground(welcome: TestPage): Promise<void> {
  await eventually('the event page ended', () =>
    welcome.evaluate(() => {
      const { extension } = (globalThis as unknown as { browser: WebExtension }).browser;
      return extension.getBackgroundPage() === null;
    }),
  );
}

function testPage(page: Page): TestPage {
  return {
    ...testFrame(page),
    movePointer: ({ x, y }, { steps = 1 } = {}) => page.mouse.move(x, y, { steps }),
    async pressButton() {
      await page.mouse.down();
      await page.mouse.up();
    },
    pressKey: (key) => page.keyboard.press(key as KeyInput),
    typeText: (text) => page.keyboard.type(text),
    async paste() {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    bringToFront: () => page.bringToFront(),
    async ownFrames() {
      const frames = await Promise.all(
        page.frames().map(async (frame) => (frame.parentFrame() && (await isOwn(frame)) ? [frame] : [])),
      );
      return Promise.all(
        frames.flat().map(async (frame) => ({ ...testFrame(frame), box: await boxOf(frame, page) })),
      );
    },
    screenshot: (file, clip) => saveStillPicture(file, () => page.screenshot({ clip })),
    close: () => page.close(),
  };
}

function testFrame(frame: Page | Frame): TestFrame {
  return {
    evaluate: (task, argument) => frame.evaluate(task as (argument: unknown) => never, argument),
  };
}

async function isOwn(frame: Frame): Promise<boolean> {
  return (await unlessGone(frame.evaluate(() => location.protocol === 'moz-extension:'))) === true;
}

/** A frame in a closed shadow root cannot be measured from the page; Firefox tells each window where it stands. */
async function boxOf(frame: Frame, page: Page): Promise<Box> {
  const [inner, outer] = await Promise.all([frame.evaluate(readPlace), page.evaluate(readPlace)]);
  return { x: inner.x - outer.x, y: inner.y - outer.y, width: inner.width, height: inner.height };
}

function readPlace(): Box {
  const { mozInnerScreenX, mozInnerScreenY } = globalThis as unknown as Record<string, number>;
  return { x: mozInnerScreenX ?? 0, y: mozInnerScreenY ?? 0, width: innerWidth, height: innerHeight };
}
