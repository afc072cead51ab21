import { textAround } from './text-around';

/** Runs of text are shorter than this, in text nodes. */
const longestRun = 500;

export type TextBefore = (node: Text) => Iterable<Text>;

/** This text node and those before it that may belong to the same run of text, going back. */
export function* textBefore(node: Text): Generator<Text, void> {
  const first = textAround(node)?.first ?? node;
  const walker = node.ownerDocument.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  let text: Node | null = node;
  for (let count = 0; count < longestRun && text !== null && !isBefore(text, first); count++) {
    yield text as Text;
    text = walker.previousNode();
  }
}

function isBefore(text: Node, first: Node): boolean {
  return (first.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
