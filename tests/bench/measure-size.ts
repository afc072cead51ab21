import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inKb, type Figure } from './figure';

const parts = [
  ['on every page', 'reader.js'],
  ['brought to pages that are read', 'reader-page.js'],
  ['brought to pages that name somebody', 'reader-cards.js'],
] as const;

/**
 * The parts of the script that runs on pages, compressed as in a store's package, against themselves as they lie on disk;
 * and all together, which is what a page that names somebody runs.
 */
export async function measureSize(folder: string): Promise<Figure[]> {
  const sizes = await Promise.all(
    parts.map(async ([where, file]) => {
      const script = await readFile(join(folder, file));
      return { where, packed: gzipSync(script, { level: 9 }).length, minified: script.length };
    }),
  );
  const all = sizes.reduce(
    (sum, { packed, minified }) => ({
      ...sum,
      packed: sum.packed + packed,
      minified: sum.minified + minified,
    }),
    { where: 'all together', packed: 0, minified: 0 },
  );
  return [...sizes, all].map(({ where, packed, minified }) => ({
    what: `Reader script, ${where} (gz)`,
    measured: inKb(packed),
    yardstick: { what: 'minified only', measured: inKb(minified), ratio: packed / minified },
    reach: '≤ 20 kB',
  }));
}
