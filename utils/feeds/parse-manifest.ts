import { limits } from '../dataset/records/limits';
import { problem } from '../dataset/checking/problem';
import { schemaProblems } from '../dataset/checking/schema-problems';
import { feedLimits } from './feed-limits';
import { feedManifestSchema, readerVersion, type FeedManifest, type RecordFile } from './feed-manifest';
import { partKinds, type PartKind } from './pack-parts';
import { parseJsonBytes } from './parse-json-bytes';
import { isPublicAddress } from './public-address';
import { malformed, refuse, type Refused } from './refusal';

/** A manifest that can be read safely; whether it may be followed is for `checkManifest` to say. */
export function parseManifest(bytes: Uint8Array): { kind: 'parsed'; manifest: FeedManifest } | Refused {
  const json = parseJsonBytes(bytes);
  if (json.kind === 'flawed') return malformed(json.problems);
  const { value } = json;
  const version = versionOf(value);
  if (version === undefined) return malformed([problem('format', 'not-a-feed')]);
  if (version > readerVersion) return refuse('newer-reader', {});
  const problems = schemaProblems(feedManifestSchema, value, '');
  if (problems.length > 0) return malformed(problems);
  const manifest = value as FeedManifest;
  return objectionToFiles(manifest) ?? { kind: 'parsed', manifest };
}

/** The reader that a manifest asks for, from its format and `minReader`: looked at before the shape, which may change. */
function versionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('format' in value)) return undefined;
  const number =
    typeof value.format === 'string' && /^standpoint-pack\/([1-9]\d{0,8})$/.exec(value.format)?.[1];
  if (!number) return undefined;
  const minReader = 'minReader' in value && typeof value.minReader === 'number' ? value.minReader : 1;
  return Math.max(Number(number), minReader);
}

function objectionToFiles({ indexUrl, files, deltas = [] }: FeedManifest): Refused | undefined {
  if (indexUrl !== undefined && !isPublicAddress(indexUrl))
    return refuse('unsafe-address', { what: indexUrl });
  const astray = [...files, ...deltas].find(({ path }) => !staysInside(path));
  if (astray) return refuse('unsafe-path', { what: astray.path });
  const large = [...files, ...deltas].find(({ path, bytes }) => bytes > mostBytes(path));
  if (large) return malformed([problem(large.path, 'bytes-too-many', { max: mostBytes(large.path) })]);
  const crowded = partKinds.find((kind) => recordsOf(files, kind) > mostRecords(kind));
  return crowded && malformed([problem('files', 'too-many', { max: mostRecords(crowded) })]);
}

function recordsOf(files: RecordFile[], kind: PartKind): number {
  return files.reduce((sum, file) => (file.kind === kind ? sum + file.records : sum), 0);
}

function mostRecords(kind: PartKind): number {
  return kind === 'actors' ? limits.actors : limits.records;
}

function mostBytes(path: string): number {
  return path.endsWith('.gz') ? feedLimits.packedBytes : feedLimits.linesBytes;
}

/** Plain names alone: nothing that a server, a file system or an address takes for a way up, out or elsewhere. */
function staysInside(path: string): boolean {
  return /^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*[A-Za-z0-9][A-Za-z0-9._-]*\.jsonl(?:\.gz)?$/.test(path);
}
