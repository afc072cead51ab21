import { describe, expect, it } from 'vitest';
import { makeFileText, makeManifest, makePositionRecord } from './make-file';
import { makeMirror, newDatabaseName, openTestDataset } from './open-test-dataset';
import { takeIn } from './take-in';
import { exportedText } from './exported-text';

const ada = 'islands-press/ada-lund';

describe('openDataset in a browser', () => {
  it('keeps packs, edits and rejections over a restart', async () => {
    const databaseName = newDatabaseName();
    const mirror = makeMirror();
    const first = await openTestDataset({ databaseName, mirror });
    const [listed] = await first.list('position');
    if (!listed) throw new Error('no position');
    await first.save('position', { ...listed.record, summary: 'Wants free ferries.' });
    await first.reject({ actor: ada, text: 'Lund', reason: 'surname-alone', scope: 'always' });
    const exported = await exportedText(first);
    first.close();
    const second = await openTestDataset({ databaseName, mirror });
    expect(await second.status()).toEqual({
      state: { kind: 'stored' },
      generation: 3,
      counts: { people: 1, bodies: 1, positions: 1 },
    });
    expect(await exportedText(second)).toBe(exported);
    expect((await second.slice(ada))?.positions.map(({ summary }) => summary)).toEqual([
      'Wants free ferries.',
    ]);
    expect((await second.rejections()).map(({ text }) => text)).toEqual(['Lund']);
    second.close();
  });

  it('flips to a new revision, back again, and keeps nothing that is out of reach', async () => {
    const databaseName = newDatabaseName();
    const dataset = await openTestDataset({ databaseName });
    const before = await exportedText(dataset);
    const revision2 = makeFileText({
      pack: makeManifest({ revision: 2 }),
      positions: [makePositionRecord(), makePositionRecord({ id: 'second' })],
    });
    const applied = await takeIn(dataset, revision2);
    expect((await dataset.slice(ada))?.positions.length).toBe(2);
    if (applied.kind === 'imported') await dataset.undo(applied.receipt);
    expect(await exportedText(dataset)).toBe(before);
    dataset.close();
  });

  it('lets two pages open it for the first time at once', async () => {
    const databaseName = newDatabaseName();
    const mirror = makeMirror();
    const pages = await Promise.all([1, 2, 3].map(() => openTestDataset({ databaseName, mirror })));
    const states = await Promise.all(pages.map((page) => page.status()));
    expect(states.map(({ state, generation }) => [state.kind, generation])).toEqual([
      ['stored', 1],
      ['stored', 1],
      ['stored', 1],
    ]);
    for (const page of pages) page.close();
  });

  it('keeps every change of pages that change at once', async () => {
    const databaseName = newDatabaseName();
    const mirror = makeMirror();
    const one = await openTestDataset({ databaseName, mirror });
    const other = await openTestDataset({ databaseName, mirror });
    const names = Array.from({ length: 20 }, (_, i) => `Topic ${i}`);
    await Promise.all(names.map((name, i) => (i % 2 ? one : other).save('topic', { label: { en: name } })));
    const labels = (await one.topics()).map(({ label }) => label['en']);
    expect(new Set(labels)).toEqual(new Set(['Ferries', ...names]));
    expect(await other.generation()).toBe(21);
    one.close();
    other.close();
  });

  it('tells how much is stored', async () => {
    const dataset = await openTestDataset();
    const { bytes, quotaBytes, counts } = await dataset.usage();
    expect([(bytes ?? 0) > 0, (quotaBytes ?? 0) > (bytes ?? 0)]).toEqual([true, true]);
    expect(counts).toEqual({ outlet: 1, source: 1, topic: 1, actor: 2, position: 1 });
    dataset.close();
  });
});
