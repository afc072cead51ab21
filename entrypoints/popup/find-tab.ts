import { browser } from 'wxt/browser';

/** The tab the popup speaks of: the one named by `?tab=`, for a popup opened in a tab of its own, else the active one. */
export async function findTab(address: URL): Promise<number> {
  const named = address.searchParams.get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) throw new Error('a popup without an active tab');
  return active.id;
}
