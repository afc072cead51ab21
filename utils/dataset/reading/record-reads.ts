import type { Uid } from '../../actors/actor';
import type { Outlet, Source } from '../../actors/source';
import type { Topic } from '../../actors/topic';
import type { Listed } from '../dataset';
import type { DatasetView } from './dataset-view';
import type { Entity } from '../records/records';
import { readJoined, type JoinedActor } from './read-joined';
import { referencesOf, type Reference, type Referring } from '../records/references';

/** One record with all that a page about it shows. */
export interface RecordPage<E extends Entity> {
  listed: Listed<E>;
  /** What an actor said, newest first; retracted positions too. Empty for other records. */
  positions: Listed<'position'>[];
  referred: Referred;
  /** Whom an actor is shown as one with, the nearest first. Empty for other records. */
  joined: JoinedActor[];
}

/** What records refer to, by uid; hidden records too, and nothing for what is not there. */
export interface Referred {
  topics: Record<Uid, Topic>;
  sources: Record<Uid, Source>;
  outlets: Record<Uid, Outlet>;
  /** Names of actors. */
  names: Record<Uid, string>;
}

/** Undefined when there is no such record (any more). Reads the record, what it refers to, and nothing else. */
export async function readRecordPage<E extends Entity>(
  view: DatasetView,
  entity: E,
  uid: Uid,
): Promise<RecordPage<E> | undefined> {
  const record = await view.find(entity, uid);
  if (!record) return undefined;
  const positions = entity === 'actor' ? await view.actorReads.positionsOf([uid]) : [];
  const originOf = await view.originsOf([
    [entity, uid],
    ...positions.map(({ id }): [Entity, Uid] => ['position', id]),
  ]);
  return {
    listed: { record, origin: originOf(entity, uid) },
    positions: positions.map((position) => ({ record: position, origin: originOf('position', position.id) })),
    joined: entity === 'actor' ? await readJoined(view, uid) : [],
    referred: await readReferred(view, [
      ...referencesOf(entity, record as Referring[E]),
      ...positions.flatMap((position) => referencesOf('position', position)),
    ]),
  };
}

async function readReferred(view: DatasetView, references: readonly Reference[]): Promise<Referred> {
  const uidsOf = (entity: Entity) => references.filter(({ to }) => to === entity).map(({ id }) => id);
  const sources = await view.catalog.name('source', uidsOf('source'));
  const outlets = [...uidsOf('outlet'), ...sources.map(({ outlet }) => outlet)];
  return {
    topics: byId(await view.catalog.name('topic', uidsOf('topic'))),
    sources: byId(sources),
    outlets: byId(await view.catalog.name('outlet', outlets)),
    names: await view.actorReads.names([...new Set(uidsOf('actor'))]),
  };
}

function byId<What extends { id: Uid }>(records: readonly What[]): Record<Uid, What> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}
