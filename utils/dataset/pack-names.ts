import type { Actor } from '../actors/actor';
import { defaultDatabaseName, openDatabase, type Database } from './database';
import type { ActorRow, NamesRow, StoredPack } from './stored-tables';
import { groupActors, joinActors, joinOutlets, withJoinedScopes } from './join-actors';
import { wikidataIds } from './pack-rows';
import { StorageFailure } from './storage-failure';

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

/** Rows read at once: some milliseconds of work, and little memory. */
const chunkRows = 250;

export function createPackNames(database: Database, packs: StoredPack[]): PackNames {
  const key = keyOf(packs);

  async function* actors(): AsyncGenerator<Actor[]> {
    const { idOf } = joinOutlets(
      (await database.catalogRows(gensOf(packs))).flatMap(({ outlets }) => outlets),
    );
    const largest = packs.reduce<StoredPack | undefined>(
      (most, pack) => (most && most.counts.actor >= pack.counts.actor ? most : pack),
      undefined,
    );
    // Only actors that may be joined with others must wait for them. Of the largest pack they are few.
    const waiting: Actor[] = [];
    const shared = new Set(largest?.twins);
    const others = packs.filter((pack) => pack !== largest || !pack.twins);
    for (const { gen } of others) {
      for await (const rows of rowsOf(database, gen)) {
        for (const { same } of rows) for (const id of same) shared.add(id);
      }
    }
    for (const { gen } of packs) {
      for await (const rows of rowsOf(database, gen)) {
        const alone = rows
          .filter(({ same }) => !same.some((id) => shared.has(id)))
          .map(({ actor }) => withJoinedScopes(actor, idOf));
        if (alone.length > 0) yield alone;
        if (alone.length === rows.length) continue;
        waiting.push(...rows.map(({ actor }) => actor).filter((actor) => mayBeJoined(actor, shared)));
      }
    }
    const joined = groupActors(waiting).map((group) => withJoinedScopes(joinActors(group), idOf));
    for (let i = 0; i < joined.length; i += chunkRows) yield joined.slice(i, i + chunkRows);
  }

  return {
    key,
    count: packs.reduce((sum, { counts }) => sum + counts.actor, 0),
    actors,
    read: () => unlessRefused(database.names()),
    write: async (row) =>
      (await unlessRefused(database.putNames(row, (inForce) => keyOf(inForce) === key))) ?? false,
  };
}

/** The same for a worker, which has no settings and no mirror to open the dataset with. Rejects with `StorageFailure`. */
export async function openPackNames(
  databaseName = defaultDatabaseName,
): Promise<PackNames & { close: () => void }> {
  const database = await openDatabase(databaseName);
  const { packs } = await database.head();
  return { ...createPackNames(database, packs), close: database.close };
}

function keyOf(packs: StoredPack[]): string {
  return gensOf(packs).join();
}

function gensOf(packs: StoredPack[]): number[] {
  return packs.map(({ gen }) => gen);
}

async function* rowsOf(database: Database, gen: number): AsyncGenerator<ActorRow[]> {
  for (let after: string | undefined; ;) {
    const rows = await database.actorRowsAfter(gen, after, chunkRows);
    if (rows.length > 0) yield rows;
    if (rows.length < chunkRows) return;
    after = rows.at(-1)?.id;
  }
}

function mayBeJoined(actor: Actor, shared: ReadonlySet<string>): boolean {
  return wikidataIds(actor).some((id) => shared.has(id));
}

/** Compiled names can be made again: nothing is lost where they cannot be kept. */
async function unlessRefused<R>(reading: Promise<R>): Promise<R | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof StorageFailure)) throw error;
    return undefined;
  }
}
