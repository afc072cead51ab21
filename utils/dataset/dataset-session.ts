import * as v from 'valibot';
import type { Receipt } from './dataset';
import type { DatasetState, StorageTrouble } from './dataset-status';
import { createDatasetView, type DatasetView } from './dataset-view';
import { openDatabase, StorageFailure, type Change, type Database, type StoredPack } from './database';
import { createMemoryReader, createStoredReader } from './pack-reader';
import { actorRowsOf, catalogOf, countsOf } from './pack-rows';
import { parseDatasetFile } from './parse-dataset-file';
import type { Pack } from './records';
import { withUids } from './uids';

export interface DatasetSeams {
  /** Text of `public/packs/standpoint-seed.json`. */
  loadShippedPack: () => Promise<string>;
  /** One value in `storage.local` that tells what the database must hold, so that silent loss is noticed. */
  mirror: Mirror;
  now?: () => Date;
  /** Another name keeps tests apart. */
  databaseName?: string;
}

export interface Mirror {
  read: () => Promise<unknown>;
  write: (value: unknown) => Promise<void>;
}

export type DatasetSession = Awaited<ReturnType<typeof openSession>>;

/** Undefined for what did not come about because the dataset is another one than expected. */
export type Applied = Receipt | 'applied' | 'outdated';

/**
 * The connection to the stored dataset: opens, checks and seeds it, keeps the view of the generation in force, and
 * falls back to the shipped pack when storage fails.
 */
export async function openSession(seams: DatasetSeams) {
  const { loadShippedPack, mirror, now = () => new Date(), databaseName = 'standpoint' } = seams;
  let connection: Connection = { kind: 'bundled-only', why: 'refused' };
  let held: { generation: number; view: DatasetView } | undefined;
  let bundled: Promise<DatasetView> | undefined;

  async function connect(): Promise<void> {
    held = undefined;
    let database: Database | undefined;
    try {
      const opened = await openDatabase(databaseName);
      database = opened;
      const trouble = await withLock(databaseName, () => verifyOrSeed(opened));
      connection = trouble ? { kind: 'bundled-only', why: trouble, database } : { kind: 'stored', database };
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error;
      database?.close();
      connection = { kind: 'bundled-only', why: error.why };
    }
  }

  async function verifyOrSeed(database: Database): Promise<StorageTrouble | undefined> {
    const { packs, generation } = await database.head();
    const expected = await readMirror(mirror);
    if (packs.length === 0 && generation === 0 && (expected?.packs ?? []).length === 0) {
      await replacePacks(database, [{ pack: await shippedPack(), origin: 'shipped' }], { edits: [] });
      return undefined;
    }
    const isExpected =
      expected === undefined ||
      [expected.packs, expected.next].some((list) => list && isMirrorOf(list, packs));
    if (!isExpected) return 'damaged';
    const catalogs = await database.catalogRows(packs.map(({ gen }) => gen));
    if (catalogs.length !== packs.length) return 'damaged';
    for (const { gen, counts } of packs) {
      if ((await database.countActorRows(gen)) !== counts.actor) return 'damaged';
    }
    if (expected === undefined || expected.next) await writeMirror({ packs: mirrorOf(packs) });
    await database.sweep();
    return undefined;
  }

  async function shippedPack(): Promise<Pack> {
    const parsed = parseDatasetFile(await loadShippedPack());
    const pack = parsed.kind === 'sound' ? parsed.file.packs[0] : undefined;
    if (!pack) throw new Error('the shipped pack is flawed');
    return withUids(pack);
  }

  function bundledView(): Promise<DatasetView> {
    bundled ??= shippedPack().then((pack) => {
      const stored = { ...describePack(pack, 'shipped'), gen: 0, order: 0, placed: {} };
      return createDatasetView(createMemoryReader(stored, pack), []);
    });
    return bundled;
  }

  function describePack(pack: Pack, origin: StoredPack['origin']) {
    const installed = timestamp();
    return { id: pack.manifest.id, manifest: pack.manifest, origin, installed, counts: countsOf(pack) };
  }

  /** Now as the format writes it: to the second, in UTC. */
  function timestamp(): string {
    return now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
  }

  /** The view of the generation in force. */
  async function currentView(): Promise<DatasetView> {
    if (connection.kind !== 'stored') return bundledView();
    const { database } = connection;
    if (held?.generation !== (await database.generation())) {
      const { generation, packs, edits } = await database.head();
      held = { generation, view: createDatasetView(createStoredReader(database, packs), edits) };
    }
    return held.view;
  }

  /** Reads from storage, and from the shipped pack when storage fails meanwhile. */
  async function read<R>(use: (view: DatasetView) => Promise<R>): Promise<R> {
    try {
      return await use(await currentView());
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error;
      lose(error.why);
      return use(await bundledView());
    }
  }

  function lose(why: StorageTrouble): void {
    connection = { kind: 'bundled-only', why };
    held = undefined;
  }

  /** Writes the packs beside those in force and flips the pointers, all at once and with the edits named. */
  async function replacePacks(
    database: Database,
    incoming: { pack: Pack; origin: StoredPack['origin']; placed?: StoredPack['placed'] }[],
    change: Omit<Change, 'packs'> & { expected?: number },
  ): Promise<Applied> {
    const { packs: present } = await database.head();
    const free = Math.max(-1, ...present.map(({ order }) => order)) + 1;
    const packs: Change['packs'] = [];
    for (const [i, { pack, origin, placed = {} }] of incoming.entries()) {
      const gen = await database.writeGeneration(actorRowsOf(pack), catalogOf(pack));
      const order = present.find(({ id }) => id === pack.manifest.id)?.order ?? free + i;
      packs.push({ id: pack.manifest.id, after: { ...describePack(pack, origin), gen, order, placed } });
    }
    return flip(database, { ...change, packs });
  }

  /** Applies a change. The mirror tells both outcomes while pointers flip, so that a crash in between is no damage. */
  async function flip(
    database: Database,
    { expected, ...change }: Change & { expected?: number },
  ): Promise<Applied> {
    const at = timestamp();
    if (change.packs.length === 0) return database.apply(change, expected, at);
    const { packs: before } = await database.head();
    const changed = new Set(change.packs.map(({ id }) => id));
    const after = [
      ...before.filter(({ id }) => !changed.has(id)),
      ...change.packs.map((pack) => pack.after).filter((pack) => pack !== null),
    ];
    await writeMirror({ packs: mirrorOf(before), next: mirrorOf(after) });
    const applied = await database.apply(change, expected, at);
    await writeMirror({ packs: mirrorOf((await database.head()).packs) });
    await database.sweep();
    return applied;
  }

  async function writeMirror(value: MirrorValue): Promise<void> {
    try {
      await mirror.write(value);
    } catch (error) {
      throw new StorageFailure('refused', error);
    }
  }

  await connect();

  return {
    timestamp,
    read,
    shippedPack,
    replacePacks,
    flip,
    state: (): DatasetState =>
      connection.kind === 'stored' ? { kind: 'stored' } : { kind: 'bundled-only', why: connection.why },

    async generation(): Promise<number> {
      try {
        return connection.kind === 'stored' ? await connection.database.generation() : 0;
      } catch (error) {
        if (!(error instanceof StorageFailure)) throw error;
        lose(error.why);
        return 0;
      }
    },

    async refresh(): Promise<boolean> {
      const before = { kind: connection.kind, generation: held?.generation };
      if (connection.kind !== 'stored') {
        connection.database?.close();
        await connect();
      }
      await read(async () => undefined);
      return before.kind !== connection.kind || before.generation !== held?.generation;
    },

    /** Runs a change alone among all pages. `why` tells what storage did not allow; the dataset is then as before. */
    async write<R>(
      run: (database: Database, view: DatasetView) => Promise<R>,
    ): Promise<R | { kind: 'failed'; why: StorageTrouble }> {
      if (connection.kind !== 'stored') return { kind: 'failed', why: connection.why };
      const { database } = connection;
      try {
        return await withLock(databaseName, async () => run(database, await currentView()));
      } catch (error) {
        if (!(error instanceof StorageFailure)) throw error;
        return { kind: 'failed', why: error.why };
      }
    },

    /** Makes damaged pack tables anew, empty; the reader's edits stay. True when the store can be written now. */
    async repair(): Promise<boolean> {
      if (connection.kind === 'stored') return true;
      const { why, database } = connection;
      if (why !== 'damaged' || !database) return false;
      await withLock(databaseName, async () => {
        await database.dropPacks();
        await writeMirror({ packs: [] });
      });
      connection = { kind: 'stored', database };
      return true;
    },

    close: () => connection.database?.close(),
  };
}

type Connection =
  | { kind: 'stored'; database: Database }
  /** Damaged storage is open and can be repaired. */
  | { kind: 'bundled-only'; why: StorageTrouble; database?: Database };

const mirrorList = v.array(
  v.object({ id: v.string(), gen: v.number(), actors: v.number(), positions: v.number() }),
);
const mirrorSchema = v.object({ packs: mirrorList, next: v.optional(mirrorList) });
type MirrorValue = v.InferOutput<typeof mirrorSchema>;

async function readMirror(mirror: Mirror): Promise<MirrorValue | undefined> {
  const parsed = v.safeParse(mirrorSchema, await mirror.read());
  return parsed.success ? parsed.output : undefined;
}

function mirrorOf(packs: StoredPack[]): MirrorValue['packs'] {
  return packs
    .map(({ id, gen, counts }) => ({ id, gen, actors: counts.actor, positions: counts.position }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function isMirrorOf(list: MirrorValue['packs'], packs: StoredPack[]): boolean {
  return JSON.stringify(list) === JSON.stringify(mirrorOf(packs));
}

/** One change at a time among all pages of the extension; a queue of this page where there are no Web Locks. */
function withLock<R>(name: string, run: () => Promise<R>): Promise<R> {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  if (locks) return locks.request(`dataset ${name}`, run) as Promise<R>;
  const turn = (queues.get(name) ?? Promise.resolve()).then(run);
  queues.set(
    name,
    turn.then(
      () => undefined,
      () => undefined,
    ),
  );
  return turn;
}

const queues = new Map<string, Promise<undefined>>();
