import { groupBy } from './group-by';
import type { Uid } from '../../utils/actors/actor';
import type { PositionLine } from '../../utils/relevance/card-content';
import type { Library } from './library';
import { positionLine } from './position-line';

/** An actor's positions by topic: the topic with the newest position first, newest first inside. */
export function positionGroups(
  library: Library,
  actor: Uid,
  locale: string,
): { topic: string; positions: PositionLine[] }[] {
  const lines = (library.positionsOf.get(actor) ?? []).map((listed) => positionLine(library, listed, locale));
  // Newest first already, so each topic is met first by its newest position.
  const groups = groupBy(lines, ({ topic }) => topic.id);
  return [...groups.values()].map((positions) => ({ topic: positions[0]?.topic.label ?? '', positions }));
}
