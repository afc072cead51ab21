import type { Uid } from '../actors/actor';
import type { DatasetStatus } from './dataset-status';
import { guard } from './storage-failure';
import {
  highest,
  inOrder,
  lowest,
  onlyNames,
  type ActorRow,
  type CatalogRow,
  type NamesRow,
  type StoredPack,
  type Tables,
} from './stored-tables';

/** Rows written at once: a few MB, so that a page stays responsive and memory small. */
const chunkRows = 500;

/** The rows of packs, of those in force and of others. Everything rejects with `StorageFailure` alone. */
export function createStoredPacks({ db, packs, actors, catalog, history, kv, names, increase }: Tables) {
  return {
    actorRows: guard(async (keys: [gen: number, id: Uid][]) =>
      (await actors.bulkGet(keys)).filter((row) => row !== undefined),
    ),
    actorRowsSharing: guard((same: string[]) => actors.where('same').anyOf(same).distinct().toArray()),
    actorRowsUnder: guard((parents: Uid[]) => actors.where('parent').anyOf(parents).toArray()),
    allActorRows: guard((gens: number[]) => actors.where('gen').anyOf(gens).toArray()),
    /** Some rows of one generation in the order of their ids, from the one after `after`. */
    actorRowsAfter: guard((gen: number, after: Uid | undefined, most: number) =>
      actors
        .where('[gen+id]')
        .between([gen, after ?? lowest], [gen, highest], after === undefined, false)
        .limit(most)
        .toArray(),
    ),
    /** Whether every row is there that the packs in force are said to have. Linear in the number of actors. */
    isWhole: guard(() =>
      db.transaction('r', packs, actors, catalog, async () => {
        for (const { gen, counts } of await packs.toArray()) {
          if ((await catalog.where('gen').equals(gen).count()) === 0) return false;
          if ((await actors.where('gen').equals(gen).count()) !== counts.actor) return false;
        }
        return true;
      }),
    ),
    catalogRows: guard(async (gens: number[]) =>
      (await catalog.bulkGet(gens)).filter((row) => row !== undefined),
    ),

    /** Writes a generation that nothing points at yet, beside those in force. */
    writeGeneration: guard(async (rows: Omit<ActorRow, 'gen'>[], rest: Omit<CatalogRow, 'gen'>) => {
      const gen = await db.transaction('rw', kv, () => increase('rows'));
      for (let i = 0; i < rows.length; i += chunkRows) {
        await actors.bulkAdd(rows.slice(i, i + chunkRows).map((row) => ({ ...row, gen })));
      }
      await catalog.add({ ...rest, gen });
      return gen;
    }),

    /** Drops generations that nothing can bring back any more. */
    sweep: guard(async () => {
      const kept = (await history.toArray()).flatMap((row) =>
        row.packs.map(({ before, after }) => (row.undone === undefined ? before : after)?.gen),
      );
      const inForce = (await packs.toArray()).map(({ gen }) => gen);
      const written = [
        ...((await actors.orderBy('gen').uniqueKeys()) as number[]),
        ...(await catalog.toCollection().primaryKeys()),
      ];
      const dead = written.filter((gen) => !inForce.includes(gen) && !kept.includes(gen));
      await actors.where('gen').anyOf(dead).delete();
      await catalog.bulkDelete(dead);
    }),

    /** What was counted of a generation; undefined where nobody has counted it. */
    counts: guard(async (generation: number) => {
      const kept = await kv.get('counts');
      return kept?.v === generation ? kept.counts : undefined;
    }),
    putCounts: guard((v: number, counts: DatasetStatus['counts']) => kv.put({ k: 'counts', v, counts })),

    /** Empties what can be rebuilt from packs; the reader's edits and rejections stay. */
    dropPacks: guard(() =>
      db.transaction('rw', packs, actors, catalog, history, kv, async () => {
        await Promise.all([packs.clear(), actors.clear(), catalog.clear(), history.clear()]);
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
  };
}
