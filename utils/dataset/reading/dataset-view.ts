import type { Actor, Uid } from '../../actors/actor';
import type { ActorSlice } from '../../actors/actor-slice';
import type { Origin } from '../../actors/origin';
import type { Position } from '../../actors/position';
import type { Outlet, Source } from '../../actors/source';
import type { Topic } from '../../actors/topic';
import type { Dataset, Found, Listed, SearchLimits } from '../dataset';
import type { StoredPack } from '../stored/stored-tables';
import { createActorReads, type ActorReads } from './actor-reads';
import { createCatalogReads, type CatalogReads } from './catalog-reads';
import type { PatchEdit } from './conflicts';
import { groupActors } from './group-actors';
import { joinActors, joinOutlets, withJoinedScopes } from './join-actors';
import { createOverlay, isOwn, packOfUid, type Overlay } from './overlay';
import type { PackReader } from './pack-reader';
import { newestFirst } from '../stored/pack-rows';
import { readSlice } from './read-slice';
import type { Edit, Entity, Records } from '../records/records';
import { searchDataset } from '../search/search-dataset';
import { readStandings, type Standing } from './standing';

/** The effective dataset of one generation: packs with the reader's edits above. What is read whole is kept. */
export interface DatasetView {
  /** 0 where nothing is stored. */
  generation: number;
  reader: PackReader;
  packs: StoredPack[];
  edits: readonly Edit[];
  overlay: Overlay;
  catalog: CatalogReads;
  actorReads: ActorReads;
  actors(): Promise<Actor[]>;
  slice(uid: Uid): Promise<ActorSlice | undefined>;
  outlets(): Promise<Outlet[]>;
  topics(): Promise<Topic[]>;
  sources(): Promise<Source[]>;
  list: Dataset['list'];
  /** Tells where any of these records comes from. Reads what their publishers say of those that were edited. */
  originsOf(keys: readonly [entity: Entity, uid: Uid][]): Promise<(entity: Entity, uid: Uid) => Origin>;
  search(query: string, limits: SearchLimits): Promise<Found>;
  counts(): Promise<{ people: number; bodies: number; positions: number }>;
  /** The effective record. */
  find<E extends Entity>(entity: E, uid: Uid): Promise<Records[E] | undefined>;
  /** How every edit over a pack's record stands to what the pack says; the cost grows with the edits. */
  standings(): Promise<{ edit: PatchEdit; standing: Standing }[]>;
  /** The record as its pack has it. */
  upstream<E extends Entity>(entity: E, uid: Uid): Promise<Records[E] | undefined>;
}

export function createDatasetView(
  reader: PackReader,
  { generation, edits }: { generation: number; edits: readonly Edit[] },
): DatasetView {
  const overlay = createOverlay(edits);
  const catalog = createCatalogReads(reader, overlay);
  const actorReads = createActorReads(reader, overlay);
  const reads = { packs: reader.packs, catalog, actorReads };
  const standings = once(() => readStandings(edits.filter(isPatch), reads));
  const allActors = once(() => actorReads.allActors());
  const allPositions = once(async () => {
    const positions: Position[] = [];
    for await (const some of actorReads.allPositions()) positions.push(...some);
    return newestFirst(positions);
  });
  const joinedOutlets = once(async () => joinOutlets(await catalog.all('outlet')));
  const joinedActors = once(async () => {
    const { idOf } = await joinedOutlets();
    return groupActors(await allActors(), overlay.links).map((group) =>
      withJoinedScopes(joinActors(group), idOf),
    );
  });

  async function list<E extends Entity>(entity: E): Promise<Listed<E>[]> {
    const records = await all(entity);
    const originOf = createOrigins(reader.packs, overlay, await standings());
    return records.map((record) => ({ record, origin: originOf(entity, record.id) }));
  }

  const originsOf: DatasetView['originsOf'] = async (keys) => {
    const patches = keys.map(([entity, id]) => overlay.edit(entity, id)).filter(isPatch);
    return createOrigins(reader.packs, overlay, await readStandings(patches, reads));
  };

  async function all<E extends Entity>(entity: E): Promise<Records[E][]> {
    if (entity === 'actor') return (await allActors()) as Records[E][];
    if (entity === 'position') return (await allPositions()) as Records[E][];
    return catalog.all(entity as 'topic') as Promise<Records[E][]>;
  }

  async function find<E extends Entity>(entity: E, uid: Uid): Promise<Records[E] | undefined> {
    if (entity === 'actor') return (await actorReads.actors([uid])).get(uid) as Records[E] | undefined;
    if (entity === 'position') return (await actorReads.position(uid)) as Records[E] | undefined;
    return catalog.find(entity as 'topic', uid) as Promise<Records[E] | undefined>;
  }

  return {
    generation,
    reader,
    packs: reader.packs,
    edits,
    overlay,
    catalog,
    actorReads,
    actors: joinedActors,
    slice: (uid) => readSlice(uid, { ...reads, originsOf }),
    outlets: async () => (await joinedOutlets()).joined,
    topics: () => catalog.all('topic'),
    sources: () => catalog.all('source'),
    list,
    originsOf,
    search: (query, limits) => searchDataset({ reader, overlay, actorReads, catalog }, { query, ...limits }),
    counts: async () => {
      const people = (await joinedActors()).filter(({ type }) => type === 'person').length;
      const bodies = (await joinedActors()).length - people;
      return { people, bodies, positions: (await allPositions()).length };
    },
    find,
    standings,
    upstream: <E extends Entity>(entity: E, uid: Uid) => {
      const isActors = entity === 'actor' || entity === 'position';
      const found = isActors ? actorReads.upstream(entity, uid) : catalog.upstream(entity as 'topic', uid);
      return found as Promise<Records[E] | undefined>;
    },
  };
}

function isPatch(edit: Edit | undefined): edit is PatchEdit {
  return edit?.op === 'patch';
}

/** Where a record comes from, told from the standings of the edits that may be asked for. */
function createOrigins(
  packs: readonly StoredPack[],
  overlay: Overlay,
  standings: readonly { edit: PatchEdit; standing: Standing }[],
): (entity: Entity, uid: Uid) => Origin {
  const standingOf = new Map(standings.map(({ edit, standing }) => [edit, standing.kind]));
  return (entity, uid) => {
    if (isOwn(uid)) return { kind: 'own', title: '' };
    const pack = packs.find(({ id }) => id === packOfUid(uid));
    const title = pack?.manifest.title ?? packOfUid(uid);
    const edit = overlay.edit(entity, uid);
    if (!edit) return { kind: pack?.origin ?? 'imported', title };
    const standing = isPatch(edit) ? standingOf.get(edit) : undefined;
    switch (standing) {
      case 'differs':
        return { kind: 'edited', title, source: 'differs' };
      case 'removed':
      case 'no-pack':
        return { kind: 'edited', title, source: 'removed' };
      case 'agrees':
      case undefined:
        return { kind: 'edited', title };
    }
  };
}

/** Runs at most once; a failed run is forgotten. */
function once<R>(run: () => Promise<R>): () => Promise<R> {
  let running: Promise<R> | undefined;
  return () => {
    running ??= run().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}
