/**
 * A long table is windowed a stretch at a time. The library's arithmetic is linear in the rows it knows and is done anew
 * for each row that is not as high as was thought: 3 ms for a hundred thousand. And Firefox draws nothing that lies deeper
 * than 17.9 million px: twenty thousand rows of 64 px are a tenth of that.
 */
export const mostInStretch = 20_000;

/**
 * The first row of the stretch, for a scroll bar that stands at this share of its way: the first stretch at 0, the last at
 * 1, so that the bar tells of the whole table.
 */
export function stretchAt(share: number, count: number): number {
  const most = Math.max(0, count - mostInStretch);
  return Math.round(most * Math.min(1, Math.max(0, share)));
}

/** The first row of the stretch in which a row stands at the top of the view, with the scroll bar where it tells so. */
export function stretchAround(top: { row: number; rowsInView: number }, count: number): number {
  return stretchAt(top.row / Math.max(1, count - top.rowsInView), count);
}

/** Whether a row is in the stretch that begins with `first`. */
export function isInStretch(row: number, first: number): boolean {
  return row >= first && row < first + mostInStretch;
}
