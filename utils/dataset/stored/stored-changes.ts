import type { Uid } from '../../actors/actor';
import { sameJson } from '../records/canonical-json';
import type { Receipt } from '../records/receipt';
import type { DraftState } from '../../drafts/draft';
import type { KeptRejection, KeptReview } from './own-state';
import type { Edit, EditedKind } from '../records/records';
import type { NewRejection, StoredRejection } from '../records/rejection';
import { guard } from './storage-failure';
import type { StoredPack, Tables } from './stored-tables';
import { mostLogged, type FeedLogEntry, type Subscription } from '../records/subscription';

/** How many changes can be undone. */
const historyLength = 50;

/** A receipt with what stood there before the change and after it. */
export interface HistoryRow {
  receipt: Receipt;
  edits: { entity: EditedKind; uid: Uid; before: Edit | null; after: Edit | null }[];
  packs: { id: string; before: StoredPack | null; after: StoredPack | null }[];
  /** Subscriptions that began or ended with it. */
  feeds?: { id: string; before: Subscription | null; after: Subscription | null }[];
  /** Drafts that records were made of. */
  drafts?: { id: string; before: DraftState; after: DraftState }[];
  /** Where it put a whole state in the place of another. */
  rest?: { before: Rest; after: Rest };
  /** Set while it is undone; what was undone later has the greater number. */
  undone?: number;
}

/** What is the reader's own beside edits, packs and feeds. Settings are kept elsewhere. */
export interface Rest {
  rejections: KeptRejection[];
  settings: unknown;
  /** Absent where the change was made before there were any: they stay as they are. */
  review?: KeptReview;
}

/** A change of edits and packs, applied whole. */
export interface Change {
  /** Null takes the edit away. With `from` nothing is applied unless that stands there. */
  edits: { entity: EditedKind; uid: Uid; after: Edit | null; from?: Edit | null }[];
  /** Null takes the pack away. */
  packs: { id: string; after: StoredPack | null; from?: StoredPack | null }[];
  /** Null ends the subscription; so does taking its pack away. */
  feeds?: { id: string; after: Subscription | null }[];
  /** What becomes of drafts. With `from` nothing is applied unless that stands there. Those that are gone stay gone. */
  drafts?: { id: string; after: DraftState; from?: DraftState }[];
  /** Puts these in the place of all rejections and drafts there are. */
  rest?: { before: Rest; after: Rest };
  /** What a feed's update brought; needs `past` to be a new row. */
  log?: Omit<FeedLogEntry, 'id' | 'receipt'>;
  /** Nothing is applied when the dataset is another one. */
  expected?: number;
  /**
   * What becomes of the history: a new row, a row undone or done again, or nothing left in it of a pack; without it the
   * change leaves no trace.
   */
  past?: { what: Receipt['what'] } | { undoes: number } | { redoes: number } | { forgets: string };
}

/** `outdated`: the dataset is another one than expected. `overtaken`: something else stands where `from` was expected. */
export type Applied = Receipt | 'applied' | 'outdated' | 'overtaken';

/** What the reader changed, undid and refused. Everything rejects with `StorageFailure` alone. */
export function createStoredChanges({
  db,
  packs,
  former,
  edits,
  rejections,
  history,
  kv,
  feeds,
  feedLog,
  drafts,
  articles,
  counter,
  increase,
}: Tables) {
  /** What stands where a change would write; null where something else stands than it begins from. */
  async function readBefore(change: Change): Promise<Before | null> {
    const before: Before = { edits: [], packs: [], drafts: [] };
    for (const { entity, uid, after, from } of change.edits) {
      const stored = (await edits.get([entity, uid])) ?? null;
      if (from !== undefined && !sameJson(stored, from)) return null;
      before.edits.push({ entity, uid, before: stored, after });
    }
    for (const { id, after, from } of change.packs) {
      const stored = (await packs.get(id)) ?? null;
      if (from !== undefined && stored?.gen !== from?.gen) return null;
      before.packs.push({ id, before: stored, after });
    }
    for (const { id, after, from } of change.drafts ?? []) {
      const stored = (await drafts.get(id))?.state;
      if (!stored) continue;
      if (from && !sameJson(stored, from)) return null;
      before.drafts.push({ id, before: stored, after });
    }
    return before;
  }

  /** What is in force no longer can come back. */
  async function retire({ before, after }: HistoryRow['packs'][number]): Promise<void> {
    if (before) await former.put(before);
    if (after) await former.delete(after.gen);
  }

  /** What was undone can be done again until something else is made of the same records. */
  async function forgetUndone(change: Change): Promise<void> {
    const touched = new Set([...change.edits.map(keyOf), ...change.packs.map(({ id }) => id)]);
    await history
      .filter(
        (row) =>
          row.undone !== undefined &&
          [...row.edits.map(keyOf), ...row.packs.map(({ id }) => id)].some((key) => touched.has(key)),
      )
      .delete();
  }

  /** Begins, changes and ends subscriptions. Answers those that began or ended. */
  async function putFeeds(change: Change): Promise<Pick<HistoryRow, 'feeds'>> {
    const named = change.feeds ?? [];
    const gone = change.packs.filter(({ id, after }) => !after && !named.some((feed) => feed.id === id));
    const turns: NonNullable<HistoryRow['feeds']> = [];
    for (const { id, after } of [...named, ...gone.map((pack) => ({ id: pack.id, after: null }))]) {
      const before = (await feeds.get(id)) ?? null;
      await (after ? feeds.put(after) : feeds.delete(id));
      if ((before === null) !== (after === null)) turns.push({ id, before, after });
    }
    return turns.length > 0 ? { feeds: turns } : {};
  }

  async function replaceReview(review: KeptReview): Promise<void> {
    await Promise.all([drafts.clear(), articles.clear()]);
    await drafts.bulkAdd(review.drafts);
    await articles.bulkAdd(review.articles);
  }

  async function addToLog(entry: Omit<FeedLogEntry, 'id'>): Promise<void> {
    await feedLog.add(entry);
    const old = (await feedLog.orderBy('id').primaryKeys()).slice(0, -mostLogged);
    await feedLog.bulkDelete(old);
  }

  async function forget(pack: string): Promise<void> {
    await history.filter((row) => row.packs.some(({ id }) => id === pack)).delete();
    await former.filter(({ id }) => id === pack).delete();
    await feedLog.where('feed').equals(pack).delete();
  }

  return {
    /**
     * Applies a change whole, or not at all. Edits are in the transaction's reach only when the change names some: a
     * pack's update cannot touch them.
     */
    apply: guard((change: Change, at: string) => {
      const always = [packs, former, history, kv, feeds, feedLog, ...(change.rest ? [rejections] : [])];
      const reviewed = change.rest || change.drafts?.length ? [drafts, articles] : [];
      const tables = [...always, ...reviewed, ...(change.edits.length > 0 ? [edits] : [])];
      return db.transaction('rw', tables, async (): Promise<Applied> => {
        const { expected, past } = change;
        if (expected !== undefined && expected !== (await counter('generation'))) return 'outdated';
        const before = await readBefore(change);
        if (!before) return 'overtaken';
        for (const { entity, uid, after } of change.edits) {
          await (after ? edits.put(after) : edits.delete([entity, uid]));
        }
        for (const { id, after } of change.packs) await (after ? packs.put(after) : packs.delete(id));
        for (const pack of before.packs) await retire(pack);
        for (const { id, after } of before.drafts) await drafts.update(id, { state: after });
        const turns = await putFeeds(change);
        if (change.rest) {
          await rejections.clear();
          await rejections.bulkAdd(change.rest.after.rejections);
          const { review } = change.rest.after;
          if (review) await replaceReview(review);
        }
        const generation = await increase('generation');
        if (change.edits.length > 0) await increase('edits');
        if (!past) return 'applied';
        if ('undoes' in past) await history.update(past.undoes, { undone: generation });
        else if ('redoes' in past) await history.update(past.redoes, { undone: undefined });
        else if ('forgets' in past) await forget(past.forgets);
        else {
          await forgetUndone(change);
          const receipt: Receipt = { id: 0, at, what: past.what };
          const { drafts: settled, ...replaced } = before;
          receipt.id = await history.add({
            receipt,
            ...replaced,
            ...(settled.length > 0 && { drafts: settled }),
            ...turns,
            ...(change.rest && { rest: change.rest }),
          });
          if (change.log) await addToLog({ ...change.log, receipt: receipt.id });
          const surplus = (await history.count()) - historyLength;
          if (surplus > 0) await history.orderBy('id').limit(surplus).delete();
          return receipt;
        }
        return 'applied';
      });
    }),

    /** Some edits, and how many there are of all, at one moment. */
    editsAt: guard((keys: { entity: EditedKind; uid: Uid }[]) =>
      db.transaction('r', edits, kv, async () => ({
        edits: await edits.bulkGet(keys.map(({ entity, uid }): [EditedKind, Uid] => [entity, uid])),
        count: await edits.count(),
        revision: await counter('edits'),
      })),
    ),

    /**
     * Puts edits in that were lost, and takes those away that were taken away since. Answers how many there are then. What
     * came back is noted for the reader, unless it is the one change that was cut off.
     */
    bringBackEdits: guard(
      (entries: { entity: EditedKind; uid: Uid; edit: Edit | null }[], revision: number) =>
        db.transaction('rw', edits, kv, async () => {
          let came = 0;
          for (const { entity, uid, edit } of entries) {
            const stored = await edits.get([entity, uid]);
            if (sameJson(stored ?? null, edit)) continue;
            came += 1;
            await (edit ? edits.put(edit) : edits.delete([entity, uid]));
          }
          const isCutOff = revision === (await counter('edits')) + 1;
          await kv.put({ k: 'edits', v: revision });
          if (came > 0) await increase('generation');
          if (!isCutOff) await kv.put({ k: 'recovered', v: (await counter('recovered')) + came });
          return edits.count();
        }),
    ),
    /** How many edits came back after they were lost, since the reader was last told. */
    recovered: guard(() => counter('recovered')),
    forgetRecovered: guard(() => kv.delete('recovered')),

    /** Newest first. */
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

type Before = Pick<HistoryRow, 'edits' | 'packs'> & Required<Pick<HistoryRow, 'drafts'>>;

function keyOf({ entity, uid }: { entity: EditedKind; uid: Uid }): string {
  return `${entity} ${uid}`;
}

const rejectionKeys = ['actor', 'text', 'reason', 'scope', 'site', 'page'] as const;
