import { describe, expect, it } from 'vitest';
import { describerOf } from '../../utils/relevance/describe-in-time';
import { makeActor, makePosition, makeSlice } from './make-slice';

const occasion = { articleDate: '2025-03-13', today: '2026-01-01', lang: 'en' };

describe('describerOf', () => {
  it.each([
    ['before', '2024-07-01', 'before'],
    ['in the month before', '2025-02', 'before'],
    ['on the same day', '2025-03-13', 'same-day'],
    ['after', '2025-03-14', 'after'],
    ['in a month that holds the day', '2025-03', undefined],
    ['from a day before on', '2025-01-01/..', undefined],
  ])('says of a statement %s where it is from the article', (_, reportedOn, is) => {
    const position = makePosition({ reportedOn });
    const { since } = describerOf(makeSlice({ positions: [position] }), occasion)(position);
    expect(since).toEqual(is && { articleDate: '2025-03-13', is });
  });

  it('says nothing of an article that has no date, and what is stale today', () => {
    const position = makePosition({ reportedOn: '2024-12-01' });
    const line = describerOf(makeSlice({ positions: [position] }), { today: '2026-01-01', lang: 'en' })(
      position,
    );
    expect([line.since, line.stale]).toEqual([undefined, 'old']);
  });

  it('names the office then only where it was another one', () => {
    const actor = makeActor({
      memberships: [
        { role: 'Foreign Secretary', from: '2016-07-13', to: '2018-07-09' },
        { role: 'Prime Minister', from: '2019-07-24' },
      ],
    });
    const positions = ['2017-05-01', '2018-12-01', '2020-01-01'].map((reportedOn, i) =>
      makePosition({ id: `p/${i}`, reportedOn }),
    );
    const lines = positions.map(describerOf(makeSlice({ actor, positions }), occasion));
    expect(lines.map(({ thenOffice }) => thenOffice)).toEqual(['Foreign Secretary', undefined, undefined]);
  });
});
