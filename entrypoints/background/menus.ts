import { browser } from 'wxt/browser';
import { desktopOnly } from '../../utils/web-extension/desktop-only';
import { keepEntry } from './offer-keeping';
import type { Panels } from './open-panel';

/** The entry in the menu of the toolbar button. */
const entry = 'open-panel';

export interface MenuOffer {
  panels: Pick<Panels, 'open'>;
  /** Null where the browser has none. */
  contextMenus?: Pick<typeof browser.contextMenus, 'onClicked' | 'removeAll' | 'create'> | null;
  runtime?: Pick<typeof browser.runtime, 'onInstalled' | 'onStartup'>;
  wordsOf?: (entry: 'menuOpenPanel' | 'menuKeepSelection') => string;
}

/** Puts up our entries in menus, and opens the side panel from that of the toolbar button. Sets up at once what listens. */
export function offerPanelInMenu({
  panels,
  contextMenus = desktopOnly().contextMenus,
  runtime = browser.runtime,
  wordsOf = (key) => browser.i18n.getMessage(key),
}: MenuOffer): void {
  if (!contextMenus) return;
  const arrange = async () => {
    await contextMenus.removeAll();
    contextMenus.create({ id: entry, title: wordsOf('menuOpenPanel'), contexts: ['action'] });
    contextMenus.create({ id: keepEntry, title: wordsOf('menuKeepSelection'), contexts: ['selection'] });
  };
  runtime.onInstalled.addListener(() => void arrange());
  // In Firefox menus are forgotten with the session, and the language may be another one since.
  runtime.onStartup.addListener(() => void arrange());
  contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === entry && tab?.windowId !== undefined)
      void panels.open({ kind: 'article' }, tab.windowId);
  });
}
