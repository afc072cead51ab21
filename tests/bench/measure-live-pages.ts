import type { Page } from 'playwright-core';
import { eventually } from '../journeys/eventually';
import { freshAddress, longPath, type BenchStage } from './bench-stage';
import { inMs, type Figure } from './figure';
import { busyTime, mainThreadOf, workInTasks } from './main-thread-tasks';
import { recordTrace } from './record-trace';
import { stretchesOf } from './script-time';
import { waitForQuiet, type BenchBrowser } from './start-bench-browser';
import { median, sum } from './statistics';
import { readerScripts } from './measure-scan';

const livePage = 'live-blog.html';

/** How many paragraphs that name somebody stand on the page: more than may be marked at once. */
const namingParagraphs = 400;
const writes = 60;
const runs = 5;

/** A page on which names stand all over the screen and beyond. */
interface MarkedPage {
  path: string;
  what: string;
  /** Runs in the page once it is loaded. */
  fill: (namingParagraphs: number) => void;
}

const markedPages: MarkedPage[] = [
  { path: longPath, what: 'the page of 1 MB text', fill: () => undefined },
  { path: livePage, what: `a page of ${namingParagraphs} names and little else`, fill: fillWithNames },
];

/**
 * What the main thread does for one change of `padding`, with all marks on, against the same page without the extension:
 * each mark that is registered costs again in every frame that lays out.
 */
export async function measurePaddingWrite(stage: BenchStage): Promise<Figure[]> {
  const figures: Figure[] = [];
  // oxlint-disable-next-line no-await-in-loop -- two at once would slow each other down
  for (const page of markedPages) figures.push(await measurePaddingOf(page, stage));
  return figures;
}

async function measurePaddingOf(page: MarkedPage, { reading, bare, server }: BenchStage): Promise<Figure> {
  const costs = { reading: [] as number[], bare: [] as number[] };
  let registered = 0;
  for (let run = 0; run < runs; run++) {
    for (const kind of ['bare', 'reading'] as const) {
      // oxlint-disable no-await-in-loop -- two at once would slow each other down
      const address = freshAddress(server, page.path);
      const { cost, marks } = await costOfWrites(kind === 'bare' ? bare : reading, {
        address,
        fill: page.fill,
        isMarked: kind === 'reading',
      });
      costs[kind].push(cost);
      registered = Math.max(registered, marks);
      // oxlint-enable no-await-in-loop
    }
  }
  const [measured, without] = [median(costs.reading), median(costs.bare)];
  return {
    what: `A \`padding\` write by ${page.what}, ${registered} marks registered`,
    measured: inMs(measured),
    yardstick: { what: 'the same page without marks', measured: inMs(without), ratio: measured / without },
    reach: '≤ 1.2',
  };
}

async function costOfWrites(
  browser: BenchBrowser,
  { address, fill, isMarked }: { address: string; fill: MarkedPage['fill']; isMarked: boolean },
): Promise<{ cost: number; marks: number }> {
  const { page, session, close } = await browser.openTab();
  let marks = 0;
  const events = await recordTrace(session, { samples: false }, async () => {
    await page.goto(address);
    await page.evaluate(fill, namingParagraphs);
    if (isMarked) await eventually('the marks', async () => (await registeredOn(page)) > 1 || undefined);
    await waitForQuiet(session);
    marks = await registeredOn(page);
  });
  const thread = mainThreadOf(events, address);
  const written = await recordTrace(session, { samples: false }, () =>
    page.evaluate(async (times) => {
      for (let i = 0; i < times; i++) {
        document.body.style.paddingTop = `${i % 2}px`;
        // oxlint-disable-next-line no-await-in-loop -- one change a frame
        await new Promise(requestAnimationFrame);
      }
    }, writes),
  );
  await close();
  return { cost: busyTime(written, thread) / writes, marks };
}

/** Runs in the page. */
function fillWithNames(count: number): void {
  const sentence = 'Nobody at the mill counted the lamps before the rain came, said Emmanuel Macron. ';
  const rest = 'The evening tram kept the old clock without a word, and the small committee went home late. ';
  document
    .querySelector('#entries')
    ?.insertAdjacentHTML('beforeend', `<p>${sentence}${rest.repeat(3)}</p>`.repeat(count));
}

/** How many marks the page has, as it could count them itself. */
function registeredOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    let count = 0;
    for (const [, highlight] of CSS.highlights) count += highlight.size;
    return count;
  });
}

/** The table says 60 s; the share is that of 20 s, which leaves the bench usable. */
const liveSeconds = 20;

/**
 * The share of the main thread that the reader script takes while a page inserts a thousand paragraphs a second at its
 * top, one in eight with a name, and drops the oldest beyond a thousand.
 */
export async function measureInsertions({ reading, server }: BenchStage): Promise<Figure[]> {
  const { page, session, close } = await reading.openTab();
  await page.goto(freshAddress(server, livePage));
  await eventually('the first marks', async () => (await registeredOn(page)) > 0 || undefined);
  let inserted = 0;
  const events = await recordTrace(session, { samples: true }, async () => {
    inserted = await page.evaluate(insertForSeconds, liveSeconds);
  });
  await close();
  const own = sum(workInTasks(events, stretchesOf(events, ...readerScripts)));
  const share = own / (liveSeconds * 1000);
  return [
    {
      what: `Reader script while a page inserts ${Math.round(inserted / liveSeconds)} paragraphs a second`,
      measured: `${(share * 100).toFixed(2)} % of the main thread`,
      reach: '≤ 1 %',
    },
  ];
}

/** Runs in the page. Answers with how many were inserted. */
async function insertForSeconds(seconds: number): Promise<number> {
  const list = document.querySelector('#entries');
  if (!list) throw new Error('no list');
  const begin = performance.now();
  let count = 0;
  while (performance.now() - begin < seconds * 1000) {
    const due = Math.floor(performance.now() - begin);
    for (; count < due; count++) {
      const entry = document.createElement('p');
      const name = count % 8 === 0 ? 'Emmanuel Macron' : 'nobody at the mill';
      entry.textContent = `Entry ${count}: the evening tram waited for ${name} until the rain came.`;
      list.prepend(entry);
      if (list.childElementCount > 1000) list.lastElementChild?.remove();
    }
    // oxlint-disable-next-line no-await-in-loop -- ten milliseconds' worth at once
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return count;
}
