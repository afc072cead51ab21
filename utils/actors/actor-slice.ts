import type { Actor, Uid } from './actor';
import type { Origin } from './origin';
import type { Position } from './position';
import type { Outlet, Source } from './source';
import type { Topic } from './topic';

/** Everything the dataset holds on one actor, with all it refers to. */
export interface ActorSlice {
  actor: Actor;
  /** Newest first, those of actors joined by the same `wd:` id included. Retracted ones are left out. */
  positions: Position[];
  /**
   * Bodies of the person's memberships of any time and the metonyms of those bodies, as far as they hold positions.
   * Which of them speak to an article is decided by its day and the membership's.
   */
  bodies: BodyPositions[];
  topics: Record<Uid, Topic>;
  sources: Record<Uid, Source>;
  outlets: Record<Uid, Outlet>;
  /** Display names of all actors that the positions and offices refer to. */
  names: Record<Uid, string>;
  /** Where each position comes from. */
  origins: Record<Uid, Origin>;
}

export interface BodyPositions {
  /** The membership's own body: equal to `actor.id`, or the body that `actor` is a metonym of. */
  org: Uid;
  actor: Actor;
  /** Newest first. */
  positions: Position[];
}
