import type { Uid } from '../../actors/actor';
import { ownPrefix, patched } from '../checking/check-edits';
import type { Link } from '../records/link';
import type { Edit, EditedKind, Entity, LinkEdit, RecordEdit, Records } from '../records/records';

/** The reader's edits, for looking up while packs are read. */
export interface Overlay {
  /** The record as the reader has it; undefined when they have hidden it. */
  over<E extends Entity>(entity: E, record: Records[E]): Records[E] | undefined;
  edit(entity: Entity, uid: Uid): RecordEdit | undefined;
  edit(entity: EditedKind, uid: Uid): Edit | undefined;
  /** What the reader says of actors being one or two. */
  links: readonly Link[];
  /** The reader's own records of a kind. */
  added<E extends Entity>(entity: E): Records[E][];
  /** Edits over packs' records of a kind; hidden records are not among them. */
  patches<E extends Entity>(entity: E): PatchOf<E>[];
}

/** An edit over a pack's record. */
export interface PatchOf<E extends Entity> {
  uid: Uid;
  patch: Partial<Records[E]>;
  without: string[];
  snapshot: Records[E];
}

export function createOverlay(edits: readonly Edit[]): Overlay {
  // Records of two kinds may share a uid.
  const byKey = new Map(edits.map((edit) => [`${edit.entity} ${edit.uid}`, edit]));
  const find = (entity: EditedKind, uid: Uid) => byKey.get(`${entity} ${uid}`);
  return {
    over: (entity, record) => {
      const edit = find(entity, record.id);
      if (edit?.op === 'hide') return undefined;
      return edit?.op === 'patch' ? patched(record, edit) : record;
    },
    edit: find as Overlay['edit'],
    links: edits.filter(isLinkEdit).map(({ record }) => record),
    added: <E extends Entity>(entity: E) =>
      edits.flatMap((edit) =>
        edit.op === 'add' && edit.entity === entity ? [edit.record as Records[E]] : [],
      ),
    patches: <E extends Entity>(entity: E) =>
      edits.flatMap((edit) =>
        edit.op === 'patch' && edit.entity === entity ? [edit as unknown as PatchOf<E>] : [],
      ),
  };
}

export function isLinkEdit(edit: Edit): edit is LinkEdit {
  return edit.entity === 'link';
}

/** True for records of the reader's own. */
export function isOwn(uid: Uid): boolean {
  return uid.startsWith(ownPrefix);
}

/** The pack that a uid belongs to. */
export function packOfUid(uid: Uid): string {
  return uid.slice(0, uid.indexOf('/'));
}
