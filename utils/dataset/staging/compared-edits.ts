import type { Actor, Uid } from '../../actors/actor';
import type { Position } from '../../actors/position';
import type { Outlet, Source } from '../../actors/source';
import { sameJson } from '../records/canonical-json';
import { patched } from '../checking/check-edits';
import { changedFields } from './changed-fields';
import { nameOf } from '../records/record-name';
import type { DatasetView } from '../reading/dataset-view';
import { isLinkEdit } from '../reading/overlay';
import type { Edit, EditedKind, Entity, LinkEdit, RecordEdit, Records } from '../records/records';
import { positionIn, type Change, type StagedChange } from './staged';

/** An edit of the file that is another than the reader has, or that they do not have. */
export interface ComparedEdit {
  before?: Edit;
  after: Edit;
  /** Of a position: who said it. */
  actorName?: string;
  /** Of what has no name of its own: a link by both actors, an article by who carried it. */
  name?: string;
}

/** The edits of a file that would change something; when they were made is no change. */
export async function compareEdits(view: DatasetView, edits: readonly Edit[]): Promise<ComparedEdit[]> {
  const nameOfOther = createNames(view, edits);
  const compared: ComparedEdit[] = [];
  for (const after of edits) {
    const before = view.overlay.edit(after.entity, after.uid);
    if (before && sameJson({ ...before, updated: '' }, { ...after, updated: '' })) continue;
    compared.push({ ...(before && { before }), after, ...(await namesFor(after, nameOfOther)) });
  }
  return compared;
}

type NameOfOther = (entity: 'actor' | 'outlet', uid: Uid) => Promise<string | undefined>;

/** What other records are called, in the file itself or else in the dataset; each is looked up once. */
function createNames(view: DatasetView, edits: readonly Edit[]): NameOfOther {
  const known = new Map<string, string | undefined>();
  for (const edit of edits) {
    if (edit.entity === 'actor' || edit.entity === 'outlet') {
      known.set(`${edit.entity} ${edit.uid}`, (recordOf(edit) as Actor | Outlet).name);
    }
  }
  return async (entity, uid) => {
    const key = `${entity} ${uid}`;
    if (!known.has(key)) known.set(key, (await view.find(entity, uid))?.name);
    return known.get(key);
  };
}

async function namesFor(
  edit: Edit,
  nameOfOther: NameOfOther,
): Promise<Pick<ComparedEdit, 'actorName' | 'name'>> {
  if (isLinkEdit(edit)) return { name: await lineOf(edit, nameOfOther) };
  const record = recordOf(edit);
  if (edit.entity === 'position') {
    const actorName = await nameOfOther('actor', (record as Position).actor);
    return actorName === undefined ? {} : { actorName };
  }
  if (edit.entity !== 'source') return {};
  const { title, url, outlet, published } = record as Source;
  if (title !== undefined || url !== undefined) return {};
  // An article of which nothing is known but who carried it, and when.
  const name = [await nameOfOther('outlet', outlet), published].filter(Boolean).join(', ');
  return name === '' ? {} : { name };
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
  const { before, after, actorName, name = '' } = compared;
  const change = changeOfEdit(compared);
  if (isLinkEdit(after)) return { key: keyOfEdit(after), change, entity: 'edit', uid: after.uid, name };
  const record = recordOf(after);
  const was =
    before && !isLinkEdit(before) ? recordOf(before) : after.op === 'add' ? undefined : after.snapshot;
  return {
    key: keyOfEdit(after),
    change,
    entity: 'edit',
    of: after.entity,
    uid: after.uid,
    name: name || nameOf(after.entity, record),
    ...(actorName !== undefined && { actorName }),
    ...(after.entity === 'position' && { position: positionIn(record as Position) }),
    ...(change === 'changed' && was && { fields: changedFields(was, record) }),
  };
}

async function lineOf({ record: { actors, kind } }: LinkEdit, nameOfOther: NameOfOther): Promise<string> {
  const [one, other] = await Promise.all(actors.map(async (uid) => (await nameOfOther('actor', uid)) ?? uid));
  return `${one} ${kind === 'same' ? '=' : '≠'} ${other}`;
}

function recordOf(edit: RecordEdit): Records[Entity] {
  if (edit.op === 'add') return edit.record;
  return edit.op === 'hide' ? edit.snapshot : patched<Records[Entity]>(edit.snapshot, edit);
}
