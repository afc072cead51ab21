import { sameJson } from '../records/canonical-json';
import { patched } from '../checking/check-edits';
import { contestedFields, valueOf, withField, type Contested } from './contested-fields';
import type { Edit, Records, Entity } from '../records/records';

/** An edit over a pack's record. */
export type PatchEdit = Extract<Edit, { op: 'patch' }>;

/** Whose value a field in conflict is to have. */
export type Side = 'mine' | 'theirs';

/** The fields that the reader changed and the publisher too, into something else, since the reader last saw it. */
export function conflictsOf(edit: PatchEdit, upstream: Records[Entity]): Contested[] {
  const { snapshot } = edit;
  const edited = new Set([...Object.keys(edit.patch), ...edit.without]);
  return contestedFields<object>({
    before: snapshot,
    mine: patched(snapshot, edit),
    theirs: upstream,
  }).filter(({ field }) => edited.has(field));
}

/**
 * The edit with one conflict settled. Keeping mine notes that the publisher's value was seen; taking theirs takes the
 * field out of the edit. Undefined when nothing of the edit is left.
 */
export function settleConflict(
  edit: PatchEdit,
  { field, side, upstream }: { field: string; side: Side; upstream: Records[Entity] },
): PatchEdit | undefined {
  const seen = withField<object>(edit.snapshot, field, valueOf(upstream, field));
  const settled = { ...edit, snapshot: seen } as PatchEdit;
  if (side === 'mine') return settled;
  const patch = withField<object>(edit.patch, field, undefined);
  const without = edit.without.filter((each) => each !== field);
  if (Object.keys(patch).length === 0 && without.length === 0) return undefined;
  return { ...settled, patch, without };
}

/**
 * The edit that turns a pack's record into what the reader wants; undefined when they are equal. What was in conflict with
 * the edit that stood there stays in conflict until it is settled: the form showed the reader's value alone.
 */
export function editOver<E extends Entity>(
  entity: E,
  options: { upstream: Records[E]; wanted: Records[E]; before: Edit | undefined; updated: string },
): PatchEdit | undefined {
  const { upstream, wanted, before, updated } = options;
  const fields = Object.keys({ ...upstream, ...wanted });
  const changed = fields.filter((field) => !sameJson(valueOf(upstream, field), valueOf(wanted, field)));
  if (changed.length === 0) return undefined;
  const open = before?.op === 'patch' ? conflictsOf(before, upstream) : [];
  const snapshot = open
    .filter(({ field }) => changed.includes(field))
    .reduce<object>((seen, { field, before: value }) => withField(seen, field, value), upstream);
  return {
    uid: upstream.id,
    entity,
    op: 'patch',
    patch: Object.fromEntries(
      changed.filter((field) => Object.hasOwn(wanted, field)).map((field) => [field, valueOf(wanted, field)]),
    ),
    without: changed.filter((field) => !Object.hasOwn(wanted, field)),
    snapshot,
    updated,
  } as PatchEdit;
}
