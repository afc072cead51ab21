/**
 * Where a card that speaks of this node has to stand to be usable: everything outside the topmost modal dialog is inert.
 * The dialog itself for a node in it, `<html>` when no modal is open, null for a node that a modal makes inert.
 */
export function usableContainer(node: Node): Element | null {
  const document = node.ownerDocument;
  if (!document) return null;
  const around = closestModal(node);
  if (around) return around;
  return document.querySelector('dialog:modal') ? null : document.documentElement;
}

/** The nearest modal dialog around a node, out of open shadow roots too. */
function closestModal(node: Node): Element | null {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at instanceof HTMLDialogElement && at.matches(':modal')) return at;
  }
  return null;
}
