import type { Actor, Uid } from '../actors/actor';
import type { Position } from '../actors/position';
import type { Outlet, Source } from '../actors/source';
import type { Topic } from '../actors/topic';
import { sameJson } from './canonical-json';
import type { ChangeDetail, Changes } from './dataset';
import { entities, type Edit, type Entity, type Pack, type Records } from './records';

export interface Comparison {
  changes: Record<Entity | 'edit', Changes>;
  details: ChangeDetail[];
}

/** What taking in packs and edits would change. All with uids; `stored` has the packs of the same ids as they are. */
export function compareFile(
  file: { packs: Pack[]; edits: Edit[] },
  stored: { packs: Pack[]; edits: readonly Edit[] },
): Comparison {
  const details = file.packs.flatMap((pack) => {
    const before = stored.packs.find(({ manifest }) => manifest.id === pack.manifest.id);
    return entities.flatMap((entity) =>
      compareRecords(entity, before ? recordsOf(before, entity) : [], recordsOf(pack, entity)),
    );
  });
  details.push(...compareEdits(stored.edits, file.edits));
  return { changes: countChanges(details), details };
}

/** The records of one kind. */
function recordsOf<E extends Entity>(pack: Pack, entity: E): Records[E][] {
  const lists = {
    outlet: pack.outlets,
    source: pack.sources,
    topic: pack.topics,
    actor: pack.actors,
    position: pack.positions,
  };
  return lists[entity] as Records[E][];
}

/** What a record is called in lists: name, label or title; a position's is its summary. */
export function nameOf<E extends Entity>(entity: E, record: Records[E]): string {
  switch (entity) {
    case 'actor':
      return (record as Actor).name;
    case 'outlet':
      return (record as Outlet).name;
    case 'topic':
      return (record as Topic).label['en'] ?? record.id;
    case 'source':
      return (record as Source).title ?? (record as Source).url ?? record.id;
    case 'position':
      return (record as Position).summary;
    default:
      throw new Error(`no such kind of record: ${String(entity)}`);
  }
}

function compareRecords<E extends Entity>(
  entity: E,
  before: Records[E][],
  after: Records[E][],
): ChangeDetail[] {
  const known = new Map(before.map((record) => [record.id, record]));
  const details: ChangeDetail[] = [];
  for (const record of after) {
    const old = known.get(record.id);
    known.delete(record.id);
    const described = { entity, uid: record.id, name: nameOf(entity, record) };
    if (!old) details.push({ change: 'added', ...described });
    else if (!sameJson(old, record))
      details.push({ change: 'changed', ...described, fields: changedFields(old, record) });
  }
  for (const record of known.values()) {
    details.push({ change: 'removed', entity, uid: record.id, name: nameOf(entity, record) });
  }
  return details;
}

function changedFields(before: object, after: object): string[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => !sameJson(old.get(key), now.get(key)));
}

/** Edits that are not in the file stay. */
function compareEdits(before: readonly Edit[], after: Edit[]): ChangeDetail[] {
  const known = new Map(before.map((edit) => [keyOf(edit), edit]));
  return after.flatMap((edit): ChangeDetail[] => {
    const old = known.get(keyOf(edit));
    if (old && sameJson(old, edit)) return [];
    const record = edit.op === 'add' ? edit.record : edit.snapshot;
    const described = { entity: 'edit' as const, uid: edit.uid, name: nameOf(edit.entity, record) };
    return [
      old
        ? { change: 'changed', ...described, fields: changedFields(old, edit) }
        : { change: 'added', ...described },
    ];
  });
}

function keyOf({ entity, uid }: { entity: Entity; uid: Uid }): string {
  return `${entity} ${uid}`;
}

function countChanges(details: ChangeDetail[]): Record<Entity | 'edit', Changes> {
  const changes = {
    outlet: noChanges(),
    source: noChanges(),
    topic: noChanges(),
    actor: noChanges(),
    position: noChanges(),
    edit: noChanges(),
  };
  for (const { entity, change } of details) changes[entity][change]++;
  return changes;
}

function noChanges(): Changes {
  return { added: 0, changed: 0, removed: 0 };
}
