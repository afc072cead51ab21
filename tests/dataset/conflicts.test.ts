// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset';
import { makeActorRecord, makeBodyRecord, makeFileText, makeManifest, makePositionRecord } from './make-file';
import { openTestDataset } from './open-test-dataset';
import { stageText } from './take-in';

const ferries = 'islands-press/ferries-1';
const ada = 'islands-press/ada-lund';

async function importText(dataset: Dataset, given: Record<string, unknown>) {
  const staged = await stageText(dataset, makeFileText({ pack: makeManifest({ revision: 2 }), ...given }));
  expect((await dataset.applyStaged(staged.id)).kind).toBe('imported');
}

/** A dataset in which the reader has given the position another target and summary. */
async function openEdited() {
  const dataset = await openTestDataset();
  const [listed] = await dataset.list('position');
  if (!listed) throw new Error('the pack has a position');
  await dataset.save('position', { ...listed.record, target: 'Free boats', summary: 'Wants free boats.' });
  return dataset;
}

const shownOf = async (dataset: Dataset) => {
  const [listed] = await dataset.list('position');
  return { target: listed?.record.target, summary: listed?.record.summary, origin: listed?.origin };
};

describe('conflicts', () => {
  it('are the fields that the publisher changed too, with both values', async () => {
    const dataset = await openEdited();
    expect(await dataset.conflicts()).toEqual([]);
    await importText(dataset, {
      positions: [makePositionRecord({ target: 'Cheap ferries', confidence: 1 })],
    });
    expect(await dataset.conflicts()).toEqual([
      {
        entity: 'position',
        uid: ferries,
        name: 'Wants free boats.',
        standing: {
          kind: 'differs',
          fields: [{ field: 'target', before: 'Free ferries', mine: 'Free boats', theirs: 'Cheap ferries' }],
        },
      },
    ]);
    expect(await shownOf(dataset)).toEqual({
      target: 'Free boats',
      summary: 'Wants free boats.',
      origin: { kind: 'edited', title: 'Islands press', source: 'differs' },
    });
    expect((await dataset.slice(ada))?.origins).toEqual({
      [ada]: { kind: 'imported', title: 'Islands press' },
      [ferries]: { kind: 'edited', title: 'Islands press', source: 'differs' },
    });
  });

  it.each([
    ['mine', 'Free boats'],
    ['theirs', 'Cheap ferries'],
  ] as const)('are settled for %s, which can be undone', async (side, target) => {
    const dataset = await openEdited();
    await importText(dataset, { positions: [makePositionRecord({ target: 'Cheap ferries' })] });
    const open = await dataset.conflicts();
    const settled = await dataset.settle('position', ferries, { field: 'target', side });
    expect(await dataset.conflicts()).toEqual([]);
    expect(await shownOf(dataset)).toEqual({
      target,
      summary: 'Wants free boats.',
      origin: { kind: 'edited', title: 'Islands press' },
    });
    if (settled.kind !== 'saved') throw new Error(settled.why);
    await dataset.undo(settled.receipt);
    expect(await dataset.conflicts()).toEqual(open);
  });

  it('name no field that is not in conflict', async () => {
    const dataset = await openEdited();
    expect(await dataset.settle('position', ferries, { field: 'target', side: 'theirs' })).toEqual({
      kind: 'failed',
      why: 'gone',
    });
  });

  it('list what the publisher took out, which stays as the reader had it until they let it go', async () => {
    const dataset = await openEdited();
    await importText(dataset, { positions: [] });
    const removed = { entity: 'position', uid: ferries, name: 'Wants free boats.' };
    expect(await dataset.conflicts()).toEqual([{ ...removed, standing: { kind: 'removed' } }]);
    expect(await shownOf(dataset)).toEqual({
      target: 'Free boats',
      summary: 'Wants free boats.',
      origin: { kind: 'edited', title: 'Islands press', source: 'removed' },
    });
    await dataset.revert('position', ferries);
    expect(await dataset.conflicts()).toEqual([]);
    expect(await dataset.list('position')).toEqual([]);
  });

  it('list what was edited of a pack that is taken out', async () => {
    const dataset = await openEdited();
    await dataset.removePack('islands-press');
    expect((await dataset.conflicts()).map(({ uid, standing }) => [uid, standing])).toEqual([
      [ferries, { kind: 'no-pack' }],
    ]);
    expect((await shownOf(dataset)).target).toBe('Free boats');
    await dataset.restoreShipped();
    expect(await dataset.conflicts()).toEqual([]);
  });

  it('are told of every kind of record', async () => {
    const dataset = await openTestDataset();
    for (const entity of ['outlet', 'source', 'topic', 'actor'] as const) {
      const [listed] = await dataset.list(entity);
      const changed = { ...listed?.record, ...mineOf[entity] };
      expect((await dataset.save(entity, changed as never)).kind).toBe('saved');
    }
    await importText(dataset, {
      outlets: [{ id: 'gazette', name: 'The Gazette', domains: ['gazette.example'] }],
      sources: [{ id: 'gazette-1', outlet: 'gazette', lang: 'en', title: 'Theirs' }],
      topics: [{ id: 'ferries', label: { en: 'Ferry lines' } }],
      actors: [makeActorRecord({ name: 'Ada J. Lund' }), makeBodyRecord()],
    });
    expect((await dataset.conflicts()).map(({ entity, standing }) => [entity, standing.kind])).toEqual(
      expect.arrayContaining([
        ['outlet', 'differs'],
        ['source', 'differs'],
        ['topic', 'differs'],
        ['actor', 'differs'],
      ]),
    );
  });
});

const mineOf = {
  outlet: { name: 'My Gazette' },
  source: { title: 'Mine' },
  topic: { label: { en: 'My ferries' } },
  actor: { name: 'A. Lund' },
};
