import type { Uid } from '../../actors/actor';
import type { Failed } from '../change-outcome';
import { checkDraft } from '../checking/check-draft';
import { ownPrefix } from '../checking/check-edits';
import type { DatasetSession } from '../dataset-session';
import type { Drafts, Kept, NewRecord, NotKept } from './drafts';
import { receiptOf } from './edit-records';
import { nameOf } from '../records/record-name';
import type { Edit, Entity, Records } from '../records/records';
import type { Receipt } from '../records/receipt';

/** Records that belong together, added all at once. */
export function createKeeping(session: DatasetSession): Pick<Drafts, 'keep'> {
  async function keep({
    records,
    draft,
  }: {
    records: NewRecord[];
    draft?: string;
  }): Promise<Kept | NotKept | Failed> {
    return session.write(async (database, view): Promise<Kept | NotKept | Failed> => {
      const stored = draft === undefined ? undefined : await database.draft(draft);
      if (draft !== undefined && stored?.state.kind !== 'open') return { kind: 'failed', why: 'gone' };
      const updated = session.timestamp();
      const checked: AnyRecord[] = [];
      for (const [at, { entity, record }] of records.entries()) {
        const uid: Uid = record.id ?? ownPrefix + crypto.randomUUID();
        const answer = await checkDraft(
          entity,
          { ...record, id: uid },
          {
            view,
            beside: checked,
          },
        );
        if (answer.kind === 'invalid') return { ...answer, at };
        checked.push({ entity, record: answer.record });
      }
      const last = checked.at(-1);
      if (!last) throw new Error('nothing to keep');
      const position = last.record.id;
      const what: Receipt['what'] = {
        kind: 'saved',
        entity: last.entity,
        uid: position,
        name: nameOf(last.entity, last.record),
      };
      const applied = await session.flip(database, {
        edits: checked.map(({ entity, record }) => ({
          entity,
          uid: record.id,
          after: { uid: record.id, entity, op: 'add', record, updated } as Edit,
          from: null,
        })),
        packs: [],
        ...(stored && { drafts: [{ id: stored.id, after: { kind: 'kept', position } }] }),
        past: { what },
      });
      if (applied === 'overtaken') return { kind: 'failed', why: 'overtaken' };
      return { kind: 'kept', uids: checked.map(({ record }) => record.id), receipt: receiptOf(applied) };
    });
  }

  return { keep };
}

interface AnyRecord {
  entity: Entity;
  record: Records[Entity];
}
