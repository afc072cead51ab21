import type { ActorSlice } from '../../utils/actors/actor-slice';
import type { Position } from '../../utils/actors/position';
import { alikeAmong, type HeldPosition } from '../../utils/drafts/alike';
import type { Draft } from '../../utils/drafts/draft';
import type { HeldAlike } from '../../utils/messaging/held-alike';
import { describePosition, positionDate } from '../../utils/relevance/describe-position';

/**
 * What is held of a speaker and says the same as a draft, or nearly, the likest first. What was made of the draft itself is
 * left out.
 */
export function heldAlike(draft: Draft, slice: ActorSlice, lang: string): HeldAlike[] {
  const own = draft.state.kind === 'kept' ? draft.state.position : undefined;
  const held = new Map(
    slice.positions.filter(({ id }) => id !== own).map((position) => [position.id, position]),
  );
  const found = alikeAmong(
    draft,
    [...held.values()].map((position) => heldPosition(position, slice)),
  );
  return found.map(({ position, why }) => ({
    position: describePosition(held.get(position)!, slice, lang),
    why,
  }));
}

/** What of a position in the dataset tells whether a draft says the same. */
function heldPosition(position: Position, slice: ActorSlice): HeldPosition {
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
