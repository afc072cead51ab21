import type { Mark, MarkedBlock } from './mark';
import type { MarkedPage } from './marked-page';

/** How far outside its letters a name still counts as pointed at, in pixels: its underline is part of it. */
const slack = { x: 1, y: 3 };

/** How many children of an element are looked at: those with more hold parts of a page, not text. */
const mostChildren = 500;

type Page = Pick<
  MarkedPage,
  'document' | 'shadowRoots' | 'blockOf' | 'rectsOf' | 'isShown' | 'isTransparent'
>;

export interface Found {
  mark: Mark;
  rects: DOMRect[];
  rect: DOMRect;
}

/**
 * The shown mark at a point of the viewport. Asks the browser which text is there, and where something transparent lies
 * over the text, such as a link that covers a whole teaser, compares boxes.
 */
export function findAtPoint(page: Page, x: number, y: number): Found | null {
  const caret = page.document.caretPositionFromPoint(x, y, { shadowRoots: page.shadowRoots() });
  const node = caret?.offsetNode;
  const block = node?.nodeType === 3 ? page.blockOf(node as Text) : undefined;
  return (block && findInBlock(page, block, x, y)) ?? findUnderCover(page, x, y);
}

function findInBlock({ rectsOf, isShown }: Page, marked: MarkedBlock, x: number, y: number): Found | null {
  for (const mark of marked.marks) {
    const rects = rectsOf(marked.block, mark.mention);
    const rect = rects.find((line) => isIn(line, x, y));
    if (rect !== undefined && isShown(marked, mark)) return { mark, rects, rect };
  }
  return null;
}

function findUnderCover(page: Page, x: number, y: number): Found | null {
  for (const root of [page.document, ...page.shadowRoots()]) {
    for (const element of root.elementsFromPoint(x, y)) {
      for (const block of blocksIn(page, element)) {
        const found = findInBlock(page, block, x, y);
        if (found !== null) return found;
      }
      if (!page.isTransparent(element)) break;
    }
  }
  return null;
}

/** Blocks with marks whose text this element lays out itself. */
function blocksIn({ blockOf }: Page, element: Element): Set<MarkedBlock> {
  const blocks = new Set<MarkedBlock>();
  let looked = 0;
  for (
    let node = element.firstChild;
    node !== null && looked < mostChildren;
    node = node.nextSibling, looked++
  ) {
    const block = node.nodeType === 3 ? blockOf(node as Text) : undefined;
    if (block !== undefined) blocks.add(block);
  }
  return blocks;
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - slack.x && x <= right + slack.x && y >= top - slack.y && y <= bottom + slack.y;
}
