import type { Uid } from '../actors/actor';
import type { Receipt } from './dataset';
import type { Edit, Entity } from './records';
import type { NewRejection, StoredRejection } from './rejection';
import { guard } from './storage-failure';
import type { StoredPack, Tables } from './stored-tables';

/** A receipt with what stood there before. */
export interface HistoryRow {
  receipt: Receipt;
  edits: { entity: Entity; uid: Uid; before: Edit | null }[];
  packs: { id: string; before: StoredPack | null }[];
}

/** A change of edits and packs, applied whole. */
export interface Change {
  /** Null takes the edit away. */
  edits: { entity: Entity; uid: Uid; after: Edit | null }[];
  /** Null takes the pack away. */
  packs: { id: string; after: StoredPack | null }[];
  /** Becomes a receipt; without it the change cannot be undone. */
  what?: Receipt['what'];
  /** Undone with this change: its history row goes. */
  undoes?: number;
}

/** What the reader changed, undid and refused. Everything rejects with `StorageFailure` alone. */
export function createStoredChanges({
  db,
  packs,
  edits,
  rejections,
  history,
  kv,
  counter,
  increase,
}: Tables) {
  return {
    /**
     * Applies a change whole, or not at all when the dataset is another one than `expected`. Edits are in the
     * transaction's reach only when the change names some: a pack's update cannot touch them.
     */
    apply: guard((change: Change, expected: number | undefined, at: string) => {
      const tables = [packs, history, kv, ...(change.edits.length > 0 ? [edits] : [])];
      return db.transaction('rw', tables, async (): Promise<Receipt | 'applied' | 'outdated'> => {
        if (expected !== undefined && expected !== (await counter('generation'))) return 'outdated';
        const before: Omit<HistoryRow, 'receipt'> = { edits: [], packs: [] };
        for (const { entity, uid, after } of change.edits) {
          before.edits.push({ entity, uid, before: (await edits.get([entity, uid])) ?? null });
          await (after ? edits.put(after) : edits.delete([entity, uid]));
        }
        for (const { id, after } of change.packs) {
          before.packs.push({ id, before: (await packs.get(id)) ?? null });
          await (after ? packs.put(after) : packs.delete(id));
        }
        await increase('generation');
        if (change.undoes !== undefined) await history.delete(change.undoes);
        if (!change.what) return 'applied';
        const receipt: Receipt = { id: 0, at, what: change.what };
        receipt.id = await history.add({ receipt, ...before });
        return receipt;
      });
    }),

    history: guard(async () =>
      (await history.toArray()).toReversed().map(({ id, ...row }): HistoryRow => ({
        ...row,
        receipt: { ...row.receipt, id: id ?? 0 },
      })),
    ),

    rejections: guard(async () => (await rejections.toArray()).toReversed() as StoredRejection[]),
    addRejection: guard((rejection: NewRejection, created: string) =>
      db.transaction('rw', rejections, kv, async () => {
        const known = await rejections
          .filter((stored) => rejectionKeys.every((key) => stored[key] === rejection[key]))
          .first();
        if (known?.id !== undefined) return known.id;
        await increase('generation');
        return rejections.add({ ...rejection, created });
      }),
    ),
    deleteRejection: guard((id: number) =>
      db.transaction('rw', rejections, kv, async () => {
        await rejections.delete(id);
        await increase('generation');
      }),
    ),
  };
}

const rejectionKeys = ['actor', 'text', 'reason', 'scope', 'site', 'page'] as const;
