import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Actor, Uid } from '../actors/actor';
import type { Position } from '../actors/position';
import type { Receipt } from './dataset';
import type { StorageTrouble } from './dataset-status';
import type { Edit, Entity, Manifest, Pack } from './records';
import type { NewRejection, StoredRejection } from './rejection';

/**
 * The stored shape. Each bump says why:
 * 1. The first.
 */
const schemaVersion = 1;

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

/** Thrown when the browser does not give the storage we need. */
export class StorageFailure extends Error {
  readonly why: StorageTrouble;
  constructor(why: StorageTrouble, cause: unknown) {
    super(`storage: ${why}`, { cause });
    this.why = why;
  }
}

export type Database = Awaited<ReturnType<typeof openDatabase>>;

/** Rows written at once: a few MB, so that a page stays responsive and memory small. */
const chunkRows = 500;

/** How many changes can be undone. */
const historyLength = 50;

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
  });
  const packs: EntityTable<StoredPack, 'id'> = db.table('packs');
  const actors: Table<ActorRow, [number, Uid]> = db.table('actors');
  const catalog: EntityTable<CatalogRow, 'gen'> = db.table('catalog');
  const edits: Table<Edit, [Entity, Uid]> = db.table('edits');
  const rejections: Table<NewRejection & { id?: number; created: string }, number> = db.table('rejections');
  const history: Table<HistoryRow & { id?: number }, number> = db.table('history');
  const kv: Table<{ k: string; v: number }, string> = db.table('kv');

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
  const guard = <Args extends unknown[], R>(run: (...args: Args) => PromiseLike<R>) => {
    return (...args: Args) => guarded(() => run(...args));
  };

  return {
    generation: guard(() => counter('generation')),

    head: guard(() =>
      db.transaction('r', packs, edits, kv, async (): Promise<Head> => {
        const stored = await packs.toArray();
        return {
          generation: await counter('generation'),
          packs: stored.toSorted((a, b) => a.order - b.order),
          edits: await edits.toArray(),
        };
      }),
    ),

    actorRows: guard(async (gens: number[], ids: Uid[]) => {
      const keys = gens.flatMap((gen) => ids.map((id): [number, Uid] => [gen, id]));
      return (await actors.bulkGet(keys)).filter((row) => row !== undefined);
    }),
    actorRowsSharing: guard((same: string[]) => actors.where('same').anyOf(same).distinct().toArray()),
    actorRowsUnder: guard((parents: Uid[]) => actors.where('parent').anyOf(parents).toArray()),
    allActorRows: guard((gens: number[]) => actors.where('gen').anyOf(gens).toArray()),
    countActorRows: guard((gen: number) => actors.where('gen').equals(gen).count()),
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

    /** Empties what can be rebuilt from packs; the reader's edits and rejections stay. */
    dropPacks: guard(() =>
      db.transaction('rw', packs, actors, catalog, history, kv, async () => {
        await Promise.all([packs.clear(), actors.clear(), catalog.clear(), history.clear()]);
        await increase('generation');
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

const rejectionKeys = ['actor', 'text', 'reason', 'scope', 'site', 'page'] as const;

/** Dexie would open a database of a later version and change it. Its version n is the browser's n times ten. */
async function isOfLaterVersion(name: string): Promise<boolean> {
  const databases = await indexedDB.databases();
  const { version = 0 } = databases.find((database) => database.name === name) ?? {};
  return version >= (schemaVersion + 1) * 10;
}

async function guarded<R>(run: () => PromiseLike<R>): Promise<R> {
  try {
    return await run();
  } catch (error) {
    const why = troubleOf(error);
    if (why === undefined) throw error;
    throw new StorageFailure(why, error);
  }
}

/** Undefined for what is our own mistake. Dexie wraps the browser's error, sometimes twice. */
function troubleOf(error: unknown): StorageTrouble | undefined {
  for (
    let at = error;
    at instanceof Error || at instanceof DOMException;
    at = (at as { inner?: unknown }).inner
  ) {
    const trouble = troubles[at.name];
    if (trouble) return trouble;
  }
  return undefined;
}

const troubles: Record<string, StorageTrouble> = {
  QuotaExceededError: 'full',
  VersionError: 'newer-schema',
  // Closed under us: a newer version of the extension has opened it, or the browser dropped it.
  DatabaseClosedError: 'refused',
  MissingAPIError: 'refused',
  InvalidStateError: 'refused',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  UnknownError: 'refused',
  TimeoutError: 'refused',
  // The files are there and not what we wrote.
  NotFoundError: 'damaged',
  NotReadableError: 'damaged',
  DataError: 'damaged',
};
