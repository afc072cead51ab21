// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import version2 from '../fixtures/database-of-version-2.json' with { type: 'json' };
import { makeFileText, makeManifest } from './make-file';
import { makeMirror, newDatabaseName, openTestDataset } from './open-test-dataset';
import { takeIn } from './take-in';
import { exportedText } from './exported-text';

const counts = { people: 1, bodies: 1, positions: 1 };
const bundled = (why: string) => ({ state: { kind: 'bundled-only', why }, generation: 0, counts });

function fail(): never {
  throw new DOMException('cut', 'UnknownError');
}

/** The rows behind the dataset's back. */
async function reach(databaseName: string): Promise<Dexie> {
  const db = new Dexie(databaseName);
  await db.open();
  return db;
}

/** A dataset that was opened and closed again, with the reader's edit in it. */
async function makeStored() {
  const databaseName = newDatabaseName();
  const mirror = makeMirror();
  const dataset = await openTestDataset({ databaseName, mirror });
  await dataset.save('topic', { label: { en: 'Bridges' } });
  dataset.close();
  return { databaseName, mirror };
}

/** A database as version 2 of the extension left it, with an edit above a pack and two revisions of that. */
async function layOutVersion2(databaseName: string): Promise<void> {
  const older = new Dexie(databaseName);
  older.version(2).stores({
    packs: 'id',
    actors: '[gen+id], gen, *same, parent',
    catalog: 'gen',
    edits: '[entity+uid]',
    rejections: '++id',
    history: '++id',
    kv: 'k',
    names: 'k',
  });
  await older.open();
  for (const [name, rows] of Object.entries(version2.tables)) {
    // oxlint-disable-next-line no-await-in-loop -- one table after the other
    await older.table(name).bulkAdd(rows);
  }
  older.close();
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('openDataset in trouble', () => {
  it('answers from the shipped pack and changes nothing where storage is refused', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    const dataset = await openTestDataset();
    expect(await dataset.status()).toEqual(bundled('refused'));
    expect((await dataset.slice('islands-press/ada-lund'))?.positions.length).toBe(1);
    const refused = { kind: 'failed', why: 'refused' };
    expect(await dataset.save('topic', { label: { en: 'Bridges' } })).toEqual(refused);
    expect(await dataset.remove('topic', 'islands-press/ferries')).toEqual(refused);
    expect(await takeIn(dataset, makeFileText())).toEqual(refused);
    expect(await dataset.restoreShipped()).toEqual(refused);
    expect(await dataset.rejections()).toEqual([]);
    expect(await dataset.history()).toEqual([]);
  });

  it('finds storage again when it is allowed again', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const dataset = await openTestDataset();
    open.mockRestore();
    expect(await dataset.refresh()).toBe(true);
    expect((await dataset.status()).state).toEqual({ kind: 'stored' });
  });

  it('answers from the shipped pack when the disk is full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const dataset = await openTestDataset();
    expect(await dataset.status()).toEqual(bundled('full'));
  });

  it('keeps what it has when a later write finds no room', async () => {
    const dataset = await openTestDataset();
    const before = await exportedText(dataset);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await dataset.save('topic', { label: { en: 'Bridges' } })).toEqual({
      kind: 'failed',
      why: 'full',
    });
    vi.restoreAllMocks();
    expect(await exportedText(dataset)).toBe(before);
    expect((await dataset.status()).state).toEqual({ kind: 'stored' });
  });

  it.each([
    ['emptied', (db: Dexie) => Promise.all(db.tables.map((table) => table.clear()))],
    ['short of a block', (db: Dexie) => db.table('blocks').limit(1).delete()],
    ['without its blocks', (db: Dexie) => db.table('blocks').clear()],
    ['without its packs', (db: Dexie) => db.table('packs').clear()],
  ])('notices a database that was %s, and repairs it with the reader’s edits', async (_, damage) => {
    const stored = await makeStored();
    const db = await reach(stored.databaseName);
    await damage(db);
    db.close();
    const dataset = await openTestDataset(stored);
    expect(await dataset.status()).toEqual(bundled('damaged'));
    expect(await dataset.save('topic', { label: { en: 'Roads' } })).toEqual({
      kind: 'failed',
      why: 'damaged',
    });
    expect((await dataset.restoreShipped()).kind).toBe('imported');
    expect(await dataset.status()).toMatchObject({ state: { kind: 'stored' }, counts });
    expect((await dataset.usage()).edits).toBe(1);
  });

  it('leaves a database of a newer version alone', async () => {
    const databaseName = newDatabaseName();
    const newer = new Dexie(databaseName);
    newer.version(99).stores({ packs: 'id', mood: 'id' });
    await newer.open();
    newer.close();
    const dataset = await openTestDataset({ databaseName });
    expect(await dataset.status()).toEqual(bundled('newer-schema'));
    const after = (await indexedDB.databases()).find(({ name }) => name === databaseName);
    expect(after?.version).toBe(990);
  });

  it('takes over a database of version 2 with all that is in it', async () => {
    const databaseName = newDatabaseName();
    await layOutVersion2(databaseName);
    const mirror = makeMirror(version2.mirror);
    const dataset = await openTestDataset({ databaseName, mirror });
    expect(await dataset.status()).toEqual({
      state: { kind: 'stored' },
      generation: 4,
      counts: { people: 1, bodies: 1, positions: 2 },
    });
    expect(await exportedText(dataset)).toBe(version2.exported);
    expect((await dataset.slice('islands-press/ada-lund'))?.positions.map(({ summary }) => summary)).toEqual([
      'Wants the ferries to sail at night too.',
      'Asks for a bridge.',
    ]);
  });

  it('repairs a database of version 2 that had lost rows', async () => {
    const databaseName = newDatabaseName();
    await layOutVersion2(databaseName);
    const db = new Dexie(databaseName);
    await db.open();
    await db.table('catalog').clear();
    db.close();
    const dataset = await openTestDataset({ databaseName, mirror: makeMirror(version2.mirror) });
    expect((await dataset.status()).state).toEqual({ kind: 'bundled-only', why: 'damaged' });
    expect((await dataset.restoreShipped()).kind).toBe('imported');
    expect((await dataset.usage()).edits).toBe(2);
  });

  it('makes way for a newer version that opens beside it', async () => {
    const stored = await makeStored();
    const dataset = await openTestDataset(stored);
    // Dexie tells the console that it makes way.
    vi.spyOn(console, 'warn').mockReturnValue();
    const newer = new Dexie(stored.databaseName);
    newer.version(99).stores({ mood: 'id' });
    await newer.open();
    expect((await dataset.status()).state.kind).toBe('bundled-only');
    await dataset.refresh();
    expect((await dataset.status()).state).toEqual({ kind: 'bundled-only', why: 'newer-schema' });
    newer.close();
  });

  it('notices a manifest that is not what was written', async () => {
    const { databaseName, mirror } = await makeStored();
    const db = new Dexie(databaseName);
    await db.open();
    const [pack] = (await db.table('packs').toArray()) as { manifest: object }[];
    await db.table('packs').put({ ...pack, manifest: { ...pack?.manifest, title: 'Other press' } });
    db.close();
    const dataset = await openTestDataset({ databaseName, mirror });
    expect((await dataset.status()).state).toEqual({ kind: 'bundled-only', why: 'damaged' });
  });

  it('writes the mirror anew where it was lost', async () => {
    const { databaseName, mirror } = await makeStored();
    const lost = makeMirror();
    const dataset = await openTestDataset({ databaseName, mirror: lost });
    expect((await dataset.status()).state).toEqual({ kind: 'stored' });
    expect(lost.value).toEqual(mirror.value);
  });
});

describe('an import cut off', () => {
  const revision2 = makeFileText({ pack: makeManifest({ revision: 2 }), positions: [] });
  const steps = ['mirror before', 'rows', 'flip', 'mirror after'] as const;

  it.each(steps)('at %s leaves the old revision or the new one whole, and the edits', async (step) => {
    const { databaseName, mirror } = await makeStored();
    const dataset = await openTestDataset({ databaseName, mirror });
    cutAt(step, mirror);
    await takeIn(dataset, revision2);
    vi.restoreAllMocks();
    dataset.close();
    const again = await openTestDataset({ databaseName, mirror });
    const isNew = step === 'mirror after';
    expect(await again.status()).toMatchObject({
      state: { kind: 'stored' },
      counts: { people: 1, bodies: 1, positions: isNew ? 0 : 1 },
    });
    expect((await again.packs()).map(({ manifest }) => manifest.revision)).toEqual([isNew ? 2 : 1]);
    expect((await again.topics()).map(({ label }) => label['en'])).toContain('Bridges');
    // The rows that nothing points at are gone.
    const db = await reach(databaseName);
    const known = (await db.table('packs').toArray()).concat(await db.table('former').toArray()) as {
      gen: number;
    }[];
    const blocks = (await db.table('blocks').toArray()) as { gen: number }[];
    expect(new Set(blocks.map(({ gen }) => gen))).toEqual(new Set(known.map(({ gen }) => gen)));
    expect(known.length).toBe(isNew ? 2 : 1);
    db.close();
  });

  function cutAt(step: (typeof steps)[number], mirror: ReturnType<typeof makeMirror>): void {
    switch (step) {
      case 'mirror before':
        vi.spyOn(mirror, 'write').mockImplementation(fail);
        return;
      case 'rows':
        vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(fail);
        return;
      case 'flip': {
        const store = IDBObjectStore.prototype;
        const write = Reflect.get(store, 'put') as (...args: unknown[]) => IDBRequest<IDBValidKey>;
        vi.spyOn(store, 'put').mockImplementation(function put(this: IDBObjectStore, ...args) {
          return this.name === 'packs' ? fail() : write.apply(this, args);
        });
        return;
      }
      case 'mirror after': {
        const { write } = mirror;
        vi.spyOn(mirror, 'write').mockImplementationOnce(write).mockImplementation(fail);
      }
    }
  }
});
