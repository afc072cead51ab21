import type { Actor, Uid } from '../../actors/actor';
import { createActorReads } from './actor-reads';
import type { DatasetView } from './dataset-view';
import { groupActors } from './group-actors';
import { joinActors, joinOutlets, withJoinedScopes } from './join-actors';
import { createOverlay } from './overlay';

/** What the reader's edits make of the names of the packs in force. */
export interface NameChanges {
  /** Every actor that is another one, joined otherwise, or not there. */
  gone: Uid[];
  /** What stands in their place. */
  actors: Actor[];
}

/**
 * Lays the reader's edits over the packs' actors, as far as names go: reads the actors that edits touch, and those that are
 * joined with them with the edits or without. `scoped` are the packs' actors with aliases held to an outlet;
 * they are looked at when an outlet was edited. The cost grows with the edits, not with the packs.
 */
export async function readNameChanges(view: DatasetView, scoped: readonly Uid[]): Promise<NameChanges> {
  const touched = view.edits.filter(({ entity }) => entity === 'actor').map(({ uid }) => uid);
  touched.push(...view.overlay.links.flatMap(({ actors }) => actors));
  if (view.edits.some(({ entity }) => entity === 'outlet')) touched.push(...scoped);
  if (touched.length === 0) return { gone: [], actors: [] };
  const unedited = createActorReads(view.reader, createOverlay([]));
  const before = await unedited.sameActors(touched);
  const now = await view.actorReads.sameActors(touched.concat(before.map(({ id }) => id)));
  const { idOf } = joinOutlets(await view.catalog.all('outlet'));
  return {
    gone: [...new Set([...touched, ...before.map(({ id }) => id), ...now.map(({ id }) => id)])],
    actors: groupActors(now, view.overlay.links).map((group) => withJoinedScopes(joinActors(group), idOf)),
  };
}
