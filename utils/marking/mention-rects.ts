import { type PageBlock, partsOf } from '../reading/text-block';

/** Where a stretch of a block is drawn, one box a line, in reading order; empty when it is not. */
export type RectReader = (block: PageBlock, stretch: { start: number; end: number }) => DOMRect[];

/** Boxes of one line overlap by at least this share of the lower one's height. */
const sameLine = 0.5;

/**
 * Measures text. Works with one live range that lies at the document's start between two uses: every other live range
 * would make each of the page's own changes slower until it is collected.
 */
export function createRectReader(document: Document): RectReader {
  const range = document.createRange();
  return (block, stretch) => {
    const lines: DOMRect[] = [];
    for (const { node, start, end } of partsOf(block, stretch)) {
      // The page may have shortened a node since it was read.
      if (end > node.length || !node.isConnected) continue;
      range.setStart(node, start);
      range.setEnd(node, end);
      const rects = range.getClientRects();
      for (let i = 0; i < rects.length; i++) {
        const rect = rects[i];
        if (rect !== undefined && rect.width > 0) addToLines(lines, rect);
      }
    }
    range.setStart(document, 0);
    range.collapse(true);
    return lines;
  };
}

function addToLines(lines: DOMRect[], rect: DOMRect): void {
  const last = lines.at(-1);
  if (last === undefined || !isSameLine(last, rect)) {
    lines.push(rect);
    return;
  }
  const left = Math.min(last.left, rect.left);
  const top = Math.min(last.top, rect.top);
  const right = Math.max(last.right, rect.right);
  const bottom = Math.max(last.bottom, rect.bottom);
  lines[lines.length - 1] = new DOMRect(left, top, right - left, bottom - top);
}

function isSameLine(one: DOMRect, other: DOMRect): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared >= sameLine * Math.min(one.height, other.height);
}
