import { browser } from '../../utils/web-extension/browser';

/**
 * Whether the extension that this script came from is still there. After an update, a reload or an uninstall the script
 * lives on in open pages, an orphan: it can ask nothing any more and has to put everything back.
 */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
