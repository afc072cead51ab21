import type { Uid } from '../../actors/actor';

/**
 * What the reader says of two actors: they are one, or they are two although they share a `wd:` id. A record of the
 * reader's own. An actor that is not there (any more) makes it say nothing, until that comes back.
 */
export interface Link {
  id: Uid;
  /** In either order. */
  actors: [Uid, Uid];
  kind: 'same' | 'apart';
  note?: string;
}

/** The same for two actors in either order. */
export function pairKey([a, b]: readonly [Uid, Uid]): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** These and all that links call the same, near or far. */
export function withLinked(uids: Iterable<Uid>, links: readonly Link[]): Set<Uid> {
  const found = new Set(uids);
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { kind, actors } of links) {
      if (kind === 'same' && actors.some((uid) => found.has(uid))) actors.forEach((uid) => found.add(uid));
    }
  }
  return found;
}
