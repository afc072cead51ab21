import type { BackupContent } from '../safekeeping/backups';
import { sameJson } from '../records/canonical-json';
import type { BackupRow, Transaction } from './stored-tables';

/**
 * Keeps what is the reader's own before the stored shape changes: where the change had a mistake, it is there as it was. An
 * upgrade over several versions keeps it once, and where there is nothing, nothing. Runs in the transaction of the
 * upgrade: nothing may be waited for but the database.
 *
 * @param content lists that the older shape does not know are left out, so that restoring leaves them alone
 */
export async function backupBeforeUpgrade(transaction: Transaction, content: BackupContent): Promise<void> {
  const { packs, edits = [], rejections = [], feeds = [], review } = content;
  const drafts = review?.drafts.length ?? 0;
  if (edits.length + rejections.length + feeds.length + drafts === 0) return;
  const backups = transaction.table<BackupRow, number>('backups');
  const last = await backups.orderBy('id').last();
  if (last?.reason === 'schema' && feeds.length + drafts === 0) {
    const kept = JSON.parse(last.text) as BackupContent;
    if (sameJson([kept.edits, kept.rejections], [edits, rejections])) return;
  }
  const text = JSON.stringify(content);
  const counts = {
    packs: packs.length,
    edits: edits.length,
    rejections: rejections.length,
    feeds: feeds.length,
  };
  const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  await backups.add({ at, reason: 'schema', name: '', length: text.length, counts, text });
}
