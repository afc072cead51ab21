import type { Listed } from '../../../utils/dataset/dataset';
import type { Referred } from '../../../utils/dataset/reading/record-reads';
import type { PositionLine } from '../../../utils/relevance/card-content';
import { groupBy } from './group-by';
import { positionLine } from './position-line';

/** Positions, newest first, by topic: the topic with the newest position first, newest first inside. */
export function positionGroups(
  positions: readonly Listed<'position'>[],
  referred: Referred,
  locale: string,
): { topic: string; positions: PositionLine[] }[] {
  const lines = positions.map((listed) => positionLine(referred, listed, locale));
  // Newest first already, so each topic is met first by its newest position.
  const groups = groupBy(lines, ({ topic }) => topic.id);
  return [...groups.values()].map((group) => ({ topic: group[0]?.topic.label ?? '', positions: group }));
}
