// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset';
import type { Progress } from '../../utils/dataset/checking/incoming';
import { makeActorRecord, makeFileText, makeManifest } from './make-file';
import { makeSettings, openTestDataset } from './open-test-dataset';
import { takeIn } from './take-in';
import { exportedText } from './exported-text';

const ada = 'islands-press/ada-lund';
const rejection = { actor: ada, text: 'Lund', reason: 'surname-alone', scope: 'always' } as const;
const chosen = { enabled: false, sites: { 'gazette.example': { run: 'off' } } };

/** A dataset with something of everything. */
async function openFull() {
  const settings = makeSettings(chosen);
  const dataset = await openTestDataset({
    settings,
    shipped: makeFileText({
      events: [{ what: 'Talks are planned' }],
      mood: { weather: 'fine' },
    }),
  });
  const other = makeFileText({
    pack: makeManifest({ id: 'other', title: 'Other press' }),
    actors: [makeActorRecord({ memberships: [] })],
  });
  await takeIn(dataset, other);
  await dataset.save('topic', { label: { en: 'Bridges' } });
  const [position] = await dataset.list('position');
  if (!position) throw new Error('the pack has a position');
  await dataset.save('position', { ...position.record, summary: 'Wants free boats.' });
  await dataset.reject(rejection);
  return { dataset, settings };
}

async function fileOf(dataset: Dataset): Promise<Blob> {
  const answer = await dataset.exportEverything();
  if (answer.kind !== 'exported') throw new Error(answer.kind);
  return answer.file;
}

async function textOf(file: Blob): Promise<string> {
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

async function pack(text: string): Promise<Blob> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

const bytesOf = async (file: Blob) => [...new Uint8Array(await file.arrayBuffer())];

describe('a file of everything', () => {
  it('makes an empty browser the same, byte for byte', async () => {
    const { dataset } = await openFull();
    const file = await fileOf(dataset);
    const settings = makeSettings();
    const empty = await openTestDataset({ settings });
    expect((await empty.restoreEverything(file, 'all.jsonl.gz')).kind).toBe('imported');
    expect(settings.value).toEqual(chosen);
    expect((await empty.rejections()).map(({ text }) => text)).toEqual(['Lund']);
    expect(await exportedText(empty)).toBe(await exportedText(dataset));
    expect(await bytesOf(await fileOf(empty))).toEqual(await bytesOf(file));
  });

  it('takes the place of all there was, which can be taken back', async () => {
    const { dataset } = await openFull();
    const file = await fileOf(dataset);
    const settings = makeSettings({ enabled: true });
    const other = await openTestDataset({
      settings,
      shipped: makeFileText({ pack: makeManifest({ id: 'third', title: 'Third press' }) }),
    });
    await other.save('topic', { label: { en: 'Roads' } });
    const before = await textOf(await fileOf(other));
    const restored = await other.restoreEverything(file, 'all.jsonl.gz');
    expect((await other.packs()).map(({ manifest }) => manifest.id)).toEqual(['islands-press', 'other']);
    expect((await other.backups()).map(({ reason, counts }) => [reason, counts.edits])).toEqual([
      ['restore', 1],
    ]);
    if (restored.kind !== 'imported') throw new Error(restored.kind);
    await other.undo(restored.receipt);
    expect(await textOf(await fileOf(other))).toBe(before);
  });

  it('ends the reminder', async () => {
    const { dataset } = await openFull();
    expect((await dataset.unsaved()).changes).toBe(2);
    await fileOf(dataset);
    expect(await dataset.unsaved()).toEqual({ changes: 0, days: 0, due: false });
  });

  it.each<[string, (text: string) => Promise<Blob> | Blob, { path: string; code: string }]>([
    ['is no gzip', () => new Blob(['{"format":"standpoint-everything/2"}']), { path: '', code: 'not-gzip' }],
    [
      'is another file',
      () => pack('{"format":"standpoint-dataset/1"}'),
      { path: '', code: 'not-everything' },
    ],
    ['is cut', (text) => pack(text.slice(0, -20)), { path: '', code: 'everything-cut' }],
    ['has a line that is no JSON', (text) => pack(`${text}{`), { path: 'line', code: 'not-json' }],
    [
      'has a line of another kind',
      (text) => pack(`${text}{"mood":1}`),
      { path: 'line', code: 'everything-line' },
    ],
    [
      'has settings that are none',
      (text) => pack(text.replace('"enabled":false', '"enabled":"no"')),
      { path: 'line', code: 'everything-line' },
    ],
    [
      'has a bad edit',
      (text) => pack(text.replace('"op":"patch"', '"op":"mend"')),
      { path: 'edits[', code: 'not-one-of' },
    ],
    [
      'has a bad record',
      (text) => pack(text.replace('"reportedOn":"2025-03-13"', '"reportedOn":"March"')),
      { path: 'line', code: 'date' },
    ],
    [
      'has a forbidden key',
      (text) => pack(text.replace('"enabled":false', '"__proto__":{}')),
      { path: 'line', code: 'forbidden-key' },
    ],
  ])('changes nothing when it %s', async (_, spoil, expected) => {
    const { dataset } = await openFull();
    const text = await textOf(await fileOf(dataset));
    const settings = makeSettings();
    const other = await openTestDataset({ settings });
    const before = await textOf(await fileOf(other));
    const answer = await other.restoreEverything(await spoil(text), 'all.jsonl.gz');
    if (answer.kind !== 'flawed') throw new Error(answer.kind);
    const [first] = answer.problems.filter(({ code }) => code === expected.code);
    expect(first?.path.slice(0, expected.path.length)).toBe(expected.path);
    expect(await textOf(await fileOf(other))).toBe(before);
    expect(await other.backups()).toEqual([]);
  });
});

describe('a job on everything', () => {
  it('tells how far it is, out of how much', async () => {
    const dataset = await openTestDataset();
    const told: Progress[] = [];
    const answer = await dataset.exportEverything({ onProgress: (progress) => void told.push(progress) });
    expect(told.at(-1)).toEqual({ step: 'saving', done: 6, of: 6 });
    if (answer.kind !== 'exported') throw new Error(answer.kind);
    await dataset.checkEverything({ onProgress: (progress) => void told.push(progress) });
    expect(told.at(-1)).toEqual({ step: 'reading', done: 6, of: 6 });
  });

  it('ends when it is called off, and changes nothing', async () => {
    const dataset = await openTestDataset();
    const file = await fileOf(dataset);
    const [before, generation] = [await exportedText(dataset), await dataset.generation()];
    const signal = AbortSignal.abort();
    expect(await dataset.exportEverything({ signal })).toEqual({ kind: 'cancelled' });
    expect(await dataset.restoreEverything(file, 'all', { signal })).toEqual({ kind: 'cancelled' });
    expect([await exportedText(dataset), await dataset.generation()]).toEqual([before, generation]);
  });
});
