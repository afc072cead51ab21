import * as v from 'valibot';
import type { Database, Head } from './database';
import { readEntry, guardedMirror, type EditsHead, type EditsMirror } from './mirror';
import type { Edit, EditedKind } from '../records/records';
import type { Applied, Change } from './stored-changes';

/** Entries written at once: about a MB, so that a bulk of edits goes through the browser in small messages. */
const chunkEntries = 500;

const headSchema = v.object({
  revision: v.number(),
  count: v.number(),
  unfinished: v.optional(v.literal(true)),
});

/**
 * The reader's edits once more, outside the database. It is written before the database, and a change is acknowledged
 * when both have it. So it is never behind what was acknowledged: where the database has less, it has lost something.
 */
export function createEditsMirror(mirror: EditsMirror) {
  /**
   * How the mirror stands to the database: `alike`, `ahead` (the database has lost edits, or was cut off before it had the
   * last change), `stale` (never written, cleared, or cut off in a bulk). Reads one value.
   */
  async function compare({ edits, editsRevision }: Head): Promise<'alike' | 'ahead' | 'stale'> {
    const parsed = v.safeParse(headSchema, await mirror.readHead());
    if (!parsed.success) return 'stale';
    const { revision, count, unfinished } = parsed.output;
    if (revision > editsRevision) return 'ahead';
    if (revision < editsRevision) return 'stale';
    if (count > edits.length) return 'ahead';
    return unfinished || count < edits.length ? 'stale' : 'alike';
  }

  /** Runs what applies a change of edits to the database, with the change in the mirror before. Takes it back where that fails. */
  async function around(
    database: Database,
    { edits }: Change,
    apply: () => Promise<Applied>,
  ): Promise<Applied> {
    if (edits.length === 0) return apply();
    const before = await database.editsAt(edits);
    const came = edits.filter(({ after }) => after).length;
    const count = before.count + came - before.edits.filter((edit) => edit).length;
    const head = { revision: before.revision, count: before.count };
    const put = (list: { entity: EditedKind; uid: string; after: Edit | null }[], next: EditsHead) =>
      write(new Map(list.map((each) => [keyOf(each), each.after])), { now: head, next });
    const putBack = () =>
      put(
        edits.map(({ entity, uid }, i) => ({ entity, uid, after: before.edits[i] ?? null })),
        head,
      );
    await put(edits, { revision: before.revision + 1, count });
    let applied: Applied;
    try {
      applied = await apply();
    } catch (error) {
      await putBack();
      throw error;
    }
    if (applied === 'outdated' || applied === 'overtaken') await putBack();
    const gone = edits.filter(({ after }) => !after).map(keyOf);
    if (gone.length > 0) await guardedMirror(() => mirror.drop(gone));
    return applied;
  }

  /** All at once where they are few; else marked as unfinished until all are written. */
  async function write(
    entries: Map<string, Edit | null>,
    { now, next }: { now: EditsHead; next: EditsHead },
  ): Promise<void> {
    const list = [...entries];
    if (list.length <= chunkEntries) {
      await guardedMirror(() => mirror.write(next, Object.fromEntries(list)));
      return;
    }
    for (let i = 0; i < list.length; i += chunkEntries) {
      const part = Object.fromEntries(list.slice(i, i + chunkEntries));
      await guardedMirror(() => mirror.write({ ...now, unfinished: true }, part));
    }
    await guardedMirror(() => mirror.write(next, {}));
  }

  /** Gives the database the edits that the mirror alone has. Runs alone among all pages. */
  async function bringBack(database: Database): Promise<void> {
    const parsed = v.safeParse(headSchema, await mirror.readHead());
    if (!parsed.success) return;
    const entries = Object.entries(await mirror.readAll()).flatMap(([key, value]) => {
      const entry = readEntry(key, value);
      return entry ? [entry] : [];
    });
    const { revision } = parsed.output;
    const count = await database.bringBackEdits(entries, revision);
    await guardedMirror(() => mirror.write({ revision, count }, {}));
  }

  /** Writes the mirror anew from the database. Linear in the edits. Runs alone among all pages. */
  async function renew({ edits, editsRevision }: Head): Promise<void> {
    const head = { revision: editsRevision, count: edits.length };
    const entries = new Map(edits.map((edit) => [keyOf(edit), edit]));
    const gone = Object.keys(await mirror.readAll()).filter((key) => !entries.has(key));
    await write(entries, { now: head, next: head });
    if (gone.length > 0) await guardedMirror(() => mirror.drop(gone));
  }

  return { compare, around, bringBack, renew };
}

function keyOf({ entity, uid }: { entity: EditedKind; uid: string }): string {
  return `${entity} ${uid}`;
}
