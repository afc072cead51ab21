import type { Dataset } from '../../utils/dataset/dataset';
import type { EditsHead } from '../../utils/dataset/mirror';
import { openDataset, type Mirror } from '../../utils/dataset/open-dataset';
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

/** Opens a dataset in the database named or a new one; what is shipped is the invented pack unless told otherwise. */
export function openTestDataset({
  shipped = makeFileText(),
  mirror = makeMirror(),
  databaseName = newDatabaseName(),
}: { shipped?: string; mirror?: Mirror; databaseName?: string } = {}): Promise<Dataset> {
  return openDataset({
    loadShippedPack: () => Promise.resolve(shipped),
    mirror,
    databaseName,
    now: () => new Date('2026-11-22T12:00:00Z'),
  });
}

export function newDatabaseName(): string {
  return `test-${crypto.randomUUID()}`;
}
