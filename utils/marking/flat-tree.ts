/** The element that a node is laid out in: the slot it is assigned to, the host of its shadow root, else its parent. */
export function flatParent(node: Node): Element | null {
  const slot = (node as Text | Element).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (parent === null) return null;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent.nodeType === 1 ? (parent as Element) : null;
}

/**
 * Whether one place comes before another on the page: negative when it does. What is in a shadow root comes before the
 * host's own children.
 */
export function comparePlaces(one: Node, other: Node): number {
  const position = one.compareDocumentPosition(other);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED))
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  const path = pathOf(one);
  const otherPath = pathOf(other);
  for (let i = 0; i < path.length && i < otherPath.length; i++) {
    const a = path[i];
    const b = otherPath[i];
    if (a === undefined || b === undefined || a === b) continue;
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  return otherPath.length - path.length;
}

/** The hosts of the shadow roots a node is in, outermost first, then the node. */
function pathOf(node: Node): Node[] {
  const path = [node];
  for (let root = node.getRootNode(); root.nodeType === 11;) {
    const { host } = root as ShadowRoot;
    if (host === undefined) break;
    path.unshift(host);
    root = host.getRootNode();
  }
  return path;
}
