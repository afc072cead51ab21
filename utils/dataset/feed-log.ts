import type { FeedNote } from './subscription';
import type { ChangeDetail } from './subscription';
import type { DatasetView } from './dataset-view';
import type { Staged, StagedChange } from './staged';
import { mostLoggedDetails, type FeedLogEntry } from './subscription';

/** What is noted of an update that a feed brought: its counts, and the first of its changes one by one. */
export async function logOfFeed(
  { subscription, by }: FeedNote,
  {
    view,
    staged,
    at,
  }: {
    view: DatasetView;
    staged: { staging: Staged; changes: { all: (filter: object) => AsyncGenerator<StagedChange> } };
    at: string;
  },
): Promise<Omit<FeedLogEntry, 'id' | 'receipt'>> {
  const { id, title, held } = subscription;
  const from = view.packs.find((pack) => pack.id === id)?.manifest.revision;
  const details: ChangeDetail[] = [];
  for await (const { change, entity, uid, name, fields } of staged.changes.all({})) {
    if (details.length === mostLoggedDetails) break;
    details.push({ change, entity, uid, name, ...(fields && { fields: fields.map(({ field }) => field) }) });
  }
  const { changes } = staged.staging;
  return {
    at,
    changes,
    details,
    feed: id,
    title,
    ...(from !== undefined && { from }),
    to: held.revision,
    by,
  };
}
