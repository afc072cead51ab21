import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { FetchedManifest } from '../../utils/feeds/check-manifest';
import type { OpenFile } from '../../utils/feeds/open-listed';

const manifestName = 'pack.json';
const signatureName = 'pack.json.sig';

/** The manifest and signature of a feed's folder; undefined where there is none. */
export async function readManifest(folder: string): Promise<FetchedManifest | undefined> {
  const bytes = await readIfThere(join(folder, manifestName));
  if (!bytes) return undefined;
  const signature = await readIfThere(join(folder, signatureName));
  return { bytes: Uint8Array.from(bytes), signature: signature?.toString('utf8') };
}

/** Opens files of a folder. Paths come from a parsed manifest, which lets none lead out. */
export function fileOpener(folder: string): OpenFile {
  return async (path) => {
    const stream = createReadStream(join(folder, path));
    return (await opens(stream))
      ? (Readable.toWeb(stream) as ReadableStream<Uint8Array<ArrayBuffer>>)
      : undefined;
  };
}

/** Writes what is new, then the manifest in one stroke: a server meanwhile serves the old revision or the new one. */
export async function writeFeed(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  manifest: Uint8Array,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await replaceFile(target, bytes);
  }
  await replaceFile(join(folder, manifestName), manifest);
}

/** Signatures first: they hold the older one as well, so that either manifest has its own. */
export async function writeSigned(folder: string, signatures: string, manifest: Uint8Array): Promise<void> {
  await replaceFile(join(folder, signatureName), signatures);
  await replaceFile(join(folder, manifestName), manifest);
}

async function replaceFile(target: string, content: Uint8Array | string): Promise<void> {
  const beside = `${target}.new`;
  await writeFile(beside, content);
  await rename(beside, target);
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function opens(stream: ReadStream): Promise<boolean> {
  const opened = new Promise<boolean>((resolve, reject) => {
    stream.once('open', () => resolve(true));
    stream.once('error', (error) => (isMissing(error) ? resolve(false) : reject(error)));
  });
  return opened;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
