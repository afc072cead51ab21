// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset';
import type { Draft } from '../../utils/drafts/draft';
import type { NewRecord } from '../../utils/dataset/editing/drafts';
import { limits } from '../../utils/dataset/records/limits';
import { gazetteArticle, makeArticle, makeDraft } from '../drafts/make-draft';
import { makePositionRecord } from './make-file';
import { makeMirror, newDatabaseName, openTestDataset } from './open-test-dataset';
import { exportedText } from './exported-text';

const key = gazetteArticle.key;
const denial = makeDraft({ id: 'draft-2', content: 'the harbour has room for them', at: 86, kind: 'denied' });
const statesOf = async (dataset: Dataset) =>
  (await dataset.review(key))?.drafts.map(({ id, state }) => [id, state.kind]);

async function openWithDrafts(drafts: Draft[] = [denial, makeDraft()]) {
  const dataset = await openTestDataset();
  await dataset.addDrafts({ article: makeArticle(), drafts });
  return dataset;
}

/** A source of the reader's own and what Ada Lund says in it. */
const records: NewRecord[] = [
  {
    entity: 'source',
    record: {
      id: 'own/source',
      outlet: 'islands-press/gazette',
      lang: 'en',
      title: 'Night boats are coming',
    },
  },
  {
    entity: 'position',
    record: {
      ...makePositionRecord(),
      id: undefined,
      actor: 'islands-press/ada-lund',
      topic: 'islands-press/ferries',
      source: 'own/source',
      chain: ['islands-press/gazette'],
    } as Extract<NewRecord, { entity: 'position' }>['record'],
  },
];

describe('drafts', () => {
  it('wait in the order of their article, apart from the dataset', async () => {
    const dataset = await openWithDrafts();
    expect(await dataset.reviews()).toEqual([
      { ref: gazetteArticle, read: '2026-11-22T12:00:00Z', open: 2, kept: 0, dropped: 0 },
    ]);
    expect(await dataset.review(key)).toEqual({
      ref: gazetteArticle,
      article: makeArticle(),
      drafts: [makeDraft(), denial],
    });
    expect(await dataset.openDrafts()).toBe(2);
    expect((await dataset.usage()).edits).toBe(0);
  });

  it('are recognised when the article is read again, whatever became of them', async () => {
    const dataset = await openWithDrafts();
    await dataset.setAside('draft-1', true);
    const edited = makeArticle({
      paragraphs: [...makeArticle().paragraphs, 'More follows.'],
      read: '2026-11-23T08:00:00Z',
    });
    const again = [makeDraft({ id: 'again-1' }), { ...denial, id: 'again-2', at: 90 }];
    const more = makeDraft({ id: 'more', content: 'tickets cost nothing', at: 200 });
    expect(await dataset.addDrafts({ article: edited, drafts: [...again, more] })).toEqual({
      kind: 'added',
      key,
      added: 1,
      known: 2,
    });
    expect(await dataset.review(key)).toEqual({
      ref: gazetteArticle,
      article: edited,
      drafts: [makeDraft({ state: { kind: 'dropped' } }), { ...denial, at: 90 }, more],
    });
  });

  it('are recognised when the text of their article is pasted, and pasted once more with a change', async () => {
    const dataset = await openWithDrafts();
    const pasted = { ...gazetteArticle, key: 'pasted:1', address: undefined };
    const drafts = [makeDraft({ id: 'again', article: pasted })];
    const article = makeArticle({ key: pasted.key, ref: pasted });
    expect(await dataset.addDrafts({ article, drafts })).toEqual({ kind: 'added', key, added: 0, known: 1 });
  });

  it('of two addresses are two articles’', async () => {
    const dataset = await openWithDrafts();
    const copied = { ...gazetteArticle, key: 'https://copy.example/1', address: 'https://copy.example/1' };
    const added = await dataset.addDrafts({ drafts: [makeDraft({ id: 'copied', article: copied })] });
    expect(added).toEqual({ kind: 'added', key: copied.key, added: 1, known: 0 });
  });

  it('are mended, dropped and opened again', async () => {
    const dataset = await openWithDrafts();
    expect(await dataset.mendDraft(makeDraft({ kind: 'pledged' }))).toEqual({ kind: 'mended' });
    await dataset.setAside('draft-1', true);
    expect(await statesOf(dataset)).toEqual([
      ['draft-1', 'dropped'],
      ['draft-2', 'open'],
    ]);
    expect(await dataset.mendDraft(makeDraft())).toEqual({ kind: 'failed', why: 'gone' });
    await dataset.setAside('draft-1', false);
    expect(await dataset.draft('draft-1')).toEqual(makeDraft({ kind: 'pledged' }));
  });

  it('become records in one change, which undoing takes back with all', async () => {
    const dataset = await openWithDrafts();
    const kept = await dataset.keep({ records, draft: 'draft-1' });
    if (kept.kind !== 'kept') throw new Error(kept.kind);
    const [source, position] = kept.uids;
    expect(source).toBe('own/source');
    expect((await dataset.draft('draft-1'))?.state).toEqual({ kind: 'kept', position });
    expect((await dataset.slice('islands-press/ada-lund'))?.positions.length).toBe(2);
    expect(await dataset.keep({ records, draft: 'draft-1' })).toEqual({ kind: 'failed', why: 'gone' });

    await dataset.undo(kept.receipt);
    expect((await dataset.usage()).edits).toBe(0);
    expect((await dataset.draft('draft-1'))?.state).toEqual({ kind: 'open' });
    await dataset.redo(kept.receipt);
    expect((await dataset.draft('draft-1'))?.state).toEqual({ kind: 'kept', position });
    expect((await dataset.usage()).edits).toBe(2);
  });

  it('stay open where a record is flawed, and nothing is kept of the others', async () => {
    const dataset = await openWithDrafts();
    const [source, position] = records;
    const flawed = { ...position, record: { ...position!.record, topic: 'own/nowhere' } } as NewRecord;
    const answer = await dataset.keep({ records: [source!, flawed], draft: 'draft-1' });
    expect(answer).toMatchObject({
      kind: 'invalid',
      at: 1,
      problems: [{ path: 'topic', code: 'unresolved' }],
    });
    expect([(await dataset.usage()).edits, (await dataset.draft('draft-1'))?.state]).toEqual([
      0,
      { kind: 'open' },
    ]);
  });

  it('are forgotten with their article, and then found anew', async () => {
    const dataset = await openWithDrafts();
    await dataset.forgetReview(key);
    expect([await dataset.reviews(), await dataset.review(key)]).toEqual([[], undefined]);
    const found = await dataset.addDrafts({ article: makeArticle(), drafts: [makeDraft()] });
    expect(found).toEqual({ kind: 'added', key, added: 1, known: 0 });
  });

  it('leave the text of their article once nothing of it waits and another is read', async () => {
    const dataset = await openWithDrafts([makeDraft()]);
    await dataset.setAside('draft-1', true);
    expect((await dataset.review(key))?.article).toEqual(makeArticle());
    const other = { ...gazetteArticle, key: 'https://gazette.example/2', title: 'Roads' };
    await dataset.addDrafts({
      drafts: [makeDraft({ id: 'other', article: other, content: 'roads are built' })],
    });
    expect((await dataset.review(key))?.article).toBeUndefined();
    expect(await statesOf(dataset)).toEqual([['draft-1', 'dropped']]);
  });

  it('are no more than may wait', async () => {
    const many = Array.from({ length: limits.drafts + 1 }, (_, i) =>
      makeDraft({ id: `draft-${i}`, content: `claim ${i}` }),
    );
    const dataset = await openTestDataset();
    expect(await dataset.addDrafts({ drafts: many })).toEqual({ kind: 'failed', why: 'too-many' });
    expect(await dataset.openDrafts()).toBe(0);
  });

  it('are seen by another page at once, and survive the closing of all', async () => {
    const given = { databaseName: newDatabaseName(), mirror: makeMirror() };
    const [one, other] = [await openTestDataset(given), await openTestDataset(given)];
    await one.addDrafts({ article: makeArticle(), drafts: [makeDraft()] });
    expect(await other.openDrafts()).toBe(1);
    one.close();
    other.close();
    const later = await openTestDataset(given);
    expect(await statesOf(later)).toEqual([['draft-1', 'open']]);
  });

  it('go into a file of everything and come back from it', async () => {
    const dataset = await openWithDrafts();
    const answer = await dataset.exportEverything();
    if (answer.kind !== 'exported') throw new Error(answer.kind);
    const empty = await openTestDataset();
    expect((await empty.restoreEverything(answer.file, 'all')).kind).toBe('imported');
    expect(await empty.review(key)).toEqual(await dataset.review(key));
  });

  it('go into a backup and come back from it, which can be taken back', async () => {
    const dataset = await openWithDrafts();
    await dataset.backUp();
    await dataset.forgetReview(key);
    const restored = await dataset.restoreBackup(1);
    expect((await dataset.review(key))?.drafts).toEqual([makeDraft(), denial]);
    if (restored.kind !== 'imported') throw new Error(restored.kind);
    await dataset.undo(restored.receipt);
    expect(await dataset.review(key)).toBeUndefined();
  });
});

describe('a database of version 3', () => {
  it('is taken over with all that is in it, and takes drafts', async () => {
    const databaseName = newDatabaseName();
    const mirror = makeMirror();
    const older = await openTestDataset({ databaseName, mirror });
    await older.save('topic', { label: { en: 'Bridges' } });
    const before = await exportedText(older);
    older.close();
    await takeBackTo3(databaseName);
    const dataset = await openTestDataset({ databaseName, mirror });
    expect(await exportedText(dataset)).toBe(before);
    expect(await dataset.addDrafts({ drafts: [makeDraft()] })).toMatchObject({ kind: 'added', added: 1 });
  });
});

/** The same rows without the tables that came with version 4. */
async function takeBackTo3(databaseName: string): Promise<void> {
  const newer = new Dexie(databaseName);
  await newer.open();
  const tables = newer.tables.filter(({ name }) => !['drafts', 'articles'].includes(name));
  const stores = Object.fromEntries(
    tables.map(({ name, schema }) => [
      name,
      [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(),
    ]),
  );
  const rows = await Promise.all(
    tables.map(async (table) => ({
      name: table.name,
      rows: await table.toArray(),
      keys: await table.toCollection().primaryKeys(),
      inline: table.schema.primKey.keyPath !== '',
    })),
  );
  await newer.delete();
  const older = new Dexie(databaseName);
  older.version(3).stores(stores);
  await older.open();
  for (const each of rows) {
    // oxlint-disable-next-line no-await-in-loop -- one table after the other
    await older.table(each.name).bulkAdd(each.rows, each.inline ? undefined : each.keys);
  }
  older.close();
}
