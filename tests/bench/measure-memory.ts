import type { CDPSession, Page } from 'playwright-core';
import { eventually } from '../journeys/eventually';
import { longPath, type BenchStage } from './bench-stage';
import { inMb, type Figure } from './figure';
import { waitForQuiet, type BenchBrowser } from './start-bench-browser';
import { median } from './statistics';

const runs = 3;

/**
 * What a page holds in memory after a full collection, once it has been read and the pointer has moved on it: the script
 * heap of its process with the reader script's world, what the browser holds for scripts outside of it, and the heap of
 * the card frame's process, where no other page of the extension is open. Against the same page without the extension. An
 * ordinary article and the page of a million characters.
 */
export async function measureMemory({ reading, bare, server }: BenchStage): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [what, path] of [
    ['an article', 'news.html'],
    ['the page of 1 MB text', longPath],
  ] as const) {
    const sizes = { with: [] as number[], without: [] as number[], card: [] as number[] };
    for (let run = 0; run < runs; run++) {
      const address = server.address(path, `memory-${run}.example`);
      // oxlint-disable-next-line no-await-in-loop -- one after the other, for a quiet machine
      const read = await heapsOf(reading, address, { hasCard: true });
      sizes.with.push(read.page);
      sizes.card.push(read.card);
      // oxlint-disable-next-line no-await-in-loop -- as above
      sizes.without.push((await heapsOf(bare, address, { hasCard: false })).page);
    }
    const [page, card, without] = [median(sizes.with), median(sizes.card), median(sizes.without)];
    figures.push({
      what: `Memory of ${what}, of which the card's frame ${inMb(card)}`,
      measured: inMb(page + card),
      yardstick: { what: 'same page, no extension', measured: inMb(without), ratio: (page + card) / without },
    });
  }
  return figures;
}

async function heapsOf(
  browser: BenchBrowser,
  address: string,
  { hasCard }: { hasCard: boolean },
): Promise<{ page: number; card: number }> {
  const { page, session, close } = await browser.openTab();
  await page.goto(address);
  await waitForQuiet(session);
  // Where no text is.
  await page.mouse.move(2, 2);
  const card = hasCard ? await cardHeapOf(page) : 0;
  await waitForQuiet(session);
  const sizes = { page: await heapOf(session), card };
  await close();
  return sizes;
}

async function cardHeapOf(page: Page): Promise<number> {
  const frame = await eventually("the card's frame", () =>
    page.frames().find((one) => one.url().startsWith('chrome-extension:')),
  );
  await frame.waitForLoadState('load');
  const session = await page.context().newCDPSession(frame);
  return heapOf(session);
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage: Partial<Record<string, number>> = { ...(await session.send('Runtime.getHeapUsage')) };
  return (usage.usedSize ?? 0) + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}
