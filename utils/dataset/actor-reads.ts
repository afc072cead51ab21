import type { Actor, Uid } from '../actors/actor';
import type { Position } from '../actors/position';
import { patched } from './check-edits';
import type { ActorRow } from './stored-tables';
import { packOfUid, type Overlay, type PatchOf } from './overlay';
import type { PackReader } from './pack-reader';
import { newestFirst, wikidataIds } from './pack-rows';
import type { Records } from './records';

/** Actors and what they said, with the reader's edits above; reads only the rows it needs. */
export interface ActorReads {
  actors(ids: Uid[]): Promise<Map<Uid, Actor>>;
  /** These and all that are the same actors by `wd:` ids, in the packs' order; empty for none that is there. */
  sameActors(uids: readonly Uid[]): Promise<Actor[]>;
  /** Bodies that speak for these, such as the Kremlin for Russia. */
  metonymsOf(parents: Uid[]): Promise<Actor[]>;
  /** Newest first. */
  positionsOf(actors: Uid[]): Promise<Position[]>;
  /** The name on screen, of hidden actors too. */
  names(ids: Uid[]): Promise<Record<Uid, string>>;
  /** Every actor, and every position whose actor is there or that is the reader's. */
  everything(): Promise<{ actors: Actor[]; positions: Position[] }>;
  upstream<E extends 'actor' | 'position'>(entity: E, uid: Uid): Promise<Records[E] | undefined>;
  /** Edited actors and positions as their packs have them, those that are there; reads no other rows. */
  upstreamActors(uids: readonly Uid[]): Promise<Actor[]>;
  upstreamPositions(edited: readonly Uid[]): Promise<Position[]>;
}

export function createActorReads(reader: PackReader, overlay: Overlay): ActorReads {
  const ownActors = overlay.added('actor');
  const actorPatches = overlay.patches('actor');

  /** Effective actors of rows, then the reader's own and those that their publisher took out; filtered by `wanted`. */
  async function effectiveActors(rows: ActorRow[], wanted: (actor: Actor) => boolean): Promise<Actor[]> {
    const seen = new Set(rows.map(({ id }) => id));
    const elsewhere = actorPatches.filter(
      (edit) => !seen.has(edit.uid) && wanted(patched(edit.snapshot, edit)),
    );
    const moved = await reader.rows(elsewhere.map(({ uid }) => uid));
    const found = new Set(moved.map(({ id }) => id));
    const gone = elsewhere.filter(({ uid }) => !found.has(uid)).map((edit) => patched(edit.snapshot, edit));
    return [...rows, ...moved]
      .map(({ actor }) => overlay.over('actor', actor))
      .concat(gone, ownActors)
      .filter((actor): actor is Actor => actor !== undefined && wanted(actor));
  }

  async function actors(ids: Uid[]): Promise<Map<Uid, Actor>> {
    const wanted = new Set(ids);
    const found = await effectiveActors(await reader.rows([...wanted]), ({ id }) => wanted.has(id));
    return new Map(found.map((actor) => [actor.id, actor]));
  }

  async function sameActors(uids: readonly Uid[]): Promise<Actor[]> {
    const asked = new Set(uids);
    const selves = [...(await actors([...asked])).values()];
    const ids = new Set(selves.flatMap(wikidataIds));
    if (ids.size === 0) return inPackOrder(selves, reader);
    // An actor found by one id may carry another that finds more.
    for (;;) {
      const shares = (actor: Actor) => asked.has(actor.id) || wikidataIds(actor).some((id) => ids.has(id));
      const sharing = await reader.rowsSharing([...ids]);
      const found = new Set(sharing.map(({ id }) => id));
      const others = await reader.rows([...asked].filter((uid) => !found.has(uid)));
      const group = await effectiveActors([...sharing, ...others], shares);
      const before = ids.size;
      for (const id of group.flatMap(wikidataIds)) ids.add(id);
      if (ids.size === before) return inPackOrder(group, reader);
    }
  }

  async function metonymsOf(parents: Uid[]): Promise<Actor[]> {
    const speaksFor = ({ subtype, parent }: Actor) =>
      subtype === 'metonym' && parent !== undefined && parents.includes(parent);
    return effectiveActors(await reader.rowsUnder(parents), speaksFor);
  }

  async function positionsOf(ids: Uid[]): Promise<Position[]> {
    const isWanted = ({ actor }: Position) => ids.includes(actor);
    const here = (await reader.rows(ids)).flatMap(({ positions }) => positions);
    const seen = new Set(here.map(({ id }) => id));
    const movedIn = overlay.patches('position').filter((edit) => {
      if (seen.has(edit.uid)) return false;
      return upstreamActor(edit) === null
        ? isWanted(patched(edit.snapshot, edit))
        : isWanted(edit.patch as Position);
    });
    const moved = await Promise.all(movedIn.map(async (edit) => (await upstreamOf(edit)) ?? edit.snapshot));
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

  async function upstreamOf(edit: PatchOf<'position'>): Promise<Position | undefined> {
    const actor = upstreamActor(edit);
    if (actor === null) return undefined;
    const rows = await reader.rows([actor]);
    return rows.flatMap(({ positions }) => positions).find(({ id }) => id === edit.uid);
  }

  return {
    actors,
    sameActors,
    metonymsOf,
    positionsOf,

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

    async everything() {
      const rows = await reader.allRows();
      const all = await effectiveActors(rows, () => true);
      const there = new Set(all.map(({ id }) => id));
      const upstream = rows.flatMap(({ positions }) => positions);
      const seen = new Set(upstream.map(({ id }) => id));
      const positions = [
        ...upstream
          .map((position) => overlay.over('position', position))
          .filter((position) => position !== undefined)
          .filter(({ id, actor }) => there.has(actor) || overlay.edit('position', id) !== undefined),
        ...overlay
          .patches('position')
          .filter(({ uid }) => !seen.has(uid))
          .map((edit) => patched(edit.snapshot, edit)),
        ...overlay.added('position'),
      ];
      return { actors: inPackOrder(all, reader), positions: newestFirst(positions) };
    },

    upstreamActors: async (uids) => (await reader.rows([...uids])).map(({ actor }) => actor),

    async upstreamPositions(edited) {
      const wanted = new Set(edited);
      const holders = overlay
        .patches('position')
        .filter(({ uid }) => wanted.has(uid))
        .map(upstreamActor)
        .filter((actor) => actor !== null);
      const rows = await reader.rows([...new Set(holders)]);
      return rows.flatMap(({ positions }) => positions).filter(({ id }) => wanted.has(id));
    },

    async upstream<E extends 'actor' | 'position'>(entity: E, uid: Uid) {
      if (entity === 'actor') return (await reader.rows([uid]))[0]?.actor as Records[E] | undefined;
      const rows = await reader.allRows();
      return rows.flatMap(({ positions }) => positions).find(({ id }) => id === uid) as
        Records[E] | undefined;
    },
  };
}

/** Packs in reading order, the reader's own last; within a pack by id. */
function inPackOrder(actors: Actor[], { packs }: PackReader): Actor[] {
  const places = new Map(packs.map(({ id }, at) => [id, at]));
  return actors
    .map((actor) => ({ actor, place: places.get(packOfUid(actor.id)) ?? packs.length }))
    .toSorted((a, b) => a.place - b.place || (a.actor.id < b.actor.id ? -1 : 1))
    .map(({ actor }) => actor);
}
