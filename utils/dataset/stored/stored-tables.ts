import { Dexie, type EntityTable, type Table } from 'dexie';
export type { Transaction } from 'dexie';
import type { Uid } from '../../actors/actor';
import type { HeldOffice } from '../../actors/held-office';
import type { Draft } from '../../drafts/draft';
import type { ReviewedArticle } from '../../drafts/reviewed-article';
import type { HistoryRow } from './stored-changes';
import type { BackupSummary } from './kept-backups';
import type { DatasetStatus } from '../dataset-status';
import type { Edit, EditedKind, Entity, Manifest } from '../records/records';
import type { NewRejection } from '../records/rejection';
import { guarded, StorageFailure } from './storage-failure';
import type { Block, LineKind } from './stored-lines';
import type { FeedLogEntry, Subscription } from '../records/subscription';
import { upgradeFrom2 } from './upgrade-from-2';
import { upgradeFrom4 } from './upgrade-from-4';

/**
 * The stored shape. Each bump says why:
 * 1. The first.
 * 2. `names` holds the compiled names of the packs, so that a woken background need not compile them.
 * 3. `history` tells what a change left, so that undoing it never takes away what was made since. Of changes made before
 *    that is not known: they stay, and cannot be undone any more. `blocks` holds packs as checked text, many records a
 *    row, instead of `actors` and `catalog`: a million positions in seconds. `former` names what was in force before.
 *    `feeds` holds what the reader follows, `feedLog` what came of it. `backups` holds what was there before changes.
 * 4. `drafts` holds what was found in articles and waits for the reader's review, `articles` the texts it stands in.
 * 5. `columns` holds the columns of tables, so that a page need not read a million positions each time it is opened.
 *    The log of feeds tells of changed fields with their values.
 */
const schemaVersion = 5;

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
  /** The `wd:` ids that several actors of this pack carry. */
  twins: string[];
  /** How many blocks the generation has. */
  blocks: number;
}

/** The compiled names of the packs in force when they were written. */
export interface NamesRow {
  /** Which packs, and who compiled them: see `PackNames`. */
  key: string;
  /**
   * The index as it is opened; missing where an older version compiled the names. A blob, because the browser reads one
   * in half the time of as many bytes inside a row (measured with 9.5 MB: 52 ms for 118 in Chromium), and whoever asks
   * for the key alone reads none.
   */
  blob?: Blob;
  /** Actors with aliases held to an outlet: an edit of an outlet may touch them. */
  scoped: Uid[];
  /** Who held which office of a country; missing where an older version compiled the names. */
  offices?: HeldOffice[];
}

/** A column or several of a table, as its name in `k` says: see `KeptColumns`. */
export interface ColumnsRow {
  k: string;
  /** Of which packs: see `packsKey`. */
  key: string;
  value: unknown;
}

/** What is kept of one moment: `text` is the JSON of a `BackupContent`. */
export type BackupRow = Omit<BackupSummary, 'id'> & { id?: number; text: string };

export type Tables = Awaited<ReturnType<typeof openTables>>;

/** Below and above every key. */
export const lowest: unknown = Dexie.minKey;
export const highest: unknown = Dexie.maxKey;

/** The one row of `names`: a new one takes the place of the old. */
export const onlyNames = 'packs';

/** Opens the database and makes it where it is missing. Rejects with `StorageFailure` alone. */
export async function openTables(name: string) {
  // Strict: an edit that was acknowledged survives the machine, not only the browser. It costs under a millisecond.
  // Without autoOpen a database closed for a newer version stays closed instead of opening again behind our back.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: false });
  db.version(3)
    .stores({
      packs: 'id',
      former: 'gen',
      blocks: '[gen+kind+last]',
      edits: '[entity+uid]',
      rejections: '++id',
      history: '++id',
      kv: 'k',
      names: 'k',
      feeds: 'id',
      feedLog: '++id, feed',
      backups: '++id',
      actors: null,
      catalog: null,
    })
    .upgrade(upgradeFrom2);
  db.version(4).stores({ drafts: 'id, article.key', articles: 'key' });
  db.version(schemaVersion).stores({ columns: 'k' }).upgrade(upgradeFrom4);
  const packs: EntityTable<StoredPack, 'id'> = db.table('packs');
  const former: EntityTable<StoredPack, 'gen'> = db.table('former');
  const blocks: Table<Block, [gen: number, kind: LineKind, last: string]> = db.table('blocks');
  const edits: Table<Edit, [EditedKind, Uid]> = db.table('edits');
  const rejections: Table<NewRejection & { id?: number; created: string }, number> = db.table('rejections');
  const history: Table<HistoryRow & { id?: number }, number> = db.table('history');
  const kv: Table<{ k: string; v: number; counts?: DatasetStatus['counts'] }, string> = db.table('kv');
  const names: Table<NamesRow & { k: typeof onlyNames }, string> = db.table('names');
  const columns: Table<ColumnsRow, string> = db.table('columns');

  const feeds: EntityTable<Subscription, 'id'> = db.table('feeds');
  const backups: Table<BackupRow, number> = db.table('backups');
  const drafts: EntityTable<Draft, 'id'> = db.table('drafts');
  const articles: EntityTable<ReviewedArticle, 'key'> = db.table('articles');
  const feedLog: Table<Omit<FeedLogEntry, 'id'> & { id?: number }, number> = db.table('feedLog');

  await guarded(async () => {
    if (await isOfLaterVersion(name)) throw new StorageFailure('newer-schema', undefined);
    await db.open();
  });
  // A later version wants to upgrade: make way, and stay closed.
  db.on('versionchange', () => db.close());

  const counter = async (k: Counter) => (await kv.get(k))?.v ?? 0;
  return {
    db,
    packs,
    former,
    blocks,
    edits,
    rejections,
    history,
    kv,
    names,
    columns,
    feeds,
    feedLog,
    backups,
    drafts,
    articles,
    counter,
    /** Inside a transaction that writes `kv`. */
    increase: async (k: Counter) => {
      const v = (await counter(k)) + 1;
      await kv.put({ k, v });
      return v;
    },
  };
}

/**
 * `edits` grows with each change of edits, `recovered` with each edit that came back after it was lost; `exported` is
 * `edits` as it was when everything was last saved to a file.
 */
type Counter = 'generation' | 'rows' | 'edits' | 'recovered' | 'exported';

/** Packs as they are read. */
export function inOrder(packs: StoredPack[]): StoredPack[] {
  return packs.toSorted((a, b) => a.order - b.order);
}

/** Dexie would open a database of a later version and change it. Its version n is the browser's n times ten. */
async function isOfLaterVersion(name: string): Promise<boolean> {
  const databases = await indexedDB.databases();
  const { version = 0 } = databases.find((database) => database.name === name) ?? {};
  return version >= (schemaVersion + 1) * 10;
}
