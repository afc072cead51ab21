// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset';
import type { Incoming } from '../../utils/dataset/checking/incoming';
import type { Staged } from '../../utils/dataset/staging/staged';
import { makeActorRecord, makeFile, makeFileText, makeManifest, makePositionRecord } from './make-file';
import { makeIncoming, rearranged } from './make-incoming';
import { newDatabaseName, openTestDataset } from './open-test-dataset';
import { exportedText } from './exported-text';

const none = { added: 0, changed: 0, removed: 0 };
const unchanged = { outlet: none, source: none, topic: none, actor: none, position: none, edit: none };

/** Revision 2 of the shipped pack: one position is another, one is new, a topic has gone, the minister has a new name. */
const revision2 = makeFileText({
  pack: makeManifest({ revision: 2 }),
  actors: [makeActorRecord({ name: 'Ada Lund-Berg' }), ...makeFile().actors.slice(1)],
  positions: [
    makePositionRecord({ summary: 'Wants ferries to cost little.' }),
    makePositionRecord({ id: 'night', summary: 'Asks for a night ferry.' }),
  ],
});

const shipped = makeFileText({
  positions: [makePositionRecord(), makePositionRecord({ id: 'bridge', summary: 'Is against the bridge.' })],
});

async function stage(dataset: Dataset, incoming: Incoming): Promise<Staged> {
  const staged = await dataset.stage(incoming);
  if (staged.kind !== 'staged') throw new Error(JSON.stringify(staged));
  return staged;
}

async function changesOf(dataset: Dataset, id: string) {
  return (await dataset.stagedChanges(id, { from: 0, to: 100 })).rows;
}

/** The generations of which anything is stored. */
async function generationsIn(databaseName: string): Promise<number[]> {
  const db = new Dexie(databaseName);
  await db.open();
  const blocks = (await db.table('blocks').toArray()) as { gen: number }[];
  db.close();
  return [...new Set(blocks.map(({ gen }) => gen))];
}

describe('stage', () => {
  it('counts what would change, tells old and new values, and changes nothing', async () => {
    const dataset = await openTestDataset({ shipped });
    const before = await exportedText(dataset);
    const staged = await stage(dataset, makeIncoming(revision2));
    expect({ ...staged, id: '' }).toEqual({
      kind: 'staged',
      id: '',
      packs: [
        {
          id: 'islands-press',
          title: 'Islands press',
          before: 1,
          revision: 2,
          counts: { outlet: 1, source: 1, topic: 1, actor: 2, position: 2 },
        },
      ],
      changes: {
        ...unchanged,
        actor: { ...none, changed: 1 },
        position: { added: 1, changed: 1, removed: 1 },
      },
      problems: [],
      warnings: [],
      leftOut: 0,
    });
    const said = { kind: 'said', stance: 1, date: '2025-03-13' };
    expect(await changesOf(dataset, staged.id)).toEqual([
      {
        key: 'actor islands-press/ada-lund',
        change: 'changed',
        entity: 'actor',
        uid: 'islands-press/ada-lund',
        name: 'Ada Lund-Berg',
        fields: [{ field: 'name', before: 'Ada Lund', after: 'Ada Lund-Berg' }],
      },
      {
        key: 'position islands-press/bridge',
        change: 'removed',
        entity: 'position',
        uid: 'islands-press/bridge',
        name: 'Is against the bridge.',
        actorName: 'Ada Lund',
        position: said,
      },
      {
        key: 'position islands-press/ferries-1',
        change: 'changed',
        entity: 'position',
        uid: 'islands-press/ferries-1',
        name: 'Wants ferries to cost little.',
        actorName: 'Ada Lund-Berg',
        position: said,
        fields: [
          {
            field: 'summary',
            before: 'Wants ferries to cost nothing.',
            after: 'Wants ferries to cost little.',
          },
        ],
      },
      {
        key: 'position islands-press/night',
        change: 'added',
        entity: 'position',
        uid: 'islands-press/night',
        name: 'Asks for a night ferry.',
        actorName: 'Ada Lund-Berg',
        position: said,
      },
    ]);
    expect(await exportedText(dataset)).toBe(before);
  });

  it('finds nothing in what is in force already', async () => {
    const dataset = await openTestDataset({ shipped });
    const staged = await stage(dataset, makeIncoming(shipped));
    expect(staged.changes).toEqual(unchanged);
    expect(await changesOf(dataset, staged.id)).toEqual([]);
  });

  it('tells a position that another actor holds now as changed', async () => {
    const dataset = await openTestDataset({ shipped });
    const moved = makeFileText({ positions: [makePositionRecord({ actor: 'islands' })] });
    const staged = await stage(dataset, makeIncoming(moved));
    expect(staged.changes.position).toEqual({ added: 0, changed: 1, removed: 1 });
    const { rows } = await dataset.stagedChanges(staged.id, { change: 'changed', from: 0, to: 9 });
    expect(rows.map(({ uid, fields }) => [uid, fields])).toEqual([
      [
        'islands-press/ferries-1',
        [{ field: 'actor', before: 'islands-press/ada-lund', after: 'islands-press/islands' }],
      ],
    ]);
  });

  it.each([
    [{ change: 'removed' }, ['bridge']],
    [{ entity: 'actor' }, ['ada-lund']],
    [{ query: 'night' }, ['night']],
    // Of a position the actor's name counts too.
    [{ query: 'lund berg', entity: 'position' }, ['ferries-1', 'night']],
    [{ query: 'lund', change: 'removed' }, ['bridge']],
    [{ query: 'nobody' }, []],
  ] as const)('tells the changes that pass %j', async (filter, ids) => {
    const dataset = await openTestDataset({ shipped });
    const { id } = await stage(dataset, makeIncoming(revision2));
    const { total, rows } = await dataset.stagedChanges(id, { ...filter, from: 0, to: 9 });
    expect([total, rows.map(({ uid }) => uid)]).toEqual([
      ids.length,
      ids.map((each) => `islands-press/${each}`),
    ]);
  });

  it('tells changes in windows', async () => {
    const dataset = await openTestDataset({ shipped });
    const positions = Array.from({ length: 2500 }, (_, i) => makePositionRecord({ id: `p${10_000 + i}` }));
    const { id } = await stage(dataset, makeIncoming(makeFileText({ positions })));
    const window = await dataset.stagedChanges(id, { change: 'added', from: 998, to: 1002 });
    expect([window.total, window.rows.map(({ uid }) => uid)]).toEqual([
      2500,
      [10_998, 10_999, 11_000, 11_001].map((number) => `islands-press/p${number}`),
    ]);
  });

  it('leaves out bad records, and what cannot stand without them, with their places', async () => {
    const dataset = await openTestDataset({ shipped });
    const flawed = makeFileText({
      sources: [{ id: 'gazette-1', outlet: 'nowhere', lang: 'en' }],
      positions: [makePositionRecord(), makePositionRecord({ id: 'night', stance: 9 })],
    });
    const staged = await stage(dataset, makeIncoming(flawed));
    expect(staged.problems.map(({ path, code }) => [path, code])).toEqual([
      // Its source names another outlet than its chain.
      ['line 1, positions[0].chain', 'chain-end'],
      ['line 1, positions[1].stance', 'not-one-of'],
      ['line 1, sources[0].outlet', 'unresolved'],
    ]);
    expect([staged.leftOut, staged.packs[0]?.counts.position]).toEqual([3, 0]);
    expect(await dataset.applyStaged(staged.id)).toEqual({ kind: 'failed', why: 'flawed' });
    expect((await dataset.applyStaged(staged.id, { leaveOutBad: true })).kind).toBe('imported');
    expect(await dataset.sources()).toEqual([]);
  });

  it('names lines of files as they do', async () => {
    const dataset = await openTestDataset();
    const [pack] = makeIncoming(makeFileText()).packs;
    const records = [{ kind: 'topics' as const, value: { id: 'x' }, place: 'topics.jsonl, line 7' }];
    const staged = await stage(dataset, {
      // oxlint-disable-next-line typescript/require-await -- what comes from a stream waits
      packs: [
        {
          manifest: pack?.manifest ?? { value: {}, place: '' },
          async *batches() {
            yield { records, problems: [] };
          },
        },
      ],
    });
    expect(staged.problems.map(({ path }) => path)).toEqual(['topics.jsonl, line 7, label']);
  });

  it('uses nothing of a pack that does not say what it is, or that breaks off', async () => {
    const databaseName = newDatabaseName();
    const dataset = await openTestDataset({ databaseName });
    const generations = await generationsIn(databaseName);
    const nameless = makeIncoming(makeFileText({ pack: { id: 'x' } }));
    expect((await dataset.stage(nameless)).kind).toBe('unusable');
    const [pack] = makeIncoming(revision2).packs;
    const cut = {
      packs: [
        {
          manifest: pack?.manifest ?? { value: {}, place: '' },
          async *batches() {
            yield* pack?.batches() ?? [];
            yield {
              records: [],
              problems: [{ path: 'x', code: 'not-gzip', params: {}, message: '' } as const],
              fatal: true as const,
            };
          },
        },
      ],
    };
    expect(await dataset.stage(cut)).toMatchObject({ kind: 'unusable', problems: [{ code: 'not-gzip' }] });
    expect(await generationsIn(databaseName)).toEqual(generations);
  });

  it('stops when asked to, without a trace', async () => {
    const databaseName = newDatabaseName();
    const dataset = await openTestDataset({ databaseName });
    const generations = await generationsIn(databaseName);
    const stopper = new AbortController();
    const steps: string[] = [];
    const onProgress = ({ step }: { step: string }) => {
      steps.push(step);
      stopper.abort();
    };
    const incoming = await rearranged(makeIncoming(revision2), (records) => records);
    expect(await dataset.stage(incoming, { signal: stopper.signal, onProgress })).toEqual({
      kind: 'cancelled',
    });
    expect(steps).toEqual(['reading']);
    expect(await generationsIn(databaseName)).toEqual(generations);
  });

  it('leaves nothing behind when it is discarded', async () => {
    const databaseName = newDatabaseName();
    const dataset = await openTestDataset({ databaseName });
    const generations = await generationsIn(databaseName);
    const { id } = await stage(dataset, makeIncoming(revision2));
    expect(await generationsIn(databaseName)).not.toEqual(generations);
    await dataset.discardStaged(id);
    expect(await generationsIn(databaseName)).toEqual(generations);
    expect(await dataset.applyStaged(id)).toEqual({ kind: 'failed', why: 'gone' });
  });
});

describe('applyStaged', () => {
  it('goes through whole where the reader leaves what is being applied', async () => {
    const dataset = await openTestDataset({ shipped });
    const { id } = await stage(dataset, makeIncoming(revision2));
    const [applied] = await Promise.all([dataset.applyStaged(id), dataset.discardStaged(id)]);
    expect(applied.kind).toBe('imported');
    expect(await dataset.checkEverything()).toEqual([]);
  });

  it('puts everything in force at once, and can be undone and done again byte by byte', async () => {
    const dataset = await openTestDataset({ shipped });
    const before = await exportedText(dataset);
    const { id } = await stage(dataset, makeIncoming(revision2));
    const applied = await dataset.applyStaged(id);
    if (applied.kind !== 'imported') throw new Error(JSON.stringify(applied));
    const after = await exportedText(dataset);
    expect(after).toContain('night ferry');
    await dataset.undo(applied.receipt);
    expect(await exportedText(dataset)).toBe(before);
    await dataset.redo(applied.receipt);
    expect(await exportedText(dataset)).toBe(after);
  });

  it('keeps what the reader leaves, as edits above the pack', async () => {
    const dataset = await openTestDataset({ shipped });
    const { id } = await stage(dataset, makeIncoming(revision2));
    const keys = [
      'position islands-press/night',
      'position islands-press/ferries-1',
      'position islands-press/bridge',
    ];
    expect((await dataset.applyStaged(id, { leave: { keys } })).kind).toBe('imported');
    const slice = await dataset.slice('islands-press/ada-lund');
    expect([slice?.actor.name, slice?.positions.map(({ summary }) => summary).toSorted()]).toEqual([
      'Ada Lund-Berg',
      ['Is against the bridge.', 'Wants ferries to cost nothing.'],
    ]);
    expect((await dataset.packs())[0]?.manifest.revision).toBe(2);
  });

  it('leaves all changes of a kind', async () => {
    const dataset = await openTestDataset({ shipped });
    const { id } = await stage(dataset, makeIncoming(revision2));
    await dataset.applyStaged(id, { leave: { changes: ['changed', 'removed'] } });
    const slice = await dataset.slice('islands-press/ada-lund');
    expect([slice?.actor.name, slice?.positions.map(({ id: uid }) => uid).toSorted()]).toEqual([
      'Ada Lund',
      ['islands-press/bridge', 'islands-press/ferries-1', 'islands-press/night'],
    ]);
  });

  it('refuses when another generation is in force than it was compared with, but not after an edit', async () => {
    const dataset = await openTestDataset({ shipped });
    const first = await stage(dataset, makeIncoming(revision2));
    const second = await stage(dataset, makeIncoming(revision2));
    await dataset.save('topic', { label: { en: 'Bridges' } });
    expect((await dataset.applyStaged(first.id)).kind).toBe('imported');
    expect(await dataset.applyStaged(second.id)).toEqual({ kind: 'failed', why: 'outdated' });
  });

  it('changes nothing when it is stopped before everything flips', async () => {
    const dataset = await openTestDataset({ shipped });
    const before = await exportedText(dataset);
    const { id } = await stage(dataset, makeIncoming(revision2));
    expect(await dataset.applyStaged(id, {}, { signal: AbortSignal.abort() })).toEqual({ kind: 'cancelled' });
    expect(await exportedText(dataset)).toBe(before);
  });

  it('takes the edits of a file, except those left', async () => {
    const from = await openTestDataset({ shipped });
    await from.save('topic', { label: { en: 'Bridges' } });
    await from.save('topic', { label: { en: 'Roads' } });
    const dataset = await openTestDataset({ shipped });
    const staged = await stage(dataset, makeIncoming(await exportedText(from)));
    expect(staged.changes.edit).toEqual({ ...none, added: 2 });
    const rows = await changesOf(dataset, staged.id);
    const left = rows.filter(({ name }) => name === 'Roads').map(({ key }) => key);
    await dataset.applyStaged(staged.id, { leave: { keys: left } });
    expect((await dataset.topics()).map(({ label }) => label['en'])).toEqual(['Ferries', 'Bridges']);
  });
});
