import { browser } from 'wxt/browser';
import type { TabStatus } from '../../utils/messaging/protocol';
import { siteOf } from '../../utils/settings/settings';

/** Whether a reader script can run in a tab, as far as the browser tells without running one. */
export async function tabStatus(tab: number): Promise<TabStatus> {
  const { url } = await browser.tabs.get(tab);
  // The address is withheld where neither host access nor a click on the button reaches.
  if (url === undefined || !/^https?:/.test(url)) return { kind: 'closed' };
  const { protocol, hostname } = new URL(url);
  const reaches = await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  return reaches ? { kind: 'readable' } : { kind: 'no-access', site: siteOf(hostname) };
}
