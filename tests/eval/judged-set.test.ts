import { describe, expect, it } from 'vitest';
import { makePerson } from '../matching/make-names';
import { joinSets, sameIn, type JudgedSet } from './judged-set';

function makeSet(ids: string[]): JudgedSet {
  return {
    title: ids.join(),
    texts: ids.map((id) => ({ id, lang: 'en', text: id, persons: [], optional: [], others: [] })),
    found: ids.map((id) => [{ start: 0, end: 1, actor: id }]),
    isSame: () => false,
    kinds: ['full'],
  };
}

describe('joinSets', () => {
  it('keeps what is found beside its text', () => {
    const parts = [makeSet(['a', 'b']), makeSet(['c'])];
    const joined = joinSets('all', parts, () => true);
    expect(joined.texts.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(joined.found.map(([name]) => name?.actor)).toEqual(['a', 'b', 'c']);
    expect(joined).toMatchObject({ title: 'all', kinds: ['full'], parts });
  });
});

describe('sameIn', () => {
  const isSame = sameIn([
    makePerson('one', 'Anna Vernik'),
    makePerson('two', 'Ánna Vernik'),
    makePerson('three', 'Leo'),
  ]);
  const gold = { start: 0, end: 1, kind: 'full' };

  it.each([
    ['its id', 'one', { link: 'one' }, true],
    ['a full name that both bear', 'two', { link: 'one' }, true],
    ['a full name that the judge gives', 'one', { name: 'ANNA VERNIK' }, true],
    ['a single word', 'three', { name: 'Leo' }, false],
    ['another name', 'one', { name: 'Anna Tessel' }, false],
  ])('tells whether somebody is meant by %s', (_, actor, meant, expected) => {
    expect(isSame(actor, { ...gold, ...meant })).toBe(expected);
  });
});
