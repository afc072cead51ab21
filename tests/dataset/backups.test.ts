// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset';
import { isExportDue, unsavedSince } from '../../utils/dataset/safekeeping/export-due';
import { backupsToDrop, type BackupSummary } from '../../utils/dataset/stored/kept-backups';
import { makeFileText, makeManifest } from './make-file';
import { makeSettings, newDatabaseName, openTestDataset } from './open-test-dataset';
import { stageText, takeIn } from './take-in';
import { exportedText } from './exported-text';

afterEach(() => {
  vi.restoreAllMocks();
});

const ada = 'islands-press/ada-lund';
const labelsOf = async (dataset: Dataset) => (await dataset.topics()).map(({ label }) => label['en']);
const rejection = { actor: ada, text: 'Lund', reason: 'surname-alone', scope: 'always' } as const;

async function importRevision(dataset: Dataset, revision: number) {
  const text = makeFileText({
    pack: makeManifest({ revision, title: `Revision ${revision}` }),
    positions: [],
  });
  expect((await takeIn(dataset, text)).kind).toBe('imported');
}

describe('backups', () => {
  it('are made before each change of packs, and of edits alone only when asked for', async () => {
    const dataset = await openTestDataset();
    await dataset.save('topic', { label: { en: 'Bridges' } });
    expect(await dataset.backups()).toEqual([]);
    await importRevision(dataset, 2);
    await dataset.removePack('islands-press');
    await dataset.restoreShipped();
    await dataset.backUp();
    const counts = { edits: 1, rejections: 0, feeds: 0, drafts: 0 };
    const at = '2026-11-22T12:00:00Z';
    const length = expect.any(Number) as number;
    expect(await dataset.backups()).toEqual([
      { id: 4, at, length, reason: 'asked', name: '', counts: { ...counts, packs: 1 } },
      { id: 3, at, length, reason: 'restore', name: 'Islands press', counts: { ...counts, packs: 0 } },
      { id: 2, at, length, reason: 'removed-pack', name: 'Revision 2', counts: { ...counts, packs: 1 } },
      { id: 1, at, length, reason: 'import', name: 'Revision 2', counts: { ...counts, packs: 1 } },
    ]);
  });

  it('bring back edits, rejections, settings and packs, and can be taken back and made again', async () => {
    const settings = makeSettings({ enabled: false });
    const dataset = await openTestDataset({ settings });
    await dataset.save('topic', { label: { en: 'Bridges' } });
    await dataset.reject(rejection);
    const before = await stateOf(dataset, settings);
    await importRevision(dataset, 2);
    const saved = await dataset.save('topic', { label: { en: 'Roads' } });
    const [bridges] = (await dataset.list('topic')).filter(({ record }) => record.label['en'] === 'Bridges');
    await dataset.remove('topic', bridges?.record.id ?? '');
    const [stored] = await dataset.rejections();
    await dataset.unreject(stored?.id ?? 0);
    settings.value = { enabled: true };
    const after = await stateOf(dataset, settings);
    expect([saved.kind, after.titles]).toEqual(['saved', ['Revision 2']]);

    const restored = await dataset.restoreBackup(1);
    expect(await stateOf(dataset, settings)).toEqual(before);
    if (restored.kind !== 'imported') throw new Error(restored.why);
    await dataset.undo(restored.receipt);
    expect(await stateOf(dataset, settings)).toEqual(after);
    await dataset.redo(restored.receipt);
    expect(await stateOf(dataset, settings)).toEqual(before);
  });

  it('leave packs as they are whose records are kept no longer, and those that came since', async () => {
    const dataset = await openTestDataset();
    await dataset.save('topic', { label: { en: 'Bridges' } });
    for (let revision = 2; revision < 8; revision++) await importRevision(dataset, revision);
    const other = makeFileText({ pack: makeManifest({ id: 'other', title: 'Other press' }) });
    await takeIn(dataset, other);
    expect((await dataset.restoreBackup(1)).kind).toBe('imported');
    expect((await dataset.packs()).map(({ manifest }) => manifest.title)).toEqual([
      'Revision 7',
      'Other press',
    ]);
    expect(await labelsOf(dataset)).toEqual(['Ferries', 'Ferries', 'Bridges']);
  });

  it('hold up a change that there is no room to make one for', async () => {
    const dataset = await openTestDataset();
    const text = makeFileText({ pack: makeManifest({ revision: 2 }) });
    const staged = await stageText(dataset, text);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await dataset.applyStaged(staged.id)).toEqual({ kind: 'failed', why: 'full' });
    vi.restoreAllMocks();
    expect((await dataset.packs()).map(({ manifest }) => manifest.revision)).toEqual([1]);
  });

  it('are gone when they are not there', async () => {
    const dataset = await openTestDataset();
    expect(await dataset.restoreBackup(7)).toEqual({ kind: 'failed', why: 'gone' });
  });
});

async function stateOf(dataset: Dataset, settings: { value: unknown }) {
  const titles = (await dataset.packs()).map(({ manifest }) => manifest.title);
  const rejections = (await dataset.rejections()).map(({ text }) => text);
  return { titles, rejections, settings: settings.value, text: await exportedText(dataset) };
}

describe('backupsToDrop', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const make = (daysOld: number, length = 10): BackupSummary => ({
    id: daysOld,
    at: new Date(now.getTime() - daysOld * 86_400_000).toISOString(),
    reason: 'import',
    name: '',
    length,
    counts: { packs: 1, edits: 1, rejections: 0, feeds: 0, drafts: 0 },
  });
  const dropped = (backups: BackupSummary[]) => backupsToDrop(backups, now).map(({ id }) => id);

  it.each([
    ['the last ten, however old', Array.from({ length: 12 }, (_, i) => make(100 + i)), [110, 111]],
    [
      'all of the last 30 days',
      Array.from({ length: 40 }, (_, i) => make(i)),
      [31, 32, 33, 34, 35, 36, 37, 38, 39],
    ],
    ['no more than 32 MiB', [make(0, 2e7), make(1, 2e7), make(2, 10)], [1, 2]],
    ['the newest, however long', [make(0, 9e7)], []],
  ])('keeps %s', (_, backups, expected) => {
    expect(dropped(backups)).toEqual(expected);
  });
});

describe('the reminder to save everything to a file', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const daysAgo = (days: number) => now.getTime() - days * 86_400_000;
  it.each([
    ['nothing was ever changed', { changes: 0, at: undefined }, undefined, false],
    ['50 changes were made since', { changes: 50, at: daysAgo(1) }, '2026-11-01', true],
    ['49 changes were made since', { changes: 49, at: daysAgo(1) }, '2026-11-01', false],
    ['a change was made 30 days after the last time', { changes: 1, at: daysAgo(30) }, '2026-11-01', true],
    ['nothing was changed in 30 days', { changes: 0, at: daysAgo(30) }, '2026-10-01', false],
    ['the first edit is 30 days old', { changes: 1, at: undefined }, '2026-10-20', true],
    ['the first edit is of yesterday', { changes: 1, at: undefined }, '2026-11-21', false],
  ])('is there when %s: %s', (_, exported, oldestEdit, due) => {
    expect(isExportDue(unsavedSince(exported, { oldestEdit, now }))).toBe(due);
  });

  it('counts what was changed', async () => {
    const databaseName = newDatabaseName();
    const dataset = await openTestDataset({ databaseName });
    await dataset.save('topic', { label: { en: 'Bridges' } });
    expect(await dataset.unsaved()).toEqual({ changes: 1, days: 0, due: false });
  });
});
