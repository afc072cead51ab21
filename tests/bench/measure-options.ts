import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { eventually } from '../journeys/eventually';
import { startContext } from '../journeys/launch-chromium';
import { bundleScript } from '../setup/bundle-script';
import type { BenchStage } from './bench-stage';
import { inMs, type Figure } from './figure';
import { longestTask } from './main-thread-tasks';
import { recordTrace } from './record-trace';

const few = 100_000;
const many = 1_000_000;

/**
 * The options page on a dataset of so many positions: from opening it to the first rows, and the longest task of its main
 * thread while it opens, is scrolled and is filtered. A million only with `--million`.
 */
export async function measureOptions({ folder }: Pick<BenchStage, 'folder'>): Promise<Figure[]> {
  const positions = process.argv.includes('--million') ? many : few;
  const { context, close } = await startContext({ extension: folder });
  try {
    const welcome = await eventually('the welcome page opened at install', () =>
      context.pages().find((page) => page.url().startsWith('chrome-extension:')),
    );
    const script = await bundleScript(
      fileURLToPath(new URL('options/fill-page.ts', import.meta.url)),
      'filling',
    );
    const page = await context.newPage();
    await page.goto(new URL('/privacy.html', welcome.url()).href);
    await welcome.close();
    await page.evaluate(`${script}; globalThis.filling = filling;`);
    await page.evaluate(
      (count) =>
        (globalThis as unknown as { filling: { fill: (all: number) => Promise<void> } }).filling.fill(count),
      positions,
    );
    const session = await context.newCDPSession(page);
    const figures: Figure[] = [];
    for (const section of ['people', 'positions']) {
      // oxlint-disable-next-line no-await-in-loop -- two measurements at once would disturb each other
      figures.push(...(await measureSection({ page, session, section, positions })));
    }
    return figures;
  } finally {
    await close();
  }
}

async function measureSection(given: {
  page: Page;
  session: CDPSession;
  section: string;
  positions: number;
}): Promise<Figure[]> {
  const { page, session, section, positions } = given;
  const address = new URL(`/options.html?${section}#${section}`, page.url()).href;
  let openedMs = 0;
  const opening = await recordTrace(session, { samples: false }, async () => {
    openedMs = await timeOpening(page, address);
  });
  const scrolling = await recordTrace(session, { samples: false }, async () => {
    await page.hover('.grid');
    for (let turn = 0; turn < 40; turn++) {
      // oxlint-disable-next-line no-await-in-loop -- turns of a wheel come one after the other
      await page.mouse.wheel(0, 600);
    }
    await page.evaluate(() => {
      const grid = document.querySelector('.grid');
      if (grid) grid.scrollTop = grid.scrollHeight / 2;
    });
    await page.waitForFunction(() => !document.querySelector('.grid-cell[aria-busy]'));
  });
  const filtering = await recordTrace(session, { samples: false }, async () => {
    const before = await page.textContent('.search [role=status]');
    await page.type('.search input', section === 'people' ? 'invented99' : 'harbour 77', { delay: 30 });
    await page.waitForFunction(
      (words) => document.querySelector('.search [role=status]')?.textContent !== words,
      before,
      { timeout: 600_000 },
    );
  });
  const againMs = await timeOpening(page, address.replace('?', '?again-'));
  const thread = opening.find(({ name, args }) => {
    const data = args['beginData'] as { url?: string } | undefined;
    return name === 'ParseHTML' && data?.url?.includes(`?${section}`);
  });
  if (!thread) throw new Error(`no page at ${address} in the trace`);
  const longest = (events: typeof opening) => inMs(longestTask([...events, thread], urlOf(thread)));
  const what = `options page, ${section} of ${positions.toLocaleString('en')} positions`;
  return [
    { what: `Opening the ${what}, to the first rows`, measured: inMs(openedMs) },
    { what: `Opening it again`, measured: inMs(againMs), reach: '≤ 2000 ms' },
    { what: `Longest task of the ${what} meanwhile`, measured: longest(opening), reach: '≤ 50 ms' },
    {
      what: `Longest task of the ${what} while it is scrolled`,
      measured: longest(scrolling),
      reach: '≤ 50 ms',
    },
    {
      what: `Longest task of the ${what} while it is filtered`,
      measured: longest(filtering),
      reach: '≤ 50 ms',
    },
  ];
}

/** Milliseconds until the first rows are there. */
async function timeOpening(page: Page, address: string): Promise<number> {
  const began = Date.now();
  await page.goto(address);
  await page.waitForSelector('.grid-link', { timeout: 600_000 });
  return Date.now() - began;
}

function urlOf({ args }: { args: Record<string, unknown> }): string {
  return (args['beginData'] as { url: string }).url;
}
