import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Actor, Uid } from '../actors/actor';
import type { Position } from '../actors/position';
import type { Receipt } from './dataset';
import type { DatasetStatus } from './dataset-status';
import type { Edit, Entity, Manifest, Pack } from './records';
import type { NewRejection, StoredRejection } from './rejection';
import { guard, guarded, StorageFailure } from './storage-failure';

/**
 * The stored shape. Each bump says why:
 * 1. The first.
 * 2. `names` holds the compiled names of the packs, so that a woken background need not compile them.
 */
const schemaVersion = 2;

/** One pack; `gen` points at the generation of rows that is in force. */
export interface StoredPack {
  id: string;
  gen: number;
  manifest: Manifest;
  origin: 'shipped' | 'imported';
  /** Packs are read in this order. */
  order: number;
  installed: string;
  counts: Record<Entity, number>;
  /**
   * Where this generation has the positions that the reader had edited before it came: the actor's uid, or null when
   * the publisher has taken the position out. Edits made later know it from their snapshot.
   */
  placed: Record<Uid, Uid | null>;
  /** The `wd:` ids that several actors of this pack carry. Absent in packs that version 1 stored. */
  twins?: string[];
}

/** The compiled names of the packs in force when they were written. */
export interface NamesRow {
  /** Which packs, and who compiled them: see `PackNames`. */
  key: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Actors with aliases held to an outlet: an edit of an outlet may touch them. */
  scoped: Uid[];
}

/** One actor of one generation with everything said by them, newest first. */
export interface ActorRow {
  gen: number;
  id: Uid;
  /** The actor's `wd:` ids. */
  same: string[];
  parent?: Uid;
  actor: Actor;
  positions: Position[];
}

/** All of one generation that does not belong to an actor. */
export type CatalogRow = { gen: number } & Omit<Pack, 'manifest' | 'actors' | 'positions'>;

/** A receipt with what stood there before. */
export interface HistoryRow {
  receipt: Receipt;
  edits: { entity: Entity; uid: Uid; before: Edit | null }[];
  packs: { id: string; before: StoredPack | null }[];
}

/** Everything small, read in one go. */
export interface Head {
  generation: number;
  /** In reading order. */
  packs: StoredPack[];
  edits: Edit[];
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

export type Database = Awaited<ReturnType<typeof openDatabase>>;

/** Rows written at once: a few MB, so that a page stays responsive and memory small. */
const chunkRows = 500;

/** The one row of `names`: a new one takes the place of the old. */
const onlyNames = 'packs';

/** How many changes can be undone. */
const historyLength = 50;

/** The database of the extension as it is installed. */
export const defaultDatabaseName = 'standpoint';

/** Opens the database and makes it where it is missing. Everything rejects with `StorageFailure` alone. */
export async function openDatabase(name: string) {
  // Strict: an edit that was acknowledged survives the machine, not only the browser. It costs under a millisecond.
  // Without autoOpen a database closed for a newer version stays closed instead of opening again behind our back.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: false });
  db.version(schemaVersion).stores({
    packs: 'id',
    actors: '[gen+id], gen, *same, parent',
    catalog: 'gen',
    edits: '[entity+uid]',
    rejections: '++id',
    history: '++id',
    kv: 'k',
    names: 'k',
  });
  const packs: EntityTable<StoredPack, 'id'> = db.table('packs');
  const actors: Table<ActorRow, [number, Uid]> = db.table('actors');
  const catalog: EntityTable<CatalogRow, 'gen'> = db.table('catalog');
  const edits: Table<Edit, [Entity, Uid]> = db.table('edits');
  const rejections: Table<NewRejection & { id?: number; created: string }, number> = db.table('rejections');
  const history: Table<HistoryRow & { id?: number }, number> = db.table('history');
  const kv: Table<{ k: string; v: number; counts?: DatasetStatus['counts'] }, string> = db.table('kv');
  const names: Table<NamesRow & { k: typeof onlyNames }, string> = db.table('names');

  await guarded(async () => {
    if (await isOfLaterVersion(name)) throw new StorageFailure('newer-schema', undefined);
    await db.open();
  });
  // A later version wants to upgrade: make way, and stay closed.
  db.on('versionchange', () => db.close());

  const counter = async (k: 'generation' | 'rows') => (await kv.get(k))?.v ?? 0;
  const increase = async (k: 'generation' | 'rows') => {
    const v = (await counter(k)) + 1;
    await kv.put({ k, v });
    return v;
  };

  return {
    generation: guard(() => counter('generation')),

    head: guard(() =>
      db.transaction('r', packs, edits, kv, async (): Promise<Head> => {
        return {
          generation: await counter('generation'),
          packs: inOrder(await packs.toArray()),
          edits: await edits.toArray(),
        };
      }),
    ),

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
        .between([gen, after ?? Dexie.minKey], [gen, Dexie.maxKey], after === undefined, false)
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

    /**
     * Applies a change whole, or not at all when the dataset is another one than `expected`. Edits are in the
     * transaction's reach only when the change names some: a pack's update cannot touch them.
     */
    apply: guard((change: Change, expected: number | undefined, at: string) => {
      const tables: Table[] = change.edits.length > 0 ? [packs, history, kv, edits] : [packs, history, kv];
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

    /** Forgets the oldest changes and drops generations that nothing can bring back any more. */
    sweep: guard(async () => {
      const rows = await history.orderBy('id').toArray();
      const old = rows.slice(0, Math.max(0, rows.length - historyLength));
      await history.bulkDelete(old.map(({ id }) => id ?? 0));
      const kept = rows.slice(old.length).flatMap((row) => row.packs.map(({ before }) => before?.gen));
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

    close: () => db.close(),
  };
}

function inOrder(packs: StoredPack[]): StoredPack[] {
  return packs.toSorted((a, b) => a.order - b.order);
}

const rejectionKeys = ['actor', 'text', 'reason', 'scope', 'site', 'page'] as const;

/** Dexie would open a database of a later version and change it. Its version n is the browser's n times ten. */
async function isOfLaterVersion(name: string): Promise<boolean> {
  const databases = await indexedDB.databases();
  const { version = 0 } = databases.find((database) => database.name === name) ?? {};
  return version >= (schemaVersion + 1) * 10;
}
