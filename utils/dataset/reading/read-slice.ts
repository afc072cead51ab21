import type { Actor, Uid } from '../../actors/actor';
import type { ActorSlice } from '../../actors/actor-slice';
import type { Origin } from '../../actors/origin';
import type { Position } from '../../actors/position';
import type { ActorReads } from './actor-reads';
import type { CatalogEntity, CatalogReads } from './catalog-reads';
import { joinActors } from './join-actors';
import type { Entity, Records } from '../records/records';

/** Gathers all that one actor's card needs. Undefined when there is no such actor. */
export async function readSlice(
  uid: Uid,
  reads: {
    actorReads: ActorReads;
    catalog: CatalogReads;
    /** Where these records come from. */
    originsOf: (keys: [Entity, Uid][]) => Promise<(entity: Entity, uid: Uid) => Origin>;
  },
): Promise<ActorSlice | undefined> {
  const { actorReads, catalog, originsOf } = reads;
  const group = await actorReads.sameActors([uid]);
  if (group.length === 0) return undefined;
  const actor = joinActors(group);
  const [said, bodies] = await Promise.all([
    actorReads.positionsOf(group.map(({ id }) => id)),
    actor.type === 'person' ? readBodies(actor, actorReads) : [],
  ]);
  const positions = visible(said);
  const all = [...positions, ...bodies.flatMap((body) => body.positions)];

  const [sources, topics] = await Promise.all([
    collect(
      catalog,
      'source',
      all.map(({ source }) => source),
    ),
    collect(
      catalog,
      'topic',
      all.map(({ topic }) => topic),
    ),
  ]);
  const outlets = await collect(catalog, 'outlet', [
    ...all.flatMap(({ chain, chainExternal }) => [...chain, ...(chainExternal ?? [])]),
    ...Object.values(sources).map(({ outlet }) => outlet),
  ]);
  const named = [
    ...all.flatMap(({ jointWith }) => jointWith ?? []),
    ...actor.memberships.flatMap(({ org, onBehalfOf }) => [org, onBehalfOf]),
    actor.parent,
  ].filter((id) => id !== undefined);
  const listed: [Entity, Uid][] = [
    ...[actor, ...bodies.map((body) => body.actor)].map(({ id }): [Entity, Uid] => ['actor', id]),
    ...all.map(({ id }): [Entity, Uid] => ['position', id]),
  ];
  const originOf = await originsOf(listed);
  return {
    actor,
    positions,
    bodies,
    topics,
    sources,
    outlets,
    names: await actorReads.names([...new Set(named)]),
    origins: Object.fromEntries(listed.map(([entity, id]) => [id, originOf(entity, id)])),
  };
}

/** The bodies of the person's memberships and those that speak for them, as far as they hold positions. */
async function readBodies(person: Actor, actorReads: ActorReads): Promise<ActorSlice['bodies']> {
  const orgs = [...new Set(person.memberships.map(({ org }) => org).filter((org) => org !== undefined))];
  const read = await Promise.all(
    orgs.map(async (org) => {
      const group = await actorReads.sameActors([org]);
      const metonyms = await actorReads.metonymsOf(group.map(({ id }) => id));
      const bodies = [group, ...metonyms.map((metonym) => [metonym])].filter(({ length }) => length > 0);
      return Promise.all(
        bodies.map(async (body) => ({
          org,
          actor: joinActors(body),
          positions: visible(await actorReads.positionsOf(body.map(({ id }) => id))),
        })),
      );
    }),
  );
  return read.flat().filter(({ positions }) => positions.length > 0);
}

/** A retracted position must not be shown anywhere. */
function visible(positions: Position[]): Position[] {
  return positions.filter(({ status }) => status !== 'retracted');
}

async function collect<E extends CatalogEntity>(
  catalog: CatalogReads,
  entity: E,
  ids: Uid[],
): Promise<Record<Uid, Records[E]>> {
  const found = await catalog.name(entity, ids);
  return Object.fromEntries(found.map((record) => [record.id, record]));
}
