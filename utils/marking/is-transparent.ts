/** A colour of which nothing is seen, as computed styles give it. */
const noColour = /^rgba\(.*, 0\)$|\/ 0\)$/;

/** Whether text below an element is seen through it, as below a link that covers a whole teaser. */
export function isTransparent(cover: Element): boolean {
  if (/^(?:img|video|canvas|iframe|svg|object|embed)$/.test(cover.localName)) return false;
  const view = cover.ownerDocument.defaultView ?? window;
  const { opacity, backgroundImage, backgroundColor } = view.getComputedStyle(cover);
  return Number(opacity) === 0 || (backgroundImage === 'none' && noColour.test(backgroundColor));
}
