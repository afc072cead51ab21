import { browser } from 'wxt/browser';

/** Where a popup stands, and of which tab it speaks. */
export interface PopupHome {
  tab: number;
  window: number;
  /** It was opened in a tab of its own, and not by the toolbar button. */
  isInTab: boolean;
}

/** The tab is the one named by `?tab=`, for a popup in a tab of its own, else the active one. */
export async function findTab(address: URL): Promise<PopupHome> {
  const named = address.searchParams.get('tab');
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined || active.windowId === undefined) {
    throw new Error('a popup without an active tab');
  }
  const isInTab = named !== null && /^\d+$/.test(named);
  return { tab: isInTab ? Number(named) : active.id, window: active.windowId, isInTab };
}
