import type { Mark, MarkedBlock } from './mark';
import type { StyleReader } from './style-reader';
import { boxedParent } from './is-shown';

/** Every registered range costs some 10 µs in each frame in which the page changes anything, in Chromium. */
export const mostDrawn = 150;

/** More blocks than this are not all measured. */
export const mostMeasured = 600;

/**
 * The shown marks of these blocks, at most 150: where there are more, those nearest to the middle of the viewport.
 * Measures only in that case.
 *
 * @param blocks in page order where they are more than `mostMeasured`: then only those around the viewport are measured
 */
export function chooseToDraw(
  blocks: MarkedBlock[],
  { viewHeight, styles }: { viewHeight: number; styles: () => StyleReader },
): { marks: Mark[]; isCut: boolean } {
  const shown = blocks
    .map((block) => ({ block, marks: block.marks.filter((mark) => mark.isShown) }))
    .filter(({ marks: { length } }) => length > 0);
  const count = shown.reduce((sum, { marks: { length } }) => sum + length, 0);
  if (count <= mostDrawn) return { marks: shown.flatMap((block) => block.marks), isCut: false };
  const reader = styles();
  const middle = viewHeight / 2;
  const nearest = around(shown, ({ block }) => (boxOf(block, reader)?.top ?? Infinity) < middle)
    .map(({ block, marks }) => ({ marks, distance: distanceTo(middle, boxOf(block, reader)) }))
    .toSorted((one, other) => one.distance - other.distance);
  const marks: Mark[] = [];
  for (const block of nearest) {
    if (marks.length >= mostDrawn) break;
    marks.push(...block.marks.slice(0, mostDrawn - marks.length));
  }
  return { marks, isCut: true };
}

/** The part of a crowd around the first that is not above. */
function around<Block>(blocks: Block[], isAbove: (block: Block) => boolean): Block[] {
  if (blocks.length <= mostMeasured) return blocks;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const half = (low + high) >> 1;
    const block = blocks[half];
    if (block !== undefined && isAbove(block)) low = half + 1;
    else high = half;
  }
  return blocks.slice(Math.max(0, low - mostMeasured / 2), low + mostMeasured / 2);
}

function boxOf({ block }: MarkedBlock, styles: StyleReader): DOMRect | undefined {
  const [first] = block.nodes;
  const element = first === undefined ? null : boxedParent(first, styles);
  return element === null ? undefined : styles.box(element);
}

function distanceTo(middle: number, box: DOMRect | undefined): number {
  return box === undefined ? Infinity : Math.max(box.top - middle, middle - box.bottom, 0);
}
