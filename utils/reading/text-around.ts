import { elementKind } from './element-kinds';
import { isProse } from './prose';
import type { WalkRange } from './walk-text';

/**
 * The siblings to read again when this node came, changed or lost a neighbour: from the beginning of the run of text it
 * stands in to the run's end. Null where nothing is to be read.
 */
export function textAround(node: Node): WalkRange | null {
  let top = node;
  for (;;) {
    const parent = top.parentNode;
    if (parent === null) return null;
    if (parent.nodeType !== 1) break;
    const kind = elementKind((parent as Element).localName);
    // Prose is read whole.
    if (kind === 'block' && isProse(parent as Element)) return { first: parent, last: parent };
    if (kind !== 'inline') break;
    top = parent;
  }
  let first = top;
  for (let before = first.previousSibling; before !== null && runsOn(before, 'lastChild');) {
    first = before;
    before = before.previousSibling;
  }
  let last = top;
  for (let after = last.nextSibling; after !== null && runsOn(after, 'firstChild');) {
    last = after;
    after = after.nextSibling;
  }
  return { first, last };
}

/** Whether text at this edge of a sibling belongs to the same run as the text beside it. */
function runsOn(sibling: Node, edge: 'firstChild' | 'lastChild'): boolean {
  for (let node: Node | null = sibling; node !== null && node.nodeType === 1; node = node[edge]) {
    const kind = elementKind((node as Element).localName);
    if (kind === 'unseen') return true;
    if (kind !== 'inline') return false;
  }
  return true;
}
