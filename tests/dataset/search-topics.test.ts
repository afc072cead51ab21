import { describe, expect, it } from 'vitest';
import type { Topic } from '../../utils/actors/topic';
import { searchTopics } from '../../utils/dataset/search/search-topics';

const topics: Topic[] = [
  { id: 'p/rents', label: { en: 'Rents', uk: 'Оренда' } },
  { id: 'p/rent-control', label: { en: 'Rent control', fr: 'Encadrement des loyers' } },
  { id: 'p/ferries', label: { en: 'Ferries', de: 'Fähren' } },
];

describe('searchTopics', () => {
  it.each([
    // A whole word before the beginning of one.
    ['rent', ['p/rent-control', 'p/rents']],
    ['RENT con', ['p/rent-control']],
    ['fahren', ['p/ferries']],
    ['оренда', ['p/rents']],
    ['bridge', []],
    ['  ', []],
  ])('finds for %j %j', (query, ids) => {
    expect(searchTopics(topics, query, 8).map(({ id }) => id)).toEqual(ids);
  });

  it('gives no more than asked', () => {
    expect(searchTopics(topics, 'rent', 1)).toHaveLength(1);
  });
});
