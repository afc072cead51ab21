import type { CheckContext } from './check-pack';
import { limits } from '../records/limits';
import { problem, type Problem } from './problem';
import { stepInto } from './problem-path';
import { ruleProblems } from './record-rules';
import type { Edit, EditedKind } from '../records/records';
import { schemaProblems } from './schema-problems';
import { editedSchemas, editSchema } from './schemas';

/** Uids of the reader's own records begin with this; no pack can have it as its id. */
export const ownPrefix = 'own/';

/** Checks the overlay of a file. What an edit refers to may be in other packs, so references are not looked up. */
export function checkEdits(list: unknown, context: CheckContext): { edits: Edit[]; leftOut: number } {
  if (list === undefined) return { edits: [], leftOut: 0 };
  if (!Array.isArray(list) || list.length > limits.records) {
    context.problems.push(
      problem('edits', 'wrong-type', { expected: 'a list in square brackets', received: 'not a list' }),
    );
    return { edits: [], leftOut: 0 };
  }
  const first = new Map<string, string>();
  const edits = list.flatMap((edit: unknown, i) => {
    const path = `edits[${i}]`;
    const problems = editProblems(edit, path);
    context.problems.push(...problems);
    if (problems.length > 0 || context.badPaths.has(path)) return [];
    const sound = edit as Edit;
    const key = `${sound.entity} ${sound.uid}`;
    const taken = first.get(key);
    if (taken !== undefined) {
      context.problems.push(problem(`${path}.uid`, 'duplicate-id', { id: sound.uid, first: taken }));
      return [];
    }
    first.set(key, path);
    context.unknown.look(editSchema, sound, 'edits[]');
    context.unknown.look(
      editedSchemas[sound.entity],
      sound.op === 'add' ? sound.record : sound.snapshot,
      'edits[].record',
    );
    return [sound];
  });
  return { edits, leftOut: list.length - edits.length };
}

function editProblems(edit: unknown, path: string): Problem[] {
  const misfits = schemaProblems(editSchema, edit, path);
  if (misfits.length > 0) return misfits;
  const { uid, entity, op } = edit as Edit;
  const parts = edit as { record?: unknown; snapshot?: unknown; patch?: unknown; without?: string[] };
  if ((op === 'add') !== uid.startsWith(ownPrefix)) return [problem(`${path}.uid`, 'edit-uid')];
  if (op === 'add') return recordProblems(entity, parts.record, uid, stepInto(path, 'record'));
  const base = recordProblems(entity, parts.snapshot, uid, stepInto(path, 'snapshot'));
  if (base.length > 0 || op === 'hide') return base;
  if (parts.patch === undefined) return [problem(`${path}.patch`, 'missing', { key: 'patch' })];
  if (parts.without === undefined) return [problem(`${path}.without`, 'missing', { key: 'without' })];
  return recordProblems(
    entity,
    patched(parts.snapshot as object, parts as Patch),
    uid,
    stepInto(path, 'patch'),
  );
}

function recordProblems(entity: EditedKind, record: unknown, uid: string, path: string): Problem[] {
  if (record === undefined) return [problem(path, 'missing', { key: path.slice(path.lastIndexOf('.') + 1) })];
  const misfits = schemaProblems(editedSchemas[entity], record, path);
  if (misfits.length > 0) return misfits;
  if ((record as { id: string }).id !== uid) return [problem(`${path}.id`, 'edit-uid')];
  return entity === 'link' ? [] : ruleProblems(entity, record, path);
}

interface Patch {
  patch: object;
  without: string[];
}

/** A record with some fields changed and some taken away. */
export function patched<R extends object>(record: R, { patch, without }: Patch): R {
  const kept = Object.entries(record).filter(([key]) => !without.includes(key));
  return { ...Object.fromEntries(kept), ...patch } as R;
}
