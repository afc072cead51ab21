import { flatParent } from './flat-tree';
import type { MarkedBlock } from './mark';
import type { StyleReader } from './style-reader';

/** More blocks than this are not drawn at once; where there are more, it is a list that hides most of them. */
const mostNear = 600;

/** How far off screen marks are drawn, in screens: each costs whenever the page changes. */
const margin = 0.25;

/** How far up an element with an area is looked for. */
const levels = 4;

interface Span {
  top: number;
  bottom: number;
}

/**
 * The blocks on screen or about to be, those nearest to its middle first. Measures every so many blocks, about
 * the square root of their number, and those in between only where these say that they may be near: between two blocks of
 * one column there are none above or below both.
 *
 * @param blocks in page order
 */
export function blocksNear(
  blocks: readonly MarkedBlock[],
  { viewHeight, styles }: { viewHeight: number; styles: StyleReader },
): MarkedBlock[] {
  const stride = Math.ceil(Math.sqrt(blocks.length));
  const isNear = ({ top, bottom }: Span): boolean =>
    bottom > -margin * viewHeight && top < (1 + margin) * viewHeight;
  const near: { block: MarkedBlock; distance: number }[] = [];
  for (let begin = 0; begin < blocks.length; begin += stride) {
    const end = Math.min(begin + stride, blocks.length);
    const [first, next] = [spanAt(begin), spanAt(Math.min(end, blocks.length - 1))];
    if (first !== null && next !== null && !isNear(union(first, next))) continue;
    for (let i = begin; i < end; i++) {
      const [block, span] = [blocks[i], spanAt(i)];
      if (block !== undefined && span !== null && isNear(span))
        near.push({ block, distance: distanceTo(viewHeight / 2, span) });
    }
  }
  return near
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, mostNear)
    .map(({ block }) => block);

  function spanAt(index: number): Span | null {
    const block = blocks[index];
    return block === undefined ? null : spanOf(block, styles);
  }
}

/**
 * Where a block stands, by the element that lays it out; null where neither that nor one close around it has an area. By
 * what leads to it: to look up its nodes costs as much as reading them did.
 */
function spanOf({ block }: MarkedBlock, styles: StyleReader): Span | null {
  const { anchor } = block;
  let element = anchor.nodeType === 1 ? (anchor as Element) : flatParent(anchor);
  for (let level = 0; level < levels && element !== null; level++) {
    const box = styles.box(element);
    const isLine = level < levels - 1 && styles.of(element).display === 'inline';
    if (!isLine && (box.width > 0 || box.height > 0)) return box;
    element = flatParent(element);
  }
  return null;
}

function union(one: Span, other: Span): Span {
  return { top: Math.min(one.top, other.top), bottom: Math.max(one.bottom, other.bottom) };
}

function distanceTo(middle: number, { top, bottom }: Span): number {
  return Math.max(top - middle, middle - bottom, 0);
}
