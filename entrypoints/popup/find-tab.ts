import { browser } from 'wxt/browser';

/** The tab the popup speaks of and its own window: the one named by `?tab=`, for a popup opened in a tab of its own, else the active one. */
export async function findTab(address: URL): Promise<{ tab: number; window: number }> {
  const named = address.searchParams.get('tab');
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined || active.windowId === undefined)
    throw new Error('a popup without an active tab');
  const isNamed = named !== null && /^\d+$/.test(named);
  return { tab: isNamed ? Number(named) : active.id, window: active.windowId };
}
