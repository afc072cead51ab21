import type { Uid } from '../actors/actor';
import { ownPrefix } from './check-edits';
import { checkDraft } from './check-draft';
import { nameOf } from './compare-file';
import type { Dataset, Failed, Invalid, Receipt, Removed, Saved } from './dataset';
import type { DatasetSession } from './dataset-session';
import type { DatasetView } from './dataset-view';
import type { Database } from './database';
import type { Applied, Change, HistoryRow } from './stored-changes';
import { editOver } from './conflicts';
import { isOwn } from './overlay';
import type { Draft, Edit, Entity, Records } from './records';

type Writes = Pick<Dataset, 'save' | 'remove' | 'revert' | 'undo' | 'redo'>;

/** The reader's own changes of records. Each leaves a receipt. */
export function createRecordWrites(session: DatasetSession): Writes {
  async function save<E extends Entity>(entity: E, draft: Draft<E>): Promise<Saved | Invalid | Failed> {
    return session.write(async (database, view): Promise<Saved | Invalid | Failed> => {
      const uid = draft.id ?? ownPrefix + crypto.randomUUID();
      const checked = await checkDraft(entity, { ...draft, id: uid } as Records[E], view);
      if (checked.kind === 'invalid') return checked;
      const { record } = checked;
      const updated = session.timestamp();
      const what: Receipt['what'] = { kind: 'saved', entity, uid, name: nameOf(entity, record) };
      if (isOwn(uid)) {
        const after = { uid, entity, op: 'add', record, updated } as Edit;
        return saved(uid, await commit(database, [{ entity, uid, after }], what));
      }
      const upstream = (await view.upstream(entity, uid)) ?? snapshotOf(view, entity, uid);
      if (!upstream) return gone;
      const before = view.overlay.edit(entity, uid);
      const after = editOver(entity, { upstream, wanted: record, before, updated }) ?? null;
      return saved(uid, await commit(database, [{ entity, uid, after }], what));
    });
  }

  async function remove(entity: Entity, uid: Uid): Promise<Removed | Failed> {
    return session.write(async (database, view): Promise<Removed | Failed> => {
      const record = await view.find(entity, uid);
      if (!record) return gone;
      const dependents = await dependentsOf(entity, uid, view);
      const updated = session.timestamp();
      const edits = [{ entity, record }, ...dependents].map((each) => removal(each, view, updated));
      const what: Receipt['what'] = { kind: 'removed', entity, uid, name: nameOf(entity, record) };
      const receipt = await commit(database, edits, what);
      return { kind: 'removed', alsoRemoved: dependents.length, receipt };
    });
  }

  async function revert(entity: Entity, uid: Uid): Promise<Saved | Failed> {
    return session.write(async (database, view): Promise<Saved | Failed> => {
      const edit = view.overlay.edit(entity, uid);
      if (!edit || edit.op === 'add') return gone;
      const what: Receipt['what'] = { kind: 'reverted', entity, uid, name: nameOf(entity, edit.snapshot) };
      return saved(uid, await commit(database, [{ entity, uid, after: null }], what));
    });
  }

  async function undo({ id }: Receipt): Promise<{ kind: 'undone' } | Failed> {
    return session.write(async (database): Promise<{ kind: 'undone' } | Failed> => {
      const row = (await database.history()).find(({ receipt }) => receipt.id === id);
      if (!row || row.undone !== undefined) return gone;
      const change = { ...wayBack(row), past: { undoes: id } };
      return (await session.flip(database, change)) === 'overtaken' ? overtaken : { kind: 'undone' };
    });
  }

  async function redo({ id }: Receipt): Promise<{ kind: 'redone' } | Failed> {
    return session.write(async (database): Promise<{ kind: 'redone' } | Failed> => {
      const row = (await database.history()).find(({ receipt }) => receipt.id === id);
      if (row?.undone === undefined) return gone;
      const change = { ...wayForth(row), past: { redoes: id } };
      return (await session.flip(database, change)) === 'overtaken' ? overtaken : { kind: 'redone' };
    });
  }

  async function commit(database: Database, edits: Change['edits'], what: Receipt['what']): Promise<Receipt> {
    return receiptOf(await session.flip(database, { edits, packs: [], past: { what } }));
  }

  return { save, remove, revert, undo, redo };
}

const gone: Failed = { kind: 'failed', why: 'gone' };
const overtaken: Failed = { kind: 'failed', why: 'overtaken' };

/** From what a change left to what stood there before. */
function wayBack({ edits, packs }: HistoryRow): Change {
  return {
    edits: edits.map(({ entity, uid, before, after }) => ({ entity, uid, after: before, from: after })),
    packs: packs.map(({ id, before, after }) => ({ id, after: before, from: after })),
  };
}

function wayForth({ edits, packs }: HistoryRow): Change {
  return {
    edits: edits.map(({ entity, uid, before, after }) => ({ entity, uid, after, from: before })),
    packs: packs.map(({ id, before, after }) => ({ id, after, from: before })),
  };
}

/** The receipt of a change that asked for one and named no expected generation. */
export function receiptOf(applied: Applied): Receipt {
  if (typeof applied === 'string') throw new Error(`a change left no receipt: ${applied}`);
  return applied;
}

function saved(uid: Uid, receipt: Receipt): Saved {
  return { kind: 'saved', uid, receipt };
}

/** The pack's record as the reader last saw it, for records that the publisher has taken out. */
function snapshotOf<E extends Entity>(view: DatasetView, entity: E, uid: Uid): Records[E] | undefined {
  const edit = view.overlay.edit(entity, uid);
  return edit && edit.op !== 'add' ? (edit.snapshot as Records[E]) : undefined;
}

/** An own record goes; a pack's is hidden. */
function removal(
  { entity, record }: AnyRecord,
  view: DatasetView,
  updated: string,
): { entity: Entity; uid: Uid; after: Edit | null } {
  const uid = record.id;
  if (isOwn(uid)) return { entity, uid, after: null };
  const snapshot = snapshotOf(view, entity, uid) ?? record;
  return { entity, uid, after: { uid, entity, op: 'hide', snapshot, updated } as Edit };
}

interface AnyRecord {
  entity: Entity;
  record: Records[Entity];
}

/** What cannot stand without a record. */
async function dependentsOf(entity: Entity, uid: Uid, view: DatasetView): Promise<AnyRecord[]> {
  switch (entity) {
    case 'position':
      return [];
    case 'actor':
    case 'topic':
    case 'source':
      return (await view.list('position'))
        .filter(({ record }) => record[entity] === uid)
        .map(({ record }) => ({ entity: 'position', record }));
    case 'outlet': {
      const sources = (await view.list('source')).filter(({ record }) => record.outlet === uid);
      const positions = await Promise.all(
        sources.map(({ record }) => dependentsOf('source', record.id, view)),
      );
      return [...sources.map(({ record }): AnyRecord => ({ entity: 'source', record })), ...positions.flat()];
    }
  }
}
