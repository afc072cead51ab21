/**
 * Puts what a copy holds of open shadow roots, as `Element.getHTML` writes them, in the place where the page showed it:
 * into the host, with the host's own children in the slots. Neither a page's head nor a drawing can hold one: what looks
 * like one there is left alone.
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
  const templates = document.querySelectorAll('body template[shadowrootmode]');
  return Array.from(templates).find((template) => template instanceof HTMLTemplateElement) ?? null;
}

function slotted(host: Element, slot: HTMLSlotElement): Node[] {
  const own = Array.from(host.childNodes).filter(
    (node) => ((node as Partial<Element>).getAttribute?.('slot') ?? '') === slot.name,
  );
  return own.length > 0 ? own : Array.from(slot.childNodes);
}
