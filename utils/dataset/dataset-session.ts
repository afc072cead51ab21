import type { DatasetState, StorageTrouble } from './dataset-status';
import type { DatasetView } from './reading/dataset-view';
import { createViewInForce } from './reading/view-in-force';
import { defaultDatabaseName, openDatabase, type Database } from './stored/database';
import { createDeferred, nothingDeferred, type Deferred } from './deferred';
import { createEditsMirror } from './stored/edits-mirror';
import { createFlips } from './staging/flip-packs';
import { createBackupKeeper } from './safekeeping/keep-backup';
import { judgeStored, type Verdict } from './stored/judge-stored';
import { ifFree, withLock } from './stored/lock';
import { guardedMirror, isComplete, mirrorOf, readMirror, type Mirror } from './stored/mirror';
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
  const inForce = createViewInForce();
  let whole: Deferred = nothingDeferred;

  async function connect(): Promise<void> {
    inForce.forget();
    let database: Database | undefined;
    try {
      const opened = await openDatabase(databaseName);
      database = opened;
      // Without the lock first: another page may hold it for as long as an import takes, and this one is to answer.
      // What looks wrong may be a change half done, and is looked at again alone.
      const verdict = await judge(opened);
      const trouble =
        verdict.kind === 'sound' ? undefined : await withLock(lockName, () => mendEditsOrSeed(opened));
      connection = trouble ? { kind: 'bundled-only', why: trouble, database } : { kind: 'stored', database };
      whole.cancel();
      if (!trouble) whole = createDeferred(() => check(opened), checkAfterMs);
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error;
      database?.close();
      connection = { kind: 'bundled-only', why: error.why };
    }
  }

  async function judge(database: Database): Promise<Verdict> {
    const verdict = await judgeStored(database, { mirror, editsMirror });
    if (verdict.kind === 'sound') inForce.hold(database, verdict.head);
    return verdict;
  }

  /** The same once edits that the database has lost are back. Runs alone among all pages. */
  async function judgeWithEdits(database: Database): Promise<Verdict> {
    const verdict = await judge(database);
    if (verdict.kind !== 'edits-lost') return verdict;
    await editsMirror.bringBack(database);
    return judge(database);
  }

  async function mendEditsOrSeed(database: Database): Promise<'damaged' | undefined> {
    const verdict = await judgeWithEdits(database);
    if (verdict.kind === 'damaged') return 'damaged';
    if (verdict.kind === 'new') {
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
        inForce.forget();
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
    return inForce.read(connection.database);
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
    connection =
      error.why === 'damaged' && database
        ? { kind: 'bundled-only', why: 'damaged', database, ...(lost && { lost: [lost] }) }
        : { kind: 'bundled-only', why: error.why };
    inForce.forget();
  }

  function lostRecordsOf({ lost }: DamagedBlock): LostRecords | undefined {
    const pack = inForce.held()?.packs.find(({ gen }) => gen === lost.gen);
    return pack && lostIn(pack, lost);
  }

  async function mend(database: Database, job: Job): Promise<MendedPack[]> {
    if ((await judgeWithEdits(database)).kind !== 'sound') {
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
      const before = { kind: connection.kind, generation: inForce.held()?.generation };
      if (connection.kind !== 'stored') {
        connection.database?.close();
        await connect();
      }
      await read(async () => undefined);
      return before.kind !== connection.kind || before.generation !== inForce.held()?.generation;
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
     * Where even the list of packs is lost, all go. `why` tells what storage did not allow.
     */
    async repair(
      job: Job = {},
    ): Promise<{ kind: 'mended'; packs: MendedPack[] } | { kind: 'failed'; why: StorageTrouble }> {
      if (!connection.database) return { kind: 'failed', why: connection.why };
      const { database } = connection;
      try {
        const packs = await withLock(lockName, () => mend(database, job));
        connection = { kind: 'stored', database };
        inForce.forget();
        return { kind: 'mended', packs };
      } catch (error) {
        if (!(error instanceof StorageFailure)) throw error;
        return { kind: 'failed', why: error.why };
      }
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
  /** It is open and can be repaired. */
  | { kind: 'bundled-only'; why: 'damaged'; database: Database; lost?: LostRecords[] }
  | { kind: 'bundled-only'; why: StorageTrouble; database?: undefined; lost?: undefined };
