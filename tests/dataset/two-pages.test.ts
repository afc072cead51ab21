// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../utils/actors/position';
import type { Dataset } from '../../utils/dataset/dataset';
import { createRandom } from '../bench/random';
import { makeFileText, makePositionRecord } from './make-file';
import { makeMirror, newDatabaseName, openTestDataset } from './open-test-dataset';
import { exportedText } from './exported-text';

const ids = ['one', 'two', 'three'];
const shipped = makeFileText({ positions: ids.map((id) => makePositionRecord({ id })) });

async function openTwoPages() {
  const given = { shipped, databaseName: newDatabaseName(), mirror: makeMirror() };
  return [await openTestDataset(given), await openTestDataset(given)] as const;
}

async function positionOf(dataset: Dataset, id: string): Promise<Position> {
  const listed = (await dataset.list('position')).find(({ record }) => record.id === `islands-press/${id}`);
  if (!listed) throw new Error(`no position ${id}`);
  return listed.record;
}

describe('two pages', () => {
  it('tell a form that its record was changed on the other one, and overwrite nothing', async () => {
    const [one, other] = await openTwoPages();
    const begun = await positionOf(one, 'one');
    await other.save('position', { ...begun, target: 'Boats' }, begun);
    const answer = await one.save('position', { ...begun, target: 'Trains' }, begun);
    expect(answer).toEqual({ kind: 'changed-elsewhere', stored: { ...begun, target: 'Boats' } });
    expect((await positionOf(one, 'one')).target).toBe('Boats');
  });

  it('tell a form that its record was deleted on the other one', async () => {
    const [one, other] = await openTwoPages();
    const begun = await positionOf(one, 'one');
    await other.remove('position', begun.id);
    expect(await one.save('position', { ...begun, target: 'Trains' }, begun)).toEqual({
      kind: 'changed-elsewhere',
      stored: undefined,
    });
    expect((await one.save('position', { ...begun, target: 'Trains' })).kind).toBe('saved');
    expect((await positionOf(other, 'one')).target).toBe('Trains');
  });

  it('come to what the saves come to one after the other, in 1,000 saves at the same time', async () => {
    const random = createRandom(1);
    const pages = await openTwoPages();
    const forms = pages.map(() => new Map<string, Position>());
    const stored: { record: Position; begun: Position; order: number }[] = [];
    let told = 0;

    /** One page opens a form on a record, or saves the one that it has open, however old it is. */
    const act = async (at: number): Promise<void> => {
      const [page, open] = [pages[at], forms[at]];
      const id = random.pick(ids);
      if (!page || !open) throw new Error('no such page');
      const begun = open.get(id) ?? (await positionOf(page, id));
      const isLeftOpen = random.next() < 0.4;
      const record = { ...begun, target: `Target ${random.below(1e6)}` };
      const answer = await page.save('position', record, begun);
      if (isLeftOpen) open.set(id, begun);
      else open.delete(id);
      if (answer.kind === 'saved') stored.push({ record, begun, order: answer.receipt.id });
      else told += 1;
    };
    for (let i = 0; i < 500; i++) await Promise.all([act(0), act(1)]);

    const replay = await openTestDataset({ shipped });
    for (const { record, begun } of stored.toSorted((a, b) => a.order - b.order)) {
      expect(await positionOf(replay, record.id.split('/')[1] ?? '')).toEqual(begun);
      await replay.save('position', record);
    }
    expect(await exportedText(pages[0])).toBe(await exportedText(replay));
    expect(await exportedText(pages[1])).toBe(await exportedText(replay));
    expect(stored.length + told).toBe(1000);
    expect(Math.min(stored.length, told)).toBeGreaterThan(100);
  });
});
