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
  /** Runs in the page too, and registers as many marks as it is told. */
  mark?: (count: number) => void;
}

const markedPages: MarkedPage[] = [
  { path: longPath, what: 'the page of 1 MB text', fill: () => undefined },
  {
    path: livePage,
    what: `a page of ${namingParagraphs} names and little else`,
    fill: fillWithNames,
    mark: markNames,
  },
];

/**
 * What the main thread does for one change of `padding`, with all marks on, against the same page without the extension:
 * each mark that is registered costs again in every frame that lays out. What of it is the browser's own price says the
 * same page that registers as many marks itself.
 */
export async function measurePaddingWrite(stage: BenchStage): Promise<Figure[]> {
  const figures: Figure[] = [];
  // oxlint-disable-next-line no-await-in-loop -- two at once would slow each other down
  for (const page of markedPages) figures.push(...(await measurePaddingOf(page, stage)));
  return figures;
}

async function measurePaddingOf(page: MarkedPage, { reading, bare, server }: BenchStage): Promise<Figure[]> {
  const { path, fill, mark } = page;
  const costs = { bare: [] as number[], reading: [] as number[], own: [] as number[] };
  let registered = 0;
  for (let run = 0; run < runs; run++) {
    // oxlint-disable no-await-in-loop -- two at once would slow each other down
    const visit = { address: freshAddress(server, path), fill };
    costs.bare.push((await costOfWrites(bare, visit)).cost);
    const { cost, marks } = await costOfWrites(reading, { ...visit, isMarked: true });
    costs.reading.push(cost);
    registered = Math.max(registered, marks);
    if (mark) costs.own.push((await costOfWrites(bare, { ...visit, mark, marks })).cost);
    // oxlint-enable no-await-in-loop
  }
  const measured = median(costs.reading);
  const figureOf = (yardstick: string, without: number): Figure => ({
    what: `A \`padding\` write by ${page.what}, ${registered} marks registered`,
    measured: inMs(measured),
    yardstick: { what: yardstick, measured: inMs(without), ratio: measured / without },
  });
  const figures = [{ ...figureOf('the same page without marks', median(costs.bare)), reach: '≤ 1.2' }];
  return mark ? [...figures, figureOf('as many marks by the page itself', median(costs.own))] : figures;
}

interface Visit {
  address: string;
  fill: MarkedPage['fill'];
  isMarked?: boolean;
  /** What the page marks itself, and how many. */
  mark?: MarkedPage['mark'];
  marks?: number;
}

async function costOfWrites(
  browser: BenchBrowser,
  { address, fill, isMarked = false, mark, marks: own = 0 }: Visit,
): Promise<{ cost: number; marks: number }> {
  const { page, session, close } = await browser.openTab();
  let marks = 0;
  const events = await recordTrace(session, { samples: false }, async () => {
    await page.goto(address);
    await page.evaluate(fill, namingParagraphs);
    if (mark) await page.evaluate(mark, own);
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

/** Runs in the page. Marks the names in its first paragraphs as the reader script does. */
function markNames(count: number): void {
  const name = 'Emmanuel Macron';
  const marks = new Highlight();
  for (const { firstChild: text } of Array.from(document.querySelectorAll('#entries > p + p')).slice(
    0,
    count,
  )) {
    const start = text?.textContent?.indexOf(name) ?? -1;
    if (!text || start < 0) throw new Error('a paragraph without the name');
    const ends = { startOffset: start, endOffset: start + name.length };
    marks.add(new StaticRange({ startContainer: text, endContainer: text, ...ends }));
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(own) { text-decoration: underline dotted 1.5px #1f4e8c }');
  document.adoptedStyleSheets.push(sheet);
  CSS.highlights.set('own', marks);
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
