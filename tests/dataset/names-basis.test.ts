// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Actor } from '../../utils/actors/actor';
import type { Dataset } from '../../utils/dataset/dataset';
import { openPackNames } from '../../utils/dataset/reading/pack-names';
import { makeActorRecord, makeBodyRecord, makeFileText, makeManifest } from './make-file';
import { newDatabaseName, openTestDataset } from './open-test-dataset';
import { takeIn } from './take-in';

const row = { key: 'a key', blob: new Blob(['123']), scoped: [] };

async function packNamesOf(dataset: Dataset) {
  const { packs } = await dataset.names();
  if (!packs) throw new Error('nothing is stored');
  return packs;
}

async function gather(chunks: AsyncGenerator<Actor[]>): Promise<Actor[]> {
  const all: Actor[] = [];
  for await (const chunk of chunks) all.push(...chunk);
  return all;
}

async function importPack(dataset: Dataset, pack: Parameters<typeof makeFileText>[0]) {
  const text = makeFileText({ outlets: [], sources: [], topics: [], positions: [], ...pack });
  const applied = await takeIn(dataset, text);
  expect(applied.kind).toBe('imported');
  return applied;
}

function byId(actors: Iterable<Actor>): Actor[] {
  return [...actors].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The packs' actors with the reader's edits laid over them, as the names index takes them. */
async function layChanges(dataset: Dataset): Promise<Actor[]> {
  const { packs, changes } = await dataset.names();
  const base = await gather(packs!.actors());
  const scoped = base.filter(({ aliases }) => aliases.some(({ scope }) => scope !== undefined));
  const { gone, actors } = await changes(scoped.map(({ id }) => id));
  const left = new Set([...gone, ...actors.map(({ id }) => id)]);
  return [...base.filter(({ id }) => !left.has(id)), ...actors];
}

describe('the names of the packs', () => {
  it('come in parts, many of them, each once', async () => {
    const dataset = await openTestDataset();
    const actors = Array.from({ length: 600 }, (_, i) =>
      makeActorRecord({ id: `p${i}`, name: `Person ${i}`, memberships: [] }),
    );
    await importPack(dataset, { pack: makeManifest({ id: 'many' }), actors });
    const packs = await packNamesOf(dataset);
    const sizes: number[] = [];
    for await (const chunk of packs.actors()) sizes.push(chunk.length);
    expect([packs.count, Math.max(...sizes) < 600, sizes.length > 2]).toEqual([602, true, true]);
    expect(byId(await gather(packs.actors()))).toEqual(byId(await dataset.actors()));
  });

  it('know nothing of the reader’s edits', async () => {
    const dataset = await openTestDataset();
    const before = byId(await gather((await packNamesOf(dataset)).actors()));
    await dataset.save('actor', { ...before[0]!, name: 'Ada Sund' });
    const packs = await packNamesOf(dataset);
    expect(byId(await gather(packs.actors()))).toEqual(before);
  });

  it('are called otherwise once other packs are in force, but not after an edit', async () => {
    const dataset = await openTestDataset();
    const { key } = await packNamesOf(dataset);
    await dataset.save('topic', { label: { en: 'Bridges' } });
    expect((await packNamesOf(dataset)).key).toBe(key);
    const imported = await importPack(dataset, { pack: makeManifest({ id: 'other' }), actors: [] });
    const after = (await packNamesOf(dataset)).key;
    if (imported.kind === 'imported') await dataset.undo(imported.receipt);
    expect([after === key, (await packNamesOf(dataset)).key]).toEqual([false, key]);
  });

  it('are kept as one row, which a worker may write as well', async () => {
    const databaseName = newDatabaseName();
    const dataset = await openTestDataset({ databaseName });
    const packs = await packNamesOf(dataset);
    expect(await packs.read()).toBeUndefined();
    const worker = await openPackNames(databaseName);
    expect([worker.key, await worker.write(row)]).toEqual([packs.key, true]);
    worker.close();
    expect(await packs.read()).toMatchObject(row);
  });

  it('are not kept for packs that are no longer in force', async () => {
    const dataset = await openTestDataset();
    const packs = await packNamesOf(dataset);
    await importPack(dataset, { pack: makeManifest({ id: 'other' }), actors: [] });
    expect([await packs.write(row), await packs.read()]).toEqual([false, undefined]);
  });

  it('are not there where nothing is stored', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const dataset = await openTestDataset();
    open.mockRestore();
    expect((await dataset.names()).packs).toBeUndefined();
  });
});

describe('what edits change of the names', () => {
  it('is nothing for edits of what has no name to be found', async () => {
    const dataset = await openTestDataset();
    await dataset.save('topic', { label: { en: 'Bridges' } });
    expect(await (await dataset.names()).changes([])).toEqual({ gone: [], actors: [] });
  });

  it('is the actor that was renamed, and no other', async () => {
    const dataset = await openTestDataset();
    const [ada] = byId(await dataset.actors());
    await dataset.save('actor', { ...ada!, name: 'Ada Sund' });
    expect(await (await dataset.names()).changes([])).toEqual({
      gone: [ada!.id],
      actors: [{ ...ada, name: 'Ada Sund' }],
    });
  });

  it('reaches the aliases of an outlet that is joined with another by an edit', async () => {
    const alias = { text: 'Lunt', lang: 'en', kind: 'misspelling', caseSensitive: true, ambiguity: 'high' };
    const dataset = await openTestDataset();
    await importPack(dataset, {
      pack: makeManifest({ id: 'other' }),
      outlets: [{ id: 'g', name: 'The Gazette', domains: ['gazette2.example'] }],
      actors: [makeActorRecord({ id: 'x', memberships: [], aliases: [{ ...alias, scope: 'outlet:g' }] })],
    });
    const [gazette] = await dataset.outlets();
    await dataset.save('outlet', { ...gazette!, domains: [...gazette!.domains, 'gazette2.example'] });
    const laid = await layChanges(dataset);
    expect(laid.flatMap(({ aliases }) => aliases.flatMap(({ scope }) => scope ?? []))).toEqual([
      `outlet:${gazette!.id}`,
    ]);
  });

  it('laid over the packs gives everybody, whatever is joined with whom', async () => {
    const ids = fc.uniqueArray(fc.constantFrom('wd:Q1', 'wd:Q2', 'wd:Q3'), { maxLength: 2 });
    const pack = fc.array(ids, { maxLength: 4 });
    const edit = fc.record({
      at: fc.nat(),
      op: fc.constantFrom('same', 'rename', 'remove', 'add', 'merge', 'split'),
      other: fc.nat(),
      ids,
    });
    await fc.assert(
      fc.asyncProperty(pack, pack, fc.array(edit, { maxLength: 4 }), async (first, second, edits) => {
        const dataset = await openTestDataset({
          shipped: makeFileText({ actors: [makeBodyRecord()], positions: [] }),
        });
        for (const [id, sameAs] of Object.entries({ first, second })) {
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          await importPack(dataset, {
            pack: makeManifest({ id }),
            actors: sameAs.map((same, i) =>
              makeActorRecord({ id: `${id}${i}`, name: `${id} ${i}`, memberships: [], sameAs: same }),
            ),
          });
        }
        for (const { at, other, op, ids: sameAs } of edits) {
          // oxlint-disable-next-line no-await-in-loop -- as above
          const all = (await dataset.list('actor')).map(({ record }) => record);
          const actor = all[at % all.length]!;
          // oxlint-disable-next-line no-await-in-loop -- as above
          if (op === 'remove') await dataset.remove('actor', actor.id);
          // oxlint-disable-next-line no-await-in-loop -- as above
          else if (op === 'rename') await dataset.save('actor', { ...actor, name: `${actor.name} II` });
          // oxlint-disable-next-line no-await-in-loop -- as above
          else if (op === 'merge' || op === 'split') await dataset[op](actor.id, all[other % all.length]!.id);
          // oxlint-disable-next-line no-await-in-loop -- as above
          else if (op === 'add') await dataset.save('actor', { ...actor, id: undefined, sameAs });
          // oxlint-disable-next-line no-await-in-loop -- as above
          else await dataset.save('actor', { ...actor, sameAs });
          // A dataset without anybody has nobody to edit.
          if (all.length < 2) break;
        }
        expect(byId(await layChanges(dataset))).toEqual(byId(await dataset.actors()));
        dataset.close();
      }),
      { numRuns: 40 },
    );
  });
});
