import type { Draft } from '../../drafts/draft';
import type { ReviewedArticle } from '../../drafts/reviewed-article';
import { backupBeforeUpgrade } from './backup-before-upgrade';
import { withoutId } from './own-state';
import type { Edit } from '../records/records';
import type { StoredRejection } from '../records/rejection';
import type { FeedLogEntry, Subscription } from '../records/subscription';
import type { StoredPack, Transaction } from './stored-tables';

/** As version 4 kept an update: of changed fields it knew the names alone. */
interface EntryOf4 {
  id: number;
  details: { fields?: (string | { field: string })[] }[];
}

/** Writes the log of feeds as it is kept now; the values of then nobody knows. The reader's own is as it was. */
export async function upgradeFrom4(transaction: Transaction): Promise<void> {
  await keepBackup(transaction);
  const log = transaction.table('feedLog');
  const entries: EntryOf4[] = await log.toArray();
  await log.bulkPut(
    entries.map((entry) => ({
      ...entry,
      details: entry.details.map(({ fields, ...detail }) => ({
        ...detail,
        ...(fields && { fields: fields.map((field) => (typeof field === 'string' ? { field } : field)) }),
      })) as FeedLogEntry['details'],
    })),
  );
}

/** Drafts came with version 4: before it there are none to keep. */
async function keepBackup(transaction: Transaction): Promise<void> {
  const packs: StoredPack[] = await transaction.table('packs').toArray();
  const edits: Edit[] = await transaction.table('edits').toArray();
  const rejections: StoredRejection[] = await transaction.table('rejections').toArray();
  const feeds: Subscription[] = await transaction.table('feeds').toArray();
  const drafts: Draft[] = await transaction.table('drafts').toArray();
  const articles: ReviewedArticle[] = await transaction.table('articles').toArray();
  await backupBeforeUpgrade(transaction, {
    packs,
    edits,
    rejections: rejections.map(withoutId),
    ...(feeds.length > 0 && { feeds }),
    ...(drafts.length > 0 && { review: { drafts, articles } }),
  });
}
