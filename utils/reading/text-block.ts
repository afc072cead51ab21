/** What part of a page a block of text is. */
export type BlockRole = 'headline' | 'text' | 'caption' | 'byline';

/** A stretch of running text without a block boundary inside, as it is told to others: plain data. */
export interface TextBlock {
  /** A whole number, unique on the page, that grows along it also where text is added later. */
  id: number;
  text: string;
  role: BlockRole;
  /** From the nearest `lang` attribute, where it differs from the page's. */
  lang?: string;
}

/** A block with its way back to the page. `text` is the data of `nodes` joined, unchanged. */
export interface PageBlock extends TextBlock {
  /** What leads to it: its first node, or the element that holds all of it and nothing else. */
  readonly anchor: Text | Element;
  /** In page order, at least one. May be looked up when they are first asked for. */
  readonly nodes: readonly Text[];
  /** Where each node begins in `text`: as long as `nodes`, first 0. */
  readonly starts: readonly number[];
  /** It left the page, or says something else by now. */
  readonly isGone: boolean;
}

/** The node that an offset into the block's text begins in. Logarithmic in their number. */
export function nodeAt(block: PageBlock, offset: number): Text {
  // A block has one at least.
  return block.nodes[nodeIndexAt(block, offset)] as Text;
}

/** The parts of a stretch of the block, one a node, empty ones left out. */
export function partsOf(
  block: PageBlock,
  { start, end }: { start: number; end: number },
): { node: Text; start: number; end: number }[] {
  const parts = [];
  for (let index = nodeIndexAt(block, start); index < block.nodes.length; index++) {
    const node = block.nodes[index];
    const begins = block.starts[index];
    if (node === undefined || begins === undefined || begins >= end) break;
    const ends = block.starts[index + 1] ?? block.text.length;
    const part = { node, start: Math.max(start, begins) - begins, end: Math.min(end, ends) - begins };
    if (part.end > part.start) parts.push(part);
  }
  return parts;
}

/** The last node that begins at or before the offset. */
function nodeIndexAt({ starts }: PageBlock, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
