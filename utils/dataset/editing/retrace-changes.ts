import type { Failed } from '../change-outcome';
import type { Dataset } from '../dataset';
import type { Receipt } from '../records/receipt';
import type { DatasetSession } from '../dataset-session';
import type { Change, HistoryRow } from '../stored/stored-changes';

/** Going back over what was changed, and forth again. */
export function createRetracing(session: DatasetSession): Pick<Dataset, 'undo' | 'redo'> {
  async function undo({ id }: Receipt): Promise<{ kind: 'undone' } | Failed> {
    return session.write(async (database): Promise<{ kind: 'undone' } | Failed> => {
      const row = (await database.history()).find(({ receipt }) => receipt.id === id);
      if (!row || row.undone !== undefined) return gone;
      const change = { ...wayBack(row), past: { undoes: id } };
      if ((await session.flip(database, change)) === 'overtaken') return overtaken;
      if (row.rest) await session.settings.write(row.rest.before.settings);
      return { kind: 'undone' };
    });
  }

  async function redo({ id }: Receipt): Promise<{ kind: 'redone' } | Failed> {
    return session.write(async (database): Promise<{ kind: 'redone' } | Failed> => {
      const row = (await database.history()).find(({ receipt }) => receipt.id === id);
      if (row?.undone === undefined) return gone;
      const change = { ...wayForth(row), past: { redoes: id } };
      if ((await session.flip(database, change)) === 'overtaken') return overtaken;
      if (row.rest) await session.settings.write(row.rest.after.settings);
      return { kind: 'redone' };
    });
  }

  return { undo, redo };
}

const gone: Failed = { kind: 'failed', why: 'gone' };
const overtaken: Failed = { kind: 'failed', why: 'overtaken' };

/** From what a change left to what stood there before. */
function wayBack({ edits, packs, feeds = [], drafts = [], rest }: HistoryRow): Change {
  return {
    ...(rest && { rest: { before: rest.after, after: rest.before } }),
    feeds: feeds.map(({ id, before }) => ({ id, after: before })),
    drafts: drafts.map(({ id, before }) => ({ id, after: before })),
    edits: edits.map(({ entity, uid, before, after }) => ({ entity, uid, after: before, from: after })),
    packs: packs.map(({ id, before, after }) => ({ id, after: before, from: after })),
  };
}

function wayForth({ edits, packs, feeds = [], drafts = [], rest }: HistoryRow): Change {
  return {
    ...(rest && { rest }),
    feeds: feeds.map(({ id, after }) => ({ id, after })),
    drafts: drafts.map(({ id, after }) => ({ id, after })),
    edits: edits.map(({ entity, uid, before, after }) => ({ entity, uid, after, from: before })),
    packs: packs.map(({ id, before, after }) => ({ id, after, from: before })),
  };
}
