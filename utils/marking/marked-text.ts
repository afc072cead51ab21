import type { MarkedBlock } from './mark';
import type { MarkedPage } from './marked-page';

/** Runs of text are shorter than this, in text nodes. */
const longestRun = 500;

/** How many children of an element are looked at: those with more hold parts of a page, not text. */
const mostChildren = 500;

type Page = Pick<MarkedPage, 'blockFrom'>;

/** The block with marks that a text node is part of. */
export function markedBlockOf(node: Node, page: Page): MarkedBlock | undefined {
  const block = nearestBlock(page, node);
  return block && holds(block, node) ? block : undefined;
}

/** The blocks with marks whose text an element lays out itself. Costs at most two looks at each text node in it. */
export function markedBlocksIn(element: Element, page: Page): Set<MarkedBlock> {
  const blocks = new Set<MarkedBlock>();
  let block: MarkedBlock | undefined;
  let looked: Node | undefined;
  for (const child of Array.from(element.childNodes).slice(0, mostChildren)) {
    if (child.nodeType !== 3 || !/\S/.test((child as Text).data)) continue;
    block = nearestBlock(page, child, looked) ?? block;
    looked = child;
    if (block && holds(block, child)) blocks.add(block);
  }
  return blocks;
}

/** The block that an element around a text node leads to, else one that begins with it or, up to another one, before it. */
function nearestBlock({ blockFrom }: Page, node: Node, upTo?: Node): MarkedBlock | undefined {
  for (let around = node.parentNode; around !== null; around = around.parentNode) {
    const block = blockFrom(around);
    if (block) return block;
  }
  const walker = document.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  let text: Node | null = node;
  for (let count = 0; count < longestRun && text !== null && text !== upTo; count++) {
    const block = blockFrom(text);
    if (block) return block;
    text = walker.previousNode();
  }
  return undefined;
}

/** Only the nodes of blocks that are pointed at are asked for: to look them up costs as much as reading them did. */
function holds({ block }: MarkedBlock, node: Node): boolean {
  return block.nodes.includes(node as Text);
}
