import { afterAll, beforeAll, inject } from 'vitest';
import type { BrowserName } from '../setup/find-browsers.mjs';
import { feedHosts } from './feed-server';
import { fixtureHosts, startFixtureServer, type FixtureServer } from './fixture-server';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';
import { tabIdOf } from './own-api';
import type { LaunchOptions, TestBrowser, TestPage } from './test-browser';

export const browserNames = ['chromium', 'firefox'] as const;

/** What a journey plays on: a browser with the built extension, new for every file, and the fixtures' server. */
export interface Stage {
  browser: TestBrowser;
  server: FixtureServer;
  /** Opens a fixture in front. */
  openFixture: (path: string) => Promise<TestPage>;
  /** Opens the popup, in a tab of its own, for a fixture that is open. */
  openPopupFor: (path: string) => Promise<TestPage>;
}

/**
 * Sets up a stage for the tests of the surrounding `describe` and takes it down after them. `pages` are served with the
 * fixtures, by path.
 */
export function useStage(
  name: BrowserName,
  { pages, ...options }: Omit<LaunchOptions, 'extension'> & { pages?: Record<string, string> } = {},
): Stage {
  const stage: Partial<Stage> = {};
  beforeAll(async () => {
    const extension = inject('extensions')[name];
    const server = await startFixtureServer(pages);
    const browser =
      name === 'chromium'
        ? await launchChromium({ extension, ...options })
        : await launchFirefox({ extension, localHosts: [...fixtureHosts, ...feedHosts], ...options });
    Object.assign(stage, {
      server,
      browser,
      openFixture: (path: string) => browser.open(server.address(path)),
      openPopupFor: async (path: string) =>
        browser.openOwn(`popup.html?tab=${await tabIdOf(browser, server.address(path))}`),
    } satisfies Stage);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.server?.close();
  });
  // Filled before the first test runs.
  return stage as Stage;
}
