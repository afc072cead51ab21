import { browser } from 'wxt/browser';
import type { Dataset } from '../../utils/dataset/dataset';
import { withLock } from '../../utils/dataset/stored/lock';
import { browserArea } from '../../utils/storage/browser-area';
import { openFeeds } from '../../utils/storage/open-feeds';
import { watchFeedTimes } from '../../utils/storage/watch-feed-times';

/** The one alarm: for the feed that is due next. */
const alarmName = 'feeds';

/** Browsers do not ring oftener, and a background that was ended while it checked goes on after this. */
const leastDelayMs = 60_000;

/** Chromium ends a worker that has called nothing of the browser's for 30 seconds, however much is still coming. */
const signOfLifeMs = 20_000;

/**
 * Looks for news of the reader's feeds when the alarm says so, and never when a page is visited. Everything that
 * listens is set up at once.
 */
export function checkFeedsByAlarm(
  opening: Promise<Dataset>,
  { onNews }: { onNews: (dataset: Dataset) => Promise<void> },
): void {
  // One after the other, or an older answer could set the alarm last.
  const arrange = () =>
    withLock('feed alarm', async () => {
      const due = await openFeeds(await opening, browserArea).nextDue();
      if (due === undefined) await browser.alarms.clear(alarmName);
      else await browser.alarms.create(alarmName, { when: Math.max(due, Date.now() + leastDelayMs) });
    });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== alarmName) return;
    // First, so that whatever ends the background meanwhile only delays what is left.
    await browser.alarms.create(alarmName, { when: Date.now() + leastDelayMs });
    const dataset = await opening;
    await dataset.refresh();
    const before = await dataset.generation();
    await staysAwake(() => openFeeds(dataset, browserArea).checkDue());
    if ((await dataset.generation()) !== before) await onNews(dataset);
    await arrange();
  });
  watchFeedTimes(() => void arrange(), { signal: new AbortController().signal });
  // Firefox forgets alarms when it is closed.
  browser.runtime.onStartup.addListener(() => void arrange());
  browser.runtime.onInstalled.addListener(() => void arrange());
}

async function staysAwake(run: () => Promise<void>): Promise<void> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), signOfLifeMs);
  try {
    await run();
  } finally {
    clearInterval(timer);
  }
}
