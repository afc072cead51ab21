import { describe, expect, it } from 'vitest';
import { createSearch, matchesQuery } from '../../../components/options/match-query';

describe('matchesQuery', () => {
  it.each([
    ['Sébastien Lecornu', 'sebastien', true],
    ['Sebastien Lecornu', 'SÉBASTIEN', true],
    // words in any order
    ['Ada Lund, Harbour Minister', 'minister ada', true],
    ['Ada Lund', 'ada lunt', false],
    ['D’Arcy Moor', "d'arcy", true],
    ['Лаврова', 'лавров', true],
    ['anything', '', true],
    // nothing in a query is a pattern
    ['Ada Lund', '.*', false],
  ])('%j and %j: %s', (text, query, expected) => {
    expect(matchesQuery(text, query)).toBe(expected);
  });
});

describe('createSearch', () => {
  const search = createSearch(['Ada Lund', 'Bérit Sand', 'Adam Moor'], (name) => name);

  it.each([
    ['ada', ['Ada Lund', 'Adam Moor']],
    ['BERIT', ['Bérit Sand']],
    ['moor adam', ['Adam Moor']],
    ['  ', ['Ada Lund', 'Bérit Sand', 'Adam Moor']],
    ['nobody', []],
  ])('finds by %j: %j', (query, found) => {
    expect(search(query)).toEqual(found);
  });
});
