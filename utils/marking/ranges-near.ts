import type { Judge } from './judge-marks';
import type { LookThrough } from './look-through';
import { inkOf, type Ink, type MarkedBlock } from './mark';
import { staticRanges } from './static-ranges';

/** Every registered range costs some 10 µs in each frame in which the page changes anything, in Chromium. */
const mostDrawn = 150;

/**
 * The ranges of the marks to draw, with what they have to be seen on; judges those that were not shown so far.
 *
 * @param blocks the ones to be drawn rather come first
 */
export async function rangesNear(
  blocks: readonly MarkedBlock[],
  { judge, lookThrough }: { judge: Judge; lookThrough: LookThrough },
): Promise<Map<StaticRange, Ink>> {
  const ranges = new Map<StaticRange, Ink>();
  await lookThrough(blocks, (marked, styles) => {
    if (ranges.size >= mostDrawn) return;
    if (marked.marks.some((mark) => mark.isShown !== true)) judge.judge(marked, styles);
    for (const mark of marked.marks) {
      if (mark.isShown !== true) continue;
      mark.ranges ??= staticRanges(marked.block, mark.mention);
      if (ranges.size + mark.ranges.length > mostDrawn) return;
      for (const range of mark.ranges) ranges.set(range, inkOf(mark));
    }
  });
  return ranges;
}
