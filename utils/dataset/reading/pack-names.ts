import type { Actor } from '../../actors/actor';
import type { Outlet } from '../../actors/source';
import { defaultDatabaseName, openDatabase, type Database } from '../stored/database';
import { createShelf, recordsOn, type Shelf } from '../stored/shelf';
import type { NamesRow } from '../stored/stored-tables';
import { groupActors } from './group-actors';
import { joinActors, joinOutlets, withJoinedScopes } from './join-actors';
import { wikidataIds } from '../stored/pack-rows';
import { unlessRefused } from '../stored/storage-failure';

/** The actors of the packs in force without the reader's edits, and the place where their compiled names are kept. */
export interface PackNames {
  /** Names these packs in this order: another key, other actors. */
  key: string;
  /** How many actors the packs hold, those of several packs counted in each. */
  count: number;
  /** All of them, a few at a time, joined by `wd:` id as `Dataset.actors` joins them; in no particular order. */
  actors: () => AsyncGenerator<Actor[]>;
  /** What is kept, of whichever packs; undefined where there is nothing or storage fails. */
  read: () => Promise<NamesRow | undefined>;
  /** Keeps compiled names, instead of what was kept. False where other packs are in force by now, or storage fails. */
  write: (row: NamesRow) => Promise<boolean>;
}

/** Actors handed on at once: some milliseconds of work. */
const chunkActors = 250;

export function createPackNames(database: Database, shelves: Shelf[]): PackNames {
  const packs = shelves.map(({ pack }) => pack);
  const key = packsKey(packs);

  async function* actors(): AsyncGenerator<Actor[]> {
    const outlets: Outlet[] = [];
    for (const shelf of shelves) for await (const some of recordsOn(shelf, 'outlet')) outlets.push(...some);
    const { idOf } = joinOutlets(outlets);
    const largest = shelves.reduce<Shelf | undefined>(
      (most, shelf) => (most && most.pack.counts.actor >= shelf.pack.counts.actor ? most : shelf),
      undefined,
    );
    // Only actors that may be joined with others must wait for them. Of the largest pack they are few.
    const waiting: Actor[] = [];
    const shared = new Set(largest?.pack.twins);
    for (const shelf of shelves.filter((each) => each !== largest)) {
      for await (const some of recordsOn(shelf, 'actor')) {
        for (const id of some.flatMap(wikidataIds)) shared.add(id);
      }
    }
    for (const shelf of shelves) {
      for await (const some of recordsOn(shelf, 'actor')) {
        const alone = some.filter((actor) => !mayBeJoined(actor, shared));
        yield* inChunks(alone.map((actor) => withJoinedScopes(actor, idOf)));
        if (alone.length < some.length) waiting.push(...some.filter((actor) => mayBeJoined(actor, shared)));
      }
    }
    yield* inChunks(groupActors(waiting, []).map((group) => withJoinedScopes(joinActors(group), idOf)));
  }

  return {
    key,
    count: packs.reduce((sum, { counts }) => sum + counts.actor, 0),
    actors,
    // Compiled names can be made again: nothing is lost where they cannot be kept.
    read: () => unlessRefused(database.names()),
    write: async (row) =>
      (await unlessRefused(database.putNames(row, (inForce) => packsKey(inForce) === key))) ?? false,
  };
}

/** The same for a worker, which has no settings and no mirror to open the dataset with. Rejects with `StorageFailure`. */
export async function openPackNames(
  databaseName = defaultDatabaseName,
): Promise<PackNames & { close: () => void }> {
  const database = await openDatabase(databaseName);
  const { packs } = await database.head();
  const shelves = packs.map((pack) => createShelf(database, pack));
  return { ...createPackNames(database, shelves), close: database.close };
}

/** Names these packs in this order: another key, other records. */
export function packsKey(packs: readonly { gen: number }[]): string {
  return packs.map(({ gen }) => gen).join();
}

function* inChunks(actors: Actor[]): Generator<Actor[]> {
  for (let i = 0; i < actors.length; i += chunkActors) yield actors.slice(i, i + chunkActors);
}

function mayBeJoined(actor: Actor, shared: ReadonlySet<string>): boolean {
  return wikidataIds(actor).some((id) => shared.has(id));
}
