/** The body scrolls inside from here on, so that a card never hides the article it was opened from. */
const mostBodyPx = 360;

/** How high the card wants to be, whatever the height of the frame around it, in CSS pixels. */
export function naturalHeightPx(card: Element): number {
  const borders = card.getBoundingClientRect().height - card.clientHeight;
  let height = borders;
  for (const part of card.children) {
    const content = part.querySelector(':scope > .sp-card-content');
    height += content ? Math.min(heightOf(content), mostBodyPx) : heightOf(part);
  }
  return Math.ceil(height);
}

/** Calls back with the height each time it changes, until the signal. */
export function watchHeight(
  card: Element,
  onChange: (heightPx: number) => void,
  { signal }: { signal: AbortSignal },
): void {
  let last = naturalHeightPx(card);
  const observer = new ResizeObserver(() => {
    const heightPx = naturalHeightPx(card);
    if (heightPx === last) return;
    last = heightPx;
    onChange(heightPx);
  });
  for (const part of card.children) {
    observer.observe(part.querySelector(':scope > .sp-card-content') ?? part);
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height;
}
