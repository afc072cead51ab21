import { isTransparent } from './is-transparent';
import type { Mark, MarkedBlock } from './mark';
import type { MarkedPage } from './marked-page';
import { markedBlockOf, markedBlocksIn } from './marked-text';

/** How far outside its letters a name still counts as pointed at, in pixels: its underline is part of it. */
const slack = { x: 1, y: 3 };

type Page = Pick<MarkedPage, 'document' | 'shadowRoots' | 'blockFrom' | 'rectsOf' | 'isShown'>;

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
  const block = node?.nodeType === 3 ? markedBlockOf(node, page) : undefined;
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
      for (const block of markedBlocksIn(element, page)) {
        const found = findInBlock(page, block, x, y);
        if (found !== null) return found;
      }
      if (!isTransparent(element)) break;
    }
  }
  return null;
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - slack.x && x <= right + slack.x && y >= top - slack.y && y <= bottom + slack.y;
}
