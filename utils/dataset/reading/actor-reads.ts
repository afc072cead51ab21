import type { Actor, Uid } from '../../actors/actor';
import type { Position } from '../../actors/position';
import { patched } from '../checking/check-edits';
import { groupActors } from './group-actors';
import { withLinked } from '../records/link';
import { packOfUid, type Overlay, type PatchOf } from './overlay';
import type { PackReader } from './pack-reader';
import { newestFirst, wikidataIds } from '../stored/pack-rows';
import type { Records } from '../records/records';

/** Actors and what they said, with the reader's edits above; reads only the rows it needs. */
export interface ActorReads {
  actors(ids: Uid[]): Promise<Map<Uid, Actor>>;
  /** These and all that are the same actors by `wd:` ids or links, in the packs' order; empty for none that is there. */
  sameActors(uids: readonly Uid[]): Promise<Actor[]>;
  /** Bodies that speak for these, such as the Kremlin for Russia. */
  metonymsOf(parents: Uid[]): Promise<Actor[]>;
  /** Newest first. */
  positionsOf(actors: Uid[]): Promise<Position[]>;
  /** One that the reader has not taken out of sight, nor its actor. */
  position(uid: Uid): Promise<Position | undefined>;
  /** The name on screen, of hidden actors too. */
  names(ids: Uid[]): Promise<Record<Uid, string>>;
  allActors(): Promise<Actor[]>;
  /** Every position whose actor is there or that the reader has edited, some at a time; the reader's own last. */
  allPositions(): AsyncGenerator<Position[]>;
  upstream<E extends 'actor' | 'position'>(entity: E, uid: Uid): Promise<Records[E] | undefined>;
  /** Edited actors and positions as their packs have them, those that are there; reads no other rows. */
  upstreamActors(uids: readonly Uid[]): Promise<Actor[]>;
  upstreamPositions(edited: readonly Uid[]): Promise<Position[]>;
}

export function createActorReads(reader: PackReader, overlay: Overlay): ActorReads {
  const ownActors = overlay.added('actor');
  const actorPatches = overlay.patches('actor');

  /** These actors as they are in effect, then the reader's own and those that their publisher took out; filtered by `wanted`. */
  async function effectiveActors(upstream: Actor[], wanted: (actor: Actor) => boolean): Promise<Actor[]> {
    const seen = new Set(upstream.map(({ id }) => id));
    const elsewhere = actorPatches.filter(
      (edit) => !seen.has(edit.uid) && wanted(patched(edit.snapshot, edit)),
    );
    const moved = await reader.find(
      'actor',
      elsewhere.map(({ uid }) => uid),
    );
    const found = new Set(moved.map(({ id }) => id));
    const gone = elsewhere.filter(({ uid }) => !found.has(uid)).map((edit) => patched(edit.snapshot, edit));
    return [...upstream, ...moved]
      .map((actor) => overlay.over('actor', actor))
      .concat(gone, ownActors)
      .filter((actor): actor is Actor => actor !== undefined && wanted(actor));
  }

  async function actors(ids: Uid[]): Promise<Map<Uid, Actor>> {
    const wanted = new Set(ids);
    const found = await effectiveActors(await reader.find('actor', wanted), ({ id }) => wanted.has(id));
    return new Map(found.map((actor) => [actor.id, actor]));
  }

  async function sameActors(uids: readonly Uid[]): Promise<Actor[]> {
    const asked = new Set(uids);
    const near = withLinked(asked, overlay.links);
    const ids = new Set<string>();
    let close = [...(await actors([...near])).values()];
    // An actor found by one id or link may carry another that finds more.
    for (let before = near.size; ; before = ids.size + near.size) {
      for (const id of close.flatMap(wikidataIds)) ids.add(id);
      for (const uid of withLinked(uidsOf(close), overlay.links)) near.add(uid);
      if (ids.size + near.size === before) break;
      const sharing = await reader.actorsSharing(ids);
      const found = new Set(uidsOf(sharing));
      const others = await reader.find(
        'actor',
        [...near].filter((uid) => !found.has(uid)),
      );
      const isClose = (actor: Actor) => near.has(actor.id) || wikidataIds(actor).some((id) => ids.has(id));
      close = await effectiveActors([...sharing, ...others], isClose);
    }
    // Some came by ids or actors that they are kept apart from.
    const groups = groupActors(close, overlay.links).filter((group) => group.some(({ id }) => asked.has(id)));
    return inPackOrder(groups.flat(), reader);
  }

  async function metonymsOf(parents: Uid[]): Promise<Actor[]> {
    const speaksFor = ({ subtype, parent }: Actor) =>
      subtype === 'metonym' && parent !== undefined && parents.includes(parent);
    return effectiveActors(await reader.actorsUnder(parents), speaksFor);
  }

  async function positionsOf(ids: Uid[]): Promise<Position[]> {
    const isWanted = ({ actor }: Position) => ids.includes(actor);
    const here = await reader.positionsOf(ids);
    const seen = new Set(here.map(({ id }) => id));
    const movedIn = overlay.patches('position').filter((edit) => {
      if (seen.has(edit.uid)) return false;
      return upstreamActor(edit) === null
        ? isWanted(patched(edit.snapshot, edit))
        : isWanted(edit.patch as Position);
    });
    const found = await reader.find(
      'position',
      movedIn.map(({ uid }) => uid),
    );
    const upstream = new Map(found.map((position) => [position.id, position]));
    const moved = movedIn.map(({ uid, snapshot }) => upstream.get(uid) ?? snapshot);
    const effective = [...here, ...moved].map((position) => overlay.over('position', position));
    return newestFirst(
      [...effective, ...overlay.added('position')]
        .filter((position) => position !== undefined)
        .filter(isWanted),
    );
  }

  /** Whose row has a position that the reader edited; null when no pack has it any more. */
  function upstreamActor(edit: PatchOf<'position'>): Uid | null {
    const pack = reader.packs.find(({ id }) => id === packOfUid(edit.uid));
    if (!pack) return null;
    const placed = pack.placed[edit.uid];
    return placed === undefined ? edit.snapshot.actor : placed;
  }

  /** Packs name no actor that they have not. */
  function isThere(actor: Uid): boolean {
    return overlay.edit('actor', actor)?.op !== 'hide';
  }

  return {
    actors,
    sameActors,
    metonymsOf,
    positionsOf,

    async position(uid) {
      const edit = overlay.edit('position', uid);
      if (edit?.op === 'add') return edit.record as Position;
      const [upstream] = await reader.find('position', [uid]);
      if (!upstream)
        return edit?.op === 'patch'
          ? patched(edit.snapshot as Position, edit as PatchOf<'position'>)
          : undefined;
      const position = overlay.over('position', upstream);
      const isSeen = edit !== undefined || (await actors([upstream.actor])).size > 0;
      return isSeen ? position : undefined;
    },

    async names(ids) {
      const known = await actors(ids);
      const names: Record<Uid, string> = {};
      for (const id of ids) {
        const edit = overlay.edit('actor', id);
        const name =
          known.get(id)?.name ?? (edit?.op === 'hide' && edit.entity === 'actor' && edit.snapshot.name);
        if (name) names[id] = name;
      }
      return names;
    },

    async allActors() {
      const upstream: Actor[] = [];
      for await (const some of reader.all('actor')) upstream.push(...some);
      return inPackOrder(await effectiveActors(upstream, () => true), reader);
    },

    async *allPositions() {
      const patches = new Map(overlay.patches('position').map((edit) => [edit.uid, edit]));
      for await (const some of reader.all('position')) {
        yield some
          .map((position) => overlay.over('position', position))
          .filter((position) => position !== undefined)
          .filter(({ id, actor }) => isThere(actor) || overlay.edit('position', id) !== undefined);
        for (const { id } of some) patches.delete(id);
      }
      // Those that are left the publisher has taken out after the reader had changed them.
      const gone = [...patches.values()].map((edit) => patched(edit.snapshot, edit));
      yield [...gone, ...overlay.added('position')];
    },

    upstreamActors: (uids) => reader.find('actor', uids),
    upstreamPositions: (uids) => reader.find('position', uids),
    upstream: async (entity, uid) => (await reader.find(entity, [uid]))[0],
  };
}

function uidsOf(actors: readonly Actor[]): Uid[] {
  return actors.map(({ id }) => id);
}

/** Packs in reading order, the reader's own last; within a pack by id. */
function inPackOrder(actors: Actor[], { packs }: PackReader): Actor[] {
  const places = new Map(packs.map(({ id }, at) => [id, at]));
  return actors
    .map((actor) => ({ actor, place: places.get(packOfUid(actor.id)) ?? packs.length }))
    .toSorted((a, b) => a.place - b.place || (a.actor.id < b.actor.id ? -1 : 1))
    .map(({ actor }) => actor);
}
