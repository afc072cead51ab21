import { readFileSync } from 'node:fs';
import type { Dataset } from '../../utils/dataset/dataset';
import { openDataset, type Mirror } from '../../utils/dataset/open-dataset';

/** The shipped pack as the extension carries it. */
export const shippedPack = readFileSync(
  new URL('../../public/packs/standpoint-seed.json', import.meta.url),
  'utf8',
);

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

/** Opens a dataset of its own, in the database named or a new one. */
export function openTestDataset({
  shipped = shippedPack,
  mirror = makeMirror(),
  databaseName = `test-${crypto.randomUUID()}`,
}: { shipped?: string; mirror?: Mirror; databaseName?: string } = {}): Promise<Dataset> {
  return openDataset({
    loadShippedPack: () => Promise.resolve(shipped),
    mirror,
    databaseName,
    now: () => new Date('2026-11-22T12:00:00Z'),
  });
}
