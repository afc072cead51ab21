/** Why a backup was made. */
export type BackupReason = 'import' | 'removed-pack' | 'restore' | 'schema' | 'asked';

export interface BackupSummary {
  id: number;
  /** ISO 8601. */
  at: string;
  reason: BackupReason;
  /** The change it was made before, in words: the pack's title. Empty where nothing more is to be said. */
  name: string;
  /** Characters of what is kept. */
  length: number;
  /** `drafts` are those that waited for review; absent where an older version kept it. */
  counts: { packs: number; edits: number; rejections: number; feeds: number; drafts?: number };
}

/** The last ones are kept however old they are, and the younger ones besides, as long as they are not too much. */
const mostOld = 10;
const keptMs = 30 * 24 * 60 * 60 * 1000;
const mostLength = 32 * 1024 * 1024;

/** The backups to drop; `backups` newest first. The newest always stays. */
export function backupsToDrop(backups: readonly BackupSummary[], now: Date): BackupSummary[] {
  let length = 0;
  return backups.filter((backup, at) => {
    length += backup.length;
    if (at === 0) return false;
    const isOld = now.getTime() - new Date(backup.at).getTime() > keptMs;
    return length > mostLength || (at >= mostOld && isOld);
  });
}
