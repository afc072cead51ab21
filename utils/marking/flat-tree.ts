/** The element that a node is laid out in: the slot it is assigned to, the host of its shadow root, else its parent. */
export function flatParent(node: Node): Element | null {
  const slot = (node as Text | Element).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (parent === null) return null;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent.nodeType === 1 ? (parent as Element) : null;
}
