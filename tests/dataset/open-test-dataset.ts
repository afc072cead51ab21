import type { Dataset } from '../../utils/dataset/dataset';
import { openDataset, type Mirror } from '../../utils/dataset/open-dataset';
import { makeFileText } from './make-file';

/** A mirror in memory; `value` is what it holds. */
export function makeMirror(value?: unknown): Mirror & { value: unknown } {
  const mirror = {
    value,
    read: () => Promise.resolve(mirror.value),
    write: (next: unknown) => {
      mirror.value = structuredClone(next);
      return Promise.resolve();
    },
  };
  return mirror;
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
