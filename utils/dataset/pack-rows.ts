import type { Actor, Uid } from '../actors/actor';
import { sortKey } from '../actors/partial-date';
import type { Position } from '../actors/position';
import type { ActorRow, CatalogRow, StoredPack } from './stored-tables';
import type { Edit, Entity, Pack } from './records';

/** One row an actor, for a pack with uids. */
export function actorRowsOf(pack: Pack): Omit<ActorRow, 'gen'>[] {
  const positions = new Map<Uid, Position[]>(pack.actors.map(({ id }) => [id, []]));
  for (const position of pack.positions) positions.get(position.actor)?.push(position);
  return pack.actors.map((actor) => ({
    id: actor.id,
    same: wikidataIds(actor),
    ...(actor.parent !== undefined && { parent: actor.parent }),
    actor,
    positions: newestFirst(positions.get(actor.id) ?? []),
  }));
}

/** All of a pack that does not belong to an actor. */
export function catalogOf(pack: Pack): Omit<CatalogRow, 'gen'> {
  const { manifest: _m, actors: _a, positions: _p, ...rest } = pack;
  return rest;
}

/** The pack again, from its rows. */
export function packOf(stored: StoredPack, rows: ActorRow[], catalog: CatalogRow): Pack {
  const { gen: _, ...rest } = catalog;
  return {
    ...rest,
    manifest: stored.manifest,
    actors: rows.map(({ actor }) => actor),
    positions: rows.flatMap(({ positions }) => positions),
  };
}

export function countsOf(pack: Pack): Record<Entity, number> {
  return {
    outlet: pack.outlets.length,
    source: pack.sources.length,
    topic: pack.topics.length,
    actor: pack.actors.length,
    position: pack.positions.length,
  };
}

/** The `wd:` ids that several actors of a pack carry. */
export function twinsIn(pack: Pack): string[] {
  const seen = new Set<string>();
  const twins = new Set<string>();
  for (const actor of pack.actors) {
    for (const id of new Set(wikidataIds(actor))) {
      if (seen.has(id)) twins.add(id);
      seen.add(id);
    }
  }
  return [...twins];
}

/** Where a new revision has the positions that were edited: see `StoredPack.placed`. */
export function placedIn(pack: Pack, edits: readonly Edit[]): Record<Uid, Uid | null> {
  const prefix = `${pack.manifest.id}/`;
  const edited = edits.filter(({ entity, uid }) => entity === 'position' && uid.startsWith(prefix));
  if (edited.length === 0) return {};
  const actors = new Map(pack.positions.map(({ id, actor }) => [id, actor]));
  return Object.fromEntries(edited.map(({ uid }) => [uid, actors.get(uid) ?? null]));
}

/** What joins actors of different packs. */
export function wikidataIds(actor: Actor): string[] {
  return (actor.sameAs ?? []).filter((id) => id.startsWith('wd:'));
}

/** By the day said, else inferred, else reported; positions of one day by uid. */
export function newestFirst(positions: Position[]): Position[] {
  return positions.toSorted((a, b) => compare(dayOf(b), dayOf(a)) || compare(a.id, b.id));
}

function dayOf({ saidOn, saidOnInferred, reportedOn }: Position): string {
  return sortKey(saidOn ?? saidOnInferred ?? reportedOn);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
