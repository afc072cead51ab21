import { browser } from 'wxt/browser';

type DesktopOnly = Pick<typeof browser, 'contextMenus' | 'commands' | 'windows'>;

/** What browsers on phones do not have; looked up at each use. */
export function desktopOnly(): Partial<DesktopOnly> {
  return browser;
}
