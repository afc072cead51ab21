import type { Actor, Uid } from '../../actors/actor';
import type { Position } from '../../actors/position';
import type { Database } from '../stored/database';
import { createKeptColumns, type KeptColumns } from './kept-columns';
import { createLinesInMemory, type LineTable } from '../stored/line-table';
import { linesOfPack, listOf, partsOfKey, uidIn } from '../stored/pack-lines';
import { createPackNames, type PackNames } from './pack-names';
import type { Entity, Pack, Records } from '../records/records';
import { createShelf, positionKeysOn, recordOn, recordsOn, type Shelf } from '../stored/shelf';
import type { StoredPack } from '../stored/stored-tables';

/**
 * The records of the packs in force, without the reader's edits; all with uids. They come in the packs' reading order,
 * then by id; positions by actor, then by id. Nothing here is linear in a pack except `all`.
 */
export interface PackReader {
  packs: StoredPack[];
  find<E extends Entity>(entity: E, uids: Iterable<Uid>): Promise<Records[E][]>;
  /** Actors with one of these `wd:` ids. */
  actorsSharing(same: Iterable<string>): Promise<Actor[]>;
  actorsUnder(parents: Iterable<Uid>): Promise<Actor[]>;
  positionsOf(actors: Iterable<Uid>): Promise<Position[]>;
  /** Every record of a kind, some at a time. */
  all<E extends Entity>(entity: E): AsyncGenerator<Records[E][]>;
  /** What one pack stores, as it stores it: with local ids. */
  linesOf(packId: string): LineTable | undefined;
  /** The same actors for the names index; absent where nothing is stored. */
  names?: PackNames;
  /** What tables made of the packs; absent where nothing is stored. */
  columns?: KeptColumns;
}

/** Reads stored packs. Blocks that were read are kept for a while. */
export function createStoredReader(database: Database, packs: StoredPack[]): PackReader {
  const shelves = packs.map((pack) => createShelf(database, pack));
  return {
    ...createReader(shelves),
    names: createPackNames(database, shelves),
    columns: createKeptColumns(database, packs),
  };
}

/** Reads one pack (with local ids) held in memory, for when storage fails. */
export function createMemoryReader(stored: StoredPack, pack: Pack): PackReader {
  return createReader([{ pack: stored, table: createLinesInMemory(linesOfPack(pack).lines) }]);
}

function createReader(shelves: Shelf[]): PackReader {
  /** Asks every pack for those of these uids that are its own. */
  async function ofEach<R>(
    uids: Iterable<Uid>,
    ask: (shelf: Shelf, ids: string[]) => Promise<R[]>,
  ): Promise<R[]> {
    const all = [...uids];
    const asked = shelves.map(async (shelf) => {
      const prefix = uidIn(shelf.pack.id, '');
      const own = all.filter((uid) => uid.startsWith(prefix)).map((uid) => uid.slice(prefix.length));
      return own.length === 0 ? [] : ask(shelf, own);
    });
    return (await Promise.all(asked)).flat();
  }

  async function find<E extends Entity>(entity: E, uids: Iterable<Uid>): Promise<Records[E][]> {
    return ofEach(uids, async (shelf, ids) => {
      const keys = entity === 'position' ? await positionKeysOn(shelf, ids) : ids;
      const found = await shelf.table.find(listOf[entity], keys);
      return inOrder([...found]).map(([, text]) => recordOn(shelf, entity, text));
    });
  }

  return {
    packs: shelves.map(({ pack }) => pack),
    find,
    actorsSharing: async (same) => {
      const ids = [...same];
      return (await Promise.all(shelves.map((shelf) => actorsIn(shelf, 'sharing', ids)))).flat();
    },
    actorsUnder: (parents) => ofEach(parents, (shelf, ids) => actorsIn(shelf, 'under', ids)),
    positionsOf: (actors) =>
      ofEach(actors, async (shelf, ids) =>
        (await shelf.table.under('positions', ids)).map(({ text }) => recordOn(shelf, 'position', text)),
      ),
    async *all<E extends Entity>(entity: E) {
      for (const shelf of shelves) {
        yield* recordsOn(shelf, entity);
      }
    },
    linesOf: (packId) => shelves.find(({ pack }) => pack.id === packId)?.table,
  };
}

async function actorsIn(shelf: Shelf, kind: 'sharing' | 'under', stems: Iterable<string>): Promise<Actor[]> {
  const lines = await shelf.table.under(kind, stems);
  const found = await shelf.table.find(
    'actors',
    lines.map(({ key }) => partsOfKey(key)[1]),
  );
  return inOrder([...found]).map(([, text]) => recordOn(shelf, 'actor', text));
}

function inOrder(entries: [key: string, text: string][]): [key: string, text: string][] {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
