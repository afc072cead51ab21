import { browser } from 'wxt/browser';
import type { Dataset } from '../dataset/dataset';
import type { SettingsSeam } from '../dataset/own-state';
import { settingsKey } from '../settings/stored-settings';
import { openDataset, type Mirror } from '../dataset/open-dataset';

const mirrorKey = 'dataset-mirror/1';
const editsKey = 'edits-mirror/1';
/** Begins the key of each edit. */
const editPrefix = `${editsKey} `;

/** Opens the dataset as this extension stores it. For pages of ours and the background only. Never rejects. */
export function openStoredDataset(): Promise<Dataset> {
  return openDataset({ loadShippedPack, mirror, settings });
}

/** Keeps outside IndexedDB what the database must hold, so that loss in there is noticed and edits come back. */
const mirror: Mirror = {
  read: async () => (await browser.storage.local.get(mirrorKey))[mirrorKey],
  write: (value) => browser.storage.local.set({ [mirrorKey]: value }),
  edits: {
    readHead: async () => (await browser.storage.local.get(editsKey))[editsKey],
    readAll: async () => {
      const all = Object.entries(await browser.storage.local.get());
      return Object.fromEntries(
        all
          .filter(([key]) => key.startsWith(editPrefix))
          .map(([key, value]) => [key.slice(editPrefix.length), value]),
      );
    },
    write: (head, entries) =>
      browser.storage.local.set({
        ...Object.fromEntries(Object.entries(entries).map(([key, edit]) => [editPrefix + key, edit])),
        [editsKey]: head,
      }),
    drop: (keys) => browser.storage.local.remove(keys.map((key) => editPrefix + key)),
  },
};

/** The settings as they are stored, for backups. */
const settings: SettingsSeam = {
  read: async () => (await browser.storage.local.get(settingsKey))[settingsKey] ?? null,
  write: (value) =>
    value === null
      ? browser.storage.local.remove(settingsKey)
      : browser.storage.local.set({ [settingsKey]: value }),
};

/** Reads the pack out of the extension's own package; nothing goes over the network. */
async function loadShippedPack(): Promise<string> {
  return (await fetch(new URL('/packs/standpoint-seed.json', location.origin))).text();
}
