/**
 * Puts what a copy holds of open shadow roots, as `Element.getHTML` writes them, in the place where the page showed it:
 * into the host, with the host's own children in the slots.
 */
export function withShadowRoots(document: Document): void {
  // Inner ones lie in the content of outer ones and come to light with them.
  for (let root = next(document); root !== null; root = next(document)) {
    const host = root.parentElement;
    const { content } = root;
    root.remove();
    if (host === null) continue;
    for (const slot of content.querySelectorAll('slot')) slot.replaceWith(...slotted(host, slot));
    host.replaceChildren(content);
  }
}

function next(document: Document): HTMLTemplateElement | null {
  return document.querySelector<HTMLTemplateElement>('template[shadowrootmode]');
}

function slotted(host: Element, slot: HTMLSlotElement): Node[] {
  const own = Array.from(host.childNodes).filter(
    (node) => ((node as Partial<Element>).getAttribute?.('slot') ?? '') === slot.name,
  );
  return own.length > 0 ? own : Array.from(slot.childNodes);
}
