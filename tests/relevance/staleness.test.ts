import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { staleOn } from '../../utils/relevance/staleness';
import { makePosition } from './make-slice';

const day = '2025-03-13';
const at = (id: string, reportedOn: string, given = {}) => makePosition({ id, reportedOn, ...given });

function staleIn(...positions: ReturnType<typeof makePosition>[]) {
  return Object.fromEntries(staleOn(positions, day));
}

describe('staleOn', () => {
  it.each([
    ['of the day', '2025-03-13', undefined],
    ['of a year ago to the day', '2024-03-13', undefined],
    ['of a day more', '2024-03-12', 'old'],
    ['of a month that ends within a year', '2024-03', undefined],
    ['of a month that ends before', '2024-02', 'old'],
    ['of an open span', '2020-01-01/..', undefined],
    ['of after the article', '2025-05-01', undefined],
  ])('says whether a statement %s is old', (_, reportedOn, expected) => {
    expect(staleIn(at('p/1', reportedOn))['p/1']).toEqual(expected);
  });

  it('calls one overtaken that is a quarter behind and followed by two', () => {
    expect(staleIn(at('p/1', '2024-11-01'), at('p/2', '2025-01-10'), at('p/3', '2025-03-01'))).toEqual({
      'p/1': 'overtaken',
    });
  });

  it.each([
    ['by one', [at('p/2', '2025-03-01')]],
    ['on another topic', [at('p/2', '2025-03-01'), at('p/3', '2025-03-01', { topic: 'p/bridge' })]],
    ['after the article', [at('p/2', '2025-03-01'), at('p/3', '2025-03-14')]],
    ['in a month that it may be of itself', [at('p/2', '2025-03-01'), at('p/3', '2024-11')]],
  ])('calls none overtaken that is followed %s', (_, others) => {
    expect(staleIn(at('p/1', '2024-11-01'), ...others)).toEqual({});
  });

  it('calls none overtaken that is of the last quarter', () => {
    expect(staleIn(at('p/1', '2024-12-13'), at('p/2', '2025-01-10'), at('p/3', '2025-03-01'))).toEqual({});
  });

  it('goes by what the dataset says was superseded, from the day that was said', () => {
    expect(staleIn(at('p/1', '2025-03-10'), at('p/2', '2025-03-11', { supersedes: 'p/1' }))).toEqual({
      'p/1': 'superseded',
    });
    expect(staleIn(at('p/1', '2025-03-10'), at('p/2', '2025-03-14', { supersedes: 'p/1' }))).toEqual({});
  });

  it('knows the end of a month that has no such day', () => {
    expect([...staleOn([at('p/1', '2023-02-28')], '2024-02-29')]).toEqual([]);
  });

  it('depends on no order, and calls nothing stale that it did not a day before unless time or words passed', () => {
    const date = fc
      .date({ min: new Date('2022-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
      .map((each) => each.toISOString().slice(0, 10));
    const position = fc.record({ reportedOn: date, topic: fc.constantFrom('p/ferries', 'p/bridge') });
    fc.assert(
      fc.property(fc.array(position), date, (drawn, onDay) => {
        const positions = drawn.map((given, i) => makePosition({ id: `p/${i}`, ...given }));
        const stale = staleOn(positions, onDay);
        expect(staleOn(positions.toReversed(), onDay)).toEqual(stale);
        const newest = positions.filter(({ reportedOn }) => reportedOn >= onDay);
        expect(newest.filter(({ id }) => stale.has(id))).toEqual([]);
      }),
    );
  });
});
