// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset';
import type { PackNames } from '../../utils/dataset/reading/pack-names';
import { findMentions } from '../../utils/matching/find-mentions';
import { createNamesInForce, type NamesInForce } from '../../utils/names/names-in-force';
import { makeActorRecord, makeAlias, makeBodyRecord, makeFileText, makeManifest } from '../dataset/make-file';
import { makeMirror, newDatabaseName, openTestDataset } from '../dataset/open-test-dataset';
import { takeIn } from '../dataset/take-in';
import { waitFor } from '../wait';

const ada = 'islands-press/ada-lund';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The names of a dataset as one background keeps them, and how often it read the packs' actors to compile them. */
function makeNames(
  dataset: Dataset,
  {
    version = '1.0',
    change = (packs: PackNames) => packs,
  }: { version?: string; change?: typeof samePacks } = {},
) {
  const told = { compilations: 0, ready: vi.fn<() => void>() };
  const watched = (packs: PackNames): PackNames => ({
    ...packs,
    actors() {
      told.compilations++;
      return packs.actors();
    },
  });
  const names = createNamesInForce({
    dataset: {
      ...dataset,
      async names() {
        const basis = await dataset.names();
        return { ...basis, packs: basis.packs && change(watched(basis.packs)) };
      },
    },
    version,
    pause: () => Promise.resolve(),
    onProgress: () => undefined,
    onReady: told.ready,
  });
  return { current: names.current, told };
}

function samePacks(packs: PackNames): PackNames {
  return packs;
}

/** Packs as large as those that take a while to compile; the compilation waits for `open`. */
function makeGate() {
  let resolveOpened: (() => void) | undefined;
  const opened = new Promise<void>((resolve) => {
    resolveOpened = resolve;
  });
  const behindGate = (packs: PackNames): PackNames => ({
    ...packs,
    count: 100_000,
    async *actors() {
      await opened;
      yield* packs.actors();
    },
  });
  return { open: () => resolveOpened?.(), behindGate };
}

function find({ index }: NamesInForce, text: string): string[] {
  const [reading] = findMentions(index, [{ id: 1, text, role: 'text' }], { lang: 'en' }, []);
  return reading?.mentions.map(({ start, end }) => text.slice(start, end)) ?? [];
}

/** The pack with one person, of another name. */
function packOf(name: string, revision: number): string {
  return makeFileText({
    pack: makeManifest({ revision }),
    actors: [makeActorRecord({ name, aliases: [makeAlias({ text: name })] }), makeBodyRecord()],
    positions: [],
  });
}

async function importText(dataset: Dataset, text: string): Promise<void> {
  const applied = await takeIn(dataset, text);
  expect(applied.kind).toBe('imported');
}

async function rename(dataset: Dataset, name: string): Promise<void> {
  const { record } = (await dataset.list('actor')).find((listed) => listed.record.id === ada)!;
  await dataset.save('actor', { ...record, name, aliases: [{ ...record.aliases[0]!, text: name }] });
}

/** A dataset whose names have been compiled and kept. */
async function makeKept() {
  const databaseName = newDatabaseName();
  const dataset = await openTestDataset({ databaseName, mirror: makeMirror() });
  await makeNames(dataset).current();
  return dataset;
}

describe('createNamesInForce', () => {
  it('compiles the names of the packs once', async () => {
    const { current, told } = makeNames(await openTestDataset());
    const [names] = await Promise.all([current(), current(), current()]);
    expect([find(names, 'Ada Lund said so.'), told.compilations]).toEqual([['Ada Lund'], 1]);
  });

  it('takes what another background has kept, and compiles nothing', async () => {
    const { current, told } = makeNames(await makeKept());
    expect([find(await current(), 'Ada Lund said so.'), told.compilations]).toEqual([['Ada Lund'], 0]);
  });

  it('lays edits above what is kept, and compiles nothing', async () => {
    const dataset = await makeKept();
    const { current, told } = makeNames(dataset);
    const before = await current();
    await rename(dataset, 'Ada Sund');
    const after = await current();
    expect(['Ada Lund', 'Ada Sund'].map((name) => find(after, `${name} said so.`))).toEqual([
      [],
      ['Ada Sund'],
    ]);
    await dataset.remove('actor', ada);
    const [removed, woken] = [await current(), await makeNames(dataset).current()];
    expect([removed, woken].map((names) => find(names, 'Ada Sund said so.'))).toEqual([[], []]);
    expect([before, after, removed, woken].map(({ edition }) => edition)).toEqual([3, 5, 7, 7]);
    expect(told.compilations).toBe(0);
  });

  it('knows who held offices of countries, from what is kept and with edits', async () => {
    const dataset = await openTestDataset({ databaseName: newDatabaseName(), mirror: makeMirror() });
    const office = { kind: 'president', country: 'FR' } as const;
    const memberships = [{ role: 'President of France', from: '2024-05-01' }];
    const pack = makeFileText({
      pack: makeManifest({ revision: 2 }),
      actors: [makeActorRecord({ memberships }), makeBodyRecord()],
      positions: [],
    });
    await importText(dataset, pack);
    const { current } = makeNames(dataset);
    const woken = makeNames(dataset);
    const compiled = await current();
    const kept = await woken.current();
    expect([compiled, kept].map(({ offices }) => offices.holderOn(office, '2025-03-13'))).toEqual([ada, ada]);
    expect(woken.told.compilations).toBe(0);

    const { record } = (await dataset.list('actor')).find((listed) => listed.record.id === ada)!;
    await dataset.save('actor', { ...record, memberships: [{ ...memberships[0]!, to: '2025-01-31' }] });
    const { offices } = await current();
    expect(['2025-01-01', '2025-03-13'].map((day) => offices.holderOn(office, day))).toEqual([
      ada,
      undefined,
    ]);
  });

  it('compiles anew what a version kept that knew of no offices', async () => {
    const dataset = await makeKept();
    const { packs } = await dataset.names();
    const { offices: _, ...row } = (await packs!.read())!;
    await packs!.write(row);
    const { current, told } = makeNames(dataset);
    await current();
    expect(told.compilations).toBe(1);
  });

  it('compiles anew what another version of the extension kept', async () => {
    const dataset = await makeKept();
    const first = makeNames(dataset, { version: '1.1' });
    const second = makeNames(dataset, { version: '1.1' });
    await first.current();
    await second.current();
    expect([first.told.compilations, second.told.compilations]).toEqual([1, 0]);
  });

  it.each([
    ['empty', new Blob()],
    ['something else', new Blob(['no index at all'])],
    ['of an older version, without a blob', undefined],
  ])('compiles anew what is kept and %s', async (_, blob) => {
    const dataset = await makeKept();
    const { packs } = await dataset.names();
    await packs!.write({ ...(await packs!.read())!, blob });
    const { current, told } = makeNames(dataset);
    expect([find(await current(), 'Ada Lund said so.'), told.compilations]).toEqual([['Ada Lund'], 1]);
    expect((await packs!.read())!.blob!.size).toBeGreaterThan(100);
  });

  it('compiles anew what is kept in a file that the browser has lost', async () => {
    const dataset = await makeKept();
    const lost = Object.assign(new Blob(), {
      arrayBuffer: () => Promise.reject(new DOMException('A file was not found.', 'NotFoundError')),
    });
    const { current, told } = makeNames(dataset, {
      change: (packs) => ({ ...packs, read: async () => ({ ...(await packs.read())!, blob: lost }) }),
    });
    expect([find(await current(), 'Ada Lund said so.'), told.compilations]).toEqual([['Ada Lund'], 1]);
  });

  it('keeps the names in memory alone where the disk is full', async () => {
    const dataset = await openTestDataset();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const { current, told } = makeNames(dataset);
    await current();
    expect([find(await current(), 'Ada Lund said so.'), told.compilations]).toEqual([['Ada Lund'], 1]);
    expect(await (await dataset.names()).packs!.read()).toBeUndefined();
  });

  it('finds what is shipped where storage is refused', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const { current } = makeNames(await openTestDataset());
    expect(find(await current(), 'Ada Lund said so.')).toEqual(['Ada Lund']);
  });

  it('finds what is shipped once storage is lost', async () => {
    const dataset = await makeKept();
    await rename(dataset, 'Ada Sund');
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('cut', 'UnknownError');
    });
    const { current } = makeNames(dataset);
    expect(find(await current(), 'Ada Lund said so.')).toEqual(['Ada Lund']);
  });
});

describe('createNamesInForce while the names of other packs are compiled', () => {
  it('answers by the older ones, then says that the new ones are there', async () => {
    const dataset = await makeKept();
    const { open, behindGate } = makeGate();
    const { current, told } = makeNames(dataset, { change: behindGate });
    await current();
    await importText(dataset, packOf('Bo Lind', 2));
    const meanwhile = await current();
    expect(find(meanwhile, 'Ada Lund and Bo Lind met.')).toEqual(['Ada Lund']);
    expect([...(await meanwhile.existing!([ada, 'islands-press/gone']))]).toEqual([ada]);
    open();
    await waitFor(() => expect(told.ready).toHaveBeenCalledOnce());
    const after = await current();
    expect(find(after, 'Ada Lund and Bo Lind met.')).toEqual(['Bo Lind']);
    expect([after.existing, after.edition]).toEqual([undefined, meanwhile.edition + 1]);
  });

  it('lays edits above the older ones', async () => {
    const dataset = await makeKept();
    const { open, behindGate } = makeGate();
    const { current, told } = makeNames(dataset, { change: behindGate });
    await importText(dataset, packOf('Bo Lind', 2));
    await current();
    await rename(dataset, 'Cy Lond');
    const meanwhile = await current();
    expect(find(meanwhile, 'Ada Lund, Bo Lind and Cy Lond met.')).toEqual(['Cy Lond']);
    open();
    await waitFor(() => expect(told.ready).toHaveBeenCalledOnce());
    const after = await current();
    expect(find(after, 'Ada Lund, Bo Lind and Cy Lond met.')).toEqual(['Cy Lond']);
    expect(told.compilations).toBe(1);
  });

  it('waits where there are no older ones', async () => {
    const dataset = await openTestDataset();
    const { open, behindGate } = makeGate();
    const { current, told } = makeNames(dataset, { change: behindGate });
    const waiting = current();
    open();
    expect(find(await waiting, 'Ada Lund said so.')).toEqual(['Ada Lund']);
    expect(told.ready).not.toHaveBeenCalled();
  });

  it('drops names that are no longer wanted', async () => {
    const dataset = await makeKept();
    const { open, behindGate } = makeGate();
    const { current, told } = makeNames(dataset, { change: behindGate });
    await current();
    await importText(dataset, packOf('Bo Lind', 2));
    await current();
    await importText(dataset, packOf('Cy Lond', 3));
    await current();
    open();
    await waitFor(() => expect(told.ready).toHaveBeenCalledOnce());
    expect(find(await current(), 'Bo Lind met Cy Lond.')).toEqual(['Cy Lond']);
    const { packs } = await dataset.names();
    expect((await packs!.read())!.key).toBe(`1.0:${packs!.key}`);
  });
});
