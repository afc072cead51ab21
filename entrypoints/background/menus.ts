import { browser } from 'wxt/browser';
import { keepEntry } from './offer-keeping';
import type { Panels } from './open-panel';

/** The entry in the menu of the toolbar button. */
const entry = 'open-panel';

/** Puts up our entries in menus, and opens the side panel from that of the toolbar button. Sets up at once what listens. */
export function offerPanelInMenu(panels: Panels): void {
  browser.runtime.onInstalled.addListener(() => void arrange());
  // In Firefox menus are forgotten with the session, and the language may be another one since.
  browser.runtime.onStartup.addListener(() => void arrange());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === entry && tab?.windowId !== undefined)
      void panels.open({ kind: 'article' }, tab.windowId);
  });
}

async function arrange(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: entry,
    title: browser.i18n.getMessage('menuOpenPanel'),
    contexts: ['action'],
  });
  browser.contextMenus.create({
    id: keepEntry,
    title: browser.i18n.getMessage('menuKeepSelection'),
    contexts: ['selection'],
  });
}
