import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inKb, type Figure } from './figure';

/** The script that runs on pages, compressed as in a store's package, against itself as it lies on disk. */
export async function measureSize(folder: string): Promise<Figure[]> {
  const script = await readFile(join(folder, 'reader.js'));
  const packed = gzipSync(script, { level: 9 }).length;
  return [
    {
      what: 'Reader script (gz)',
      measured: inKb(packed),
      yardstick: { what: 'minified only', measured: inKb(script.length), ratio: packed / script.length },
    },
  ];
}
