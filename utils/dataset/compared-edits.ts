import type { Actor, Uid } from '../actors/actor';
import type { Position } from '../actors/position';
import { sameJson } from './canonical-json';
import { patched } from './check-edits';
import { changedFields } from './changed-fields';
import { nameOf } from './record-name';
import type { DatasetView } from './dataset-view';
import type { Edit, Entity, Records } from './records';
import { positionIn, type Change, type StagedChange } from './staged';

/** An edit of the file that is another than the reader has, or that they do not have. */
export interface ComparedEdit {
  before?: Edit;
  after: Edit;
  /** Of a position: who said it. */
  actorName?: string;
}

/** The edits of a file that would change something; when they were made is no change. */
export async function compareEdits(view: DatasetView, edits: readonly Edit[]): Promise<ComparedEdit[]> {
  const names = new Map<Uid, string | undefined>();
  for (const edit of edits) if (edit.entity === 'actor') names.set(edit.uid, (recordOf(edit) as Actor).name);
  const compared: ComparedEdit[] = [];
  for (const after of edits) {
    const before = view.overlay.edit(after.entity, after.uid);
    if (before && sameJson({ ...before, updated: '' }, { ...after, updated: '' })) continue;
    const actor = after.entity === 'position' ? (recordOf(after) as Position).actor : undefined;
    if (actor !== undefined && !names.has(actor)) names.set(actor, (await view.find('actor', actor))?.name);
    const actorName = actor === undefined ? undefined : names.get(actor);
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
export function keyOfEdit({ entity, uid }: { entity: Entity; uid: Uid }): string {
  return `edit ${entity} ${uid}`;
}

/** An edit as a change of the record that it is of. */
export function describeEdit(compared: ComparedEdit): StagedChange {
  const { before, after, actorName } = compared;
  const record = recordOf(after);
  const was = before ? recordOf(before) : after.op === 'add' ? undefined : after.snapshot;
  const change = changeOfEdit(compared);
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

function recordOf(edit: Edit): Records[Entity] {
  if (edit.op === 'add') return edit.record;
  return edit.op === 'hide' ? edit.snapshot : patched<Records[Entity]>(edit.snapshot, edit);
}
