import type { Uid } from '../actors/actor';
import type { ActorSlice } from '../actors/actor-slice';
import type { OfficeLine } from '../actors/office-on';
import { describeHead, type CardOccasion } from './build-card-content';
import type { PositionLine } from './card-content';
import { describerOf } from './describe-in-time';
import { newestFirst } from './describe-position';

/** One person or body in a list, with the newest position held. */
export interface PersonLine {
  id: Uid;
  name: string;
  type: 'person' | 'body';
  office?: OfficeLine;
  positionCount: number;
  /** On the topics asked for where anything is held on them, else on anything. */
  newest?: PositionLine;
  /** True when nothing is held on the topics asked for. */
  isOffTopic?: true;
}

/**
 * Sums an actor up in one line. Positions of bodies are never passed off as the person's.
 * @param topics what the position shown should be on; absent or empty for anything
 */
export function buildPersonLine(
  slice: ActorSlice,
  occasion: CardOccasion,
  topics: ReadonlySet<Uid> = new Set(),
): PersonLine {
  const sorted = newestFirst(slice.positions);
  const onTopic = sorted.find(({ topic }) => topics.has(topic));
  const newest = onTopic ?? sorted[0];
  const { id, name, type, office } = describeHead(slice, occasion.articleDate ?? occasion.today);
  return {
    id,
    name,
    type,
    ...(office && { office }),
    positionCount: slice.positions.length,
    ...(newest && { newest: describerOf(slice, occasion)(newest) }),
    ...(newest && !onTopic && topics.size > 0 && { isOffTopic: true }),
  };
}
