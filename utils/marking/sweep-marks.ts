import { dropSheet } from './drop-sheet';

/**
 * Takes away the marks that an older script of ours left in a document, its open shadow roots and the frames of its site:
 * found by their style sheet, since Firefox lets no content script list the highlights. Linear in the elements.
 */
export function sweepMarks(document: Document): void {
  sweep(document, document);
  for (const element of document.querySelectorAll('*')) {
    if (element.shadowRoot) sweep(element.shadowRoot, document);
    const inside = (element as Partial<HTMLIFrameElement>).contentDocument;
    if (inside) sweepMarks(inside);
  }
}

function sweep(root: Document | ShadowRoot, { defaultView }: Document): void {
  for (const old of Array.from(root.adoptedStyleSheets)) {
    const [rule, another] = old.cssRules;
    if (rule === undefined || another !== undefined) continue;
    const names = Array.from(
      rule.cssText.matchAll(/::highlight\((sp-[a-z0-9]+-[a-z-]+)\)/g),
      ([, name]) => name,
    );
    for (const name of names) if (name !== undefined) defaultView?.CSS.highlights.delete(name);
    if (names.length > 0) dropSheet(root, old);
  }
}
