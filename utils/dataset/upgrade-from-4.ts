import type { FeedLogEntry } from './subscription';
import type { Transaction } from './stored-tables';

/** As version 4 kept an update: of changed fields it knew the names alone. */
interface EntryOf4 {
  id: number;
  details: { fields?: (string | { field: string })[] }[];
}

/** Writes the log of feeds as it is kept now; the values of then nobody knows. The reader's own is as it was. */
export async function upgradeFrom4(transaction: Transaction): Promise<void> {
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
