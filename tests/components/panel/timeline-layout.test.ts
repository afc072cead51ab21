import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutTimeline, type TimelineItem } from '../../../components/panel/timeline-layout';
import { positionKinds, type Stance } from '../../../utils/actors/position';

function makeItem(given: Partial<TimelineItem>): TimelineItem {
  return { id: 'p/1', kind: 'said', stance: 1, on: '2025-01-01', ...given };
}

function yearsOf(first: string, last: string): number[] | undefined {
  const layout = layOutTimeline([makeItem({ id: 'p/a', on: first }), makeItem({ id: 'p/b', on: last })]);
  return layout?.years.map(({ year }) => year);
}

describe('layOutTimeline', () => {
  it('lays out nothing where there is nothing', () => {
    expect(layOutTimeline([])).toBeUndefined();
  });

  it('puts positions at their days, in a lane for each stance that occurs', () => {
    const items = [
      makeItem({ id: 'p/late', stance: -2, on: '2025-03-11' }),
      makeItem({ id: 'p/none', stance: null, on: '2025-01-31' }),
      makeItem({ id: 'p/early', stance: 1, on: '2024-12-01' }),
    ];
    expect(layOutTimeline(items)).toEqual({
      first: '2024-12-01',
      last: '2025-03-11',
      lanes: [1, -2, null],
      points: [
        { ids: ['p/early'], lane: 0, x: 0, until: 0 },
        { ids: ['p/none'], lane: 2, x: 0.61, until: 0.61 },
        { ids: ['p/late'], lane: 1, x: 1, until: 1 },
      ],
      shifts: [],
      years: [{ year: 2025, x: 0.31 }],
    });
  });

  it('lays out nothing where all is of one day', () => {
    expect(layOutTimeline([makeItem({ id: 'p/a' }), makeItem({ id: 'p/b', stance: -1 })])).toBeUndefined();
  });

  it.each([
    // A month reaches over all its days, an uncertain day is still one day, an open one ends where the others do.
    ['2025-02', { x: 31 / 89, until: 58 / 89 }],
    ['2025-02-01?', { x: 31 / 89, until: 31 / 89 }],
    ['2025-02-01/..', { x: 31 / 89, until: 1 }],
  ])('reaches over all that %s can mean', (on, reach) => {
    const items = [
      makeItem({ id: 'p/a', stance: 0 }),
      makeItem({ id: 'p/b', on }),
      makeItem({ id: 'p/c', stance: 0, on: '2025-03-31' }),
    ];
    expect(layOutTimeline(items)?.points.find(({ ids }) => ids.includes('p/b'))).toEqual({
      ids: ['p/b'],
      lane: 0,
      ...reach,
    });
  });

  it('makes one point of positions of a stance that are too close, the earliest first', () => {
    const items = ['2025-01-03', '2025-01-01', '2025-01-02', '2025-12-31'].map((on) =>
      makeItem({ id: `p/${on}`, on }),
    );
    expect(layOutTimeline(items)?.points.map(({ ids }) => ids)).toEqual([
      ['p/2025-01-01', 'p/2025-01-02', 'p/2025-01-03'],
      ['p/2025-12-31'],
    ]);
  });

  it.each([
    ['another stance', { stance: -1, kind: 'said' }, 1],
    ['another kind', { stance: 1, kind: 'denied' }, 1],
    ['the same in other words', { stance: 1, kind: 'said' }, 0],
  ] as const)('marks a shift where a position takes the place of one with %s', (_, change, shifts) => {
    const items = [
      makeItem({ id: 'p/before' }),
      makeItem({ id: 'p/after', on: '2025-06-01', supersedes: 'p/before', ...change }),
    ];
    expect(layOutTimeline(items)?.shifts).toHaveLength(shifts);
  });

  it('marks no shift that the dataset does not tell', () => {
    const items = [
      makeItem({ id: 'p/before' }),
      makeItem({ id: 'p/after', on: '2025-06-01', stance: -2 }),
      makeItem({ id: 'p/later', on: '2025-07-01', stance: -2, supersedes: 'p/elsewhere' }),
      makeItem({ id: 'p/itself', on: '2025-08-01', stance: 0, supersedes: 'p/itself' }),
    ];
    expect(layOutTimeline(items)?.shifts).toEqual([]);
  });

  it('tells between which points a shift is', () => {
    const items = [
      makeItem({ id: 'p/before' }),
      makeItem({ id: 'p/close', on: '2025-01-02' }),
      makeItem({ id: 'p/after', on: '2025-12-31', stance: -1, supersedes: 'p/close' }),
    ];
    expect(layOutTimeline(items)?.shifts).toEqual([
      { from: 'p/close', to: 'p/after', fromPoint: 0, toPoint: 1 },
    ]);
  });

  it('names years that stand apart from each other and from both ends', () => {
    expect(yearsOf('2020-07-01', '2023-07-01')).toEqual([2022]);
    expect(yearsOf('2024-12-30', '2025-06-01')).toEqual([]);
    expect(yearsOf('1990-07-01', '2024-07-01')).toEqual([1998, 2005, 2012]);
  });

  it('keeps every position once, whatever the order they come in', () => {
    const item = fc.record({
      kind: fc.constantFrom(...positionKinds),
      stance: fc.constantFrom<Stance>(-2, -1, 0, 1, 2, null),
      on: fc.oneof(
        fc.integer({ min: 1990, max: 2030 }).map(String),
        fc
          .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
      ),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 40 }), (given) => {
        const items = given.map((one, i) => ({ ...one, id: `p/${i}` }));
        const layout = layOutTimeline(items);
        fc.pre(layout !== undefined);
        expect(layout?.points.flatMap(({ ids }) => ids).toSorted()).toEqual(
          items.map(({ id }) => id).toSorted(),
        );
        for (const { x, until } of layout?.points ?? []) {
          expect(x >= 0 && x <= until && until <= 1).toBe(true);
        }
        expect(layOutTimeline(items.toReversed())).toEqual(layout);
      }),
    );
  });
});
