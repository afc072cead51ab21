import type { FeedNote } from '../records/subscription';
import type { ChangeDetail } from '../records/subscription';
import type { DatasetView } from '../reading/dataset-view';
import type { ChangedField, Staged, StagedChange } from '../staging/staged';
import { mostLoggedDetails, type FeedLogEntry } from '../records/subscription';

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
    details.push({ change, entity, uid, name, ...(fields && { fields: fields.map(cutShort) }) });
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

/** Code units of a value that the log keeps: some lines. A hundred updates of two hundred changes are kept. */
const mostKept = 300;

function cutShort({ field, before, after }: ChangedField): ChangedField {
  return {
    field,
    ...(before !== undefined && { before: shortened(before) }),
    ...(after !== undefined && { after: shortened(after) }),
  };
}

/** As it is, or the beginning of its text. */
function shortened(value: unknown): unknown {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= mostKept ? value : `${text.slice(0, mostKept)}…`;
}
