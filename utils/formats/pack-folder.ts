import type { IncomingBatch, IncomingPack } from '../dataset/checking/incoming';
import { problem, type Problem } from '../dataset/checking/problem';
import { within } from '../dataset/checking/problem-path';
import { checkManifest } from '../feeds/check-manifest';
import { feedLimits } from '../feeds/feed-limits';
import { packManifestOf, type FeedManifest } from '../feeds/feed-manifest';
import type { OpenFile } from '../feeds/open-listed';
import { parseJsonBytes } from '../feeds/parse-json-bytes';
import { recordBatches } from '../feeds/read-records';
import type { Refusal } from '../feeds/refusal';
import { textBytesOf } from '../feeds/text-bytes';
import { folderOf, type GivenFile } from './given-file';
import { incomingLines } from './incoming-lines';
import { looseFilesIn, packOfLines } from './loose-lines';

export type FolderRead = { kind: 'pack'; pack: IncomingPack } | { kind: 'refused'; problems: Problem[] };

/**
 * Reads a pack in the folder form: `pack.json`, which is one of `files`, and the files beside it. What a manifest lists
 * is held to its length, hash and signature; a loose manifest lists nothing, and the files go by their names.
 */
export async function readPackFolder(manifest: GivenFile, files: readonly GivenFile[]): Promise<FolderRead> {
  const folder = folderOf(manifest.path);
  const beside = new Map(
    files
      .filter(({ path }) => path.startsWith(folder))
      .map((file) => [file.path.slice(folder.length), file.blob]),
  );
  const at = (found: Problem): Problem => ({ ...found, path: within(manifest.path, found.path) });
  if (manifest.blob.size > feedLimits.manifestBytes) {
    return refused(problem(manifest.path, 'bytes-too-many', { max: feedLimits.manifestBytes }));
  }
  const bytes = new Uint8Array(await manifest.blob.arrayBuffer());
  const json = parseJsonBytes(bytes);
  if (json.kind === 'flawed') return refused(...json.problems.map(at));
  const isListed = typeof json.value === 'object' && json.value !== null && 'files' in json.value;
  return isListed
    ? readListed({ path: manifest.path, bytes, beside })
    : readLoose(json.value, manifest.path, beside);
}

function refused(...problems: Problem[]): FolderRead {
  return { kind: 'refused', problems };
}

function readLoose(value: unknown, path: string, beside: ReadonlyMap<string, Blob>): FolderRead {
  const files = looseFilesIn(beside);
  if (files.length === 0) return refused(problem(path, beside.size > 1 ? 'no-records' : 'folder-wanted'));
  return { kind: 'pack', pack: packOfLines(files, { value, place: path }) };
}

async function readListed(given: {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
  beside: ReadonlyMap<string, Blob>;
}): Promise<FolderRead> {
  const { path, bytes, beside } = given;
  const signature = await beside
    .get(`${fileName}.sig`)
    ?.slice(0, feedLimits.signatureBytes + 1)
    .text();
  // A folder on the reader's own disk does not go out of date: they chose this very copy.
  const checked = await checkManifest(
    { bytes, ...(signature !== undefined && { signature }) },
    undefined,
    always,
  );
  if (checked.kind === 'refused') {
    const inside = checked.problems.map((each) => ({ ...each, path: within(path, each.path) }));
    return refused(...(inside.length > 0 ? inside : [manifestRefused(path, checked)]));
  }
  const { manifest } = checked;
  if (beside.size === 1 && manifest.files.length > 0) return refused(problem(path, 'folder-wanted'));
  const missing = manifest.files.filter((file) => !beside.has(file.path));
  if (missing.length > 0) return refused(...missing.map((file) => problem(file.path, 'file-missing')));
  const value = packManifestOf(manifest);
  return {
    kind: 'pack',
    pack: {
      manifest: { value, place: path },
      bytes: textBytesOf(manifest.files),
      batches: () => listedBatches(manifest, openerOf(beside)),
    },
  };
}

/** Its sentence, and what makes it up in another language. */
function manifestRefused(path: string, { reason, params, message }: Refusal): Problem {
  return problem(path, 'manifest-refused', { ...params, reason: message, refusal: reason });
}

const fileName = 'pack.json';
const always = new Date(0);

function openerOf(beside: ReadonlyMap<string, Blob>): OpenFile {
  return (path) => Promise.resolve(beside.get(path)?.stream());
}

async function* listedBatches(manifest: FeedManifest, open: OpenFile): AsyncGenerator<IncomingBatch> {
  const allowance = { bytes: feedLimits.linesBytes };
  let done = 0;
  for (const file of manifest.files) {
    const { kind, records, path } = file;
    for await (const batch of recordBatches(file, { kind, records }, { open, allowance })) {
      done += batch.records.length;
      yield { ...incomingLines(kind, path, batch), share: done / Math.max(1, manifest.content.records) };
      if (batch.fatal) return;
    }
  }
}

/** True for a `pack.json` under another name. */
export function isPackManifest(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('format' in value)) return false;
  return typeof value.format === 'string' && value.format.startsWith('standpoint-pack/');
}
