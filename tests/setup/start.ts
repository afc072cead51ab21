// `npm start`: the main job, seen. With a display a real browser opens on the sample news page, ready to hover; without
// one the same is done headless, and screenshots and a summary tell what was found.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { restOn, markedTexts, waitForCard, waitForMark } from '../journeys/card';
import { waitForText } from '../journeys/controls';
import { fixtureHosts, startFixtureServer, type FixtureServer } from '../journeys/fixture-server';
import { launchChromium } from '../journeys/launch-chromium';
import { launchFirefox } from '../journeys/launch-firefox';
import { tabIdOf } from '../journeys/own-api';
import type { Box, LaunchOptions, Scheme, TestBrowser, TestPage } from '../journeys/test-browser';
import { buildExtension } from './build-extension';
import { findBrowser, type BrowserName } from './find-browsers.mjs';

const screenshots = fileURLToPath(new URL('../../screenshots/', import.meta.url));

async function main(): Promise<void> {
  const name: BrowserName = findBrowser('chromium').kind === 'found' ? 'chromium' : 'firefox';
  say('Building the extension…');
  const built = await buildExtension(name);
  const server = await startFixtureServer();
  try {
    if (hasDisplay()) await showInWindow(name, built.folder, server);
    else await showInPictures(name, built.folder, server);
  } finally {
    await server.close();
    await built.remove();
  }
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function showInWindow(name: BrowserName, extension: string, server: FixtureServer): Promise<void> {
  const browser = await launch(name, { extension, headless: false });
  await browser.open(server.address('news.html'));
  say('Rest the pointer on an underlined name. Closing the browser ends this.');
  await browser.closed;
}

async function showInPictures(name: BrowserName, extension: string, server: FixtureServer): Promise<void> {
  say(`There is no display: hovering in a ${name} without a window.`);
  await mkdir(screenshots, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one browser after the other on a small machine
    await takePictures(name, { extension, scheme }, server);
  }
}

async function takePictures(
  name: BrowserName,
  options: LaunchOptions & { scheme: Scheme },
  server: FixtureServer,
): Promise<void> {
  const browser = await launch(name, options);
  const shoot = async (page: TestPage, what: string, clip?: Box) => {
    const file = `${what}-${options.scheme}.png`;
    await page.screenshot(`${screenshots}${file}`, clip);
    say(`  screenshots/${file}`);
  };
  try {
    say(`\nIn ${options.scheme}:`);
    const address = server.address('news.html');
    const page = await browser.open(address);
    await waitForMark(page, 'Emmanuel Macron');
    say(`  marked: ${(await markedTexts(page)).join(' · ')}`);
    await restOn(page, '#macron');
    const card = await waitForCard(page, 'Emmanuel Macron');
    say(`  the card for Emmanuel Macron reads:\n${indent(card.text)}`);
    await shoot(page, 'card');

    const popup = await browser.openOwn(`popup.html?tab=${await tabIdOf(browser, address)}`);
    say(`  the popup reads:\n${indent(await waitForText(popup, 'Macron'))}`);
    await shoot(popup, 'popup', await bodyBox(popup));

    const optionsPage = await browser.openOwn('options.html');
    await waitForText(optionsPage, 'Macron');
    await shoot(optionsPage, 'options');

    await browser.welcome.bringToFront();
    await shoot(browser.welcome, 'welcome');
  } finally {
    await browser.close();
  }
}

function launch(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  return name === 'chromium'
    ? launchChromium(options)
    : launchFirefox({ ...options, localHosts: fixtureHosts });
}

/** A popup is as large as its body; in a tab there is room around it. */
function bodyBox(page: TestPage): Promise<Box> {
  return page.evaluate(() => {
    const { x, y, width, height } = document.body.getBoundingClientRect();
    return { x, y, width, height };
  });
}

function indent(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => `    ${line.trim()}`).join('\n');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
