import type { DatasetState, StorageTrouble } from './dataset-status';
import { createDatasetView, type DatasetView } from './reading/dataset-view';
import { defaultDatabaseName, openDatabase, type Database, type Head } from './stored/database';
import type { StoredPack } from './stored/stored-tables';
import { createDeferred, nothingDeferred, type Deferred } from './deferred';
import { createEditsMirror } from './stored/edits-mirror';
import { createFlips } from './staging/flip-packs';
import { createBackupKeeper } from './safekeeping/keep-backup';
import { ifFree, withLock } from './stored/lock';
import { guardedMirror, isComplete, isMirrorOf, mirrorOf, readMirror, type Mirror } from './stored/mirror';
import { createStoredReader, type PackReader } from './reading/pack-reader';
import type { SettingsSeam } from './stored/own-state';
import { lostIn, type LostRecords } from './safekeeping/find-lost';
import type { Job } from './checking/incoming';
import { planMending, type MendedPack } from './safekeeping/mend-packs';
import { createShipped } from './shipped-dataset';
import { createStagingGrounds } from './staging/staging-ground';
import { StorageFailure } from './stored/storage-failure';
import { DamagedBlock } from './stored/stored-lines';

export interface DatasetSeams {
  /** Text of `public/packs/standpoint-seed.json`. */
  loadShippedPack: () => Promise<string>;
  /** So that silent loss is noticed. */
  mirror: Mirror;
  /** So that backups have the settings too. */
  settings: SettingsSeam;
  now?: () => Date;
  /** Another name keeps tests apart. */
  databaseName?: string;
}

/** How long after opening it the stored data is looked through: the first answers of a woken background are out by then. */
const checkAfterMs = 3000;

export type DatasetSession = Awaited<ReturnType<typeof openSession>>;

/**
 * The connection to the stored dataset: opens, checks and seeds it, keeps the view of the generation in force, and
 * falls back to the shipped pack when storage fails.
 */
export async function openSession(seams: DatasetSeams) {
  const { loadShippedPack, mirror, settings, now = () => new Date() } = seams;
  const { databaseName = defaultDatabaseName } = seams;
  const lockName = `dataset ${databaseName}`;
  const editsMirror = createEditsMirror(mirror.edits);
  const shipped = createShipped({ load: loadShippedPack, timestamp });
  const backups = createBackupKeeper({ settings, timestamp });
  const staging = createStagingGrounds({ databaseName, lockName });
  const { sweep } = staging;
  const flips = createFlips({ mirror, editsMirror, keepBefore: backups.keepBefore, sweep, timestamp });
  const { writeMirror } = flips;
  let connection: Connection = { kind: 'bundled-only', why: 'refused' };
  let held: DatasetView | undefined;
  let reader: { database: Database; packs: string; reader: PackReader } | undefined;
  let whole: Deferred = nothingDeferred;

  async function connect(): Promise<void> {
    held = undefined;
    let database: Database | undefined;
    try {
      const opened = await openDatabase(databaseName);
      database = opened;
      // Without the lock first: another page may hold it for as long as an import takes, and this one is to answer.
      // What looks wrong may be a change half done, and is looked at again alone.
      const verdict = await verify(opened);
      const trouble = verdict === 'sound' ? undefined : await withLock(lockName, () => verifyOrSeed(opened));
      connection = trouble ? { kind: 'bundled-only', why: trouble, database } : { kind: 'stored', database };
      whole.cancel();
      if (!trouble) whole = createDeferred(() => check(opened), checkAfterMs);
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error;
      database?.close();
      connection = { kind: 'bundled-only', why: error.why };
    }
  }

  async function verify(database: Database): Promise<'sound' | 'new' | 'damaged' | 'edits-lost'> {
    const [head, expected] = await Promise.all([database.head(), readMirror(mirror)]);
    const { packs, generation } = head;
    if ((await editsMirror.compare(head)) === 'ahead') return 'edits-lost';
    if (packs.length === 0 && generation === 0 && (expected?.packs ?? []).length === 0) return 'new';
    const isExpected =
      expected === undefined ||
      [expected.packs, expected.next].some((list) => list && isMirrorOf(list, packs));
    if (!isExpected) return 'damaged';
    held = viewOf(database, head);
    return 'sound';
  }

  async function verifyOrSeed(database: Database): Promise<StorageTrouble | undefined> {
    let verdict = await verify(database);
    if (verdict === 'edits-lost') {
      await editsMirror.bringBack(database);
      verdict = await verify(database);
    }
    if (verdict === 'damaged') return 'damaged';
    if (verdict === 'new') {
      await flips.replacePacks(database, [{ pack: await shipped.pack(), origin: 'shipped' }], { edits: [] });
    }
    return undefined;
  }

  /**
   * Looks whether every row is there and clears away what nothing points at: linear in what is stored, so not before
   * the first answers, which a reader may be waiting for. At the latest when somebody wants to change something.
   */
  async function check(database: Database): Promise<void> {
    const isAsked = () => connection.kind === 'stored' && connection.database === database;
    try {
      const isWhole = await database.isWhole();
      if (!isAsked()) return;
      if (isWhole) await ifFree(lockName, () => tidy(database));
      else {
        connection = { kind: 'bundled-only', why: 'damaged', database };
        held = undefined;
      }
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error;
      if (isAsked()) lose(error);
    }
  }

  async function tidy(database: Database): Promise<void> {
    const [head, expected] = await Promise.all([database.head(), readMirror(mirror)]);
    if (expected === undefined || !isComplete(expected)) await writeMirror({ packs: mirrorOf(head.packs) });
    if ((await editsMirror.compare(head)) === 'stale') await editsMirror.renew(head);
    await sweep(database);
  }

  /** Now as the format writes it: to the second, in UTC. */
  function timestamp(): string {
    return now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
  }

  /** The view of the generation in force. */
  async function currentView(): Promise<DatasetView> {
    if (connection.kind !== 'stored') return shipped.view();
    const { database } = connection;
    if (held?.generation !== (await database.generation())) {
      held = viewOf(database, await database.head());
    }
    return held;
  }

  function viewOf(database: Database, { packs, ...rest }: Head): DatasetView {
    return createDatasetView(readerOf(database, packs), rest);
  }

  /** What was read of packs is good until others are in force. */
  function readerOf(database: Database, packs: StoredPack[]): PackReader {
    const key = packs.map(({ gen }) => gen).join();
    if (reader?.database !== database || reader.packs !== key) {
      reader = { database, packs: key, reader: createStoredReader(database, packs) };
    }
    return reader.reader;
  }

  /** Reads from storage, and from the shipped pack when storage fails meanwhile. */
  async function read<R>(use: (view: DatasetView) => Promise<R>): Promise<R> {
    try {
      return await use(await currentView());
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error;
      lose(error);
      return use(await shipped.view());
    }
  }

  function lose(error: StorageFailure): void {
    const { database } = connection;
    const lost = error instanceof DamagedBlock ? lostRecordsOf(error) : undefined;
    connection = {
      kind: 'bundled-only',
      why: error.why,
      ...(error.why === 'damaged' && { database }),
      ...(lost && { lost: [lost] }),
    };
    held = undefined;
  }

  function lostRecordsOf({ lost }: DamagedBlock): LostRecords | undefined {
    const pack = held?.packs.find(({ gen }) => gen === lost.gen);
    return pack && lostIn(pack, lost);
  }

  async function mend(database: Database, job: Job): Promise<MendedPack[]> {
    if ((await verify(database)) !== 'sound') {
      await database.dropPacks();
      await writeMirror({ packs: [] });
      return [];
    }
    const { before, after, mended } = await planMending(database, job);
    if (mended.length === 0) return [];
    await writeMirror({ packs: mirrorOf(before), next: mirrorOf(after) });
    await database.replaceDamaged(after);
    await writeMirror({ packs: mirrorOf(after) });
    await sweep(database);
    return mended;
  }

  await connect();

  return {
    timestamp,
    read,
    /** The view of the generation in force, for whoever holds storage anyway. */
    currentView,
    /** Settles once what is stored has been looked through. */
    wholeCheck: () => whole.now(),
    shippedPack: shipped.pack,
    replacePacks: flips.replacePacks,
    flip: flips.flip,
    makeBackup: backups.keep,
    stagingGround: (database: Database) => staging.ground(database),
    settings: {
      read: settings.read,
      write: (value: unknown) => guardedMirror(() => settings.write(value)),
    },
    state: (): DatasetState =>
      connection.kind === 'stored'
        ? { kind: 'stored' }
        : {
            kind: 'bundled-only',
            why: connection.why,
            ...(connection.lost && { lost: connection.lost }),
          },

    async generation(): Promise<number> {
      try {
        return connection.kind === 'stored' ? await connection.database.generation() : 0;
      } catch (error) {
        if (!(error instanceof StorageFailure)) throw error;
        lose(error);
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

    /** Asks storage for what it alone holds, without waiting for whoever is changing it; `otherwise` where it fails. */
    async readStored<R>(use: (database: Database) => Promise<R>, otherwise: R): Promise<R> {
      if (connection.kind !== 'stored') return otherwise;
      try {
        return await use(connection.database);
      } catch (error) {
        if (!(error instanceof StorageFailure)) throw error;
        return otherwise;
      }
    },

    /** Uses storage for what nobody points at yet, without keeping others from changing what is in force. */
    async withDatabase<R>(
      run: (database: Database) => Promise<R>,
    ): Promise<R | { kind: 'failed'; why: StorageTrouble }> {
      if (connection.kind !== 'stored') return { kind: 'failed', why: connection.why };
      try {
        return await run(connection.database);
      } catch (error) {
        if (!(error instanceof StorageFailure)) throw error;
        return { kind: 'failed', why: error.why };
      }
    },

    /** Runs a change alone among all pages. `why` tells what storage did not allow; the dataset is then as before. */
    async write<R>(
      run: (database: Database, view: DatasetView) => Promise<R>,
    ): Promise<R | { kind: 'failed'; why: StorageTrouble }> {
      await whole.now();
      if (connection.kind !== 'stored') return { kind: 'failed', why: connection.why };
      const { database } = connection;
      try {
        return await withLock(lockName, async () => run(database, await currentView()));
      } catch (error) {
        if (!(error instanceof StorageFailure)) throw error;
        return { kind: 'failed', why: error.why };
      }
    },

    /**
     * Takes damaged packs out of force, each for its latest former generation that is whole; the reader's edits stay.
     * Where even the list of packs is lost, all go. Undefined where storage cannot be written.
     */
    async repair(job: Job = {}): Promise<MendedPack[] | undefined> {
      const { database } = connection;
      if (!database || (connection.kind === 'bundled-only' && connection.why !== 'damaged')) return undefined;
      const mended = await withLock(lockName, () => mend(database, job));
      connection = { kind: 'stored', database };
      held = undefined;
      return mended;
    },

    close() {
      whole.cancel();
      staging.letGoAll();
      connection.database?.close();
    },
  };
}

type Connection =
  | { kind: 'stored'; database: Database }
  /** Damaged storage is open and can be repaired. */
  | { kind: 'bundled-only'; why: StorageTrouble; database?: Database; lost?: LostRecords[] };
