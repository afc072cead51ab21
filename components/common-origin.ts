import type { Origin } from '../utils/actors/origin';
import type { PositionLine } from '../utils/relevance/card-content';

/** Where all these positions come from, so that it is said once; undefined when they differ or there are none. */
export function commonOrigin(lines: readonly PositionLine[]): Origin | undefined {
  const [first, ...others] = lines.map(({ origin }) => origin);
  const isCommon = others.every(({ kind, title }) => kind === first?.kind && title === first.title);
  return isCommon ? first : undefined;
}
