import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatasetFile } from '../../utils/dataset/checking/dataset-file';
import { parseDatasetFile } from '../../utils/dataset/checking/parse-dataset-file';
import type { Problem } from '../../utils/dataset/checking/problem';
import type { Pack } from '../../utils/dataset/records/records';
import type { FeedManifest } from '../../utils/feeds/feed-manifest';
import { parseManifest } from '../../utils/feeds/parse-manifest';
import { readLooseFolder } from '../../utils/feeds/read-loose-folder';
import { readPack } from '../../utils/feeds/read-pack';
import { fileOpener, readManifest } from './folder';
import { Stop } from './stop';

/** The one pack of a dataset file or folder, and how many edits lie beside it. */
export async function readDataset(
  path: string,
  wanted: string | undefined,
): Promise<{ pack: Pack; edits: number }> {
  if ((await stat(path)).isDirectory()) {
    return { pack: choose(path, [await readAnyFolder(path)], wanted), edits: 0 };
  }
  const parsed = parseDatasetFile(await readText(path));
  if (parsed.kind === 'flawed') throw flawed(path, parsed.problems);
  const { packs, edits }: DatasetFile = parsed.file;
  return { pack: choose(path, packs, wanted), edits: edits.length };
}

/** The pack of a feed's folder, or of one that nobody has built. */
async function readAnyFolder(path: string): Promise<Pack> {
  const fetched = await readManifest(path);
  if (!fetched) throw new Stop(2, `There is no pack.json in ${path}.`);
  const loose = await readLooseFolder(fetched.bytes, fileOpener(path));
  if (loose?.kind === 'flawed') throw flawed(path, loose.problems);
  const read = loose ?? (await readFolder(path));
  if (!read) throw new Stop(2, `The pack.json in ${path} is gone.`);
  return read.pack;
}

/** A feed's folder as it is, whoever signed it; undefined where there is no `pack.json`. */
export async function readFolder(
  folder: string,
): Promise<{ manifest: FeedManifest; pack: Pack; signature?: string } | undefined> {
  const fetched = await readManifest(folder);
  if (!fetched) return undefined;
  const parsed = parseManifest(fetched.bytes);
  if (parsed.kind === 'refused') {
    throw flawed(join(folder, 'pack.json'), parsed.problems, parsed.message);
  }
  const read = await readPack(parsed.manifest, fileOpener(folder));
  if (read.kind === 'flawed') throw flawed(folder, read.problems);
  return { manifest: parsed.manifest, pack: read.pack, signature: fetched.signature };
}

/** Problems as lines below a sentence. */
export function flawed(path: string, problems: readonly Problem[], message?: string): Stop {
  return new Stop(
    1,
    [message ? `${path}: ${message}` : `${path} is not sound:`, ...linesOf(problems)].join('\n'),
  );
}

/** A line each, up to as many as anybody reads. */
export function linesOf(problems: readonly Problem[]): string[] {
  const lines = problems.slice(0, mostShown).map(({ path, message }) => `  ${path || '(file)'}: ${message}`);
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, `  … and ${more} more`] : lines;
}

const mostShown = 50;

function choose(path: string, packs: Pack[], wanted: string | undefined): Pack {
  const names = packs.map(({ manifest }) => manifest.id).join(', ');
  const [first] = packs;
  if (!first) throw new Stop(1, `There is no pack in ${path}, only edits.`);
  if (wanted === undefined && packs.length > 1) {
    throw new Stop(2, `${path} has several packs: choose one with --pack (${names}).`);
  }
  const chosen = wanted === undefined ? first : packs.find(({ manifest }) => manifest.id === wanted);
  if (!chosen) throw new Stop(2, `There is no pack "${wanted}" in ${path}; it has ${names}.`);
  return chosen;
}

async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError)
      throw new Stop(1, `${path} is not in UTF-8. Save it as UTF-8 and try again.`);
    throw error;
  }
}
