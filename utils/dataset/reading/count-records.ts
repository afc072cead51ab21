import type { DatasetView } from './dataset-view';
import { entities, type Entity } from '../records/records';
import { effectiveRecords } from '../tables/effective-records';

/**
 * How many records of each kind there are: the packs' counts with the reader's edits reckoned in. Reads what was edited and
 * nothing else. Positions that a pack has gained of somebody hidden are counted, though nobody sees them.
 */
export async function countRecords(view: DatasetView): Promise<Record<Entity, number>> {
  const counts = await Promise.all(
    entities.map(async (entity): Promise<[Entity, number]> => [entity, await countOf(view, entity)]),
  );
  return Object.fromEntries(counts) as Record<Entity, number>;
}

async function countOf(view: DatasetView, entity: Entity): Promise<number> {
  const inPacks = view.packs.reduce((sum, { counts }) => sum + counts[entity], 0);
  const edited = view.edits.filter((edit) => edit.entity === entity).map(({ uid }) => uid);
  if (edited.length === 0) return inPacks;
  const upstream = await view.reader.find(entity, edited);
  return inPacks - upstream.length + (await effectiveRecords(view, entity, edited)).size;
}
