import { textAround } from './text-around';
import type { WalkRange } from './walk-text';

/**
 * The ranges to read again around nodes that came or changed. Neighbours are joined: a page that adds a thousand
 * paragraphs is read in one range. A few may overlap.
 */
export function rangesToRead(seeds: Set<Node>): WalkRange[] {
  const ranges: WalkRange[] = [];
  const byFirst = new Map<Node, WalkRange>();
  const byLast = new Map<Node, WalkRange>();
  const areInside = new Map<Node | null, boolean>();
  for (const seed of seeds) {
    if (!seed.isConnected || isInside(seed)) continue;
    const around = textAround(seed);
    if (around === null) continue;
    const same = byFirst.get(around.first) ?? byLast.get(around.last);
    if (same === undefined) add(around);
    else if (same.first !== around.first || same.last !== around.last) ranges.push(around);
  }
  return ranges;

  function isInside({ parentNode }: Node): boolean {
    if (parentNode === null) return false;
    const known = areInside.get(parentNode);
    if (known !== undefined) return known;
    const isIn = seeds.has(parentNode) || isInside(parentNode);
    areInside.set(parentNode, isIn);
    return isIn;
  }

  // They may share the white space between them.
  function add({ first, last }: WalkRange): void {
    const before = byLast.get(first) ?? neighbour(byLast, first.previousSibling);
    const behind = byFirst.get(last) ?? neighbour(byFirst, last.nextSibling);
    if (before !== undefined) {
      byLast.delete(before.last);
      before.last = last;
      byLast.set(last, before);
    } else if (behind !== undefined) {
      byFirst.delete(behind.first);
      behind.first = first;
      byFirst.set(first, behind);
    } else {
      const range = { first, last };
      ranges.push(range);
      byFirst.set(first, range);
      byLast.set(last, range);
    }
  }
}

function neighbour(ranges: Map<Node, WalkRange>, sibling: Node | null): WalkRange | undefined {
  return sibling === null ? undefined : ranges.get(sibling);
}
