import type { CardContent, PositionLine } from '../../utils/relevance/card-content';

/** The actor's own positions on a card, in order. */
export function ownLinesOf({ reading, groups }: CardContent): PositionLine[] {
  return [...(reading ? [reading] : []), ...groups].flatMap(({ positions }) => positions);
}

/** Every position on a card, in order. */
export function linesOf(content: CardContent): PositionLine[] {
  return [...ownLinesOf(content), ...content.bodies.flatMap(({ positions }) => positions)];
}
