import '../../components/options/shell/options.css';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Dataset } from '../../utils/dataset/dataset';
import { accessibilityProblems, clear, wordsOf } from '../components/show';
import { makeFileText, makeManifest, makePositionRecord } from '../dataset/make-file';
import { openTestDataset } from '../dataset/open-test-dataset';
import { openPage, press, see, seeWords } from './open-page';
import { stageText } from '../dataset/take-in';

afterEach(async () => {
  clear();
  await page.viewport(1180, 760);
});

async function importText(dataset: Dataset, given: Record<string, unknown>) {
  const staged = await stageText(dataset, makeFileText({ pack: makeManifest({ revision: 2 }), ...given }));
  expect((await dataset.applyStaged(staged.id)).kind).toBe('imported');
}

/** A dataset in which the reader has given the position and the topic other words. */
async function openEdited() {
  const dataset = await openTestDataset();
  const [position] = await dataset.list('position');
  const [topic] = await dataset.list('topic');
  if (!position || !topic) throw new Error('the pack has both');
  await dataset.save('position', { ...position.record, target: 'Free boats', confidence: 0.4 });
  await dataset.save('topic', { ...topic.record, label: { en: 'Ferry lines' } });
  return dataset;
}

const values = (root: HTMLElement) =>
  [...root.querySelectorAll('.contested-value')].map((each) => wordsOf(each));

describe('conflicts', () => {
  it('show both values of each field, which is settled for one side and taken back', async () => {
    const dataset = await openEdited();
    await importText(dataset, {
      positions: [makePositionRecord({ target: 'Cheap ferries', confidence: 1 })],
    });
    const { root } = await openPage({ dataset, hash: '#conflicts' });
    await see(root, '.contested');
    expect(values(root)).toEqual(['40%', '100%', 'Free boats', 'Cheap ferries']);
    expect(await accessibilityProblems()).toEqual([]);
    await press('Take theirs: Target');
    await expect.poll(() => values(root)).toEqual(['40%', '100%']);
    await press('Undo');
    await expect.poll(() => values(root)).toEqual(['40%', '100%', 'Free boats', 'Cheap ferries']);
    await press('Keep mine: Target');
    await press('Keep mine: Confidence');
    await seeWords(root, '.empty', 'Your edits and their publishers agree.');
    const [position] = await dataset.list('position');
    expect([position?.record.target, position?.record.confidence]).toEqual(['Free boats', 0.4]);
  });

  it('are settled by keyboard alone', async () => {
    const dataset = await openEdited();
    await importText(dataset, { positions: [makePositionRecord({ target: 'Cheap ferries' })] });
    const { root } = await openPage({ dataset, hash: '#conflicts' });
    (await see(root, '.conflicts h2 a')).focus();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await seeWords(root, '.empty', 'Your edits and their publishers agree.');
    expect((await dataset.list('position'))[0]?.record.target).toBe('Cheap ferries');
  });

  it('list what a publisher took out, until the reader lets it go', async () => {
    const dataset = await openEdited();
    await importText(dataset, { positions: [] });
    const { root } = await openPage({ dataset, hash: '#conflicts' });
    await seeWords(root, '.conflict-gone', 'The publisher has taken this record out.');
    expect(wordsOf(root.querySelector('nav [aria-current]'))).toBe('Conflicts1');
    await press('Let it go: Wants ferries to cost nothing.');
    await seeWords(root, '.empty', 'Your edits and their publishers agree.');
    expect(await dataset.list('position')).toEqual([]);
  });
});

describe('backups', () => {
  it('are listed with date, reason, size and counts, and restored', async () => {
    const dataset = await openEdited();
    await importText(dataset, { positions: [] });
    const { root } = await openPage({ dataset, hash: '#backups' });
    await seeWords(root, '.backups .row', 'before taking in: Islands press · 2 edits · 1 pack ·');
    expect(await accessibilityProblems()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: /^Restore the backup of/ }));
    await seeWords(root, '.toast', 'The backup is restored.');
    expect((await dataset.packs()).map(({ manifest }) => manifest.revision)).toEqual([1]);
    await press('Undo');
    await seeWords(root, '.toast', 'Undone');
    expect((await dataset.packs()).map(({ manifest }) => manifest.revision)).toEqual([2]);
  });

  it('are made when asked for', async () => {
    const { root } = await openPage({ hash: '#backups' });
    await seeWords(root, '.backups', 'There are none yet.');
    await press('Back up now');
    await seeWords(root, '.backups .row', 'made by you · 0 edits');
    expect(root.querySelectorAll('.backups .row')).toHaveLength(1);
  });
});

describe('everything in one file', () => {
  it('is saved, which is asked for after 50 changes', async () => {
    const dataset = await openTestDataset();
    for (let i = 0; i < 50; i++) await dataset.save('topic', { label: { en: `Topic ${i}` } });
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const { root } = await openPage({ dataset, hash: '#backups' });
    await seeWords(root, '.export-due', '50 changes since everything was last saved to a file. It is time');
    await press('Save everything');
    await seeWords(root, '.toast', 'Everything is saved to a file.');
    await expect.poll(() => root.querySelector('.export-due')).toBeNull();
    expect(saved).toHaveBeenCalledOnce();
    saved.mockRestore();
  });

  it('is restored from a file, and says what is wrong with another', async () => {
    const exported = await (await openEdited()).exportEverything();
    if (exported.kind !== 'exported') throw new Error(exported.kind);
    const { root, dataset } = await openPage({ hash: '#backups' });
    const field = await see(root, 'input[type=file]');
    await userEvent.upload(field, new File(['no'], 'no.jsonl.gz'));
    await seeWords(root, '.form-problems', 'Nothing was changed: no.jsonl.gz cannot be restored.');
    expect(await accessibilityProblems()).toEqual([]);
    await userEvent.upload(field, new File([exported.file], 'all.jsonl.gz'));
    await seeWords(root, '.toast', 'Everything is as in all.jsonl.gz');
    expect((await dataset.topics()).map(({ label }) => label['en'])).toEqual(['Ferry lines']);
  });
});
