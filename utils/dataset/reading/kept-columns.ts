import type { Database } from '../stored/database';
import { packsKey } from './pack-names';
import type { StoredPack } from '../stored/stored-tables';
import { unlessRefused } from '../stored/storage-failure';

/** Columns of tables of the packs in force: kept, they need not be read of the packs each time a page is opened. */
export interface KeptColumns {
  /** What is kept under this name; undefined where there is nothing of these packs, or storage fails. */
  read: (name: string) => Promise<unknown>;
  /** Keeps a value instead of what was kept under the name, of whichever packs. */
  write: (name: string, value: unknown) => Promise<void>;
}

export function createKeptColumns(database: Database, packs: readonly StoredPack[]): KeptColumns {
  const key = packsKey(packs);
  return {
    read: async (k) => {
      const row = await unlessRefused(database.columns(k));
      return row?.key === key ? row.value : undefined;
    },
    // They can be made again: nothing is lost where there is no room for them.
    write: async (k, value) =>
      void (await unlessRefused(
        database.putColumns({ k, key, value }, (inForce) => packsKey(inForce) === key),
      )),
  };
}
