import { browser } from '../../utils/web-extension/browser';

/**
 * Takes away the card hosts that an earlier version of the extension left on the page: Firefox ends a script without a
 * last word when its extension is updated. Only we can see into their closed roots.
 */
export function removeLeftovers(document: Document): void {
  const places = [document.documentElement, ...document.querySelectorAll('dialog')];
  for (const place of places) {
    for (const element of place.querySelectorAll<HTMLElement>(':scope > div:empty')) {
      const root = browser.dom.openOrClosedShadowRoot(element);
      const frame = root?.querySelector<HTMLIFrameElement>(':scope > .card > iframe');
      if (frame && isCardPage(frame.src)) element.remove();
    }
  }
}

/** The card page of any version: Chromium gives it another address each time. */
function isCardPage(address: string): boolean {
  return /^(?:chrome|moz)-extension:\/\/[^/]+\/card\.html$/.test(address);
}
