// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { makeActorRecord, makeBodyRecord, makeFileText, makePositionRecord } from '../make-file';
import { openTestDataset } from '../open-test-dataset';

const shipped = makeFileText({
  outlets: [
    { id: 'gazette', name: 'Gazette', domains: ['gazette.example'] },
    { id: 'courier', name: 'Courier', domains: ['courier.example'] },
    { id: 'courier-two', name: 'The Courier', domains: ['courier.example'] },
  ],
  sources: [
    { id: 's1', outlet: 'gazette', lang: 'en-GB' },
    { id: 's2', outlet: 'courier', lang: 'uk' },
    { id: 's3', outlet: 'courier-two', lang: 'uk-Latn' },
  ],
  topics: [
    { id: 'ferries', label: { en: 'Ferries' } },
    { id: 'bridges', label: { en: 'Bridges' } },
  ],
  actors: [
    makeActorRecord({
      country: 'IS',
      memberships: [
        { role: 'Member', onBehalfOf: 'reeds', from: '2020', to: '2024' },
        { role: 'Member', onBehalfOf: 'tides', from: '2025' },
      ],
    }),
    makeActorRecord({ id: 'lund-2', name: 'A. Lund', aliases: [], memberships: [], sameAs: ['wd:Q1'] }),
    makeActorRecord({ id: 'lund-3', name: 'Lund', aliases: [], memberships: [], sameAs: ['wd:Q1'] }),
    makeBodyRecord({ id: 'reeds', name: 'Reeds' }),
    makeBodyRecord({ id: 'tides', name: 'Tides' }),
  ],
  positions: [
    makePositionRecord({ id: 'p1', source: 's1', reportedOn: '2025-03-12', stance: 2 }),
    makePositionRecord({ id: 'p2', source: 's1', reportedOn: '2025-03-13', saidOn: '2023', stance: -1 }),
    makePositionRecord({
      id: 'p3',
      source: 's2',
      chain: ['courier'],
      actor: 'lund-2',
      topic: 'bridges',
      stance: null,
    }),
    makePositionRecord({ id: 'p4', source: 's3', chain: ['courier-two'], actor: 'lund-3', topic: 'bridges' }),
  ],
});

const share = (value: string, name: string, count: number) => ({ value, name, count });
const uid = (id: string) => `islands-press/${id}`;
const none = { values: 0, count: 0 };

describe('the balance of a dataset', () => {
  it('counts every statement under each heading, actors and outlets that are one as one', async () => {
    const dataset = await openTestDataset({ shipped });
    expect(await dataset.balance('en')).toEqual({
      total: 4,
      actor: {
        shares: [share(uid('ada-lund'), 'Ada Lund', 2), share(uid('lund-2'), 'A. Lund', 2)],
        others: none,
        untold: 0,
      },
      country: { shares: [share('IS', 'IS', 2)], others: none, untold: 2 },
      party: {
        shares: [share(uid('reeds'), 'Reeds', 1), share(uid('tides'), 'Tides', 1)],
        others: none,
        untold: 2,
      },
      outlet: {
        shares: [share(uid('gazette'), 'Gazette', 2), share(uid('courier'), 'Courier', 2)],
        others: none,
        untold: 0,
      },
      language: { shares: [share('en', 'en', 2), share('uk', 'uk', 2)], others: none, untold: 0 },
      months: [{ month: '2025-03', count: 3 }],
      undated: 1,
      topics: {
        oneSided: [
          {
            topic: uid('ferries'),
            name: 'Ferries',
            count: 2,
            voice: { kind: 'actor', uid: uid('ada-lund'), name: 'Ada Lund' },
          },
          {
            topic: uid('bridges'),
            name: 'Bridges',
            count: 2,
            voice: { kind: 'actor', uid: uid('lund-2'), name: 'A. Lund' },
          },
        ],
        more: 0,
        single: 0,
        compared: 2,
      },
    });
  });

  it('counts what the reader changed as changed, and nothing that is hidden', async () => {
    const dataset = await openTestDataset({ shipped });
    await dataset.balance('en');
    const gazette = await dataset.record('outlet', uid('gazette'));
    await dataset.save('outlet', { ...gazette!.listed.record, name: 'The Gazette' });
    await dataset.remove('actor', uid('lund-2'));
    const { total, outlet: printed, actor } = (await dataset.balance('en'))!;
    expect(total).toBe(3);
    expect(printed.shares.map(({ name, count }) => [name, count])).toEqual([
      ['The Gazette', 2],
      ['Courier', 1],
    ]);
    expect(actor.shares.map(({ name }) => name)).toEqual(['Ada Lund', 'Lund']);
  });

  it('stops when nobody waits any more', async () => {
    const dataset = await openTestDataset({ shipped });
    expect(await dataset.balance('en', { signal: AbortSignal.abort() })).toBeUndefined();
  });
});
