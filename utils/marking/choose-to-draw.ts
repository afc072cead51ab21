import type { Mark, MarkedBlock } from './mark';
import type { StyleReader } from './style-reader';
import { boxedParent } from './is-shown';

/** Every registered range costs some 10 µs in each frame in which the page changes anything, in Chromium. */
export const mostDrawn = 150;

/**
 * The shown marks of these blocks, at most 150: where there are more, those nearest to the middle of the viewport.
 * Measures only in that case.
 */
export function chooseToDraw(
  blocks: MarkedBlock[],
  { viewHeight, styles }: { viewHeight: number; styles: () => StyleReader },
): { marks: Mark[]; isCut: boolean } {
  const shown = blocks.map((block) => block.marks.filter((mark) => mark.isShown));
  const count = shown.reduce((sum, marks) => sum + marks.length, 0);
  if (count <= mostDrawn) return { marks: shown.flat(), isCut: false };
  const reader = styles();
  const middle = viewHeight / 2;
  const nearest = blocks
    .map((block, i) => ({ marks: shown[i] ?? [], distance: distanceTo(middle, block, reader) }))
    .toSorted((one, other) => one.distance - other.distance);
  const marks: Mark[] = [];
  for (const block of nearest) {
    if (marks.length >= mostDrawn) break;
    marks.push(...block.marks.slice(0, mostDrawn - marks.length));
  }
  return { marks, isCut: true };
}

function distanceTo(middle: number, { block }: MarkedBlock, styles: StyleReader): number {
  const [first] = block.nodes;
  const element = first === undefined ? null : boxedParent(first, styles);
  if (element === null) return Infinity;
  const { top, bottom } = styles.box(element);
  return Math.max(top - middle, middle - bottom, 0);
}
