import type { Dataset } from '../dataset/dataset';
import type { SettingsSeam } from '../dataset/stored/own-state';
import { settingsKey } from '../settings/settings';
import { openDataset, type Mirror } from '../dataset/open-dataset';
import type { LocalArea } from './local-area';

const mirrorKey = 'dataset-mirror/1';
const editsKey = 'edits-mirror/1';
/** Begins the key of each edit. */
const editPrefix = `${editsKey} `;

/**
 * Opens the dataset as this extension stores it. For pages and workers of ours and the background only. Never rejects.
 *
 * @param shippedPack its address in the extension's own package: nothing goes over the network
 */
export function openStoredDataset(
  area: LocalArea,
  shippedPack = '/packs/standpoint-seed.json',
): Promise<Dataset> {
  const loadShippedPack = async () => (await fetch(new URL(shippedPack, location.origin))).text();
  return openDataset({ loadShippedPack, mirror: mirrorIn(area), settings: settingsIn(area) });
}

/** Keeps outside IndexedDB what the database must hold, so that loss in there is noticed and edits come back. */
function mirrorIn(area: LocalArea): Mirror {
  return {
    read: async () => (await area.get(mirrorKey))[mirrorKey],
    write: (value) => area.set({ [mirrorKey]: value }),
    edits: {
      readHead: async () => (await area.get(editsKey))[editsKey],
      readAll: async () => {
        const all = Object.entries(await area.get());
        return Object.fromEntries(
          all
            .filter(([key]) => key.startsWith(editPrefix))
            .map(([key, value]) => [key.slice(editPrefix.length), value]),
        );
      },
      write: (head, entries) =>
        area.set({
          ...Object.fromEntries(Object.entries(entries).map(([key, edit]) => [editPrefix + key, edit])),
          [editsKey]: head,
        }),
      drop: (keys) => area.remove(keys.map((key) => editPrefix + key)),
    },
  };
}

/** The settings as they are stored, for backups. */
function settingsIn(area: LocalArea): SettingsSeam {
  return {
    read: async () => (await area.get(settingsKey))[settingsKey] ?? null,
    write: (value) => (value === null ? area.remove(settingsKey) : area.set({ [settingsKey]: value })),
  };
}
