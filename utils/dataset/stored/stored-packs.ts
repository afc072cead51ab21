import type { DatasetStatus } from '../dataset-status';
import { guard } from './storage-failure';
import type { HistoryRow } from './stored-changes';
import type { Block, LineKind } from './stored-lines';
import {
  highest,
  inOrder,
  lowest,
  onlyNames,
  type ColumnsRow,
  type NamesRow,
  type StoredPack,
  type Tables,
} from './stored-tables';

/** How many generations of a pack are kept behind the one in force. */
const keptGenerations = 3;

/** What is stored of packs, of those in force and of others. Everything rejects with `StorageFailure` alone. */
export function createStoredPacks(tables: Tables) {
  const { db, packs, former, blocks, history, kv, names, columns, increase } = tables;

  /** Everything of a generation, also of kinds that later versions add. */
  const ofGeneration = (gen: number) => blocks.where('[gen+kind+last]').between([gen], [gen, highest]);

  /** All generations of which there is a block, found by skipping from one to the next. */
  async function writtenGenerations(): Promise<number[]> {
    const found: number[] = [];
    for (let after = -1; ;) {
      const [key] = await blocks
        .where('[gen+kind+last]')
        .between([after, highest], [highest])
        .limit(1)
        .primaryKeys();
      if (!key) return found;
      [after] = key;
      found.push(after);
    }
  }

  return {
    /** A number for a generation that nobody has had. */
    newGeneration: guard(() => db.transaction('rw', kv, () => increase('rows'))),
    addBlocks: guard((added: Block[]) => blocks.bulkAdd(added)),
    /** The blocks of a kind that end at `from` or behind it (or only behind `after`), in order. */
    blocksFrom: guard(
      (
        { gen, kind, from, after }: { gen: number; kind: LineKind; from?: string; after?: string },
        most: number,
      ) =>
        blocks
          .where('[gen+kind+last]')
          .between([gen, kind, from ?? after ?? lowest], [gen, kind, highest], after === undefined, false)
          .limit(most)
          .toArray(),
    ),
    /** For each key the first block that ends at it or behind it, where there is one: all in one go. */
    blocksAt: guard((gen: number, kind: LineKind, keys: readonly string[]) =>
      db.transaction('r', blocks, async () => {
        const found = await Promise.all(
          keys.map((key) =>
            blocks.where('[gen+kind+last]').between([gen, kind, key], [gen, kind, highest]).first(),
          ),
        );
        return found.filter((block) => block !== undefined);
      }),
    ),
    /** Some blocks of a generation in the order of their keys, from the one after `after`. */
    blocksAfter: guard((gen: number, after: Pick<Block, 'kind' | 'last'> | undefined, most: number) =>
      blocks
        .where('[gen+kind+last]')
        .between(after ? [gen, after.kind, after.last] : [gen], [gen, highest], after === undefined)
        .limit(most)
        .toArray(),
    ),
    /** Whether every block is there that the packs in force are said to have. Linear in what is stored. */
    isWhole: guard(() =>
      db.transaction('r', packs, blocks, async () => {
        for (const pack of await packs.toArray()) {
          if ((await ofGeneration(pack.gen).count()) !== pack.blocks) return false;
        }
        return true;
      }),
    ),

    /** Puts others in force instead of packs that have lost records, which cannot come back. */
    replaceDamaged: guard((after: StoredPack[]) =>
      db.transaction('rw', packs, former, kv, async () => {
        await packs.clear();
        await packs.bulkPut(after);
        await former.bulkDelete(after.map(({ gen }) => gen));
        await increase('generation');
      }),
    ),

    /** What was in force before and is kept, the latest first. */
    formerPacks: guard(async () => (await former.toArray()).toSorted((a, b) => b.gen - a.gen)),

    /**
     * Drops generations that nothing can bring back any more, and changes that would need them; but not what is being
     * written, which is asked for after it was seen what there is.
     */
    sweep: guard(async (beingWritten: () => Promise<(gen: number) => boolean>) => {
      const written = await writtenGenerations();
      const isBeingWritten = await beingWritten();
      const dead = await db.transaction('rw', packs, former, history, async () => {
        const rows = await history.toArray();
        const inForce = await packs.toArray();
        const undoable = new Set(rows.flatMap((row) => row.packs.map(neededGen(row))));
        const known = await former.toArray();
        const kept = keptOf(known, inForce, undoable);
        for (const { gen } of inForce) kept.add(gen);
        await former.bulkDelete(known.map(({ gen }) => gen).filter((gen) => !kept.has(gen)));
        const stranded = rows.filter((row) =>
          row.packs.map(neededGen(row)).some((gen) => gen !== undefined && !kept.has(gen)),
        );
        await history.bulkDelete(stranded.map(({ id }) => id ?? 0));
        return written.filter((gen) => !kept.has(gen) && !isBeingWritten(gen));
      });
      for (const gen of dead) await ofGeneration(gen).delete();
    }),
    /** Every generation of which something is stored. */
    generations: guard(writtenGenerations),
    dropGeneration: guard((gen: number) => ofGeneration(gen).delete()),

    /** What was counted of a generation; undefined where nobody has counted it. */
    counts: guard(async (generation: number) => {
      const kept = await kv.get('counts');
      return kept?.v === generation ? kept.counts : undefined;
    }),
    putCounts: guard((v: number, counts: DatasetStatus['counts']) => kv.put({ k: 'counts', v, counts })),

    /** Empties what can be rebuilt from packs; the reader's edits and rejections stay. */
    dropPacks: guard(() =>
      db.transaction('rw', packs, former, blocks, history, kv, async () => {
        await Promise.all([packs.clear(), former.clear(), blocks.clear(), history.clear()]);
        await increase('generation');
      }),
    ),

    names: guard(() => names.get(onlyNames)),
    /** Keeps compiled names unless other packs are in force by now. */
    putNames: guard((row: NamesRow, isOf: (packs: StoredPack[]) => boolean) =>
      db.transaction('rw', packs, names, async () => {
        if (!isOf(inOrder(await packs.toArray()))) return false;
        await names.put({ ...row, k: onlyNames });
        return true;
      }),
    ),

    columns: guard((k: string) => columns.get(k)),
    /** The same for columns of tables. */
    putColumns: guard((row: ColumnsRow, isOf: (packs: StoredPack[]) => boolean) =>
      db.transaction('rw', packs, columns, async () => {
        if (!isOf(inOrder(await packs.toArray()))) return false;
        await columns.put(row);
        return true;
      }),
    ),
  };
}

/**
 * The latest generations of every pack in force. Of a pack that was taken away only what can still be undone: else the
 * room it took would never come back.
 */
function keptOf(
  former: StoredPack[],
  inForce: StoredPack[],
  undoable: ReadonlySet<number | undefined>,
): Set<number> {
  const counts = new Map<string, number>();
  const kept = new Set<number>();
  for (const { id, gen } of former.toSorted((a, b) => b.gen - a.gen)) {
    const count = counts.get(id) ?? 0;
    const isSubscribed = inForce.some((pack) => pack.id === id);
    if (count >= keptGenerations || !(isSubscribed || undoable.has(gen))) continue;
    counts.set(id, count + 1);
    kept.add(gen);
  }
  return kept;
}

/** The generation that comes back when a change is undone, or done again. */
function neededGen({ undone }: HistoryRow) {
  return ({ before, after }: HistoryRow['packs'][number]) => (undone === undefined ? before : after)?.gen;
}
