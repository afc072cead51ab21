import type { Uid } from '../../actors/actor';
import type { Position } from '../../actors/position';
import type { DatasetView } from '../reading/dataset-view';
import type { Entity, Records } from '../records/records';

/** Those of these records that are there, as the reader has them. */
export async function effectiveRecords<E extends Entity>(
  view: DatasetView,
  entity: E,
  uids: readonly Uid[],
): Promise<Map<Uid, Records[E]>> {
  if (uids.length === 0) return new Map();
  const records = await read(view, entity, uids);
  return records as Map<Uid, Records[E]>;
}

async function read(
  view: DatasetView,
  entity: Entity,
  uids: readonly Uid[],
): Promise<Map<Uid, Records[Entity]>> {
  switch (entity) {
    case 'actor':
      return view.actorReads.actors([...uids]);
    case 'position':
      return byId((await Promise.all(uids.map((uid) => view.actorReads.position(uid)))).filter(isThere));
    case 'topic':
    case 'source':
    case 'outlet': {
      const known = await view.catalog.name(entity, uids);
      return byId(known.filter(({ id }) => view.overlay.edit(entity, id)?.op !== 'hide'));
    }
  }
}

function isThere<What>(what: What | undefined): what is What {
  return what !== undefined;
}

function byId<What extends { id: Uid }>(records: readonly What[]): Map<Uid, What> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The same for positions whose actors are known: of each actor one reading. */
export async function positionsOfActors(
  view: DatasetView,
  actors: readonly Uid[],
): Promise<Map<Uid, Position>> {
  const positions = await view.actorReads.positionsOf([...new Set(actors)]);
  return byId(positions);
}
