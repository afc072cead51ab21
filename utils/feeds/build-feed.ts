import { canonicalJson } from '../dataset/records/canonical-json';
import { problem, type Problem } from '../dataset/checking/problem';
import type { Manifest, Pack } from '../dataset/records/records';
import { schemaProblems } from '../dataset/checking/schema-problems';
import { canonicalLine } from '../dataset/stored/canonical-line';
import { comparePacks, type PackChange } from './compare-packs';
import type { DeltaLine } from './delta-line';
import { feedLimits } from './feed-limits';
import {
  feedFields,
  feedFormat,
  feedManifestSchema,
  type DeltaFile,
  type FeedManifest,
  type RecordFile,
} from './feed-manifest';
import { contentHash, hasIds, headerLine, partKinds, partsOf, type PartKind } from './pack-parts';
import { isPublicAddress } from './public-address';
import { sha256 } from './sha256';

/** What a feed says beyond its pack. What is left out stays as the published manifest has it. */
export type FeedSettings = Pick<FeedManifest, 'indexUrl' | 'checkEvery' | 'expires' | 'minReader'>;

export interface PublishedFeed {
  manifest: FeedManifest;
  pack: Pack;
}

/** The same bytes for the same bytes, whenever and wherever: gzip without time and system. */
export type Compress = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

export type BuiltFeed =
  /** `files` by path, all but `pack.json`; the manifest's older deltas are files of the published folder. */
  | { kind: 'built'; manifest: FeedManifest; files: Map<string, Uint8Array<ArrayBuffer>> }
  | { kind: 'refused'; problems: Problem[] };

/**
 * Turns a pack (with local ids) into the files of a feed. Equal packs give equal files, whatever the order of their
 * records, and a file's name holds its hash: what a name stands for never changes, so caches may keep it for ever.
 */
export async function buildFeed(
  pack: Pack,
  settings: FeedSettings,
  published: PublishedFeed | undefined,
  compress: Compress,
): Promise<BuiltFeed> {
  const content = await contentHash(pack);
  const objections = [
    ...namesTaken(pack.manifest),
    ...(published ? objectionsToSuccession(pack.manifest, content, published.manifest) : []),
  ];
  if (objections.length > 0) return { kind: 'refused', problems: objections };
  const writer = createWriter(compress);
  const files: RecordFile[] = [];
  for (const kind of partKinds) files.push(...(await writer.writeRecords(pack, kind)));
  const deltas = [...(published?.manifest.deltas ?? [])];
  if (published && published.manifest.revision < pack.manifest.revision) {
    const delta = await writer.writeDelta(published.pack, pack);
    if (delta) deltas.push(delta);
  }
  const { id, title } = pack.manifest;
  const head = { format: feedFormat, id, title } as const;
  const manifest: FeedManifest = {
    ...head,
    ...(JSON.parse(canonicalJson(pack.manifest)) as Manifest),
    ...settingsOf(settings, published?.manifest),
    content: { records: files.reduce((sum, { records }) => sum + records, 0), sha256: content },
    files,
    ...(deltas.length > 0 && { deltas: deltas.slice(-feedLimits.deltas) }),
  };
  const problems = [...writer.problems, ...objectionsToManifest(manifest)];
  return problems.length > 0
    ? { kind: 'refused', problems }
    : { kind: 'built', manifest, files: writer.files };
}

/** `pack.json` as it is served and signed. */
export function manifestBytes(manifest: FeedManifest): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 1)}\n`);
}

function namesTaken(manifest: Manifest): Problem[] {
  const taken = feedFields.filter((field) => Object.hasOwn(manifest, field));
  return taken.map((key) => problem(`pack.${key}`, 'feed-field', { key }));
}

function objectionsToSuccession(next: Manifest, content: string, before: FeedManifest): Problem[] {
  if (next.id !== before.id) return [problem('pack.id', 'other-pack', { id: next.id, before: before.id })];
  const isRaised = next.revision > before.revision;
  if (isRaised || (next.revision === before.revision && content === before.content.sha256)) return [];
  const numbers = { revision: next.revision, before: before.revision };
  return [problem('pack.revision', 'revision-not-raised', numbers)];
}

function settingsOf(settings: FeedSettings, before: FeedManifest | undefined): Partial<FeedManifest> {
  const { indexUrl, checkEvery, expires, minReader, publicKey, handovers } = { ...before, ...settings };
  const all = { indexUrl, checkEvery, expires, minReader, publicKey, handovers };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function objectionsToManifest(manifest: FeedManifest): Problem[] {
  const problems = schemaProblems(feedManifestSchema, manifest, '');
  const { indexUrl } = manifest;
  if (indexUrl !== undefined && !isPublicAddress(indexUrl))
    problems.push(problem('indexUrl', 'feed-address'));
  if (manifestBytes(manifest).length > feedLimits.manifestBytes) {
    problems.push(problem('', 'bytes-too-many', { max: feedLimits.manifestBytes }));
  }
  return problems;
}

/** Where a file is cut into the next: about 4 MiB packed, so that a broken transfer repeats little. */
const partBytes = 16 * 1024 * 1024;

function createWriter(compress: Compress) {
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const problems: Problem[] = [];

  async function write(name: string, header: string, lines: readonly string[]) {
    const bytes = await compress(encoder.encode([header, ...lines, ''].join('\n')));
    const hash = await sha256(bytes);
    const path = `files/${name}-${hash.slice(0, 16)}.jsonl.gz`;
    files.set(path, bytes);
    return { path, bytes: bytes.length, sha256: hash };
  }

  return {
    files,
    problems,

    async writeRecords(pack: Pack, kind: PartKind): Promise<RecordFile[]> {
      const written: RecordFile[] = [];
      let lines: string[] = [];
      let length = 0;
      const flush = async () => {
        if (lines.length === 0) return;
        const records = lines.length;
        written.push({ kind, records, ...(await write(kind, headerLine({ kind, records }), lines)) });
        lines = [];
        length = 0;
      };
      for (const [key, record] of partsOf(pack, kind)) {
        const line = canonicalLine(record);
        const bytes = encoder.encode(line).length;
        if (bytes > feedLimits.lineBytes) {
          problems.push(problem(`${kind} ${key}`, 'line-too-long', { max: feedLimits.lineBytes }));
        }
        if (length + bytes > partBytes) await flush();
        lines.push(line);
        length += bytes + 1;
      }
      await flush();
      return written;
    },

    /** Undefined when it would be more than readers take; they fetch the full copy then. */
    async writeDelta(before: Pack, after: Pack): Promise<DeltaFile | undefined> {
      const lines = comparePacks(before, after).map((change) => canonicalLine(deltaLineOf(change)));
      const [from, to] = [before.manifest.revision, after.manifest.revision];
      const header = { kind: 'delta', from, to, records: lines.length };
      const file = await write(`delta-${from}-${to}`, headerLine(header), lines);
      const unpacked = lines.reduce((sum, line) => sum + line.length * 3, 0);
      if (file.bytes <= feedLimits.packedBytes && unpacked <= feedLimits.unpackedBytes)
        return { from, to, ...file };
      files.delete(file.path);
      return undefined;
    },
  };
}

function deltaLineOf(change: PackChange): DeltaLine {
  switch (change.change) {
    case 'added':
      return { _: '+', in: change.kind, record: change.after };
    case 'changed':
      return { _: '~', in: change.kind, record: change.after };
    case 'removed':
      return hasIds(change.kind)
        ? { _: '-', in: change.kind, id: change.key }
        : { _: '-', in: change.kind, record: change.before };
  }
}
