import { fileURLToPath } from 'node:url';
import { namesFrom } from '../eval/names-from';
import { compileIndex } from '../../utils/matching/compile-index';
import { findMentions } from '../../utils/matching/find-mentions';
import { inMs, type Figure } from './figure';
import { median } from './statistics';

const pack = fileURLToPath(new URL('../../public/packs/standpoint-seed.json', import.meta.url));
const runs = 9;

/**
 * Finding the shipped pack's names in a million characters, block by block as the background does it, in Node; against
 * one pass of `charCodeAt` over the same characters. Compiling the index against the same pass.
 */
export async function measureMatching(text: string): Promise<Figure[]> {
  const names = await namesFrom(['--dataset', pack]);
  if (names.kind === 'refused') throw new Error(names.why);
  const blocks = text.split('\n').map((line, id) => ({ id, text: line, role: 'text' as const }));
  const index = compileIndex(names.actors);
  const find = medianOf(() => findMentions(index, blocks, { lang: 'en' }, []));
  const compile = medianOf(() => compileIndex(names.actors));
  const pass = medianOf(() => sumOf(text));
  const yardstick = { what: '`charCodeAt` over the same characters', measured: inMs(pass) };
  return [
    {
      what: 'Finding names in 1 MB text (Node)',
      measured: inMs(find),
      yardstick: { ...yardstick, ratio: find / pass },
    },
    {
      what: 'Compiling the index of the shipped pack (Node)',
      measured: inMs(compile),
      yardstick: { ...yardstick, ratio: compile / pass },
    },
  ];
}

/** In milliseconds, after two runs that warm up. */
function medianOf(task: () => unknown): number {
  const times: number[] = [];
  for (let run = -2; run < runs; run++) {
    const start = performance.now();
    task();
    if (run >= 0) times.push(performance.now() - start);
  }
  return median(times);
}

function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}
