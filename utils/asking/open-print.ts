import { browser } from 'wxt/browser';
import { panelHash, type PanelPlace } from '../messaging/panel-address';

/** Opens a place of the panel in a tab that prints itself: from popup and sidebar browsers print nothing or a cutting. */
export async function openPrint(place: PanelPlace): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?print${panelHash(place)}`) });
}
