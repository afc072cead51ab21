import { type PageBlock, partsOf } from '../reading/text-block';

/**
 * The ranges that cover a stretch of a block: static, since the page pays for live ones with every later change, and one
 * a text node, since Firefox 153 stops painting ranges across the nodes of an element once such nodes were replaced
 * under a registered range, as every re-render does. A range is of the window that its text is shown in, since only that
 * one paints it.
 */
export function staticRanges(block: PageBlock, stretch: { start: number; end: number }): StaticRange[] {
  return partsOf(block, stretch)
    .filter(({ node, end }) => node.isConnected && end <= node.length)
    .map(
      ({ node, start, end }) =>
        new (node.ownerDocument.defaultView ?? window).StaticRange({
          startContainer: node,
          startOffset: start,
          endContainer: node,
          endOffset: end,
        }),
    );
}
