import type { ListedFile } from './feed-manifest';
import { partKinds, type PartKind } from './pack-parts';

/**
 * One change between two revisions: a record that is new (`+`), stands in place of the one with its id (`~`), or is
 * gone (`-`). Records without an id are never changed in place, and are taken away by naming them whole.
 */
export type DeltaLine =
  | { _: '+' | '~'; in: PartKind; record: object }
  | { _: '-'; in: PartKind; id: string }
  | { _: '-'; in: PartKind; record: object };

/** True for a line in one of the forms above; the record is not looked into. */
export function isDeltaLine(value: object): value is DeltaLine {
  const { _: what, in: kind, id, record } = value as Partial<Record<'_' | 'in' | 'id' | 'record', unknown>>;
  if (!(partKinds as readonly unknown[]).includes(kind)) return false;
  const hasRecord = typeof record === 'object' && record !== null && !Array.isArray(record);
  if (what === '+' || what === '~') return hasRecord;
  return what === '-' && (record === undefined ? typeof id === 'string' : hasRecord);
}

/** How much a reader has to fetch. */
export function bytesOf(files: readonly ListedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
