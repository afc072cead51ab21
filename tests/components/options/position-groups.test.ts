import { describe, expect, it } from 'vitest';
import { createLibrary, topicLabel } from '../../../components/options/library';
import { positionGroups } from '../../../components/options/position-groups';
import type { Position } from '../../../utils/actors/position';
import { makeLibraryLists } from './make-library';

function datesOf(fields: Partial<Position>[]): [topic: string, dates: string[]][] {
  const library = createLibrary(makeLibraryLists(fields));
  return positionGroups(library, 'p/ada', 'en-GB').map(({ topic, positions }) => [
    topic,
    positions.map(({ date }) => date.on),
  ]);
}

describe('positionGroups', () => {
  it('puts the topic with the newest position first, newest first inside', () => {
    expect(
      datesOf([
        { topic: 'p/ferries', reportedOn: '2025-01-01' },
        { topic: 'p/tolls', reportedOn: '2025-02-01' },
        { topic: 'p/ferries', reportedOn: '2025-03-01' },
      ]),
    ).toEqual([
      ['Ferries', ['2025-03-01', '2025-01-01']],
      ['Tolls', ['2025-02-01']],
    ]);
  });

  it('goes by the day it was said where that is known', () => {
    expect(
      datesOf([
        { topic: 'p/ferries', reportedOn: '2025-03-01', saidOn: '2024-01-01' },
        { topic: 'p/ferries', reportedOn: '2025-02-01' },
      ]),
    ).toEqual([['Ferries', ['2025-02-01', '2024-01-01']]]);
  });
});

describe('topicLabel', () => {
  const library = createLibrary(makeLibraryLists([]));
  it.each([
    ['p/ferries', 'de-AT', 'Fähren'],
    ['p/tolls', 'de-AT', 'Tolls'],
    // a reference to nothing is shown as it stands
    ['p/gone', 'en-GB', 'p/gone'],
  ])('of %s in %s is %s', (uid, locale, label) => {
    expect(topicLabel(library, uid, locale)).toBe(label);
  });
});
