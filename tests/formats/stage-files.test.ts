// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset';
import { stageFiles } from '../../utils/formats/stage-files';
import { openTestDataset } from '../dataset/open-test-dataset';
import { given } from './read-given';
import { exportedText } from '../dataset/exported-text';

const options = { today: '2025-03-14', updated: '2025-03-14T12:00:00Z', lang: 'en' };

/** Stages a table as it is understood without the reader's help. */
async function stageTable(dataset: Dataset, text: string) {
  const files = [given('rows.csv', text)];
  const asked = await stageFiles(dataset, files, options);
  if (asked.kind !== 'question') throw new Error(JSON.stringify(asked));
  const table = { kind: 'settled', choice: asked.question } as const;
  const staged = await stageFiles(dataset, files, { ...options, table });
  if (staged.kind !== 'staged') throw new Error(JSON.stringify(staged));
  return staged.staged;
}

const header = 'id,actor,topic,kind,summary,date,outlet,url';
const changed =
  'islands-press/ferries-1,Ada Lund,Ferries,says,Wants them free.,2025-03-13,Gazette,https://gazette.example/1';
const added = ',Ada Lund,Ferries,demands,Wants more.,14.03.2025,Post,';

describe('stageFiles', () => {
  it('tells the rows of a table as changes of the records that they are of', async () => {
    const dataset = await openTestDataset();
    const { id } = await stageTable(dataset, `${header}\n${changed}\n${added}`);
    const { rows } = await dataset.stagedChanges(id, { from: 0, to: 9 });
    const key = expect.any(String) as string;
    const own = { key, uid: expect.stringMatching(/^own\/csv-/) as string, change: 'added', entity: 'edit' };
    expect(rows).toEqual([
      { ...own, of: 'outlet', name: 'Post' },
      { ...own, of: 'source', name: 'Post, 2025-03-14' },
      {
        key,
        uid: 'islands-press/ferries-1',
        change: 'changed',
        entity: 'edit',
        of: 'position',
        name: 'Wants them free.',
        actorName: 'Ada Lund',
        position: { kind: 'said', stance: 1, date: '2025-03-13' },
        fields: [{ field: 'summary', before: 'Wants ferries to cost nothing.', after: 'Wants them free.' }],
      },
      {
        ...own,
        of: 'position',
        name: 'Wants more.',
        actorName: 'Ada Lund',
        position: { kind: 'demanded', stance: null, date: '2025-03-14' },
      },
    ]);
  });

  it('names an import of own records by its file', async () => {
    const dataset = await openTestDataset();
    const { id } = await stageTable(dataset, `${header}\n${added}`);
    await dataset.applyStaged(id);
    const [past] = await dataset.history();
    expect(past?.receipt.what).toEqual({ kind: 'imported', pack: 'own', title: 'rows.csv' });
  });

  it('stops when it is called off, and leaves nothing behind', async () => {
    const dataset = await openTestDataset();
    const before = await exportedText(dataset);
    const lines = Array.from({ length: 5_000 }, (_, i) => `{"id":"t${i}","label":{"en":"Topic ${i}"}}`);
    const life = new AbortController();
    const staged = await stageFiles(dataset, [given('x/topics.jsonl', lines.join('\n'))], options, {
      signal: life.signal,
      onProgress: () => life.abort(new DOMException('enough', 'AbortError')),
    });
    expect(staged).toEqual({ kind: 'cancelled' });
    expect(await exportedText(dataset)).toBe(before);
  });
});
