import { Dexie } from 'dexie';
import type { Dataset } from '../../../utils/dataset/dataset';
import type { Actor } from '../../../utils/actors/actor';
import { openDatabase } from '../../../utils/dataset/stored/database';
import { createGenerationWriter, writeLines } from '../../../utils/dataset/stored/generation-writer';
import type { RecordKind } from '../../../utils/dataset/checking/incoming';
import {
  createActorIndex,
  lineOf,
  linesOfKeys,
  partsOfKey,
  recordKinds,
} from '../../../utils/dataset/stored/pack-lines';
import { countRecords } from '../../../utils/dataset/stored/record-counts';
import type { Manifest } from '../../../utils/dataset/records/records';
import type { StoredPack } from '../../../utils/dataset/stored/stored-tables';
import { makeMirror, openTestDataset } from '../../dataset/open-test-dataset';
import { inventedActor, inventedPack, inventedRecords } from './invented-records';

// Runs in a page of Chromium: what the measurement of storage asks for.

/** Milliseconds of everything between records and the flip, checks and comparison included; and bytes on disk. */
export async function takeIn(name: string, seed: string, positions: number) {
  const dataset = await open(name, seed);
  const before = await usedBytes();
  const start = performance.now();
  const staged = await dataset.stage({ packs: [inventedPack(positions)] });
  if (staged.kind !== 'staged' || staged.leftOut > 0) throw new Error(JSON.stringify(staged).slice(0, 1000));
  const stagedMs = performance.now() - start;
  const applied = await dataset.applyStaged(staged.id);
  const ms = performance.now() - start;
  if (applied.kind !== 'imported') throw new Error(JSON.stringify(applied));
  dataset.close();
  return { ms, stagedMs, bytes: (await usedBytes()) - before };
}

/** Milliseconds from records that were checked before to a pack in force, written as staging writes. */
export async function commit(name: string, positions: number): Promise<number> {
  const database = await openDatabase(name);
  const start = performance.now();
  const writer = createGenerationWriter(database, await database.newGeneration());
  const index = createActorIndex();
  const whose: string[] = [];
  const counts = new Map<RecordKind, number>();
  for (const kind of recordKinds) {
    let at = 0;
    for (const record of inventedRecords(kind, positions)) {
      const line = lineOf(kind, record, at++);
      if (kind === 'actors') index.add(record as Actor);
      if (kind === 'positions') whose.push(partsOfKey(line.key).toReversed().join('\t'));
      const wait = writer.add(kind, line);
      if (wait) await wait;
    }
    counts.set(kind, at);
  }
  await writeLines(writer, [...index.lines(), ['whose', linesOfKeys(whose)]]);
  const blocks = await writer.end();
  const { gen } = writer;
  const manifest = inventedPack(positions).manifest.value as Manifest;
  const about = { id: 'bench', gen, manifest, blocks, twins: index.twins(), counts: countRecords(counts) };
  const after: StoredPack = { ...about, origin: 'imported', order: 0, installed: '', placed: {} };
  await database.apply({ edits: [], packs: [{ id: 'bench', after }] }, '2025-03-14T09:00:00Z');
  const ms = performance.now() - start;
  database.close();
  await Dexie.delete(name);
  return ms;
}

const chunkRows = 2000;

/** The yardstick: the same records as rows with indexes for what a card and the lists ask for. */
export async function putRows(name: string, positions: number) {
  const db = new Dexie(name);
  db.version(1).stores({
    outlets: '[gen+id]',
    sources: '[gen+id], outlet',
    topics: '[gen+id]',
    actors: '[gen+id], *sameAs, parent',
    positions: '[gen+id], [actor+reportedOn], [topic+reportedOn], source, status',
  });
  await db.open();
  const before = await usedBytes();
  const start = performance.now();
  for (const kind of recordKinds.slice(0, 5)) {
    let rows: object[] = [];
    for (const record of inventedRecords(kind, positions)) {
      rows.push({ gen: 1, ...record });
      if (rows.length < chunkRows) continue;
      await db.table(kind).bulkPut(rows);
      rows = [];
    }
    await db.table(kind).bulkPut(rows);
  }
  const ms = performance.now() - start;
  const bytes = (await usedBytes()) - before;
  await db.delete();
  return { ms, bytes };
}

/** Milliseconds of single lookups, each of another actor of the seed dataset. */
export async function lookUpSeed(name: string, seed: string, lookups: number): Promise<number[]> {
  const dataset = await open(name, seed);
  const ids = (await dataset.actors()).map(({ id }) => id);
  dataset.close();
  return lookUp(
    name,
    seed,
    Array.from({ length: lookups }, (_, i) => ids[i % ids.length] ?? ''),
  );
}

export function lookUpBench(
  name: string,
  seed: string,
  lookups: number,
  positions: number,
): Promise<number[]> {
  const actors = positions / 10;
  return lookUp(
    name,
    seed,
    Array.from({ length: lookups }, (_, i) => inventedActor((i * 7919) % actors)),
  );
}

/** Each in a dataset that was just opened, as by a background that was woken for it. */
async function lookUp(name: string, seed: string, uids: string[]): Promise<number[]> {
  const times: number[] = [];
  for (const uid of uids) {
    const dataset = await open(name, seed);
    const start = performance.now();
    const slice = await dataset.slice(uid);
    times.push(performance.now() - start);
    if (slice?.actor.id !== uid) throw new Error(`${uid} was not found`);
    dataset.close();
  }
  return times;
}

const mirrors = new Map<string, ReturnType<typeof makeMirror>>();

function open(databaseName: string, seed: string): Promise<Dataset> {
  const mirror = mirrors.get(databaseName) ?? makeMirror();
  mirrors.set(databaseName, mirror);
  return openTestDataset({ databaseName, mirror, shipped: seed });
}

async function usedBytes(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}
