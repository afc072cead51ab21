import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inKb, type Figure } from './figure';

const parts = [
  ['on every page', 'reader.js'],
  ['brought to pages that are read', 'reader-page.js'],
  ['brought to pages that name somebody', 'reader-cards.js'],
] as const;

/** The parts of the script that runs on pages, compressed as in a store's package, against themselves as they lie on disk. */
export async function measureSize(folder: string): Promise<Figure[]> {
  return Promise.all(
    parts.map(async ([where, file]) => {
      const script = await readFile(join(folder, file));
      const packed = gzipSync(script, { level: 9 }).length;
      return {
        what: `Reader script, ${where} (gz)`,
        measured: inKb(packed),
        yardstick: {
          what: 'minified only',
          measured: inKb(script.length),
          ratio: packed / script.length,
        },
      };
    }),
  );
}
