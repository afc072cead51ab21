import type { CardContent, PositionLine } from '../../utils/relevance/card-content';

/** Every position on a card, in order. */
export function linesOf({ reading, groups, bodies }: CardContent): PositionLine[] {
  return [...(reading ? [reading] : []), ...groups, ...bodies].flatMap(({ positions }) => positions);
}
