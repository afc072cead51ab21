import { browser } from 'wxt/browser';
import type { Dataset } from '../dataset/dataset';
import { openDataset, type Mirror } from '../dataset/open-dataset';

const mirrorKey = 'dataset-mirror/1';

/** Opens the dataset as this extension stores it. For pages of ours and the background only. Never rejects. */
export function openStoredDataset(): Promise<Dataset> {
  return openDataset({ loadShippedPack, mirror });
}

/** Keeps outside IndexedDB what the database must hold, so that silent loss in there is noticed. */
const mirror: Mirror = {
  read: async () => (await browser.storage.local.get(mirrorKey))[mirrorKey],
  write: (value) => browser.storage.local.set({ [mirrorKey]: value }),
};

/** Reads the pack out of the extension's own package; nothing goes over the network. */
async function loadShippedPack(): Promise<string> {
  return (await fetch(new URL('/packs/standpoint-seed.json', location.origin))).text();
}
