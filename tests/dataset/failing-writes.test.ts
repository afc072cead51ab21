// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset';
import { makeFileText, makeManifest, makePositionRecord } from './make-file';
import { makeIncoming, rearranged } from './make-incoming';
import { makeMirror, newDatabaseName, openTestDataset } from './open-test-dataset';
import { exportedText } from './exported-text';

/** Every change that storage is asked for, whichever table it is of. */
const writes = ['add', 'put', 'delete', 'clear'] as const;

const revision2 = makeFileText({
  pack: makeManifest({ revision: 2 }),
  positions: [makePositionRecord(), makePositionRecord({ id: 'night', summary: 'Asks for a night ferry.' })],
});

/** Lets the `failing`th write from now on fail, and no other; 0 for none. Answers how many there were so far. */
function failAt(failing: number, name: string): () => number {
  let count = 0;
  for (const write of writes) {
    const store = IDBObjectStore.prototype;
    const real: (...args: never[]) => IDBRequest = store[write];
    vi.spyOn(store, write).mockImplementation(function fail(this: IDBObjectStore, ...args: never[]) {
      count++;
      if (count === failing) throw new DOMException('injected', name);
      return real.apply(this, args);
    });
  }
  return () => count;
}

async function takeIn(dataset: Dataset) {
  // Unsorted, so that it is written twice.
  const incoming = await rearranged(makeIncoming(revision2), (records) => records.toReversed());
  const staged = await dataset.stage(incoming);
  return staged.kind === 'staged'
    ? dataset.applyStaged(staged.id, { leave: { changes: ['removed'] } })
    : staged;
}

async function makeStored() {
  const seams = { databaseName: newDatabaseName(), mirror: makeMirror() };
  const dataset = await openTestDataset(seams);
  await dataset.save('topic', { label: { en: 'Bridges' } });
  return { dataset, seams, before: await exportedText(dataset) };
}

async function strayGenerations(databaseName: string): Promise<number[]> {
  const db = new Dexie(databaseName);
  await db.open();
  const known = [...(await db.table('packs').toArray()), ...(await db.table('former').toArray())] as {
    gen: number;
  }[];
  const blocks = (await db.table('blocks').toArray()) as { gen: number }[];
  db.close();
  const pointed = new Set(known.map(({ gen }) => gen));
  return [...new Set(blocks.map(({ gen }) => gen))].filter((gen) => !pointed.has(gen));
}

async function countWrites(): Promise<number> {
  const { dataset } = await makeStored();
  const count = failAt(0, '');
  await takeIn(dataset);
  vi.restoreAllMocks();
  return count();
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an import of which one write fails, whichever it is', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'refused'],
    ['NotReadableError', 'damaged'],
    // A name that we have never heard of.
    ['MoodError', 'refused'],
  ])('with %s leaves old or new whole, says why, and goes through the next time', async (name, why) => {
    const total = await countWrites();
    expect(total).toBeGreaterThan(10);
    for (let failing = 1; failing <= total; failing++) {
      // oxlint-disable no-await-in-loop -- one after the other
      const { dataset, seams, before } = await makeStored();
      failAt(failing, name);
      const answer = await takeIn(dataset);
      vi.restoreAllMocks();
      // What fails after everything has flipped, while room is made, changes nothing of the outcome.
      const isNew = (await dataset.packs())[0]?.manifest.revision === 2;
      expect([failing, isNew || answer]).toEqual([failing, isNew || { kind: 'failed', why }]);
      expect(dataset.state()).toEqual({ kind: 'stored' });
      const served = await exportedText(dataset);
      expect(isNew || served === before).toBe(true);
      dataset.close();
      const again = await openTestDataset(seams);
      expect((await again.topics()).map(({ label }) => label['en'])).toContain('Bridges');
      const retried = isNew ? { kind: 'imported' } : await takeIn(again);
      expect(retried.kind).toBe('imported');
      expect((await again.status()).state).toEqual({ kind: 'stored' });
      expect((await again.packs())[0]?.manifest.revision).toBe(2);
      expect(await strayGenerations(seams.databaseName)).toEqual([]);
      again.close();
      // oxlint-enable no-await-in-loop
    }
  });
});
