/**
 * What the nearest node before or behind a node is the key of, in page order; what is in a shadow root comes before the
 * host's own children. Behind: after all that is in the node.
 */
export function nearestOf<Value>(
  node: Node,
  side: 'before' | 'behind',
  values: ReadonlyMap<Node, Value>,
): Value | undefined {
  const step = side === 'before' ? nodeBefore : nodeAfter;
  let at = side === 'before' ? nodeBefore(node) : nodeBehind(node);
  for (; at !== null; at = step(at)) {
    const value = values.get(at);
    if (value !== undefined) return value;
  }
  return undefined;
}

function nodeBefore(node: Node): Node | null {
  const before = node.previousSibling;
  if (before !== null) return lastIn(before);
  const parent = node.parentNode;
  if (parent === null) return null;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  const shadow = (parent as Element).shadowRoot?.lastChild;
  return shadow ? lastIn(shadow) : parent;
}

function lastIn(node: Node): Node {
  const last = node.lastChild ?? (node as Element).shadowRoot?.lastChild;
  return last ? lastIn(last) : node;
}

function nodeAfter(node: Node): Node | null {
  return (node as Element).shadowRoot?.firstChild ?? node.firstChild ?? nodeBehind(node);
}

function nodeBehind(node: Node): Node | null {
  for (let left = node; ;) {
    if (left.nextSibling !== null) return left.nextSibling;
    const parent = left.parentNode;
    if (parent === null) return null;
    if (parent.nodeType === 11) {
      const { host } = parent as ShadowRoot;
      if (!host) return null;
      if (host.firstChild !== null) return host.firstChild;
      left = host;
    } else left = parent;
  }
}
