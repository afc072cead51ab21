import type { Actor, Uid } from '../../actors/actor';
import { tiesOf, type Tie } from './actor-ties';
import type { DatasetView } from './dataset-view';
import type { Link } from '../records/link';
import { isLinkEdit } from './overlay';

/** Another actor that is shown as one with one, and why. */
export interface JoinedActor {
  uid: Uid;
  name: string;
  why: Why[];
}

export type Why =
  | { kind: 'id'; id: string }
  /** The reader merged them; when, ISO 8601. */
  | { kind: 'merged'; on: string }
  /** Nothing ties these two but a third that both are one with. */
  | { kind: 'through'; name: string };

/** All that an actor is shown as one with, the nearest first. Reads these alone. */
export async function readJoined(view: DatasetView, uid: Uid): Promise<JoinedActor[]> {
  const group = await view.actorReads.sameActors([uid]);
  const self = group.find(({ id }) => id === uid);
  if (!self) return [];
  const { links } = view.overlay;
  const madeOn = new Map(view.edits.filter(isLinkEdit).map((edit) => [edit.uid, edit.updated]));
  const whyOf = (tie: Tie): Why =>
    tie.kind === 'id' ? tie : { kind: 'merged', on: madeOn.get(tie.link.id) ?? '' };
  return reachedFrom(self, { group, links }).map(({ actor, from }) => ({
    uid: actor.id,
    name: actor.name,
    why:
      from === self ? tiesOf(self, actor, links).map(whyOf) : [{ kind: 'through' as const, name: from.name }],
  }));
}

/** The others of a group in as few steps as can be, each with the one before it on the way. */
function reachedFrom(
  self: Actor,
  { group, links }: { group: readonly Actor[]; links: readonly Link[] },
): { actor: Actor; from: Actor }[] {
  const reached: { actor: Actor; from: Actor }[] = [{ actor: self, from: self }];
  let left = group.filter((actor) => actor !== self);
  for (const { actor: from } of reached) {
    const next = left.filter((actor) => tiesOf(from, actor, links).length > 0);
    reached.push(...next.map((actor) => ({ actor, from })));
    left = left.filter((actor) => !next.includes(actor));
  }
  return reached.slice(1);
}
