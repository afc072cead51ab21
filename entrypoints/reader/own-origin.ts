import { browser } from '../../utils/web-extension/browser';

/**
 * The origin of our pages. Where the card page has a dynamic address, `getURL` gives Chromium's address of the day, which
 * is not what a page loaded from it has for an origin.
 */
export function ownOrigin(): string {
  const { origin, protocol } = new URL(browser.runtime.getURL('/'));
  return protocol === 'chrome-extension:' ? `${protocol}//${browser.runtime.id}` : origin;
}
