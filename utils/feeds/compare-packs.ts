import type { Pack } from '../dataset/records/records';
import { canonicalLine } from '../dataset/stored/canonical-line';
import { partKinds, partsOf, type PartKind } from './pack-parts';

/** One record that two packs do not have in common; `key` is what it is known by. */
export type PackChange =
  | { change: 'added'; kind: PartKind; key: string; after: object }
  | { change: 'changed'; kind: PartKind; key: string; before: object; after: object }
  | { change: 'removed'; kind: PartKind; key: string; before: object };

/** All that makes one pack the other, in the order of kinds and of files; what is gone comes last in each kind. */
export function comparePacks(before: Pack, after: Pack): PackChange[] {
  return partKinds.flatMap((kind) => {
    const old = partsOf(before, kind);
    const changes: PackChange[] = [];
    for (const [key, record] of partsOf(after, kind)) {
      const known = old.get(key);
      old.delete(key);
      if (!known) changes.push({ change: 'added', kind, key, after: record });
      else if (canonicalLine(known) !== canonicalLine(record)) {
        changes.push({ change: 'changed', kind, key, before: known, after: record });
      }
    }
    for (const [key, record] of old) changes.push({ change: 'removed', kind, key, before: record });
    return changes;
  });
}
