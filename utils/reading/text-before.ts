import { textAround } from './text-around';

/** Runs of text are shorter than this, in text nodes. */
const longestRun = 500;

/** This text node and those before it that may belong to the same run of text, going back. */
export function* textBefore(node: Text): Generator<Text, void> {
  for (let end: Node | null = node; end !== null;) {
    const first: Node | undefined = textAround(end)?.first;
    const root: Node = end.getRootNode();
    const walker = node.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    walker.currentNode = end;
    let text: Node | null = end.nodeType === 3 ? end : walker.previousNode();
    for (let count = 0; count < longestRun && text !== null && !isBefore(text, first); count++) {
      yield text as Text;
      text = walker.previousNode();
    }
    // Text that an inline element shows from its shadow root goes on with that before the element.
    end = (root as Partial<ShadowRoot>).host ?? null;
  }
}

function isBefore(text: Node, first: Node | undefined): boolean {
  return (
    first === undefined || (first.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  );
}
