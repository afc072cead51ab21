import { sections } from '../dataset/checking/check-pack';
import type { RecordKind } from '../dataset/checking/incoming';
import type { Pack } from '../dataset/records/records';
import { entities } from '../dataset/records/records';
import { canonicalLine } from '../dataset/stored/canonical-line';
import { createBlockHash } from './sha256';

/** The kinds of record files, in the order in which they are hashed. `rest` holds sections that this version does not know. */
export const partKinds = [
  'outlets',
  'sources',
  'topics',
  'actors',
  'positions',
  'events',
  'unattributed',
  'teasers',
  'rest',
] as const satisfies RecordKind[];
export type PartKind = RecordKind;

/** One line of a file of the kind `rest`. */
export interface RestRecord {
  section: string;
  value: unknown;
}

/**
 * The records of one kind by what they are known by, in the order of files: by id, positions by actor and then id (an
 * actor's positions arrive together, so that an importer can write row by row), records without an id by their line.
 */
export function partsOf(pack: Pack, kind: PartKind): Map<string, object> {
  const records: object[] = kind === 'rest' ? restOf(pack) : pack[kind];
  const parts = records.map((record) => ({ record, key: keyOf(kind, record), group: groupOf(kind, record) }));
  parts.sort((a, b) => compare(a.group, b.group) || compare(a.key, b.key));
  const byKey = new Map<string, object>();
  for (const { key, record } of parts) byKey.set(freeKey(byKey, key), record);
  return byKey;
}

/** The pack with its records in the order of files. */
export function inFileOrder(pack: Pack): Pack {
  const lists = Object.keys(sections).map((kind) => [kind, [...partsOf(pack, kind as PartKind).values()]]);
  const ordered = { ...pack, ...Object.fromEntries(lists) } as Pack;
  const rest = [...partsOf(pack, 'rest').values()] as RestRecord[];
  if (rest.length > 0) ordered.rest = Object.fromEntries(rest.map(({ section, value }) => [section, value]));
  return ordered;
}

/** What a record is known by: its id, a section's name, or else its line. */
export function keyOf(kind: PartKind, record: object): string {
  if (kind === 'rest') return (record as RestRecord).section;
  return hasIds(kind) ? (record as { id: string }).id : canonicalLine(record);
}

/** True when no two records of this kind may have the same key. */
export function hasIds(kind: PartKind): boolean {
  return kind === 'rest' || (entities as readonly string[]).includes(sections[kind]);
}

/** What records of a kind are ordered by before their keys. */
export function groupOf(kind: PartKind, record: object): string {
  return kind === 'positions' ? (record as { actor: string }).actor : '';
}

/** A key that is not taken: the same event may be told twice. Lines hold no line end, so nothing else looks like it. */
function freeKey(taken: ReadonlyMap<string, object>, key: string): string {
  let free = key;
  while (taken.has(free)) free += '\n';
  return free;
}

/**
 * The hash of what a pack says, however it is cut into files, packed or ordered: over what it says of itself and all
 * its records, one canonical line each, every kind after a header line.
 */
export async function contentHash(pack: Pack): Promise<string> {
  const hash = createBlockHash();
  await hash.addLine(canonicalLine(pack.manifest));
  for (const kind of partKinds) {
    const parts = partsOf(pack, kind);
    await hash.addLine(headerLine({ kind, records: parts.size }));
    for (const record of parts.values()) {
      const wait = hash.addLine(canonicalLine(record));
      // Waiting costs a turn of the event loop, so only where a block is full.
      if (wait) await wait;
    }
  }
  return hash.end();
}

/** The first line of a file. */
export function headerLine(fields: Record<string, string | number>): string {
  return canonicalLine({ type: 'header', ...fields });
}

function restOf({ rest = {} }: Pack): RestRecord[] {
  return Object.entries(rest).map(([section, value]) => ({ section, value }));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
