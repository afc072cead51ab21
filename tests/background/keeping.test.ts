// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createKeeping } from '../../entrypoints/background/keeping';
import type { HeldSelection } from '../../entrypoints/background/selections';
import { createSlices } from '../../entrypoints/background/slices';
import { openTestDataset } from '../dataset/open-test-dataset';
import { makeChoice, selectedDraft } from '../drafts/make-choice';
import { makeArticle, makeDraft } from '../drafts/make-draft';

const ada = 'islands-press/ada-lund';
const today = '2026-11-22';
const draft = selectedDraft({ speaker: { actor: ada, printed: 'Ada Lund' } });
const choice = makeChoice({
  speaker: { kind: 'known', actor: ada },
  topic: { kind: 'known', topic: 'islands-press/ferries' },
});

/** Keeping with the invented pack and, as of a selection, one draft at hand. */
async function setUp(held: Partial<HeldSelection> = {}) {
  const dataset = await openTestDataset();
  const told: string[] = [];
  const asked: string[] = [];
  const selection: HeldSelection = { draft, named: [ada], text: draft.sentence, isPrivate: false, ...held };
  const selections = new Map<string, HeldSelection | null>([
    [draft.id, selection],
    ['empty', null],
  ]);
  const slices = createSlices(dataset);
  const keeping = createKeeping({
    dataset,
    slices: { ...slices, slicesOf: (uids) => (asked.push(...uids), slices.slicesOf(uids)) },
    selections: { get: async (id) => selections.get(id), forget: async (id) => void selections.delete(id) },
    lang: 'de',
    announceDataset: async () => void told.push('dataset'),
    announceDrafts: async () => void told.push('drafts'),
  });
  return { dataset, keeping, selections, told, asked };
}

describe('createKeeping', () => {
  it('begins the form with the draft, and with topics and people by name', async () => {
    const { keeping } = await setUp({ named: [ada, 'gone/nobody'], isPrivate: true });
    expect(await keeping.load(draft.id)).toEqual({
      kind: 'held',
      draft,
      isPrivate: true,
      topics: [{ id: 'islands-press/ferries', name: 'Fähren' }],
      people: [{ id: ada, name: 'Ada Lund', detail: 'Harbour Minister' }],
    });
  });

  it('names the eight nearest alone', async () => {
    const named = Array.from({ length: 9 }, (_, at) => `gone/nobody-${at}`);
    const { keeping, asked } = await setUp({ named });
    await keeping.load(draft.id);
    expect(asked).toEqual(named.slice(0, 8));
  });

  it.each([
    ['nothing', 'nothing was selected', 'empty'],
    ['gone', 'what was selected is held no more', 'long-ago'],
  ] as const)('says "%s" where %s', async (kind, _, id) => {
    const { keeping } = await setUp();
    expect(await keeping.load(id)).toEqual({ kind });
  });

  it('begins the form with a draft that waits for review, and with the other speakers of its article', async () => {
    const { dataset, keeping } = await setUp();
    const waiting = makeDraft({ id: 'waiting', speaker: { printed: 'She' } });
    const other = makeDraft({ id: 'other' });
    await dataset.addDrafts({ article: makeArticle(), drafts: [waiting, other] });
    expect(await keeping.load('waiting')).toMatchObject({
      kind: 'held',
      draft: waiting,
      isPrivate: false,
      people: [{ id: ada }],
    });
  });

  it('saves, tells all pages of it, and forgets the selection', async () => {
    const { dataset, keeping, selections, told } = await setUp();
    const saved = await keeping.save({ draft, choice, today });
    if (saved.kind !== 'kept') throw new Error(saved.kind);
    const slice = await dataset.slice(ada);
    const position = slice!.positions.find(({ id }) => id === saved.position);
    expect([saved.actor, position?.summary, position?.evidence]).toEqual([
      ada,
      choice.summary,
      { selector: { textStart: 'The ferries will', textEnd: 'said on Wednesday' } },
    ]);
    expect([told, selections.has(draft.id)]).toEqual([['dataset'], false]);
    expect(await dataset.undo(saved.receipt)).toMatchObject({ kind: 'undone' });
  });

  it('names the evidence by words that find it in the text that was selected in', async () => {
    const text = `The ferries will run late, Bo Lund said on Wednesday. ${draft.sentence}`;
    const { dataset, keeping } = await setUp({ text });
    const saved = await keeping.save({ draft, choice, today });
    const { positions } = (await dataset.slice(ada))!;
    const position = positions.find(({ id }) => saved.kind === 'kept' && id === saved.position);
    expect(position?.evidence?.selector.textStart).toBe('The ferries will run until');
  });

  it('takes a draft that waited off the list, and tells of that too', async () => {
    const { dataset, keeping, told } = await setUp();
    const waiting = makeDraft({ id: 'waiting' });
    await dataset.addDrafts({ article: makeArticle(), drafts: [waiting] });
    const saved = await keeping.save({ draft: waiting, choice, today });
    expect(saved.kind).toBe('kept');
    expect((await dataset.draft('waiting'))?.state.kind).toBe('kept');
    expect(told).toEqual(['drafts', 'dataset']);
  });

  it('says which record the dataset refuses and why, and holds the selection', async () => {
    const { keeping, selections, told } = await setUp();
    const saved = await keeping.save({ draft, choice: { ...choice, summary: 'x'.repeat(100_000) }, today });
    expect(saved).toMatchObject({ kind: 'invalid', entity: 'position', problems: [{ path: 'summary' }] });
    expect([told, selections.has(draft.id)]).toEqual([[], true]);
  });

  it('offers what is known of a speaker, and what is held that says the same', async () => {
    const { dataset, keeping } = await setUp();
    const [held] = (await dataset.slice(ada))!.positions;
    const same = selectedDraft({ content: held!.summary, topics: [held!.topic] });
    expect(await keeping.choices({ actor: ada, draft: same })).toMatchObject({
      actor: { id: ada, name: 'Ada Lund', detail: 'Harbour Minister' },
      targets: [{ topic: 'islands-press/ferries', target: 'Free ferries' }],
      alike: [{ why: 'same-words', position: { id: held!.id } }],
    });
    expect(await keeping.choices({ actor: 'gone/nobody', draft })).toBeNull();
  });
});
