import type { Uid } from '../actors/actor';
import type { ActorSlice } from '../actors/actor-slice';
import type { OfficeLine } from '../actors/office-on';
import { describeHead, type CardOccasion } from './build-card-content';
import type { PositionLine } from './card-content';
import { describePosition, newestFirst } from './describe-position';

/** One person or body in a list, with the newest position held. */
export interface PersonLine {
  id: Uid;
  name: string;
  type: 'person' | 'body';
  office?: OfficeLine;
  positionCount: number;
  newest?: PositionLine;
}

/** Sums an actor up in one line. Positions of bodies are never passed off as the person's. */
export function buildPersonLine(slice: ActorSlice, occasion: CardOccasion): PersonLine {
  const [newest] = newestFirst(slice.positions);
  const { id, name, type, office } = describeHead(slice, occasion.articleDate ?? occasion.today);
  return {
    id,
    name,
    type,
    ...(office && { office }),
    positionCount: slice.positions.length,
    ...(newest && { newest: describePosition(newest, slice, occasion.lang) }),
  };
}
