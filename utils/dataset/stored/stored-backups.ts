import type { BackupSummary } from './kept-backups';
import { guard } from './storage-failure';
import type { BackupRow, Tables } from './stored-tables';

/** What was kept before changes. Everything rejects with `StorageFailure` alone. */
export function createStoredBackups({ db, backups, kv, counter }: Tables) {
  return {
    addBackup: guard((row: Omit<BackupRow, 'id'>) => backups.add(row)),
    backup: guard((id: number) => backups.get(id)),
    dropBackups: guard((ids: number[]) => backups.bulkDelete(ids)),
    /** Newest first. */
    backups: guard(async () => {
      const summaries: BackupSummary[] = [];
      // One at a time: together they may be long.
      await backups.orderBy('id').each((row) => {
        const { text: _, id = 0, ...summary } = row;
        summaries.unshift({ ...summary, id });
      });
      return summaries;
    }),

    /** Edits made since everything was last saved to a file, and when that was (ms); undefined for never. */
    exported: guard(() =>
      db.transaction('r', kv, async () => {
        const at = (await kv.get('exportedAt'))?.v;
        return { changes: (await counter('edits')) - (await counter('exported')), at };
      }),
    ),
    noteExport: guard((at: number) =>
      db.transaction('rw', kv, async () => {
        await kv.put({ k: 'exported', v: await counter('edits') });
        await kv.put({ k: 'exportedAt', v: at });
      }),
    ),
  };
}
