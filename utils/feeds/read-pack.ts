import { checkPack } from '../dataset/checking/check-pack';
import { limits } from '../dataset/records/limits';
import { problem, type Problem, type Warning } from '../dataset/checking/problem';
import type { Pack } from '../dataset/records/records';
import { createUnknownFields } from '../dataset/checking/unknown-fields';
import { feedLimits } from './feed-limits';
import { packManifestOf, type FeedManifest } from './feed-manifest';
import type { OpenFile } from './open-listed';
import { contentHash, inFileOrder, partKinds, type PartKind, type RestRecord } from './pack-parts';
import { placeOf, recordBatches, takeRecords } from './read-records';
import { createOrder } from './record-order';

/**
 * A pack with local ids and its records in the order of files, else the same that its one-file form gives; or
 * everything that is wrong, and no pack.
 */
export type ReadPack =
  { kind: 'read'; pack: Pack; warnings: Warning[] } | { kind: 'flawed'; problems: Problem[] };

/** Reads all files of an accepted manifest: the full copy. Holds the pack in memory once. */
export async function readPack(manifest: FeedManifest, open: OpenFile): Promise<ReadPack> {
  const lists = createLists();
  const places: Places = new Map();
  const problems: Problem[] = [];
  const allowance = { bytes: feedLimits.linesBytes };
  for (const file of manifest.files) {
    const { kind, records, path } = file;
    const lines: number[] = [];
    const batches = recordBatches(file, { kind, records }, { open, allowance });
    const found = await takeRecords(batches, (batch) => {
      for (const { line, value } of batch) {
        lists[kind].push(value);
        lines.push(line);
      }
    });
    problems.push(...found);
    places.set(kind, [...(places.get(kind) ?? []), { path, lines }]);
    if (problems.length >= limits.problems) break;
  }
  if (problems.length > 0) return { kind: 'flawed', problems };
  const read = await checkRecords(manifest, lists, places);
  const astray = read.kind === 'read' ? astrayIn(lists) : undefined;
  return astray === undefined
    ? read
    : { kind: 'flawed', problems: [inFile(problem(astray, 'record-order'), places)] };
}

/** Records as they were read, by kind; nothing is known of their shape. */
export type RecordLists = Record<PartKind, object[]>;

export function createLists(): RecordLists {
  return Object.fromEntries(partKinds.map((kind) => [kind, [] as object[]])) as RecordLists;
}

/** Which lines of which files the records of a kind came from, in order. */
export type Places = Map<PartKind, { path: string; lines: number[] }[]>;

/** Holds records to the rules of files and to the manifest's content hash. */
export async function checkRecords(
  manifest: FeedManifest,
  lists: RecordLists,
  places: Places,
): Promise<ReadPack> {
  const checked = checkLists(packManifestOf(manifest), lists, places);
  if (checked.kind === 'flawed') return checked;
  const isPromised = (await contentHash(checked.pack)) === manifest.content.sha256;
  return isPromised ? checked : { kind: 'flawed', problems: [problem('', 'content-hash')] };
}

/** Holds what a pack says of itself and its records to the rules of files. */
export function checkLists(manifest: unknown, lists: RecordLists, places: Places): ReadPack {
  const { rest, ...records } = lists;
  const [sections, ...misnamed] = sectionsOf(rest, places);
  const problems = [...misnamed];
  const warnings: Warning[] = [];
  const unknown = createUnknownFields();
  const body = { ...sections, pack: manifest, ...records };
  const { pack } = checkPack(body, '', { badPaths: new Set(), problems, warnings, unknown });
  if (problems.length === 0) {
    return { kind: 'read', pack: inFileOrder(pack), warnings: [...warnings, ...unknown.warnings()] };
  }
  return { kind: 'flawed', problems: problems.slice(0, limits.problems).map((each) => inFile(each, places)) };
}

/** The path of the first record that stands out of order. */
function astrayIn(lists: RecordLists): string | undefined {
  for (const kind of partKinds) {
    const follows = createOrder(kind);
    const index = lists[kind].findIndex((record) => !follows(record));
    if (index >= 0) return `${kind}[${index}]`;
  }
  return undefined;
}

/** Sections that this version does not know, by name. */
function sectionsOf(rest: object[], places: Places): [Record<string, unknown>, ...Problem[]] {
  const sections = new Map<string, unknown>();
  const problems: Problem[] = [];
  for (const [i, record] of rest.entries()) {
    const { section, value } = record as Partial<RestRecord>;
    const isFree = typeof section === 'string' && !sections.has(section) && !takenNames.has(section);
    if (isFree && value !== undefined) sections.set(section, value);
    else problems.push(inFile(problem(`rest[${i}]`, 'wrong-type', restForm), places));
  }
  return [Object.fromEntries(sections), ...problems];
}

/** Names that have a meaning, in the one-file form or to JavaScript. */
const takenNames = new Set<string>(partKinds);
for (const name of ['pack', 'packs', 'format', 'edits', '__proto__', 'constructor', 'prototype']) {
  takenNames.add(name);
}
const restForm = { expected: 'a section of another name, with its value', received: 'something else' };

/** `positions[811].saidOn` as file and line. */
function inFile(found: Problem, places: Places): Problem {
  const path = written(found.path, places);
  const { first } = found.params;
  if (typeof first !== 'string') return { ...found, path };
  return problem(path, found.code, { ...found.params, first: written(first, places) });
}

function written(path: string, places: Places): string {
  const parts = /^([a-z]+)\[(\d+)\]\.?(.*)$/s.exec(path);
  if (!parts) return path;
  const [, kind, index, inner] = parts;
  let left = Number(index);
  for (const { path: file, lines } of places.get(kind as PartKind) ?? []) {
    const line = lines[left];
    if (line !== undefined) return placeOf(file, line, inner);
    left -= lines.length;
  }
  return path;
}
