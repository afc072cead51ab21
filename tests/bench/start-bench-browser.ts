import type { CDPSession, Page } from 'playwright-core';
import { eventually } from '../journeys/eventually';
import { startContext } from '../journeys/launch-chromium';

/** A tab with the browser's own instruments attached to it. */
export interface BenchTab {
  page: Page;
  session: CDPSession;
  close: () => Promise<void>;
}

export interface BenchBrowser {
  /** Opens an empty tab. */
  openTab: () => Promise<BenchTab>;
  close: () => Promise<void>;
}

/** Starts Chromium with the extension in this folder, in a new profile, set up and with no page of the extension open. */
export async function startBenchBrowser(
  extension: string,
  { opensWelcome }: { opensWelcome: boolean },
): Promise<BenchBrowser> {
  const { context, close } = await startContext({ extension });
  if (opensWelcome) {
    const welcome = await eventually('the welcome page opened at install', () =>
      context.pages().find((page) => page.url().startsWith('chrome-extension:')),
    );
    await welcome.waitForLoadState();
    await context.newPage();
    // Its memory would be counted with the card's: both live in the extension's process.
    await welcome.close();
  }
  return {
    close,
    async openTab() {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      return { page, session, close: () => page.close() };
    },
  };
}

/** Waits until no script has run in a tab for three looks in a row, 200 ms apart. */
export async function waitForQuiet(session: CDPSession): Promise<void> {
  await session.send('Performance.enable');
  let before = -1;
  let quietLooks = 0;
  while (quietLooks < 3) {
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    const { metrics } = await session.send('Performance.getMetrics');
    const now = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
    quietLooks = now === before ? quietLooks + 1 : 0;
    before = now;
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
