import type { Actor, Uid } from '../actors/actor';
import type { Position } from '../actors/position';
import { sameJson } from './canonical-json';
import { patched } from './check-edits';
import { changedFields } from './changed-fields';
import { nameOf } from './record-name';
import type { DatasetView } from './dataset-view';
import { isLinkEdit } from './overlay';
import type { Edit, EditedKind, Entity, LinkEdit, RecordEdit, Records } from './records';
import { positionIn, type Change, type StagedChange } from './staged';

/** An edit of the file that is another than the reader has, or that they do not have. */
export interface ComparedEdit {
  before?: Edit;
  after: Edit;
  /** Of a position: who said it. */
  actorName?: string;
  /** Of a link: both actors in one line. */
  linked?: string;
}

/** The edits of a file that would change something; when they were made is no change. */
export async function compareEdits(view: DatasetView, edits: readonly Edit[]): Promise<ComparedEdit[]> {
  const names = new Map<Uid, string | undefined>();
  for (const edit of edits) if (edit.entity === 'actor') names.set(edit.uid, (recordOf(edit) as Actor).name);
  const nameOfActor = async (uid: Uid) => {
    if (!names.has(uid)) names.set(uid, (await view.find('actor', uid))?.name);
    return names.get(uid);
  };
  const compared: ComparedEdit[] = [];
  for (const after of edits) {
    const before = view.overlay.edit(after.entity, after.uid);
    if (before && sameJson({ ...before, updated: '' }, { ...after, updated: '' })) continue;
    if (isLinkEdit(after)) {
      const linked = await lineOf(after, nameOfActor);
      compared.push({ ...(before && { before }), after, linked });
      continue;
    }
    const actorName =
      after.entity === 'position' ? await nameOfActor((recordOf(after) as Position).actor) : undefined;
    compared.push({ ...(before && { before }), after, ...(actorName !== undefined && { actorName }) });
  }
  return compared;
}

/** What an edit does to the record it is of. */
export function changeOfEdit({ before, after }: ComparedEdit): Change {
  if (after.op === 'hide') return 'removed';
  return before || after.op === 'patch' ? 'changed' : 'added';
}

/** The key of an edit among all changes. */
export function keyOfEdit({ entity, uid }: { entity: EditedKind; uid: Uid }): string {
  return `edit ${entity} ${uid}`;
}

/** An edit as a change of the record that it is of. */
export function describeEdit(compared: ComparedEdit): StagedChange {
  const { before, after, actorName, linked = '' } = compared;
  const change = changeOfEdit(compared);
  if (isLinkEdit(after))
    return { key: keyOfEdit(after), change, entity: 'edit', uid: after.uid, name: linked };
  const record = recordOf(after);
  const was =
    before && !isLinkEdit(before) ? recordOf(before) : after.op === 'add' ? undefined : after.snapshot;
  return {
    key: keyOfEdit(after),
    change,
    entity: 'edit',
    uid: after.uid,
    name: nameOf(after.entity, record),
    ...(actorName !== undefined && { actorName }),
    ...(after.entity === 'position' && { position: positionIn(record as Position) }),
    ...(change === 'changed' && was && { fields: changedFields(was, record) }),
  };
}

async function lineOf(
  { record: { actors, kind } }: LinkEdit,
  nameOfActor: (uid: Uid) => Promise<string | undefined>,
): Promise<string> {
  const [one, other] = await Promise.all(actors.map(async (uid) => (await nameOfActor(uid)) ?? uid));
  return `${one} ${kind === 'same' ? '=' : '≠'} ${other}`;
}

function recordOf(edit: RecordEdit): Records[Entity] {
  if (edit.op === 'add') return edit.record;
  return edit.op === 'hide' ? edit.snapshot : patched<Records[Entity]>(edit.snapshot, edit);
}
