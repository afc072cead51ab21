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
  /** Bodies a person belongs to, and bodies that speak for those, as far as they hold positions. */
  bodies: { actor: Actor; positions: Position[] }[];
  topics: Record<Uid, Topic>;
  sources: Record<Uid, Source>;
  outlets: Record<Uid, Outlet>;
  /** Display names of all actors that the positions and offices refer to. */
  names: Record<Uid, string>;
  /** Where each position comes from. */
  origins: Record<Uid, Origin>;
}
