import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inKb, type Figure } from './figure';
import { sum } from './statistics';

const parts = [
  ['on every page', 'reader.js'],
  ['brought to pages that are read', 'reader-page.js'],
  ['brought to pages that name somebody', 'reader-names.js'],
  ['brought once the pointer moves there', 'reader-cards.js'],
] as const;

const sums: [where: string, parts: number][] = [
  ['all that a page carries that is read', 2],
  ['all that a page carries that names somebody', 3],
  ['all that a page carries once the pointer moves there', parts.length],
];

/**
 * The parts of the script that runs on pages, compressed as in a store's package, against themselves as they lie on disk;
 * and all that pages run, by how far they come.
 */
export async function measureSize(folder: string): Promise<Figure[]> {
  const sizes = await Promise.all(
    parts.map(async ([where, file]) => {
      const script = await readFile(join(folder, file));
      return { where, packed: gzipSync(script, { level: 9 }).length, minified: script.length };
    }),
  );
  const together = sums.map(([where, count]) => ({
    where,
    packed: sum(sizes.slice(0, count).map(({ packed }) => packed)),
    minified: sum(sizes.slice(0, count).map(({ minified }) => minified)),
  }));
  return [...sizes, ...together].map(({ where, packed, minified }) => ({
    what: `Reader script, ${where} (gz)`,
    measured: inKb(packed),
    yardstick: { what: 'minified only', measured: inKb(minified), ratio: packed / minified },
    reach: '≤ 20 kB',
  }));
}
