// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Uid } from '../../utils/actors/actor';
import type { Dataset } from '../../utils/dataset/dataset';
import { findMentions } from '../../utils/matching/find-mentions';
import { createNamesInForce } from '../../utils/names/names-in-force';
import {
  makeActorRecord,
  makeAlias,
  makeBodyRecord,
  makeFileText,
  makeManifest,
  makePositionRecord,
} from './make-file';
import { makeMirror, openTestDataset } from './open-test-dataset';
import { stageText, takeIn } from './take-in';
import { exportedText } from './exported-text';

const ada = 'islands-press/ada-lund';
const adele = 'other/adele';
const twin = 'other/twin';

function makePerson(id: string, name: string) {
  return makeActorRecord({
    id,
    name,
    aliases: [makeAlias({ text: name })],
    memberships: [],
    sameAs: ['wd:Q7'],
  });
}

/** The invented pack and another one, which has two people of one Wikidata id. */
async function openTwoPacks(): Promise<Dataset> {
  const dataset = await openTestDataset();
  const text = makeFileText({
    pack: makeManifest({ id: 'other' }),
    actors: [makePerson('adele', 'Adele Sund'), makePerson('twin', 'Vera Holm')],
    positions: [
      makePositionRecord({ id: 'p1', actor: 'adele' }),
      makePositionRecord({ id: 'p2', actor: 'twin' }),
    ],
  });
  expect((await takeIn(dataset, text)).kind).toBe('imported');
  return dataset;
}

async function receiptOf(change: ReturnType<Dataset['merge']>) {
  const answer = await change;
  if (answer.kind === 'failed') throw new Error(answer.why);
  return answer.receipt;
}

/** Whom a card of each of these is of, and the positions on it. */
async function cards(dataset: Dataset, ...uids: Uid[]) {
  const slices = await Promise.all(uids.map((uid) => dataset.slice(uid)));
  return slices.map((slice) => [slice?.actor.id, ...(slice?.positions.map(({ id }) => id) ?? [])]);
}

/** Whom a page's text names. */
async function namedIn(dataset: Dataset, text: string) {
  const names = createNamesInForce({
    dataset,
    version: '1.0',
    pause: () => Promise.resolve(),
    onProgress: () => undefined,
    onReady: () => undefined,
  });
  const { index } = await names.current();
  const [reading] = findMentions(index, [{ id: 1, text, role: 'text' }], { lang: 'en' }, []);
  return reading?.mentions.map(({ actor }) => actor);
}

describe('two actors merged', () => {
  it('have one card, from either side and however they are linked on', async () => {
    const dataset = await openTwoPacks();
    await dataset.merge(adele, ada);
    const card = [ada, 'islands-press/ferries-1', 'other/p1', 'other/p2'];
    expect(await cards(dataset, ada, adele, twin)).toEqual([card, card, card]);
  });

  it('are named by both names under one uid', async () => {
    const dataset = await openTwoPacks();
    const text = 'Ada Lund spoke. Adele Sund answered.';
    expect(await namedIn(dataset, text)).toEqual([ada, adele]);
    const receipt = await receiptOf(dataset.merge(ada, adele));
    expect(await namedIn(dataset, text)).toEqual([ada, ada]);
    await dataset.undo(receipt);
    expect(await namedIn(dataset, text)).toEqual([ada, adele]);
  });

  it('are found by both names, and counted once', async () => {
    const dataset = await openTwoPacks();
    await dataset.merge(ada, adele);
    expect((await dataset.search('Adele', { most: 5 })).actors).toEqual([ada]);
    expect((await dataset.actors()).map(({ id }) => id)).toEqual([ada, 'islands-press/islands']);
  });

  it('stay two records, and tell why they are one', async () => {
    const dataset = await openTwoPacks();
    await dataset.merge(ada, adele);
    expect((await dataset.list('actor')).map(({ record }) => record.id)).toContain(adele);
    expect((await dataset.record('actor', ada))?.joined).toEqual([
      { uid: adele, name: 'Adele Sund', why: [{ kind: 'merged', on: '2026-11-22T12:00:00Z' }] },
      { uid: twin, name: 'Vera Holm', why: [{ kind: 'through', name: 'Adele Sund' }] },
    ]);
    expect((await dataset.record('actor', twin))?.joined).toEqual([
      { uid: adele, name: 'Adele Sund', why: [{ kind: 'id', id: 'wd:Q7' }] },
      { uid: ada, name: 'Ada Lund', why: [{ kind: 'through', name: 'Adele Sund' }] },
    ]);
  });

  it('are two again when it is undone, and one when it is done again', async () => {
    const dataset = await openTwoPacks();
    const before = await cards(dataset, ada, adele);
    const receipt = await receiptOf(dataset.merge(ada, adele));
    const merged = await cards(dataset, ada, adele);
    await dataset.undo(receipt);
    expect(await cards(dataset, ada, adele)).toEqual(before);
    await dataset.redo(receipt);
    expect(await cards(dataset, ada, adele)).toEqual(merged);
  });

  it('leave nothing behind when they are split', async () => {
    const dataset = await openTwoPacks();
    const before = await exportedText(dataset);
    await dataset.merge(ada, adele);
    await dataset.split(ada, adele);
    expect(await exportedText(dataset)).toBe(before);
  });

  it('are merged with nobody once one of them is deleted', async () => {
    const dataset = await openTwoPacks();
    await dataset.merge(ada, adele);
    await dataset.remove('actor', adele);
    expect(await cards(dataset, ada, twin)).toEqual([
      [ada, 'islands-press/ferries-1'],
      [twin, 'other/p2'],
    ]);
  });
});

describe('two actors split', () => {
  it('have a card each, though they share a Wikidata id, and are one again by merging', async () => {
    const dataset = await openTwoPacks();
    const before = await exportedText(dataset);
    const receipt = await receiptOf(dataset.split(adele, twin));
    expect(receipt.what).toEqual({ kind: 'split', names: ['Adele Sund', 'Vera Holm'] });
    expect(await cards(dataset, adele, twin)).toEqual([
      [adele, 'other/p1'],
      [twin, 'other/p2'],
    ]);
    expect(await namedIn(dataset, 'Adele Sund met Vera Holm.')).toEqual([adele, twin]);
    await dataset.merge(twin, adele);
    expect(await exportedText(dataset)).toBe(before);
  });
});

describe('merging and splitting', () => {
  it.each([
    ['an actor with itself', 'merge', ada, ada, 'gone'],
    ['who is not there', 'merge', ada, 'other/nobody', 'gone'],
    ['who are one already', 'merge', adele, twin, 'overtaken'],
    ['who are two already', 'split', ada, adele, 'overtaken'],
    ['two of whom one is a body', 'merge', ada, 'islands-press/islands', 'unlike'],
  ] as const)('refuses %s', async (_, way, uid, other, why) => {
    const dataset = await openTwoPacks();
    expect(await dataset[way](uid, other)).toEqual({ kind: 'failed', why });
  });
});

describe('links', () => {
  it('come back after the database was lost', async () => {
    const mirror = makeMirror();
    const actors = [
      makeActorRecord({ sameAs: ['wd:Q7'] }),
      makeActorRecord({ id: 'twin', sameAs: ['wd:Q7'] }),
    ];
    const shipped = makeFileText({ actors: [...actors, makeBodyRecord()] });
    const before = await openTestDataset({ mirror, shipped });
    await before.split(ada, 'islands-press/twin');
    before.close();
    const dataset = await openTestDataset({ mirror, shipped });
    await dataset.restoreShipped();
    expect(await cards(dataset, 'islands-press/twin')).toEqual([['islands-press/twin']]);
  });
});

describe('links in a file', () => {
  it('come over, and are told by the names of the two', async () => {
    const from = await openTwoPacks();
    await from.merge(ada, adele);
    await from.split(adele, twin);
    const { edits } = JSON.parse(await exportedText(from)) as { edits: unknown[] };
    const dataset = await openTwoPacks();
    const { id, changes } = await stageText(
      dataset,
      JSON.stringify({ format: 'standpoint-dataset/1', edits }),
    );
    const { rows } = await dataset.stagedChanges(id, { from: 0, to: 9 });
    expect(rows.map(({ name }) => name).toSorted()).toEqual([
      'Ada Lund = Adele Sund',
      'Adele Sund ≠ Vera Holm',
    ]);
    expect(changes.edit).toEqual({ added: 2, changed: 0, removed: 0 });
    await dataset.applyStaged(id);
    expect(await cards(dataset, adele, twin)).toEqual(await cards(from, adele, twin));
  });

  it.each([
    ['of three actors', { record: { id: 'own/l', actors: [ada, adele, twin], kind: 'same' } }],
    ['of another kind', { record: { id: 'own/l', actors: [ada, adele], kind: 'maybe' } }],
    [
      'of a pack',
      { uid: 'other/l', op: 'hide', snapshot: { id: 'other/l', actors: [ada, adele], kind: 'same' } },
    ],
  ])('are refused %s', async (_, given) => {
    const dataset = await openTestDataset();
    const edit = { uid: 'own/l', entity: 'link', op: 'add', updated: '2026-11-22', ...given };
    const staged = await stageText(dataset, makeFileText({ edits: [edit] }));
    expect([staged.problems.length > 0, staged.leftOut]).toEqual([true, 1]);
  });
});
