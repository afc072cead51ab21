import type { Page } from 'playwright-core';
import { nextCardWindowMs } from '../../utils/hover/timing';
import type { Point } from '../journeys/test-browser';
import { freshAddress, type BenchStage } from './bench-stage';
import { inMs, type Figure } from './figure';
import { waitForQuiet } from './start-bench-browser';
import { median, percentile } from './statistics';
import { createStopper } from './worker-stopper';

const hovers = 20;

/** Pages on which the first card is timed. */
const freshPages = 10;

/** How long the pointer is to rest, by the settings as they are installed. */
const dwellMs = 400;

/** The other name is given first, so that each card has to be fetched and drawn anew. */
const names = ['#starmer', '#macron'];

const nowhere: Point = { x: 4, y: 4 };

/**
 * From the pointer's last movement until its card has been painted, less the rest that the settings ask for: with the
 * background awake, with the background ended just before the pointer comes, and on a page where the pointer has done
 * nothing before, so that what follows it and the frame of the cards come first. A card shows only once its content is
 * drawn; painted is the frame after the first one in which a click at the card's place would meet it.
 */
export async function measureHover({ reading, server }: BenchStage): Promise<Figure[]> {
  const { page, session, close } = await reading.openTab();
  await page.goto(server.address('news.html'));
  await waitForQuiet(session);
  const stopper = await createStopper(session);
  const times = { warm: [] as number[], stopped: [] as number[] };
  // The first cards are made without being counted: they load the frame.
  for (let i = -2; i < hovers; i++) {
    // oxlint-disable-next-line no-await-in-loop -- there is one pointer
    const warm = await hover(page, names[i & 1] as string);
    if (i >= 0) times.warm.push(warm);
  }
  for (let i = 0; i < hovers; i++) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    times.stopped.push(await hover(page, names[i & 1] as string, stopper.stop));
  }
  await close();
  const first: number[] = [];
  // oxlint-disable-next-line no-await-in-loop -- as above
  for (let i = 0; i < freshPages; i++) first.push(await timeFirstCard({ reading, server }));
  return [
    {
      what: `Rest to card painted, beyond the ${dwellMs} ms of rest: background awake`,
      measured: spread(times.warm),
    },
    {
      what: 'The same with the background stopped',
      measured: spread(times.stopped),
      yardstick: {
        what: 'background awake',
        measured: spread(times.warm),
        ratio: median(times.stopped) / median(times.warm),
      },
    },
    {
      what: 'The first card of a page, where the pointer did nothing before',
      measured: spread(first),
      yardstick: {
        what: 'background awake',
        measured: spread(times.warm),
        ratio: median(first) / median(times.warm),
      },
    },
  ];
}

async function timeFirstCard({ reading, server }: Pick<BenchStage, 'reading' | 'server'>): Promise<number> {
  const { page, session, close } = await reading.openTab();
  await page.goto(freshAddress(server, 'news.html'));
  await waitForQuiet(session);
  const time = await restOn(page, '#macron');
  await close();
  return time;
}

function spread(times: number[]): string {
  return `${inMs(median(times))} (p95 ${inMs(percentile(times, 95))})`;
}

/** Milliseconds beyond the rest. `justBefore` is done once no card is left, before the pointer comes. */
async function hover(
  page: Page,
  selector: string,
  justBefore: () => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  await page.mouse.move(nowhere.x, nowhere.y);
  await page.evaluate(watchCard, false);
  // Just after one card closed the next opens sooner; that is another story.
  await page.waitForTimeout(nextCardWindowMs + 100);
  await justBefore();
  return restOn(page, selector);
}

/** The same where no card is, nor was just now. */
async function restOn(page: Page, selector: string): Promise<number> {
  const target = await middleOf(page, selector);
  const watched = page.evaluate(watchCard, true);
  await page.mouse.move(target.x, target.y, { steps: 8 });
  return (await watched) - dwellMs;
}

/**
 * Runs in the page: settles once a card is there, or none is, and gives the time since the pointer moved last until the
 * frame after. Looks at points close enough together that no card fits between them; a hit in the closed shadow root is
 * a hit on its host, which has no size of its own.
 */
function watchCard(isAwaited: boolean): Promise<number> {
  const stop = new AbortController();
  let restedAt = performance.now();
  addEventListener('pointermove', ({ timeStamp }) => (restedAt = timeStamp), {
    capture: true,
    signal: stop.signal,
  });
  // Methods, because functions with names of their own need a helper of the compiler that the page has not.
  const card = {
    isThere() {
      const stepPx = 140;
      for (let x = stepPx / 2; x < innerWidth; x += stepPx) {
        for (let y = stepPx / 2; y < innerHeight; y += stepPx) {
          const met = document.elementFromPoint(x, y);
          if (met?.parentElement === document.documentElement && met.matches('div:empty')) return true;
        }
      }
      return false;
    },
    look(onPainted: (afterMs: number) => void) {
      if (card.isThere() === isAwaited) {
        requestAnimationFrame(() => {
          stop.abort();
          onPainted(performance.now() - restedAt);
        });
      } else requestAnimationFrame(() => card.look(onPainted));
    },
  };
  return new Promise((resolve) => {
    requestAnimationFrame(() => card.look(resolve));
  });
}

function middleOf(page: Page, selector: string): Promise<Point> {
  return page.evaluate((where) => {
    const line = document.querySelector(where)?.getClientRects()[0];
    if (!line) throw new Error(`nothing at ${where}`);
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }, selector);
}
