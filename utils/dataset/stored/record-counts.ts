import type { RecordKind } from '../checking/incoming';
import { listOf, recordKinds } from './pack-lines';
import { entities, type Entity } from '../records/records';

/** How many records there are of each kind that can be edited. */
export function countRecords(counts: ReadonlyMap<RecordKind, number>): Record<Entity, number> {
  const entries = entities.map((entity) => [entity, counts.get(listOf[entity]) ?? 0]);
  return Object.fromEntries(entries) as Record<Entity, number>;
}

export function totalOf(counts: ReadonlyMap<RecordKind, number>): number {
  return recordKinds.reduce((all, kind) => all + (counts.get(kind) ?? 0), 0);
}

/** All that a pack has counted. */
export function sumOf(counts: Record<Entity, number>): number {
  return entities.reduce((all, entity) => all + counts[entity], 0);
}
