/** Takes a style sheet out of a root; the others stay as they are. */
export function dropSheet(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  const { adoptedStyleSheets } = root;
  const kept: CSSStyleSheet[] = [];
  for (let i = 0; i < adoptedStyleSheets.length; i++) {
    const other = adoptedStyleSheets[i];
    if (other !== undefined && other !== sheet) kept.push(other);
  }
  if (kept.length < adoptedStyleSheets.length) root.adoptedStyleSheets = kept;
}
