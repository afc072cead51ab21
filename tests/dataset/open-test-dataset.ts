import type { Dataset } from '../../utils/dataset/dataset';
import type { EditsHead } from '../../utils/dataset/stored/mirror';
import type { SettingsSeam } from '../../utils/dataset/stored/own-state';
import { openDataset, type DatasetSeams, type Mirror } from '../../utils/dataset/open-dataset';
import { makeFileText } from './make-file';

/** A mirror in memory; `value` is what it holds of packs, `entries` of edits. */
export function makeMirror(value?: unknown) {
  const mirror = {
    value,
    head: undefined as EditsHead | undefined,
    entries: new Map<string, unknown>(),
    read: () => Promise.resolve(mirror.value),
    write: (next: unknown) => {
      mirror.value = structuredClone(next);
      return Promise.resolve();
    },
    edits: {
      readHead: () => Promise.resolve(mirror.head),
      readAll: () => Promise.resolve(structuredClone(Object.fromEntries(mirror.entries))),
      write: (head: EditsHead, entries: Record<string, unknown>) => {
        mirror.head = head;
        for (const [key, edit] of Object.entries(entries)) mirror.entries.set(key, structuredClone(edit));
        return Promise.resolve();
      },
      drop: (keys: string[]) => {
        for (const key of keys) mirror.entries.delete(key);
        return Promise.resolve();
      },
    },
  };
  return mirror satisfies Mirror;
}

/** Settings in memory. */
export function makeSettings(value: unknown = null): SettingsSeam & { value: unknown } {
  const settings = {
    value,
    read: () => Promise.resolve(structuredClone(settings.value)),
    write: (next: unknown) => {
      settings.value = structuredClone(next);
      return Promise.resolve();
    },
  };
  return settings;
}

/** Opens a dataset in the database named or a new one; what is shipped is the invented pack unless told otherwise. */
export function openTestDataset({
  shipped = makeFileText(),
  mirror = makeMirror(),
  databaseName = newDatabaseName(),
  settings = makeSettings(),
  now = () => new Date('2026-11-22T12:00:00Z'),
}: Partial<Omit<DatasetSeams, 'loadShippedPack'>> & { shipped?: string } = {}): Promise<Dataset> {
  return openDataset({
    loadShippedPack: () => Promise.resolve(shipped),
    mirror,
    databaseName,
    settings,
    now,
  });
}

export function newDatabaseName(): string {
  return `test-${crypto.randomUUID()}`;
}
