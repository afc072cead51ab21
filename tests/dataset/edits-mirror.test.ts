// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset';
import { makeFileText, makeManifest } from './make-file';
import { makeMirror, newDatabaseName, openTestDataset } from './open-test-dataset';
import { stageText, takeIn } from './take-in';
import { exportedText } from './exported-text';

afterEach(() => {
  vi.restoreAllMocks();
});

const labelsOf = async (dataset: Dataset) => (await dataset.topics()).map(({ label }) => label['en']);

/** A dataset with topics of the reader's own by these names, closed again. */
async function makeStored(names: string[]) {
  const given = { databaseName: newDatabaseName(), mirror: makeMirror() };
  const dataset = await openTestDataset(given);
  const uids: string[] = [];
  for (const en of names) {
    const saved = await dataset.save('topic', { label: { en } });
    if (saved.kind === 'saved') uids.push(saved.uid);
  }
  const text = await exportedText(dataset);
  dataset.close();
  return { ...given, uids, text };
}

async function damage(databaseName: string, change: (db: Dexie) => Promise<unknown>): Promise<void> {
  const db = new Dexie(databaseName);
  await db.open();
  await change(db);
  db.close();
}

/** What the mirror holds that stands: everything but the marks of what was taken away. */
const mirrored = ({ entries }: ReturnType<typeof makeMirror>) =>
  [...entries]
    .filter(([, edit]) => edit !== null)
    .map(([key, edit]) => ({ key, edit }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));

describe('the mirror of edits', () => {
  it('has every edit that was acknowledged, one small write each', async () => {
    const mirror = makeMirror();
    const dataset = await openTestDataset({ mirror });
    await dataset.status();
    const write = vi.spyOn(mirror.edits, 'write');
    const saved = await dataset.save('topic', { label: { en: 'Bridges' } });
    await dataset.save('topic', { label: { en: 'Roads' } });
    if (saved.kind !== 'saved') throw new Error('not saved');
    await dataset.remove('topic', saved.uid);
    expect(write.mock.calls.map(([head, entries]) => [head.count, Object.keys(entries).length])).toEqual([
      [1, 1],
      [2, 1],
      [1, 1],
    ]);
    const { edits } = JSON.parse(await exportedText(dataset)) as { edits: { uid: string }[] };
    expect([...mirror.entries]).toEqual(edits.map((edit) => [`topic ${edit.uid}`, edit]));
  });

  it.each([
    ['all edits', (db: Dexie) => db.table('edits').clear()],
    ['one edit', (db: Dexie) => db.table('edits').limit(1).delete()],
    ['every table', (db: Dexie) => Promise.all(db.tables.map((table) => table.clear()))],
  ])('gives a database back that has lost %s, and says how many edits came', async (what, loss) => {
    const stored = await makeStored(['Bridges', 'Roads']);
    await damage(stored.databaseName, loss);
    const dataset = await openTestDataset(stored);
    await dataset.restoreShipped();
    expect((await labelsOf(dataset)).toSorted(byText)).toEqual(['Bridges', 'Ferries', 'Roads']);
    expect(await dataset.recovered()).toBe(what === 'one edit' ? 1 : 2);
    await dataset.forgetRecovered();
    expect(await dataset.recovered()).toBe(0);
  });

  it('gives back an older state of the database what was made since', async () => {
    const given = { databaseName: newDatabaseName(), mirror: makeMirror() };
    const dataset = await openTestDataset(given);
    const first = await dataset.save('topic', { label: { en: 'Bridges' } });
    const tables = await read(given.databaseName);
    await dataset.save('topic', { label: { en: 'Roads' } });
    await dataset.save('topic', { label: { en: 'Trams' } });
    if (first.kind === 'saved') await dataset.remove('topic', first.uid);
    dataset.close();
    await damage(given.databaseName, async (db) => {
      for (const [name, rows] of tables) {
        await db.table(name).clear();
        await db.table(name).bulkAdd(rows);
      }
    });
    const again = await openTestDataset(given);
    // Whether the record was taken away is told as long as the mark stands; an edit too many is no loss.
    expect((await labelsOf(again)).toSorted(byText)).toEqual(['Bridges', 'Ferries', 'Roads', 'Trams']);
    expect(await again.recovered()).toBe(2);
  });

  it('is written anew where it was lost, or the database has gone on without it', async () => {
    const stored = await makeStored(['Bridges', 'Roads']);
    const lost = makeMirror(stored.mirror.value);
    const dataset = await openTestDataset({ ...stored, mirror: lost });
    await dataset.status();
    expect([lost.head, mirrored(lost)]).toEqual([stored.mirror.head, mirrored(stored.mirror)]);
    expect(await dataset.recovered()).toBe(0);
  });

  it('keeps nothing of an edit that the database refuses', async () => {
    const given = { databaseName: newDatabaseName(), mirror: makeMirror() };
    const dataset = await openTestDataset(given);
    await dataset.save('topic', { label: { en: 'Bridges' } });
    const before = [given.mirror.head, mirrored(given.mirror)];
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const answer = await dataset.save('topic', { label: { en: 'Roads' } });
    vi.restoreAllMocks();
    expect(answer).toEqual({ kind: 'failed', why: 'full' });
    expect([given.mirror.head, mirrored(given.mirror)]).toEqual(before);
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['access denied', 'refused'],
  ])('leaves the database as it was where it cannot be written itself: %s', async (message, why) => {
    const given = { databaseName: newDatabaseName(), mirror: makeMirror() };
    const dataset = await openTestDataset(given);
    const before = await exportedText(dataset);
    vi.spyOn(given.mirror.edits, 'write').mockRejectedValue(new Error(message));
    expect(await dataset.save('topic', { label: { en: 'Roads' } })).toEqual({ kind: 'failed', why });
    expect(await exportedText(dataset)).toBe(before);
  });

  it('finishes the one edit that was cut off between the two writes, without a word', async () => {
    const stored = await makeStored(['Bridges']);
    const { head } = stored.mirror;
    if (!head) throw new Error('the mirror has a head');
    const record = { id: 'own/cut', label: { en: 'Roads' } };
    const edit = { uid: 'own/cut', entity: 'topic', op: 'add', record, updated: '2026-11-22T12:00:00Z' };
    await stored.mirror.edits.write({ revision: head.revision + 1, count: 2 }, { 'topic own/cut': edit });
    const dataset = await openTestDataset(stored);
    expect((await labelsOf(dataset)).toSorted(byText)).toEqual(['Bridges', 'Ferries', 'Roads']);
    expect(await dataset.recovered()).toBe(0);
  });

  it('takes a bulk of edits in pieces, and is whole again after one was cut off', async () => {
    const stored = await makeStored(['Bridges']);
    const edits = Array.from({ length: 1200 }, (_, i) => ({
      uid: `own/t${i}`,
      entity: 'topic',
      op: 'add',
      record: { id: `own/t${i}`, label: { en: `Topic ${i}` } },
      updated: '2026-11-22T12:00:00Z',
    }));
    const text = makeFileText({ pack: makeManifest({ revision: 2 }), edits });
    const dataset = await openTestDataset(stored);
    const staged = await stageText(dataset, text);
    const write = vi.spyOn(stored.mirror.edits, 'write');
    write.mockImplementationOnce((head) => {
      stored.mirror.head = head;
      return Promise.reject(new Error('cut'));
    });
    await dataset.applyStaged(staged.id);
    write.mockRestore();
    dataset.close();
    const again = await openTestDataset(stored);
    await again.status();
    expect(stored.mirror.head).toEqual({ revision: 1, count: 1 });
    const applied = await takeIn(again, text);
    expect([applied.kind, mirrored(stored.mirror).length]).toEqual(['imported', 1201]);
    expect(stored.mirror.head).toEqual({ revision: 2, count: 1201 });
  });
});

async function read(databaseName: string): Promise<[string, unknown[]][]> {
  const db = new Dexie(databaseName);
  await db.open();
  const tables: [string, unknown[]][] = [];
  for (const table of db.tables) tables.push([table.name, await table.toArray()]);
  db.close();
  return tables;
}

function byText(a = '', b = ''): number {
  return a.localeCompare(b);
}
