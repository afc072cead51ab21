// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset';
import { makeActorRecord, makeBodyRecord, makeFileText, makeManifest, makePositionRecord } from './make-file';
import { makeMirror, newDatabaseName, openTestDataset } from './open-test-dataset';
import { takeIn } from './take-in';
import { exportedText } from './exported-text';

const ada = 'islands-press/ada-lund';
const ferries = 'islands-press/ferries-1';

/** A second publisher who knows Ada Lund under another id. */
const otherPack = makeFileText({
  pack: makeManifest({ id: 'other', title: 'Other press' }),
  outlets: [{ id: 'g', name: 'The Gazette', domains: ['gazette.example', 'gazette2.example'] }],
  sources: [{ id: 's', outlet: 'g', lang: 'en' }],
  topics: [{ id: 'bridge', label: { en: 'The bridge' } }],
  actors: [
    makeActorRecord({
      id: 'lund',
      name: 'A. Lund',
      sameAs: ['wd:Q1'],
      memberships: [],
      aliases: [
        {
          text: 'Lunt',
          lang: 'en',
          kind: 'misspelling',
          caseSensitive: true,
          ambiguity: 'high',
          scope: 'outlet:g',
        },
      ],
    }),
  ],
  positions: [
    makePositionRecord({
      id: 'b1',
      actor: 'lund',
      topic: 'bridge',
      source: 's',
      chain: ['g'],
      reportedOn: '2025-03-20',
    }),
  ],
});

async function importText(dataset: Dataset, text: string) {
  const applied = await takeIn(dataset, text, { leaveOutBad: true });
  expect(applied.kind).toBe('imported');
  return applied;
}

async function recordOf<E extends 'actor' | 'position' | 'topic'>(dataset: Dataset, entity: E, uid: string) {
  const listed = (await dataset.list(entity)).find(({ record }) => record.id === uid);
  if (!listed) throw new Error(`no ${entity} ${uid}`);
  return listed;
}

async function changeSummary(dataset: Dataset, summary: string) {
  const { record } = await recordOf(dataset, 'position', ferries);
  const saved = await dataset.save('position', { ...record, summary });
  expect(saved.kind).toBe('saved');
  return saved;
}

describe('openDataset', () => {
  it('is filled from the shipped pack the first time', async () => {
    const dataset = await openTestDataset();
    expect(await dataset.status()).toEqual({
      state: { kind: 'stored' },
      generation: 1,
      counts: { people: 1, bodies: 1, positions: 1 },
    });
    expect((await dataset.packs()).map(({ manifest, origin }) => [manifest.id, origin])).toEqual([
      ['islands-press', 'shipped'],
    ]);
  });

  it('keeps what was stored the next time', async () => {
    const databaseName = newDatabaseName();
    const mirror = makeMirror();
    const first = await openTestDataset({ databaseName, mirror });
    await changeSummary(first, 'Wants free ferries.');
    first.close();
    const second = await openTestDataset({ databaseName, mirror, shipped: 'not read' });
    expect((await recordOf(second, 'position', ferries)).record.summary).toBe('Wants free ferries.');
  });
});

describe('status', () => {
  it('counts a generation once, for all pages', async () => {
    const databaseName = newDatabaseName();
    const mirror = makeMirror();
    const first = await openTestDataset({ databaseName, mirror });
    await first.status();
    const second = await openTestDataset({ databaseName, mirror });
    vi.spyOn(IDBIndex.prototype, 'openCursor').mockImplementation(() => {
      throw new Error('the actors are read');
    });
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
      throw new Error('the actors are read');
    });
    expect((await second.status()).counts).toEqual({ people: 1, bodies: 1, positions: 1 });
    vi.restoreAllMocks();
    await first.remove('actor', ada);
    expect((await second.status()).counts).toEqual({ people: 0, bodies: 1, positions: 0 });
  });
});

describe('slice', () => {
  it('holds the actor, the positions and all they refer to, and the bodies of the offices', async () => {
    const dataset = await openTestDataset({
      shipped: makeFileText({
        actors: [
          makeActorRecord(),
          makeBodyRecord(),
          makeBodyRecord({ id: 'palace', name: 'The Palace', subtype: 'metonym', parent: 'islands' }),
        ],
        positions: [
          makePositionRecord({ jointWith: ['islands'] }),
          makePositionRecord({ id: 'newer', reportedOn: '2025-03-14' }),
          makePositionRecord({ id: 'withdrawn', status: 'retracted' }),
          makePositionRecord({ id: 'palace-1', actor: 'palace' }),
        ],
      }),
    });
    const slice = await dataset.slice(ada);
    expect({
      ...slice,
      positions: slice?.positions.map(({ id }) => id),
      actor: slice?.actor.name,
      bodies: slice?.bodies.map(({ org, actor, positions }) => [org, actor.name, positions.length]),
      origins: Object.keys(slice?.origins ?? {}).length,
    }).toEqual({
      actor: 'Ada Lund',
      positions: ['islands-press/newer', ferries],
      bodies: [['islands-press/islands', 'The Palace', 1]],
      topics: {
        'islands-press/ferries': { id: 'islands-press/ferries', label: { en: 'Ferries', de: 'Fähren' } },
      },
      sources: {
        'islands-press/gazette-1': {
          id: 'islands-press/gazette-1',
          outlet: 'islands-press/gazette',
          lang: 'en',
          url: 'https://gazette.example/1',
        },
      },
      outlets: {
        'islands-press/gazette': {
          id: 'islands-press/gazette',
          name: 'Gazette',
          domains: ['gazette.example'],
        },
      },
      names: { 'islands-press/islands': 'The Islands' },
      origins: 5,
    });
  });

  it('is undefined for an actor that is not there', async () => {
    const dataset = await openTestDataset();
    expect(await dataset.slice('islands-press/nobody')).toBeUndefined();
  });

  it('joins an actor of two packs by their Wikidata id, under the first one', async () => {
    const dataset = await openTestDataset({
      shipped: makeFileText({ actors: [makeActorRecord({ sameAs: ['wd:Q1'] }), makeBodyRecord()] }),
    });
    await importText(dataset, otherPack);
    const people = (await dataset.actors()).filter(({ type }) => type === 'person');
    expect(people.map(({ id, aliases }) => [id, aliases.map(({ text, scope }) => [text, scope])])).toEqual([
      [
        ada,
        [
          ['Ada Lund', undefined],
          ['Lunt', 'outlet:islands-press/gazette'],
          ['A. Lund', undefined],
        ],
      ],
    ]);
    const slices = await Promise.all([dataset.slice(ada), dataset.slice('other/lund')]);
    expect(slices.map((slice) => [slice?.actor.id, slice?.positions.map(({ id }) => id)])).toEqual([
      [ada, ['other/b1', ferries]],
      [ada, ['other/b1', ferries]],
    ]);
    expect((await dataset.outlets()).map(({ id, domains }) => [id, domains])).toEqual([
      ['islands-press/gazette', ['gazette.example', 'gazette2.example']],
    ]);
    expect((await dataset.status()).counts).toEqual({ people: 1, bodies: 1, positions: 2 });
  });
});

describe('search', () => {
  it('finds by beginnings of words in names, topics of all languages and summaries, accents aside', async () => {
    const dataset = await openTestDataset();
    const found = { actor: ada, position: ferries };
    expect(await dataset.search('lund', { most: 20 })).toEqual({ actors: [ada], positions: [found] });
    expect(await dataset.search('FAHR', { most: 20 })).toEqual({ actors: [], positions: [found] });
    expect(await dataset.search('ada cost', { most: 20 })).toEqual({ actors: [], positions: [found] });
    expect(await dataset.search('ada bridge', { most: 20 })).toEqual({ actors: [], positions: [] });
    expect(await dataset.search(' – ', { most: 20 })).toEqual({ actors: [], positions: [] });
  });
});

describe('save', () => {
  it('lays an edit above a record of a pack and takes it away when it is as the pack has it', async () => {
    const dataset = await openTestDataset();
    const before = await recordOf(dataset, 'position', ferries);
    await changeSummary(dataset, 'Wants free ferries.');
    expect((await recordOf(dataset, 'position', ferries)).origin).toEqual({
      kind: 'edited',
      title: 'Islands press',
    });
    expect((await dataset.slice(ada))?.positions.map(({ summary }) => summary)).toEqual([
      'Wants free ferries.',
    ]);
    await changeSummary(dataset, before.record.summary);
    expect(await recordOf(dataset, 'position', ferries)).toEqual(before);
    expect((await dataset.usage()).edits).toBe(0);
  });

  it('adds records of the reader that refer to those of packs', async () => {
    const dataset = await openTestDataset();
    const { record: actor } = await recordOf(dataset, 'actor', ada);
    const bo = await dataset.save('actor', { ...actor, id: undefined, name: 'Bo Lind' });
    const { record } = await recordOf(dataset, 'position', ferries);
    const said = await dataset.save('position', {
      ...record,
      id: undefined,
      actor: bo.kind === 'saved' ? bo.uid : '',
      jointWith: [ada],
    });
    expect([bo.kind, said.kind]).toEqual(['saved', 'saved']);
    const slice = bo.kind === 'saved' ? await dataset.slice(bo.uid) : undefined;
    expect(slice?.actor.id).toMatch(/^own\//);
    expect(slice?.positions.map(({ summary }) => summary)).toEqual(['Wants ferries to cost nothing.']);
    expect(slice?.names[ada]).toBe('Ada Lund');
    expect(Object.values(slice?.origins ?? {})).toEqual([
      { kind: 'own', title: '' },
      { kind: 'own', title: '' },
    ]);
  });

  it('moves a position to another actor', async () => {
    const dataset = await openTestDataset();
    const { record } = await recordOf(dataset, 'position', ferries);
    await dataset.save('position', { ...record, actor: 'islands-press/islands' });
    expect((await dataset.slice(ada))?.positions).toEqual([]);
    expect((await dataset.slice('islands-press/islands'))?.positions.map(({ id }) => id)).toEqual([ferries]);
  });

  it('tells what is wrong with a record and stores nothing', async () => {
    const dataset = await openTestDataset();
    const { record } = await recordOf(dataset, 'position', ferries);
    const saved = await dataset.save('position', {
      ...record,
      saidOn: 'yesterday',
      target: '',
    });
    expect(saved.kind === 'invalid' && saved.problems.map(({ path, code }) => [path, code])).toEqual([
      ['target', 'blank'],
      ['saidOn', 'date'],
    ]);
    const lost = await dataset.save('position', { ...record, topic: 'islands-press/none' });
    expect(lost.kind === 'invalid' && lost.problems.map(({ path, code }) => [path, code])).toEqual([
      ['topic', 'unresolved'],
    ]);
    expect(await dataset.generation()).toBe(1);
  });

  it('refuses to change what is not there', async () => {
    const dataset = await openTestDataset();
    const { record } = await recordOf(dataset, 'position', ferries);
    expect(await dataset.save('position', { ...record, id: 'islands-press/x' })).toEqual({
      kind: 'failed',
      why: 'gone',
    });
  });

  it('keeps records of two kinds apart that share an id', async () => {
    const dataset = await openTestDataset({
      shipped: makeFileText({
        topics: [
          { id: 'ferries', label: { en: 'Ferries' } },
          { id: 'ada-lund', label: { en: 'Ada Lund, in general' } },
        ],
      }),
    });
    await dataset.remove('topic', ada);
    expect((await dataset.slice(ada))?.actor.name).toBe('Ada Lund');
  });
});

describe('remove and undo', () => {
  it('takes an actor out of sight with the positions, and back again', async () => {
    const dataset = await openTestDataset();
    const before = await exportedText(dataset);
    const removed = await dataset.remove('actor', ada);
    expect(removed).toMatchObject({ kind: 'removed', alsoRemoved: 1 });
    expect(await dataset.slice(ada)).toBeUndefined();
    expect((await dataset.status()).counts).toEqual({ people: 0, bodies: 1, positions: 0 });
    if (removed.kind === 'removed') await dataset.undo(removed.receipt);
    expect(await exportedText(dataset)).toBe(before);
    expect((await dataset.slice(ada))?.positions.length).toBe(1);
  });

  it('takes an outlet away with its sources and their positions', async () => {
    const dataset = await openTestDataset();
    expect(await dataset.remove('outlet', 'islands-press/gazette')).toMatchObject({ alsoRemoved: 2 });
    expect((await dataset.usage()).counts).toEqual({ outlet: 0, source: 0, topic: 1, actor: 2, position: 0 });
  });

  it('brings an own record back', async () => {
    const dataset = await openTestDataset();
    const saved = await dataset.save('topic', { label: { en: 'Bridges' } });
    const removed = await dataset.remove('topic', saved.kind === 'saved' ? saved.uid : '');
    expect((await dataset.topics()).length).toBe(1);
    if (removed.kind === 'removed') await dataset.undo(removed.receipt);
    expect((await dataset.topics()).map(({ label }) => label['en'])).toEqual(['Ferries', 'Bridges']);
  });

  it('undoes a change once, and does it again once', async () => {
    const dataset = await openTestDataset();
    const removed = await dataset.remove('position', ferries);
    if (removed.kind !== 'removed') throw new Error(removed.why);
    const { receipt } = removed;
    const after = await exportedText(dataset);
    expect(await dataset.history()).toEqual([{ receipt }]);
    expect(await dataset.redo(receipt)).toEqual({ kind: 'failed', why: 'gone' });
    await dataset.undo(receipt);
    expect(await dataset.undo(receipt)).toEqual({ kind: 'failed', why: 'gone' });
    expect(await dataset.history()).toEqual([{ receipt, undone: 3 }]);
    expect(await dataset.redo(receipt)).toEqual({ kind: 'redone' });
    expect(await dataset.history()).toEqual([{ receipt }]);
    expect(await exportedText(dataset)).toBe(after);
  });

  it('takes nothing away that was made of the record since', async () => {
    const dataset = await openTestDataset();
    const first = await changeSummary(dataset, 'Wants free ferries.');
    const second = await changeSummary(dataset, 'Wants free ferries and trams.');
    if (first.kind !== 'saved' || second.kind !== 'saved') throw new Error('not saved');
    const before = await exportedText(dataset);
    expect(await dataset.undo(first.receipt)).toEqual({ kind: 'failed', why: 'overtaken' });
    expect(await exportedText(dataset)).toBe(before);
    await dataset.undo(second.receipt);
    await dataset.undo(first.receipt);
    expect((await recordOf(dataset, 'position', ferries)).record.summary).toBe(
      'Wants ferries to cost nothing.',
    );
  });

  it('does not offer again what another change took the place of', async () => {
    const dataset = await openTestDataset();
    const first = await changeSummary(dataset, 'Wants free ferries.');
    const other = await dataset.save('topic', { label: { en: 'Bridges' } });
    if (first.kind !== 'saved' || other.kind !== 'saved') throw new Error('not saved');
    await dataset.undo(first.receipt);
    await dataset.undo(other.receipt);
    await changeSummary(dataset, 'Wants dear ferries.');
    expect((await dataset.history()).map(({ receipt, undone }) => [receipt.what.kind, undone])).toEqual([
      ['saved', undefined],
      ['saved', 5],
    ]);
    expect(await dataset.redo(first.receipt)).toEqual({ kind: 'failed', why: 'gone' });
  });

  it('goes back and forth after the page was closed', async () => {
    const databaseName = newDatabaseName();
    const mirror = makeMirror();
    const first = await openTestDataset({ databaseName, mirror });
    const saved = await changeSummary(first, 'Wants free ferries.');
    if (saved.kind !== 'saved') throw new Error('not saved');
    first.close();
    const second = await openTestDataset({ databaseName, mirror });
    expect(await second.undo(saved.receipt)).toEqual({ kind: 'undone' });
    second.close();
    const third = await openTestDataset({ databaseName, mirror });
    expect(await third.redo(saved.receipt)).toEqual({ kind: 'redone' });
    expect((await recordOf(third, 'position', ferries)).record.summary).toBe('Wants free ferries.');
  });

  it('goes back to what the pack says', async () => {
    const dataset = await openTestDataset();
    await changeSummary(dataset, 'Wants free ferries.');
    expect(await dataset.revert('position', ferries)).toMatchObject({ kind: 'saved' });
    expect((await recordOf(dataset, 'position', ferries)).origin.kind).toBe('shipped');
  });
});

describe('import', () => {
  it('leaves the edits when a pack is replaced, also over records that the publisher moved or took out', async () => {
    const dataset = await openTestDataset({
      shipped: makeFileText({ positions: [makePositionRecord(), makePositionRecord({ id: 'second' })] }),
    });
    await changeSummary(dataset, 'Wants free ferries.');
    const { record } = await recordOf(dataset, 'position', 'islands-press/second');
    await dataset.save('position', { ...record, condition: 'the bridge is built' });
    const positions = [makePositionRecord({ target: 'Boats', actor: 'islands' })];
    await importText(dataset, makeFileText({ pack: makeManifest({ revision: 2 }), positions }));
    const inOrder = async (uid: string) =>
      (await dataset.slice(uid))?.positions.map(({ id, target, summary, condition }) => [
        id,
        target,
        summary,
        condition,
      ]);
    expect(await inOrder('islands-press/islands')).toEqual([
      [ferries, 'Boats', 'Wants free ferries.', undefined],
    ]);
    expect(await inOrder(ada)).toEqual([
      ['islands-press/second', 'Free ferries', 'Wants ferries to cost nothing.', 'the bridge is built'],
    ]);
    expect((await dataset.list('position')).length).toBe(2);
  });

  it('can be undone and done again', async () => {
    const dataset = await openTestDataset();
    const before = await exportedText(dataset);
    const applied = await importText(
      dataset,
      makeFileText({ positions: [], pack: makeManifest({ revision: 2 }) }),
    );
    expect((await dataset.status()).counts.positions).toBe(0);
    if (applied.kind !== 'imported') throw new Error('not imported');
    const after = await exportedText(dataset);
    await dataset.undo(applied.receipt);
    expect(await exportedText(dataset)).toBe(before);
    await dataset.redo(applied.receipt);
    expect(await exportedText(dataset)).toBe(after);
  });

  it('keeps own edits when the shipped pack is restored', async () => {
    const dataset = await openTestDataset();
    await changeSummary(dataset, 'Wants free ferries.');
    await importText(dataset, makeFileText({ pack: makeManifest({ revision: 2, title: 'Changed' }) }));
    await dataset.restoreShipped();
    expect((await dataset.packs()).map(({ manifest, origin }) => [manifest.title, origin])).toEqual([
      ['Islands press', 'shipped'],
    ]);
    expect((await recordOf(dataset, 'position', ferries)).record.summary).toBe('Wants free ferries.');
  });

  it('takes in a newer shipped pack and no older one', async () => {
    const databaseName = newDatabaseName();
    const mirror = makeMirror();
    const revisions = [];
    for (const revision of [2, 3, 1]) {
      const shipped = makeFileText({ pack: makeManifest({ revision }) });
      const dataset = await openTestDataset({ databaseName, mirror, shipped });
      await dataset.updateShipped();
      revisions.push((await dataset.packs())[0]?.manifest.revision);
      dataset.close();
    }
    expect(revisions).toEqual([2, 3, 3]);
  });

  it('takes a pack out and leaves the edits', async () => {
    const dataset = await openTestDataset();
    await importText(dataset, otherPack);
    await changeSummary(dataset, 'Wants free ferries.');
    await dataset.removePack('islands-press');
    expect((await dataset.actors()).map(({ id }) => id)).toEqual(['other/lund']);
    await dataset.restoreShipped();
    expect((await recordOf(dataset, 'position', ferries)).record.summary).toBe('Wants free ferries.');
  });
});

describe('freshness', () => {
  it('reads what another page has changed', async () => {
    const databaseName = newDatabaseName();
    const mirror = makeMirror();
    const one = await openTestDataset({ databaseName, mirror });
    const other = await openTestDataset({ databaseName, mirror });
    expect((await other.slice(ada))?.positions.length).toBe(1);
    await one.remove('position', ferries);
    expect(await other.generation()).toBe(2);
    expect((await other.slice(ada))?.positions.length).toBe(0);
    expect(await other.refresh()).toBe(false);
    await one.remove('actor', ada);
    expect(await other.refresh()).toBe(true);
  });
});

describe('rejections', () => {
  const rejection = { actor: ada, text: 'Lund', reason: 'surname-alone', scope: 'always' } as const;

  it('are stored once, newest first, and taken back', async () => {
    const dataset = await openTestDataset();
    const first = await dataset.reject(rejection);
    const second = await dataset.reject({ ...rejection, scope: 'site', site: 'gazette.example' });
    expect(await dataset.reject(rejection)).toEqual(first);
    expect((await dataset.rejections()).map(({ scope }) => scope)).toEqual(['site', 'always']);
    if (second.kind === 'rejected') await dataset.unreject(second.id);
    expect((await dataset.rejections()).map(({ scope }) => scope)).toEqual(['always']);
  });
});
