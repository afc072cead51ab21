import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import type { BrowserName } from '../setup/find-browsers.mjs';
import { feedHosts } from './feed-server';
import { fixtureHosts, knownHosts, startFixtureServer, type FixtureServer } from './fixture-server';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';
import { tabIdOf } from './own-api';
import type { LaunchOptions, TestBrowser, TestPage } from './test-browser';

export const browserNames = ['chromium', 'firefox'] as const;

/** What a journey plays on: a browser with the built extension, new for every file, and the fixtures' server. */
export interface Stage {
  browser: TestBrowser;
  server: FixtureServer;
  /** Opens a fixture in front, on the first of the fixtures' hosts where none is named. */
  openFixture: (path: string, host?: string) => Promise<TestPage>;
  /** Opens the popup, in a tab of its own, for a fixture that is open. */
  openPopupFor: (path: string) => Promise<TestPage>;
  /** Closes the browser and starts it again, with what it has stored; pages are not opened again. */
  restart: () => Promise<void>;
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
  let profile: string;

  function start(): Promise<TestBrowser> {
    const launched = { extension: inject('extensions')[name], profile, ...options };
    return name === 'chromium'
      ? launchChromium(launched)
      : launchFirefox({
          localHosts: [...fixtureHosts, ...Object.values(knownHosts), ...feedHosts],
          ...launched,
        });
  }

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), `standpoint-${name}-`));
    const server = await startFixtureServer(pages);
    const openFixture: Stage['openFixture'] = (path, host) => running().open(server.address(path, host));
    Object.assign(stage, {
      server,
      browser: await start(),
      openFixture,
      openPopupFor: async (path: string) =>
        running().openOwn(`popup.html?tab=${await tabIdOf(running(), server.address(path))}`),
      async restart() {
        await running().close();
        stage.browser = await start();
      },
    } satisfies Stage);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.server?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  // Filled before the first test runs.
  return stage as Stage;

  function running(): TestBrowser {
    return (stage as Stage).browser;
  }
}
