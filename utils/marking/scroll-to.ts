/** How near to the edge of the viewport a mention may be, in pixels: pages keep bars there. */
const edge = 80;

/** Brings a piece of text in an element to where it can be read, at once, unless it is there. */
export function scrollTo(
  element: Element,
  { view, rectNow }: { view: Window; rectNow: () => DOMRect | undefined },
): void {
  if (isReadable(rectNow(), view)) return;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rect = rectNow();
  // The middle of a long paragraph is not the line that holds the text.
  if (rect !== undefined && !isReadable(rect, view))
    view.scrollBy({ top: rect.top - view.innerHeight / 2, behavior: 'instant' });
}

function isReadable(rect: DOMRect | undefined, { innerHeight }: Window): boolean {
  return rect !== undefined && rect.top >= edge && rect.bottom <= innerHeight - edge;
}
