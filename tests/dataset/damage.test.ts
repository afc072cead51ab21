// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset';
import type { Progress } from '../../utils/dataset/checking/incoming';
import { makeFileText, makeManifest, makePositionRecord } from './make-file';
import { makeIncoming } from './make-incoming';
import { makeMirror, newDatabaseName, openTestDataset } from './open-test-dataset';
import { spoilBlocks } from './spoil-blocks';
import { exportedText } from './exported-text';

const second = makeFileText({ pack: makeManifest({ revision: 2 }) });
const other = makeFileText({
  pack: makeManifest({ id: 'other-press', title: 'Other press' }),
  positions: [makePositionRecord(), makePositionRecord({ id: 'night' })],
});

async function takeIn(dataset: Dataset, text: string): Promise<void> {
  const staged = await dataset.stage(makeIncoming(text));
  if (staged.kind !== 'staged') throw new Error(JSON.stringify(staged));
  const applied = await dataset.applyStaged(staged.id);
  if (applied.kind !== 'imported') throw new Error(JSON.stringify(applied));
}

async function generationOf(databaseName: string, pack: string): Promise<number> {
  const db = new Dexie(databaseName);
  await db.open();
  const { gen } = (await db.table('packs').get(pack)) as { gen: number };
  db.close();
  return gen;
}

/** A database with the shipped pack in its second revision, another one, and an edit; and how to open it again. */
async function makeStored() {
  const seams = { databaseName: newDatabaseName(), mirror: makeMirror() };
  const dataset = await openTestDataset(seams);
  await takeIn(dataset, second);
  await takeIn(dataset, other);
  await dataset.save('topic', { label: { en: 'Bridges' } });
  const exported = await exportedText(dataset);
  dataset.close();
  return { ...seams, exported };
}

const lostPositions = {
  pack: 'other-press',
  title: 'Other press',
  kind: 'positions',
  count: 2,
  from: 'ada-lund\tferries-1',
  to: 'ada-lund\tnight',
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a damaged block', () => {
  it('is noticed when it is read: nothing shorter is answered, and what is lost is named', async () => {
    const stored = await makeStored();
    await spoilBlocks(
      stored.databaseName,
      ({ kind, last }) => kind === 'positions' && last.endsWith('night'),
    );
    const dataset = await openTestDataset(stored);
    expect(await dataset.slice('other-press/ada-lund')).toBeUndefined();
    expect(dataset.state()).toEqual({ kind: 'bundled-only', why: 'damaged', lost: [lostPositions] });
  });

  it('does not keep the rest from being read', async () => {
    const stored = await makeStored();
    await spoilBlocks(
      stored.databaseName,
      ({ kind, last }) => kind === 'positions' && last.endsWith('night'),
    );
    const dataset = await openTestDataset(stored);
    expect((await dataset.slice('islands-press/ada-lund'))?.positions.length).toBe(1);
    expect(dataset.state()).toEqual({ kind: 'stored' });
  });

  it('is found by looking through everything, which can be stopped', async () => {
    const stored = await makeStored();
    const dataset = await openTestDataset(stored);
    expect(await dataset.checkEverything()).toEqual([]);
    await spoilBlocks(
      stored.databaseName,
      ({ kind, last }) => kind === 'positions' && last.endsWith('night'),
    );
    expect(await dataset.checkEverything()).toEqual([lostPositions]);
    await expect(dataset.checkEverything({ signal: AbortSignal.abort() })).rejects.toThrow(/abort/);
  });

  it('is counted where it is gone with its row', async () => {
    const stored = await makeStored();
    const dataset = await openTestDataset(stored);
    const gen = await generationOf(stored.databaseName, 'other-press');
    const db = new Dexie(stored.databaseName);
    await db.open();
    await db.table('blocks').delete([gen, 'positions', 'ada-lund\tnight']);
    db.close();
    const { from: _from, to: _to, ...counted } = lostPositions;
    expect(await dataset.checkEverything()).toEqual([counted]);
  });
});

describe('mend', () => {
  it('changes nothing where nothing is lost', async () => {
    const stored = await makeStored();
    const dataset = await openTestDataset(stored);
    expect(await dataset.mend()).toEqual({ kind: 'mended', packs: [] });
    expect(await exportedText(dataset)).toBe(stored.exported);
  });

  it('puts back a former generation that is whole, and leaves other packs and the edits', async () => {
    const stored = await makeStored();
    const gen = await generationOf(stored.databaseName, 'islands-press');
    await spoilBlocks(stored.databaseName, (block) => block.gen === gen);
    const dataset = await openTestDataset(stored);
    expect(await dataset.mend()).toEqual({
      kind: 'mended',
      packs: [{ id: 'islands-press', title: 'Islands press', from: 'former', revision: 1 }],
    });
    expect((await dataset.packs()).map(({ manifest }) => [manifest.id, manifest.revision])).toEqual([
      ['islands-press', 1],
      ['other-press', 1],
    ]);
    expect((await dataset.topics()).map(({ label }) => label['en'])).toContain('Bridges');
    expect(await dataset.checkEverything()).toEqual([]);
  });

  it('keeps all packs where another page ended before storage had an edit that the mirror has', async () => {
    const stored = await makeStored();
    const dataset = await openTestDataset(stored);
    const { mirror } = stored;
    mirror.head = mirror.head && { ...mirror.head, revision: mirror.head.revision + 1 };
    expect(await dataset.mend()).toEqual({ kind: 'mended', packs: [] });
    expect(await exportedText(dataset)).toBe(stored.exported);
  });

  it('says why storage cannot be written, and goes through once it can', async () => {
    const stored = await makeStored();
    await spoilBlocks(stored.databaseName, () => true);
    const dataset = await openTestDataset(stored);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('injected', 'QuotaExceededError');
    });
    const full = { kind: 'failed', why: 'full' };
    expect([await dataset.mend(), await dataset.restoreShipped()]).toEqual([full, full]);
    vi.restoreAllMocks();
    expect((await dataset.mend()).kind).toBe('mended');
    expect(await dataset.checkEverything()).toEqual([]);
  });

  it('puts back what is shipped, and names what comes from nowhere', async () => {
    const stored = await makeStored();
    await spoilBlocks(stored.databaseName, () => true);
    const dataset = await openTestDataset(stored);
    expect(await dataset.slice('islands-press/ada-lund')).toBeDefined();
    expect(await dataset.mend()).toEqual({
      kind: 'mended',
      packs: [
        { id: 'other-press', title: 'Other press', from: 'nowhere' },
        { id: 'islands-press', title: 'Islands press', from: 'shipped', revision: 1 },
      ],
    });
    expect((await dataset.status()).state).toEqual({ kind: 'stored' });
    expect((await dataset.usage()).edits).toBe(1);
  });
});

describe('former generations', () => {
  it('are kept, three of each pack, and come back byte by byte', async () => {
    const dataset = await openTestDataset();
    const exported: string[] = [await exportedText(dataset)];
    for (const revision of [2, 3, 4, 5]) {
      // oxlint-disable-next-line no-await-in-loop -- one revision after the other
      await takeIn(dataset, makeFileText({ pack: makeManifest({ revision }) }));
      // oxlint-disable-next-line no-await-in-loop -- one revision after the other
      exported.push(await exportedText(dataset));
    }
    const former = await dataset.formerPacks();
    expect(former.map(({ manifest }) => manifest.revision)).toEqual([4, 3, 2]);
    const [, , oldest] = former;
    expect((await dataset.restoreFormer('islands-press', oldest?.gen ?? 0)).kind).toBe('imported');
    expect(await exportedText(dataset)).toBe(exported[1]);
    expect((await dataset.formerPacks()).map(({ manifest }) => manifest.revision)).toEqual([5, 4, 3]);
    expect(await dataset.restoreFormer('islands-press', 99)).toEqual({ kind: 'failed', why: 'gone' });
  });

  it('come back with word of how far it is, or not at all where the reader stops it', async () => {
    const dataset = await openTestDataset();
    await takeIn(dataset, makeFileText({ pack: makeManifest({ revision: 2 }) }));
    const before = await exportedText(dataset);
    const [former] = await dataset.formerPacks();
    const gen = former?.gen ?? 0;
    const stopped = { signal: AbortSignal.abort() };
    expect(await dataset.restoreFormer('islands-press', gen, stopped)).toEqual({ kind: 'cancelled' });
    expect(await exportedText(dataset)).toBe(before);

    const said: Progress[] = [];
    const onProgress = (progress: Progress) => void said.push(progress);
    expect((await dataset.restoreFormer('islands-press', gen, { onProgress })).kind).toBe('imported');
    const all = said.at(-1)?.of;
    expect(all).toBeGreaterThan(0);
    expect(said.at(-1)).toEqual({ step: 'reading', done: all, of: all });
  });
});
