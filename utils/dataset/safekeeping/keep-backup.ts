import type { BackupContent } from './backups';
import type { Database } from '../stored/database';
import { backupsToDrop, type BackupSummary } from '../stored/kept-backups';
import { readOwnState, type SettingsSeam } from '../stored/own-state';
import type { Receipt } from '../records/receipt';

/** Keeps copies of what is the reader's own within the database, and lets the old ones go. */
export function createBackupKeeper({
  settings,
  timestamp,
}: {
  settings: SettingsSeam;
  /** Now, as the format writes it. */
  timestamp: () => string;
}) {
  /** Keeps all as it stands; where there is no room for it, nothing is changed either. */
  async function keep(
    database: Database,
    { reason, name }: Pick<BackupSummary, 'reason' | 'name'>,
  ): Promise<void> {
    const [{ packs }, state] = await Promise.all([database.head(), readOwnState(database, settings)]);
    const content: BackupContent = { packs, ...state };
    const text = JSON.stringify(content);
    const counts = {
      packs: packs.length,
      edits: state.edits.length,
      rejections: state.rejections.length,
      feeds: state.feeds.length,
      drafts: state.review.drafts.filter((draft) => draft.state.kind === 'open').length,
    };
    const at = timestamp();
    await database.addBackup({ at, reason, name, length: text.length, counts, text });
    const dropped = backupsToDrop(await database.backups(), new Date(at));
    if (dropped.length > 0) await database.dropBackups(dropped.map(({ id }) => id));
  }

  /** The same before a change that touches packs; edits alone have their undoing. */
  async function keepBefore(database: Database, what: Receipt['what']): Promise<void> {
    switch (what.kind) {
      case 'imported':
        return keep(database, { reason: 'import', name: what.title });
      case 'removed-pack':
        return keep(database, { reason: 'removed-pack', name: what.title });
      case 'restored':
      case 'restored-backup':
      case 'restored-all':
        return keep(database, { reason: 'restore', name: what.title });
      case 'saved':
      case 'removed':
      case 'reverted':
      case 'settled':
      case 'merged':
      case 'split':
        return undefined;
    }
  }

  return { keep, keepBefore };
}
