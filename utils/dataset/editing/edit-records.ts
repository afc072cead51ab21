import type { Uid } from '../../actors/actor';
import { sameJson } from '../records/canonical-json';
import { ownPrefix } from '../checking/check-edits';
import { checkDraft } from '../checking/check-draft';
import { nameOf } from '../records/record-name';
import type { ChangedElsewhere, Failed, Invalid, Removed, Saved } from '../change-outcome';
import type { Dataset } from '../dataset';
import type { Receipt } from '../records/receipt';
import type { DatasetSession } from '../dataset-session';
import type { DatasetView } from '../reading/dataset-view';
import type { Database } from '../stored/database';
import type { Applied, Change } from '../stored/stored-changes';
import { conflictsOf, editOver, settleConflict, type Side } from '../reading/conflicts';
import { isOwn } from '../reading/overlay';
import type { Draft, Edit, Entity, Records } from '../records/records';

type Writes = Pick<Dataset, 'save' | 'remove' | 'revert' | 'settle'>;

/** The reader's own changes of records. Each leaves a receipt. */
export function createRecordWrites(session: DatasetSession): Writes {
  async function save<E extends Entity>(
    entity: E,
    draft: Draft<E>,
    begun?: Records[E],
  ): Promise<Saved | Invalid | ChangedElsewhere<E> | Failed> {
    return session.write(async (database, view): Promise<Saved | Invalid | ChangedElsewhere<E> | Failed> => {
      const uid = draft.id ?? ownPrefix + crypto.randomUUID();
      const stored = begun && (await view.find(entity, uid));
      if (begun && !sameJson(stored, begun)) return { kind: 'changed-elsewhere', stored };
      const checked = await checkDraft(entity, { ...draft, id: uid } as Records[E], { view });
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

  async function settle(
    entity: Entity,
    uid: Uid,
    { field, side }: { field: string; side: Side },
  ): Promise<Saved | Failed> {
    return session.write(async (database, view): Promise<Saved | Failed> => {
      const edit = view.overlay.edit(entity, uid);
      const upstream = await view.upstream(entity, uid);
      if (edit?.op !== 'patch' || !upstream) return gone;
      if (!conflictsOf(edit, upstream).some((each) => each.field === field)) return gone;
      const after = settleConflict(edit, { field, side, upstream }) ?? null;
      const what: Receipt['what'] = { kind: 'settled', entity, uid, name: nameOf(entity, upstream) };
      return saved(uid, await commit(database, [{ entity, uid, after }], what));
    });
  }

  async function commit(database: Database, edits: Change['edits'], what: Receipt['what']): Promise<Receipt> {
    return receiptOf(await session.flip(database, { edits, packs: [], past: { what } }));
  }

  return { save, remove, revert, settle };
}

const gone: Failed = { kind: 'failed', why: 'gone' };

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
