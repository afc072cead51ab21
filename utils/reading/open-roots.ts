/** The open shadow roots within a part of a page, and those within them, in page order. Linear in its elements. */
export function openRoots(within: ParentNode): ShadowRoot[] {
  return Array.from(within.querySelectorAll('*')).flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : [shadowRoot, ...openRoots(shadowRoot)],
  );
}
