import type { Origin } from '../../utils/actors/origin';
import type { CardContent, PositionLine } from '../../utils/relevance/card-content';

/** Every position on a card, in order. */
export function linesOf({ reading, groups, bodies }: CardContent): PositionLine[] {
  return [...(reading ? [reading] : []), ...groups, ...bodies].flatMap(({ positions }) => positions);
}

/** Where all positions of a card come from, so that it is said once; undefined when they differ or there are none. */
export function commonOrigin(content: CardContent): Origin | undefined {
  const [first, ...others] = linesOf(content).map(({ origin }) => origin);
  const isCommon = others.every(({ kind, title }) => kind === first?.kind && title === first.title);
  return isCommon ? first : undefined;
}
