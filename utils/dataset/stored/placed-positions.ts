import type { Uid } from '../../actors/actor';
import { partsOfKey, uidIn } from './pack-lines';
import type { Edit } from '../records/records';
import { positionKeysOn, type Shelf } from './shelf';
import type { StoredPack } from './stored-tables';

/** Where a generation has the positions that were edited: see `StoredPack.placed`. */
export async function placedPositions(
  { pack, table }: Shelf,
  edits: readonly Edit[],
): Promise<StoredPack['placed']> {
  const prefix = uidIn(pack.id, '');
  const uids = edits
    .filter(({ entity, uid }) => entity === 'position' && uid.startsWith(prefix))
    .map(({ uid }) => uid);
  const placed = new Map<Uid, Uid | null>(uids.map((uid) => [uid, null]));
  const keys = await positionKeysOn(
    { table },
    uids.map((uid) => uid.slice(prefix.length)),
  );
  for (const key of keys) {
    const [actor, id] = partsOfKey(key);
    placed.set(prefix + id, prefix + actor);
  }
  return Object.fromEntries(placed);
}
