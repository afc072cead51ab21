import { describe, expect, it } from 'vitest';
import type { ReadPage } from '../../components/article/page-in-front';
import { comparisonChoices, noChanges } from '../../utils/asking/comparison-choices';
import { makeLine, makePerson } from '../components/makers';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

function makePage(holders: readonly string[]): ReadPage {
  return {
    kind: 'reading',
    article: { host: 'lantern.example' },
    people: names.map((id) => ({ person: makePerson({ id, name: id.toUpperCase() }), mentions: 1 })),
    topics: [
      { id: 'ferries', label: 'Ferries', isChosen: true },
      { id: 'rents', label: 'Rents', isChosen: true },
    ],
    compared: [
      {
        topic: { id: 'ferries', label: 'Ferries' },
        cells: holders.map((actor) => ({ actor, position: makeLine() })),
      },
    ],
    refusesCards: false,
  };
}

const chosen = ({ people, topics }: ReturnType<typeof comparisonChoices>) =>
  [...people, ...topics].filter(({ isChosen }) => isChosen).map(({ id }) => id);

describe('comparisonChoices', () => {
  it('takes the people that hold something on the topics of the article, and no more than fit', () => {
    expect(chosen(comparisonChoices(makePage(['h', 'b']), noChanges))).toEqual(['b', 'h', 'ferries']);
    expect(chosen(comparisonChoices(makePage(names), noChanges))).toEqual([...names.slice(0, 6), 'ferries']);
  });

  it('does as the reader says, and keeps everybody on offer', () => {
    const changes = {
      people: [
        { id: 'z', label: 'Z' },
        // Is on the page already.
        { id: 'a', label: 'A' },
      ],
      topics: [{ id: 'canal', label: 'Canal' }],
      switched: new Map([
        ['b', false],
        ['c', true],
        ['rents', true],
      ]),
    };
    const choices = comparisonChoices(makePage(['b']), changes);
    expect(chosen(choices)).toEqual(['c', 'z', 'ferries', 'rents', 'canal']);
    expect(choices.people.map(({ id }) => id)).toEqual([...names, 'z']);
  });

  it('offers what was added beside a page that is not read', () => {
    const added = { ...noChanges, people: [{ id: 'z', label: 'Z' }] };
    expect(comparisonChoices({ kind: 'loading' }, added)).toEqual({
      people: [{ id: 'z', label: 'Z', isChosen: true }],
      topics: [],
    });
  });
});
