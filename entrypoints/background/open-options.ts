import { browser } from 'wxt/browser';
import { optionsAddress } from '../../utils/messaging/options-address';
import type { OptionsPlace } from '../../utils/messaging/protocol';
import { desktopOnly } from '../../utils/web-extension/desktop-only';

/**
 * Shows a place on the options page: in the tab where it is open, else in a new one. From a private window it opens in
 * an ordinary one, since extensions have no pages of their own in there.
 */
export async function openOptions(place: OptionsPlace, { isPrivate }: { isPrivate: boolean }): Promise<void> {
  const { windows } = desktopOnly();
  const url = new URL(optionsAddress(place), browser.runtime.getURL('/options.html')).href;
  const [open] = await browser.tabs.query({ url: `${browser.runtime.getURL('/options.html')}*` });
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { url, active: true });
    if (open.windowId !== undefined) await windows?.update(open.windowId, { focused: true });
  } else if (isPrivate && windows) {
    await windows.create({ url, incognito: false });
  } else {
    await browser.tabs.create({ url });
  }
}
