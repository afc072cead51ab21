// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../utils/dataset/dataset';
import type { Entity } from '../../../utils/dataset/records/records';
import { makeActorRecord, makeFileText, makeManifest, makePositionRecord } from '../make-file';
import { makeMirror, newDatabaseName, openTestDataset } from '../open-test-dataset';
import { spoilBlocks } from '../spoil-blocks';
import { takeIn } from '../take-in';

const shipped = makeFileText({
  actors: [
    makeActorRecord({ memberships: [] }),
    makeActorRecord({ id: 'zoe', name: 'Zoé Åker', memberships: [] }),
  ],
  // More than a block of texts.
  positions: Array.from({ length: 300 }, (_, i) =>
    makePositionRecord({
      id: `p${i}`,
      summary: `Wants ferry ${i}.`,
      reportedOn: `2025-03-${1 + (i % 28)}`.replace(/-(\d)$/, '-0$1'),
    }),
  ),
});

const entities: Entity[] = ['actor', 'position', 'topic', 'source', 'outlet'];
const sorts = { actor: 'name', position: 'date', topic: 'label', source: 'title', outlet: 'name' } as const;

async function tableOf(dataset: Dataset, entity: Entity, query = '', locale = 'en') {
  const table = await dataset.table({ entity, query, sort: sorts[entity], descending: false, locale });
  if (table.kind !== 'table') throw new Error('cancelled');
  const rows = await dataset.tableRows(entity, { table: table.id, from: 0, to: 500, today: '2025-03-14' });
  return rows.map((row) => row?.id);
}

async function allOf(dataset: Dataset, query = '') {
  const all: unknown[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one table after the other
  for (const entity of entities) all.push(await tableOf(dataset, entity, query));
  return all;
}

/** A dataset whose tables were opened, closed again. */
async function makeOpened() {
  const seams = { databaseName: newDatabaseName(), mirror: makeMirror(), shipped };
  const dataset = await openTestDataset(seams);
  const tables = await allOf(dataset);
  await keptRows(seams.databaseName, 9);
  dataset.close();
  return { seams, tables };
}

/** The rows of columns, once there are so many. */
async function keptRows(databaseName: string, count: number) {
  const db = new Dexie(databaseName);
  await db.open();
  await expect.poll(() => db.table('columns').count()).toBeGreaterThanOrEqual(count);
  const rows = (await db.table('columns').toArray()) as { k: string; value: object }[];
  db.close();
  return rows;
}

describe('the columns of tables', () => {
  it('come back as they were, without the records being read', async () => {
    const { seams, tables } = await makeOpened();
    await spoilBlocks(seams.databaseName, ({ kind }) => kind === 'positions');
    const dataset = await openTestDataset(seams);
    const table = await dataset.table({
      entity: 'position',
      query: '',
      sort: 'date',
      descending: false,
      locale: 'en',
    });
    expect(table).toMatchObject({ count: 300, total: 300 });
    const others = entities.filter((entity) => entity !== 'position');
    const found: unknown[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one table after the other
    for (const entity of others) found.push(await tableOf(dataset, entity));
    expect(found).toEqual(tables.filter((_, i) => entities[i] !== 'position'));
    expect(dataset.state()).toEqual({ kind: 'stored' });
  });

  it('are searched as they were, with the edits above them', async () => {
    const { seams } = await makeOpened();
    const dataset = await openTestDataset(seams);
    expect(await tableOf(dataset, 'position', 'ferry 299')).toEqual(['islands-press/p299']);
    expect(await tableOf(dataset, 'actor', 'aker')).toEqual(['islands-press/zoe']);
    const page = await dataset.record('actor', 'islands-press/zoe');
    if (!page) throw new Error('Zoé is there');
    await dataset.save('actor', { ...page.listed.record, name: 'Zoé Berg' });
    expect(await tableOf(dataset, 'actor', 'berg')).toEqual(['islands-press/zoe']);
    expect(await tableOf(dataset, 'actor')).toEqual(['islands-press/ada-lund', 'islands-press/zoe']);
  });

  it('are made anew for other packs and another language', async () => {
    const { seams } = await makeOpened();
    const dataset = await openTestDataset(seams);
    await takeIn(
      dataset,
      makeFileText({
        pack: makeManifest({ revision: 2 }),
        topics: [{ id: 'ferries', label: { en: 'Boats', de: 'Fähren' } }],
      }),
    );
    expect(await tableOf(dataset, 'topic', 'boats')).toEqual(['islands-press/ferries']);
    expect((await tableOf(dataset, 'position')).length).toBe(1);
    const table = await dataset.table({
      entity: 'topic',
      query: '',
      sort: 'label',
      descending: false,
      locale: 'de',
    });
    const rows = await dataset.tableRows('topic', {
      table: table.kind === 'table' ? table.id : -1,
      from: 0,
      to: 9,
      today: '',
    });
    expect(rows.map((row) => row?.label)).toEqual(['Fähren']);
  });

  it('are made anew where they are damaged', async () => {
    const { seams, tables } = await makeOpened();
    const rows = await keptRows(seams.databaseName, 9);
    const db = new Dexie(seams.databaseName);
    await db.open();
    await db.table('columns').bulkPut(
      rows.map((row) => ({
        ...row,
        value: { ...row.value, order: undefined, texts: 7, uids: { count: 1, blocks: [] } },
      })),
    );
    db.close();
    const dataset = await openTestDataset(seams);
    expect(await allOf(dataset)).toEqual(tables);
  });
});
