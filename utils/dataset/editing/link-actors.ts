import type { Uid } from '../../actors/actor';
import { mergeActors, splitActors, type LinkChange } from '../reading/actor-ties';
import { ownPrefix } from '../checking/check-edits';
import type { Failed, Linked } from '../change-outcome';
import type { Dataset } from '../dataset';
import type { DatasetSession } from '../dataset-session';
import type { DatasetView } from '../reading/dataset-view';
import { receiptOf } from './edit-records';
import type { Change } from '../stored/stored-changes';

/** The reader's own word on who is one with whom. Each change leaves a receipt. */
export function createLinkWrites(session: DatasetSession): Pick<Dataset, 'merge' | 'split'> {
  async function change(kind: Linked['kind'], uid: Uid, otherUid: Uid): Promise<Linked | Failed> {
    return session.write(async (database, view): Promise<Linked | Failed> => {
      const two = await readTwo(view, uid, otherUid);
      if (!two) return { kind: 'failed', why: 'gone' };
      const { group, one, other } = two;
      if (group.includes(other) !== (kind === 'split')) return { kind: 'failed', why: 'overtaken' };
      if (kind === 'merged' && one.type !== other.type) return { kind: 'failed', why: 'unlike' };
      const { links } = view.overlay;
      const changed =
        kind === 'merged' ? mergeActors(one, other, links) : splitActors(one, other, { group, links });
      const names: Linked['names'] = [one.name, other.name];
      const edits = editsOf(changed, session.timestamp());
      const applied = await session.flip(database, { edits, packs: [], past: { what: { kind, names } } });
      return { kind, names, receipt: receiptOf(applied) };
    });
  }

  return {
    merge: (uid, other) => change('merged', uid, other),
    split: (uid, other) => change('split', uid, other),
  };
}

/** Two actors, and all that the first is one with, itself among them. Undefined unless there are two. */
async function readTwo(view: DatasetView, uid: Uid, otherUid: Uid) {
  const group = await view.actorReads.sameActors([uid]);
  const one = group.find(({ id }) => id === uid);
  const other = group.find(({ id }) => id === otherUid) ?? (await view.find('actor', otherUid));
  return one && other && one !== other ? { group, one, other } : undefined;
}

function editsOf({ taken, made }: LinkChange, updated: string): Change['edits'] {
  return [
    ...taken.map(({ id }) => ({ entity: 'link' as const, uid: id, after: null })),
    ...made.map((link) => {
      const uid = ownPrefix + crypto.randomUUID();
      const record = { id: uid, ...link };
      return {
        entity: 'link' as const,
        uid,
        after: { uid, entity: 'link' as const, op: 'add' as const, record, updated },
      };
    }),
  ];
}
