/** How many positions are drawn at a time: a thousand would take the better part of a second. */
export const stretchSize = 25;

/** How many stand before the one asked for, so that it is seen to have a before. */
const lead = 2;

/** What is drawn at first of a list: its beginning, or around the one asked for. `to` may lie beyond the end. */
export function firstStretch(
  positions: readonly { id: string }[],
  asked: string | undefined,
): { from: number; to: number } {
  const at = positions.findIndex(({ id }) => id === asked);
  const from = at < stretchSize ? 0 : at - lead;
  return { from, to: from + stretchSize };
}
