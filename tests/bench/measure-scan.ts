import { freshAddress, longPath, type BenchStage } from './bench-stage';
import { inMs, type Figure } from './figure';
import { recordTrace, type TraceEvent } from './record-trace';
import { longestTask, workInTasks } from './main-thread-tasks';
import { stretchesOf } from './script-time';
import { waitForQuiet, type BenchBrowser } from './start-bench-browser';
import { median, sum } from './statistics';
import { walkedPath, walkerScript } from './walker-extension';

/** Five pairs of pages leave their ratio to chance: the bare walk takes 28 ms in one process and 73 in another. */
const pairs = 21;

const runs = 5;

export const readerScripts = ['reader.js', 'reader-page.js', 'reader-names.js', 'reader-cards.js'];

/**
 * What the whole reader script costs the main thread of a page of a million characters, from the document's end until
 * it has been quiet: compiling, reading, asking, sorting and drawing the marks that are near the screen. Against a bare
 * TreeWalker that reads the same characters, in a content script started at the same moment. Both cold, each run in a new
 * process, both taken from call stacks in the browser's trace (`stretchesOf`), in time of the processor (`workInTasks`).
 * And the longest piece of it in one task, against the bare walk, which is one task.
 */
export async function measureScan({ reading, bare, server }: BenchStage): Promise<Figure[]> {
  const own: { total: number; longest: number }[] = [];
  const walks: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    // One after the other: two at once would slow each other down.
    // oxlint-disable-next-line no-await-in-loop -- see above
    const walked = await traceOf(bare, freshAddress(server, walkedPath));
    walks.push(sum(workInTasks(walked, stretchesOf(walked, walkerScript))));
    // oxlint-disable-next-line no-await-in-loop -- see above
    const read = await traceOf(reading, freshAddress(server, longPath));
    const work = workInTasks(read, stretchesOf(read, ...readerScripts));
    own.push({ total: sum(work), longest: Math.max(...work) });
  }
  const total = median(own.map((one) => one.total));
  const longest = median(own.map((one) => one.longest));
  const walk = median(walks);
  const yardstick = { what: 'bare TreeWalker over the same characters', measured: inMs(walk) };
  return [
    {
      what: 'Reading and marking a page of 1 MB text, main thread',
      measured: inMs(total),
      yardstick: { ...yardstick, ratio: total / walk },
      reach: '≤ 3.5',
    },
    {
      what: 'Longest piece of that in one task',
      measured: inMs(longest),
      yardstick: { ...yardstick, ratio: longest / walk },
      reach: '≤ 10 ms',
    },
  ];
}

/**
 * The longest task of the main thread while the same page is opened and read, with the extension against without any.
 * Without call stacks, which would lengthen every task.
 */
export async function measureLongestTask({ reading, bare, server }: BenchStage): Promise<Figure[]> {
  const longest = { reading: [] as number[], bare: [] as number[] };
  for (let run = 0; run < runs; run++) {
    for (const [kind, browser] of [
      ['bare', bare],
      ['reading', reading],
    ] as const) {
      const address = freshAddress(server, longPath);
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as above
      longest[kind].push(longestTask(await traceOf(browser, address, { samples: false }), address));
    }
  }
  const [measured, without] = [median(longest.reading), median(longest.bare)];
  return [
    {
      what: 'Longest main-thread task while that page loads and is read',
      measured: inMs(measured),
      yardstick: { what: 'same page, no extension', measured: inMs(without), ratio: measured / without },
    },
  ];
}

async function traceOf(
  browser: BenchBrowser,
  address: string,
  { samples = true }: { samples?: boolean } = {},
): Promise<TraceEvent[]> {
  const { page, session, close } = await browser.openTab();
  const events = await recordTrace(session, { samples }, async () => {
    await page.goto(address);
    await waitForQuiet(session);
  });
  await close();
  return events;
}
