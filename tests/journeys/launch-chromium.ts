import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Frame, type Page } from 'playwright-core';
import { requireBrowser } from '../setup/require-browser';
import { eventually } from './eventually';
import { knownHosts } from './fixture-server';
import { saveStillPicture } from './save-still-picture';
import {
  viewport,
  type Box,
  type LaunchOptions,
  type TestBrowser,
  type TestFrame,
  type TestPage,
} from './test-browser';

/** Starts Chromium with the extension; every host under `.example` leads to this machine. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const isInstalled = options.profile !== undefined && (await readdir(options.profile)).length > 0;
  const { context, close } = await startContext(options);
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const welcomePage = isInstalled ? await openWelcome(context) : await openedWelcome(context);
  const open = async (address: string) => {
    const page = await context.newPage();
    await page.goto(address);
    return testPage(page);
  };
  return {
    name: 'chromium',
    open,
    openOwn: (path) => open(new URL(path, welcomePage.url()).href),
    welcome: testPage(welcomePage),
    stopBackground: () => stopWorkers(context),
    close,
    closed,
  };
}

function openedWelcome(context: BrowserContext): Promise<Page> {
  return eventually('the welcome page opened at install', () =>
    context.pages().find((page) => page.url().startsWith('chrome-extension:')),
  );
}

/** Nothing but the background runs of an extension that was there before. */
async function openWelcome(context: BrowserContext): Promise<Page> {
  const background = await eventually('the background runs', () => context.serviceWorkers()[0]);
  const page = await context.newPage();
  await page.goto(new URL('/welcome.html', background.url()).href);
  return page;
}

/** In a new profile, which goes when it is closed; or in one that is kept. */
export async function startContext({
  extension,
  scheme = 'light',
  headless = true,
  language = 'en-US',
  profile: kept,
}: LaunchOptions) {
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'standpoint-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium').path,
    // Playwright's own headless switch starts another program, which takes no extensions.
    headless: false,
    viewport: headless ? viewport : null,
    colorScheme: scheme,
    // Where there are several, Linux takes the first language that it finds here, and Windows the one of the switch.
    env: { ...process.env, LANGUAGE: language },
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
      // As readers have it: pages come back as they were left.
      '--disable-back-forward-cache',
    ],
    args: [
      // The feeds' server has a certificate that nobody vouches for; a person is not to meet such servers unwarned.
      ...(headless ? ['--headless=new', '--disable-gpu', '--ignore-certificate-errors'] : []),
      // The sandbox refuses to start for root, as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${language}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${hostRules(headless)}`,
    ],
  });
  const close = async () => {
    await context.close();
    if (kept === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, close };
}

/** Without a window nobody follows a link: no other host is there, so what a page asks of others fails at once. */
function hostRules(headless: boolean): string {
  const own = 'MAP *.example 127.0.0.1';
  const known = Object.values(knownHosts).map((host) => `MAP ${host} 127.0.0.1`);
  return headless ? [own, ...known, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join() : own;
}

/** Playwright keeps the worker alive, so it is killed rather than left to idle. */
async function stopWorkers(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('no tab to stop the worker from');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

function testPage(page: Page): TestPage {
  return {
    ...testFrame(page),
    movePointer: ({ x, y }, { steps = 1 } = {}) => page.mouse.move(x, y, { steps }),
    async pressButton() {
      await page.mouse.down();
      await page.mouse.up();
    },
    pressKey: (key) => page.keyboard.press(key),
    typeText: (text) => page.keyboard.type(text),
    paste: () => page.keyboard.press('Control+V'),
    bringToFront: () => page.bringToFront(),
    async ownFrames() {
      const frames = page.frames().filter((frame) => frame.parentFrame() && isOwn(frame.url()));
      return Promise.all(frames.map(async (frame) => ({ ...testFrame(frame), box: await boxOf(frame) })));
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

/** With `use_dynamic_url` the host of the card's address is another one every session. */
function isOwn(address: string): boolean {
  return address.startsWith('chrome-extension:');
}

async function boxOf(frame: Frame): Promise<Box> {
  const element = await frame.frameElement();
  return (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
}
