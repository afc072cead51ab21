import type { Edit } from '../records/records';
import { guard } from './storage-failure';
import { createStoredBackups } from './stored-backups';
import { createStoredChanges } from './stored-changes';
import { createStoredDrafts } from './stored-drafts';
import { createStoredFeeds } from './stored-feeds';
import { createStoredPacks } from './stored-packs';
import { inOrder, openTables, type StoredPack } from './stored-tables';

/** Everything small, read in one go. */
export interface Head {
  generation: number;
  /** In reading order. */
  packs: StoredPack[];
  edits: Edit[];
  /** Grows with each change of edits. */
  editsRevision: number;
}

export type Database = Awaited<ReturnType<typeof openDatabase>>;

/** The database of the extension as it is installed. */
export const defaultDatabaseName = 'standpoint';

/** Opens the database and makes it where it is missing. Everything rejects with `StorageFailure` alone. */
export async function openDatabase(name: string) {
  const tables = await openTables(name);
  const { db, packs, edits, kv, counter } = tables;
  return {
    ...createStoredPacks(tables),
    ...createStoredChanges(tables),
    ...createStoredBackups(tables),
    ...createStoredDrafts(tables),
    ...createStoredFeeds(tables),

    generation: guard(() => counter('generation')),

    head: guard(() =>
      db.transaction('r', packs, edits, kv, async (): Promise<Head> => {
        return {
          generation: await counter('generation'),
          packs: inOrder(await packs.toArray()),
          edits: await edits.toArray(),
          editsRevision: await counter('edits'),
        };
      }),
    ),

    close: () => db.close(),
  };
}
