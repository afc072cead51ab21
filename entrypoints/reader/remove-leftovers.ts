import { sweepMarks } from '../../utils/marking/sweep-marks';
import { browser } from '../../utils/web-extension/browser';
import { isPageTaken } from './one-instance';

/**
 * Takes away the marks, and the hosts of cards and of the button for keeping, that an earlier version of the extension left
 * on the page: Firefox ends a script without a last word when its extension is updated. Only we can see into the closed
 * roots of the hosts. Run before the reader script is started in a page that was open already; does nothing where that runs.
 */
export function removeLeftovers(
  document: Document,
  rootOf = (element: HTMLElement): ShadowRoot | null => browser.dom.openOrClosedShadowRoot(element),
): void {
  if (isPageTaken()) return;
  sweepMarks(document);
  const places = [document.documentElement, ...document.querySelectorAll('dialog')];
  for (const place of places) {
    for (const element of place.querySelectorAll<HTMLElement>(':scope > div:empty')) {
      const root = rootOf(element);
      if (root && (holdsCard(root) || root.querySelector('.standpoint-keep'))) element.remove();
    }
  }
}

function holdsCard(root: ShadowRoot): boolean {
  const frame = root.querySelector<HTMLIFrameElement>('.card > iframe');
  return frame !== null && isCardPage(frame.src);
}

/** The card page of any version: Chromium gives it another address each time. */
function isCardPage(address: string): boolean {
  return /^(?:chrome|moz)-extension:\/\/[^/]+\/card\.html$/.test(address);
}
