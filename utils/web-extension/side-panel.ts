import type { SidebarAction } from 'webextension-polyfill';
import { browser } from './browser';

/** What Firefox has in the place of `sidePanel`; on phones it has none. */
const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction.Static };

/**
 * Opens the side panel of a window; false where the browser does not let us. Both browsers open it only straight from
 * what the reader did, before anything is awaited: Chromium also from a message that a click sent, Firefox from a
 * shortcut, a menu, and a click on a page of ours that is no frame.
 */
export async function openSidePanel(window: number): Promise<boolean> {
  if (import.meta.env.FIREFOX && !sidebarAction) return false;
  try {
    await (import.meta.env.FIREFOX ? sidebarAction?.open() : browser.sidePanel.open({ windowId: window }));
    return true;
  } catch {
    return false;
  }
}

/** Whether it is open already, as far as the browser tells: Chromium does not, and need not be asked. */
export async function isSidePanelOpen(window: number): Promise<boolean> {
  return import.meta.env.FIREFOX && sidebarAction !== undefined && sidebarAction.isOpen({ windowId: window });
}
