import type { ActorSlice } from '../../utils/actors/actor-slice';
import type { Position } from '../../utils/actors/position';
import type { HeldPosition } from '../../utils/drafts/alike';
import { positionDate } from '../../utils/relevance/describe-position';

/** What of a position in the dataset tells whether a draft says the same. */
export function heldPosition(position: Position, slice: ActorSlice): HeldPosition {
  const { id, topic, summary, quote, source, evidence } = position;
  const address = slice.sources[source]?.url;
  return {
    id,
    topic,
    summary,
    ...(quote !== undefined && { quote }),
    date: positionDate(position).on,
    ...(address !== undefined && { address }),
    ...(evidence && { textStart: evidence.selector.textStart }),
  };
}
