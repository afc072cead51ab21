import type { Uid } from '../actors/actor';
import type { ActorRow, CatalogRow, Database, StoredPack } from './database';
import { actorRowsOf, catalogOf } from './pack-rows';
import type { Pack } from './records';

/** The records of the packs in force, without the reader's edits. Rows come in the packs' reading order. */
export interface PackReader {
  packs: StoredPack[];
  rows(ids: Uid[]): Promise<ActorRow[]>;
  /** Actors with one of these `wd:` ids. */
  rowsSharing(same: string[]): Promise<ActorRow[]>;
  rowsUnder(parents: Uid[]): Promise<ActorRow[]>;
  allRows(): Promise<ActorRow[]>;
  catalogs(): Promise<CatalogRow[]>;
}

/** Reads stored packs. */
export function createStoredReader(database: Database, packs: StoredPack[]): PackReader {
  const gens = packs.map(({ gen }) => gen);
  const inForce = (rows: ActorRow[]) =>
    rows
      .filter(({ gen }) => gens.includes(gen))
      .toSorted((a, b) => gens.indexOf(a.gen) - gens.indexOf(b.gen));
  return {
    packs,
    rows: async (ids) => (ids.length === 0 ? [] : inForce(await database.actorRows(gens, ids))),
    rowsSharing: async (same) => (same.length === 0 ? [] : inForce(await database.actorRowsSharing(same))),
    rowsUnder: async (parents) =>
      parents.length === 0 ? [] : inForce(await database.actorRowsUnder(parents)),
    allRows: async () => inForce(await database.allActorRows(gens)),
    catalogs: () => database.catalogRows(gens),
  };
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
