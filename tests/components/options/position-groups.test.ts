import { describe, expect, it } from 'vitest';
import { positionGroups } from '../../../components/options/catalog/position-groups';
import type { Position } from '../../../utils/actors/position';
import { makeListedPosition, referred } from './make-referred';

function datesOf(fields: Partial<Position>[]): [topic: string, dates: string[]][] {
  return positionGroups(fields.map(makeListedPosition), referred, 'en-GB').map(({ topic, positions }) => [
    topic,
    positions.map(({ date }) => date.on),
  ]);
}

describe('positionGroups', () => {
  it('puts the topic with the newest position first and keeps the order inside', () => {
    expect(
      datesOf([
        { topic: 'p/ferries', reportedOn: '2025-03-01' },
        { topic: 'p/tolls', reportedOn: '2025-02-01' },
        { topic: 'p/ferries', reportedOn: '2025-01-01' },
      ]),
    ).toEqual([
      ['Ferries', ['2025-03-01', '2025-01-01']],
      ['Tolls', ['2025-02-01']],
    ]);
  });

  it('shows what is referred to and not there as it stands', () => {
    expect(datesOf([{ topic: 'p/gone' }])).toEqual([['p/gone', ['2025-03-13']]]);
  });
});
