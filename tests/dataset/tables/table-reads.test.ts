// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../utils/dataset/dataset';
import type { Entity } from '../../../utils/dataset/records/records';
import type { TableSorts } from '../../../utils/dataset/tables/table';
import { makeActorRecord, makeAlias, makeBodyRecord, makeFileText, makePositionRecord } from '../make-file';
import { openTestDataset } from '../open-test-dataset';

const today = '2025-03-14';

const shipped = makeFileText({
  outlets: [
    { id: 'gazette', name: 'Gazette', domains: ['gazette.example'] },
    { id: 'courier', name: 'Courier', domains: ['courier.example'] },
  ],
  sources: [
    { id: 's1', outlet: 'gazette', lang: 'en', title: 'On ferries', published: '2025-03-13' },
    { id: 's2', outlet: 'courier', lang: 'en', published: '2025-03-10' },
    { id: 's3', outlet: 'gazette', lang: 'en', title: 'A harbour' },
  ],
  topics: [
    { id: 'ferries', label: { en: 'Ferries', de: 'Fähren' } },
    { id: 'bridges', label: { en: 'Bridges' } },
  ],
  actors: [
    makeActorRecord(),
    makeActorRecord({ id: 'zoe', name: 'Zoé Åker', aliases: [makeAlias({ text: 'Åker' })], memberships: [] }),
    makeActorRecord({ id: 'berit', name: 'Berit Sand', aliases: [], memberships: [] }),
    makeBodyRecord(),
  ],
  positions: [
    makePositionRecord({ id: 'p1', source: 's1', saidOn: '2025-03-12' }),
    makePositionRecord({
      id: 'p2',
      source: 's1',
      topic: 'bridges',
      summary: 'Wants a bridge.',
      reportedOn: '2024-01-01',
    }),
    makePositionRecord({ id: 'p3', source: 's2', chain: ['courier'], actor: 'zoe', target: 'Ünder water' }),
  ],
});

async function listed<E extends Entity>(
  dataset: Dataset,
  entity: E,
  given: { sort: TableSorts[E]; query?: string; descending?: boolean },
): Promise<string[]> {
  const table = await dataset.table({ entity, query: '', descending: false, locale: 'en', ...given });
  if (table.kind !== 'table') throw new Error('cancelled');
  const rows = await dataset.tableRows(entity, { table: table.id, from: 0, to: 100, today });
  expect(rows).toHaveLength(table.count);
  return rows.map((row) => row?.id.replace('islands-press/', '') ?? 'gone');
}

describe('a table', () => {
  it.each<[entity: Entity, sort: TableSorts[Entity], ids: string[]]>([
    ['actor', 'name', ['ada-lund', 'berit', 'zoe', 'islands']],
    ['actor', 'positions', ['berit', 'islands', 'zoe', 'ada-lund']],
    ['actor', 'aliases', ['berit', 'islands', 'ada-lund', 'zoe']],
    ['position', 'date', ['p2', 'p1', 'p3']],
    ['position', 'actor', ['p2', 'p1', 'p3']],
    ['position', 'topic', ['p2', 'p1', 'p3']],
    ['topic', 'label', ['bridges', 'ferries']],
    ['topic', 'positions', ['bridges', 'ferries']],
    ['source', 'title', ['s3', 's2', 's1']],
    ['source', 'published', ['s3', 's2', 's1']],
    ['source', 'outlet', ['s2', 's3', 's1']],
    ['source', 'positions', ['s3', 's2', 's1']],
    ['outlet', 'name', ['courier', 'gazette']],
    ['outlet', 'sources', ['courier', 'gazette']],
  ])('of %ss is sorted by %s, forth and back', async (entity, sort, ids) => {
    const dataset = await openTestDataset({ shipped });
    expect(await listed(dataset, entity, { sort })).toEqual(ids);
    expect(await listed(dataset, entity, { sort, descending: true })).toEqual(ids.toReversed());
  });

  it.each<[entity: Entity, sort: TableSorts[Entity], query: string, ids: string[]]>([
    ['actor', 'name', 'zoe', ['zoe']],
    ['actor', 'name', 'harbour', ['ada-lund']],
    ['actor', 'name', 'lund ada', ['ada-lund']],
    ['actor', 'name', '  ', ['ada-lund', 'berit', 'zoe', 'islands']],
    ['position', 'date', 'BRIDGE', ['p2']],
    ['position', 'date', 'under', ['p3']],
    ['position', 'date', 'aker ferries', ['p3']],
    ['position', 'date', 'fahren lund', ['p1']],
    ['topic', 'label', 'fähren', ['ferries']],
    ['source', 'title', 'gazette', ['s3', 's1']],
    ['outlet', 'name', 'courier.example', ['courier']],
    ['actor', 'name', 'nobody', []],
  ])('of %ss by %s finds %s', async (entity, sort, query, ids) => {
    const dataset = await openTestDataset({ shipped });
    expect(await listed(dataset, entity, { sort, query })).toEqual(ids);
  });

  it('shows the reader’s edits at their places', async () => {
    const dataset = await openTestDataset({ shipped });
    expect(await listed(dataset, 'actor', { sort: 'name' })).toHaveLength(4);
    const [ada] = await dataset.list('actor');
    await dataset.save('actor', { ...ada!.record, name: 'Xenia Lund', aliases: [] });
    await dataset.save('actor', { ...ada!.record, id: undefined, name: 'Carla Wick' });
    const names = async () => {
      const table = await dataset.table({
        entity: 'actor',
        query: '',
        sort: 'name',
        descending: false,
        locale: 'en',
      });
      const rows = await dataset.tableRows('actor', {
        table: table.kind === 'table' ? table.id : 0,
        from: 0,
        to: 10,
        today,
      });
      return rows.map((row) => `${row?.name} ${row?.origin.kind}`);
    };
    expect(await names()).toEqual([
      'Berit Sand shipped',
      'Carla Wick own',
      'Xenia Lund edited',
      'Zoé Åker shipped',
      'The Islands shipped',
    ]);
    expect(await listed(dataset, 'position', { sort: 'actor' })).toEqual(['p2', 'p1', 'p3']);
    expect(await listed(dataset, 'position', { sort: 'date', query: 'xenia' })).toEqual(['p2', 'p1']);
    expect(await listed(dataset, 'actor', { sort: 'origin' })).toEqual([
      expect.stringMatching(/^own\//),
      'ada-lund',
      'berit',
      'zoe',
      'islands',
    ]);
  });

  it('shows no position of somebody who is hidden, and counts what is shown', async () => {
    const dataset = await openTestDataset({ shipped });
    await dataset.remove('position', 'islands-press/p1');
    expect(await listed(dataset, 'position', { sort: 'date' })).toEqual(['p2', 'p3']);
    await dataset.remove('actor', 'islands-press/zoe');
    expect(await listed(dataset, 'position', { sort: 'date' })).toEqual(['p2']);
    await dataset.whenCounted('en');
    const table = await dataset.table({
      entity: 'topic',
      query: '',
      sort: 'label',
      descending: false,
      locale: 'en',
    });
    const rows = await dataset.tableRows('topic', {
      table: table.kind === 'table' ? table.id : 0,
      from: 0,
      to: 10,
      today,
    });
    expect(rows).toEqual([
      {
        id: 'islands-press/bridges',
        label: 'Bridges',
        languages: ['en'],
        positions: 1,
        origin: { kind: 'shipped', title: 'Islands press' },
      },
      {
        id: 'islands-press/ferries',
        label: 'Ferries',
        languages: ['de', 'en'],
        positions: 0,
        origin: { kind: 'shipped', title: 'Islands press' },
      },
    ]);
  });

  it('says how much it has read, and stops where it is not wanted any more', async () => {
    const dataset = await openTestDataset({ shipped });
    const told: number[] = [];
    const life = new AbortController();
    life.abort();
    const question = {
      entity: 'position',
      query: 'x',
      sort: 'date',
      descending: false,
      locale: 'en',
    } as const;
    const answer = await dataset.table(question, {
      onProgress: ({ done }) => told.push(done),
      signal: life.signal,
    });
    expect(answer).toEqual({ kind: 'cancelled' });
    expect(told.at(-1)).toBe(3);
  });

  it('that is not known any more has no rows', async () => {
    const dataset = await openTestDataset({ shipped });
    expect(await dataset.tableRows('actor', { table: 77, from: 0, to: 10, today })).toEqual([]);
  });
});

describe('choices', () => {
  it('are the nearest by name', async () => {
    const dataset = await openTestDataset({ shipped });
    const names = async (query: string, bodiesOnly = false) =>
      (await dataset.choices({ entity: 'actor', query, locale: 'en', bodiesOnly })).map(({ name }) => name);
    expect(await names('')).toEqual(['Ada Lund', 'Berit Sand', 'Zoé Åker', 'The Islands']);
    expect(await names('is')).toEqual(['The Islands', 'Ada Lund']);
    expect(await names('', true)).toEqual(['The Islands']);
  });

  it('tell sources of one title apart', async () => {
    const dataset = await openTestDataset({ shipped });
    expect(await dataset.choices({ entity: 'source', query: 'ferries', locale: 'en' })).toEqual([
      { id: 'islands-press/s1', name: 'On ferries', detail: 'Gazette · 2025-03-13' },
    ]);
  });

  it('are told of what is chosen, hidden or not', async () => {
    const dataset = await openTestDataset({ shipped });
    await dataset.remove('actor', 'islands-press/zoe');
    expect(await dataset.chosen('actor', ['islands-press/zoe', 'islands-press/nobody'], 'en')).toEqual([
      { id: 'islands-press/zoe', name: 'Zoé Åker' },
    ]);
  });
});
