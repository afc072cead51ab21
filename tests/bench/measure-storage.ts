import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { bundleScript } from '../setup/bundle-script';
import { longPath, type BenchStage } from './bench-stage';
import { inMb, inMs, type Figure } from './figure';
import { median, percentile } from './statistics';
import type * as StoragePage from './storage/storage-page';

const few = 100_000;
const many = 1_000_000;
const lookups = 300;

/**
 * Taking a pack in, from records to the flip with checks and comparison, against putting the same records as indexed
 * rows; and a card's lookup in it against one in the seed dataset. A million positions take some minutes, most of them for
 * the yardstick: only with `--million`.
 */
export async function measureStorage(stage: Pick<BenchStage, 'bare' | 'server'>): Promise<Figure[]> {
  const sizes = process.argv.includes('--million') ? [few, many] : [few];
  const figures: Figure[] = [];
  for (const positions of sizes) {
    // oxlint-disable-next-line no-await-in-loop -- two measurements at once would disturb each other
    figures.push(...(await measureSize(stage, positions)));
  }
  return figures;
}

async function measureSize(
  { bare, server }: Pick<BenchStage, 'bare' | 'server'>,
  positions: number,
): Promise<Figure[]> {
  const script = await bundleScript(
    fileURLToPath(new URL('storage/storage-page.ts', import.meta.url)),
    'storage',
  );
  const seed = await readFile(new URL('../../public/packs/standpoint-seed.json', import.meta.url), 'utf8');
  const tab = await bare.openTab();
  try {
    // A secure context, as pages of the extension are.
    await tab.page.goto(server.address(longPath, '127.0.0.1'));
    await tab.page.addScriptTag({ content: script });
    const memory = await watchMemory(tab.session);
    const ours = await call(tab.page, 'takeIn', ['bench', seed, positions]);
    const peak = memory.stop();
    const committed = await call(tab.page, 'commit', ['committed', positions]);
    const rows = await call(tab.page, 'putRows', ['rows', positions]);
    const seeded = await call(tab.page, 'lookUpSeed', ['seed', seed, lookups]);
    const found = await call(tab.page, 'lookUpBench', ['bench', seed, lookups, positions]);
    const what = `${positions.toLocaleString('en')} positions`;
    return [
      {
        what: `Committing ${what}, checked before`,
        measured: inS(committed),
        yardstick: {
          what: '`bulkPut` of the same as indexed rows',
          measured: inS(rows.ms),
          ratio: committed / rows.ms,
        },
        reach: '≤ 0.17',
      },
      {
        what: `Taking in ${what} of ${(positions / 10).toLocaleString('en')} actors, checked and compared`,
        measured: `${inS(ours.ms)}, ${inMb(ours.bytes)} on disk`,
        yardstick: {
          what: '`bulkPut` of the same as indexed rows',
          measured: `${inS(rows.ms)}, ${inMb(rows.bytes)}`,
          ratio: ours.ms / rows.ms,
        },
      },
      { what: `Most memory while taking in ${what}`, measured: inMb(peak) },
      {
        what: `A card’s lookup among ${what}, p95`,
        measured: spread(found),
        yardstick: {
          what: 'in the seed dataset',
          measured: spread(seeded),
          ratio: percentile(found, 95) / percentile(seeded, 95),
        },
        reach: '≤ 2',
      },
    ];
  } finally {
    await tab.close();
  }
}

type Task = { [Name in keyof typeof StoragePage]: (typeof StoragePage)[Name] };

async function call<Name extends keyof Task>(
  page: Page,
  name: Name,
  given: Parameters<Task[Name]>,
): Promise<Awaited<ReturnType<Task[Name]>>> {
  const answer: unknown = await page.evaluate(
    ([task, parameters]) => {
      const { storage } = globalThis as unknown as {
        storage: Record<string, (...all: unknown[]) => unknown>;
      };
      return storage[task]?.(...parameters);
    },
    [name, given] as const,
  );
  return answer as Awaited<ReturnType<Task[Name]>>;
}

/** Looks at the heap of a page's process four times a second. */
async function watchMemory(session: CDPSession): Promise<{ stop: () => number }> {
  await session.send('Performance.enable');
  let peak = 0;
  const look = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    peak = Math.max(peak, metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0);
  };
  const timer = setInterval(() => void look().catch(() => undefined), 250);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

function inS(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function spread(times: readonly number[]): string {
  return `${inMs(percentile(times, 95))} (median ${inMs(median(times))})`;
}
