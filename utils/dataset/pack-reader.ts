import type { Uid } from '../actors/actor';
import type { Database } from './database';
import type { ActorRow, CatalogRow, StoredPack } from './stored-tables';
import { packOfUid } from './overlay';
import { createPackNames, type PackNames } from './pack-names';
import { actorRowsOf, catalogOf } from './pack-rows';
import type { Pack } from './records';

/** The records of the packs in force, without the reader's edits. Rows come in the packs' reading order, then by id. */
export interface PackReader {
  packs: StoredPack[];
  rows(ids: Uid[]): Promise<ActorRow[]>;
  /** Actors with one of these `wd:` ids. */
  rowsSharing(same: string[]): Promise<ActorRow[]>;
  rowsUnder(parents: Uid[]): Promise<ActorRow[]>;
  allRows(): Promise<ActorRow[]>;
  catalogs(): Promise<CatalogRow[]>;
  /** The same actors for the names index; absent where nothing is stored. */
  names?: PackNames;
}

/** Reads stored packs. What is read whole is kept. */
export function createStoredReader(database: Database, packs: StoredPack[]): PackReader {
  const gens = packs.map(({ gen }) => gen);
  const genOf = new Map(packs.map(({ id, gen }) => [id, gen]));
  const placeOf = new Map(gens.map((gen, at) => [gen, at]));
  const inForce = (rows: ActorRow[]) =>
    rows
      .filter(({ gen }) => placeOf.has(gen))
      .toSorted((a, b) => (placeOf.get(a.gen) ?? 0) - (placeOf.get(b.gen) ?? 0) || (a.id < b.id ? -1 : 1));
  let all: Promise<ActorRow[]> | undefined;
  let catalogs: Promise<CatalogRow[]> | undefined;
  return {
    packs,
    rows: async (ids) => {
      const keys = ids.flatMap((id): [number, Uid][] => {
        const gen = genOf.get(packOfUid(id));
        return gen === undefined ? [] : [[gen, id]];
      });
      return keys.length === 0 ? [] : inForce(await database.actorRows(keys));
    },
    rowsSharing: async (same) => (same.length === 0 ? [] : inForce(await database.actorRowsSharing(same))),
    rowsUnder: async (parents) =>
      parents.length === 0 ? [] : inForce(await database.actorRowsUnder(parents)),
    allRows: () =>
      (all ??= forgetFailure(database.allActorRows(gens).then(inForce), () => (all = undefined))),
    names: createPackNames(database, packs),
    catalogs: () => (catalogs ??= forgetFailure(database.catalogRows(gens), () => (catalogs = undefined))),
  };
}

function forgetFailure<R>(reading: Promise<R>, forget: () => void): Promise<R> {
  reading.catch(forget);
  return reading;
}

/** Reads one pack held in memory, for when storage fails. */
export function createMemoryReader(stored: StoredPack, pack: Pack): PackReader {
  const rows = actorRowsOf(pack).map((row): ActorRow => ({ ...row, gen: stored.gen }));
  const select = (wanted: (row: ActorRow) => boolean) => Promise.resolve(rows.filter(wanted));
  return {
    packs: [stored],
    rows: (ids) => select(({ id }) => ids.includes(id)),
    rowsSharing: (ids) => select(({ same }) => same.some((id) => ids.includes(id))),
    rowsUnder: (parents) => select(({ parent }) => parent !== undefined && parents.includes(parent)),
    allRows: () => select(() => true),
    catalogs: () => Promise.resolve([{ ...catalogOf(pack), gen: stored.gen }]),
  };
}
