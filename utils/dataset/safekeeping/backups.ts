import type { Failed, Imported } from '../change-outcome';
import type { Dataset } from '../dataset';
import type { DatasetSession } from '../dataset-session';
import { receiptOf } from '../editing/edit-records';
import { isExportDue, unsavedSince } from './export-due';
import { changeOfState, readOwnState, type OwnState } from '../stored/own-state';
import type { StoredPack } from '../stored/stored-tables';

/**
 * What a backup holds. Packs are pointers: their records stand in generations. What was not kept, as of a shape that knew
 * no feeds, is left as it is.
 */
export interface BackupContent extends Partial<OwnState> {
  packs: StoredPack[];
}

/** Copies of what is the reader's own, within the database. */
export function createBackups(
  session: DatasetSession,
): Pick<Dataset, 'backups' | 'backUp' | 'restoreBackup' | 'unsaved'> {
  async function restoreBackup(id: number): Promise<Imported | Failed> {
    return session.write(async (database): Promise<Imported | Failed> => {
      const row = await database.backup(id);
      if (!row) return { kind: 'failed', why: 'gone' };
      const { packs, ...state } = JSON.parse(row.text) as BackupContent;
      const before = await readOwnState(database, session.settings);
      const after = { ...before, ...state };
      const [{ packs: inForce }, former] = await Promise.all([database.head(), database.formerPacks()]);
      const standing = new Set(former.map(({ gen }) => gen));
      const back = packs.filter(
        ({ id: pack, gen }) =>
          standing.has(gen) && !inForce.some((stored) => stored.id === pack && stored.gen === gen),
      );
      const applied = await session.flip(database, {
        ...changeOfState(before, after),
        packs: back.map((pack) => ({ id: pack.id, after: pack })),
        past: { what: { kind: 'restored-backup', pack: '', title: row.at } },
      });
      await session.settings.write(after.settings);
      return { kind: 'imported', receipt: receiptOf(applied) };
    });
  }

  return {
    backups: () => session.readStored((database) => database.backups(), []),
    backUp: () =>
      session.write(async (database) => {
        await session.makeBackup(database, { reason: 'asked', name: '' });
        return { kind: 'backed-up' as const };
      }),
    restoreBackup,
    unsaved: () =>
      session.readStored(
        async (database) => {
          const [exported, { edits }] = await Promise.all([database.exported(), database.head()]);
          const [oldestEdit] = edits.map(({ updated }) => updated).toSorted((a, b) => a.localeCompare(b));
          const unsaved = unsavedSince(exported, { oldestEdit, now: new Date(session.timestamp()) });
          return { ...unsaved, due: isExportDue(unsaved) };
        },
        { changes: 0, days: 0, due: false },
      ),
  };
}
