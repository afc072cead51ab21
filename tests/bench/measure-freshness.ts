import { clickOn, fillField, waitForText } from '../journeys/controls';
import { launchChromium } from '../journeys/launch-chromium';
import { launchFirefox } from '../journeys/launch-firefox';
import type { TestBrowser, TestPage } from '../journeys/test-browser';
import { buildExtension } from '../setup/build-extension';
import type { BenchStage } from './bench-stage';
import { inMs, type Figure } from './figure';
import { median, percentile } from './statistics';

const saves = 30;

/**
 * Two options pages side by side: from the press on "Save" in one to the new row in the other, the saving itself
 * included, in each browser.
 */
export async function measureFreshness({ folder }: Pick<BenchStage, 'folder'>): Promise<Figure[]> {
  const built = await buildExtension('firefox');
  try {
    const chromium = await timeSaves(await launchChromium({ extension: folder }));
    const firefox = await timeSaves(await launchFirefox({ extension: built.folder, localHosts: [] }));
    return [figureOf('Chromium', chromium), figureOf('Firefox', firefox)];
  } finally {
    await built.remove();
  }
}

function figureOf(name: string, times: readonly number[]): Figure {
  return {
    what: `A save seen on a second options page, ${name}, p95`,
    measured: `${inMs(percentile(times, 95))} (median ${inMs(median(times))})`,
    reach: '≤ 500 ms',
  };
}

async function timeSaves(browser: TestBrowser): Promise<number[]> {
  try {
    const other = await openPeople(browser, 'other');
    // Few rows, and the newest is the first of them, so that it is in view.
    await fillField(other, 'Search names and offices', 'freshly');
    const saving = await openPeople(browser, 'saving');
    const times: number[] = [];
    for (let turn = 1; turn <= saves; turn++) {
      // oxlint-disable-next-line no-await-in-loop -- one save after the other
      times.push(await timeSave(saving, other, `Freshly saved ${99 - turn}`));
    }
    return times;
  } finally {
    await browser.close();
  }
}

async function openPeople(browser: TestBrowser, name: string): Promise<TestPage> {
  const page = await browser.openOwn(`options.html?${name}#people`);
  await waitForText(page, addPerson);
  return page;
}

const addPerson = 'Add a person or body';

/** Milliseconds from the press to the row. */
async function timeSave(saving: TestPage, other: TestPage, name: string): Promise<number> {
  await saving.evaluate(() => void (location.hash = '#people'));
  await clickOn(saving, addPerson);
  await fillField(saving, 'Name on screen (needed)', name);
  await fillField(saving, 'As written (needed)', name);
  await saving.evaluate(() => {
    const times = globalThis as { pressedAt?: number };
    addEventListener('click', () => (times.pressedAt = Date.now()), { capture: true, once: true });
  });
  await other.evaluate((awaited) => {
    const times = globalThis as { seen?: Promise<number> };
    times.seen = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.body.textContent.includes(awaited)) return;
        observer.disconnect();
        resolve(Date.now());
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  }, name);
  await clickOn(saving, 'Save');
  const seenAt = await other.evaluate(() => (globalThis as { seen?: Promise<number> }).seen ?? 0);
  return seenAt - (await saving.evaluate(() => (globalThis as { pressedAt?: number }).pressedAt ?? 0));
}
