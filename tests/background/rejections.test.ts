import { describe, expect, it } from 'vitest';
import { createRejections } from '../../entrypoints/background/rejections';
import type { Dataset } from '../../utils/dataset/dataset';
import type { NewRejection, StoredRejection } from '../../utils/dataset/records/rejection';
import type { Mention } from '../../utils/matching/mention';

const lund: Mention = {
  actor: 'p/ada-lund',
  start: 0,
  end: 4,
  reason: { kind: 'surname-alone' },
};
const inPage = {
  kind: 'card',
  tab: 7,
  frame: 3,
  isPrivate: false,
  address: 'https://www.gazette.example/a?from=home#top',
} as const;
const asked = { actor: 'p/ada-lund', text: 'Lund', reason: 'surname-alone', scope: 'page' } as const;

function makeStore() {
  const rows: StoredRejection[] = [];
  const dataset: Pick<Dataset, 'rejections' | 'reject' | 'unreject'> = {
    rejections: async () => rows,
    async reject(rejection: NewRejection) {
      const id = rows.push({ ...rejection, id: rows.length + 1, created: '2025-03-13T00:00:00Z' });
      return { kind: 'rejected', id };
    },
    async unreject(id: number) {
      rows.splice(
        rows.findIndex((row) => row.id === id),
        1,
      );
      return { kind: 'unrejected' };
    },
  };
  return { rows, rejections: createRejections(dataset as Dataset) };
}

describe('createRejections', () => {
  it('stores the page without its query and fragment', async () => {
    const { rows, rejections } = makeStore();
    await rejections.add(asked, inPage);
    expect(rows).toEqual([
      {
        ...asked,
        site: 'gazette.example',
        page: 'https://www.gazette.example/a',
        id: 1,
        created: '2025-03-13T00:00:00Z',
      },
    ]);
  });

  it('stores no address for a rejection that holds everywhere', async () => {
    const { rows, rejections } = makeStore();
    await rejections.add({ ...asked, scope: 'always' }, inPage);
    expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual([
      'actor',
      'created',
      'id',
      'reason',
      'scope',
      'text',
    ]);
  });

  it('takes the mention away on that page until it is taken back', async () => {
    const { rejections } = makeStore();
    const { id } = await rejections.add(asked, inPage);
    const before = (await rejections.forPage(inPage))(lund);
    await rejections.remove(id);
    expect([before, (await rejections.forPage(inPage))(lund)]).toEqual([true, false]);
  });

  it('leaves other pages alone', async () => {
    const { rejections } = makeStore();
    await rejections.add(asked, inPage);
    const isRejected = await rejections.forPage({ ...inPage, address: 'https://www.gazette.example/b' });
    expect(isRejected(lund)).toBe(false);
  });

  it('stores nothing from private windows, and heeds it there alone', async () => {
    const { rows, rejections } = makeStore();
    const inPrivate = { ...inPage, isPrivate: true };
    await rejections.add(asked, inPrivate);
    const heeded = [await rejections.forPage(inPrivate), await rejections.forPage(inPage)].map((is) =>
      is(lund),
    );
    expect({ rows, heeded }).toEqual({ rows: [], heeded: [true, false] });
  });

  it('says so when storage refuses', async () => {
    const dataset = { reject: async () => ({ kind: 'failed', why: 'full' }) } as unknown as Dataset;
    await expect(createRejections(dataset).add(asked, inPage)).rejects.toThrow('not stored: full');
  });
});
