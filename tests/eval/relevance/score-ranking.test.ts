import { describe, expect, it } from 'vitest';
import { readCases } from './cases';
import { ndcg, scoreRanking } from './score-ranking';

const grades = new Map([
  ['best', 3],
  ['near', 1],
]);

describe('ndcg', () => {
  it.each([
    ['the ideal order', ['best', 'near'], 1],
    ['the best in second place', ['other', 'best'], 7 / Math.log2(3) / (7 + 1 / Math.log2(3))],
    ['the best too late', ['a', 'b', 'c', 'best'], 0],
    ['nothing', [], 0],
  ])('scores %s', (_, ranked, score) => {
    expect(ndcg(ranked, grades)).toBeCloseTo(score, 10);
  });
});

describe('scoreRanking', () => {
  it('asks for silence where nothing held speaks to the article', () => {
    const [first] = readCases().cases;
    if (!first) throw new Error('there are no cases');
    const none = { ...first, grades: new Map<string, number>() };
    expect(scoreRanking([none], () => []).none).toEqual({ cases: 1, said: 1 });
    expect(scoreRanking([none], () => ['any']).none).toEqual({ cases: 1, said: 0 });
  });
});

describe('the judged cases', () => {
  const { cases, topics } = readCases();

  it('are at least 150 in three languages', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(cases.map(({ lang }) => lang))).toEqual(new Set(['en', 'uk', 'de']));
  });

  it('grade only what the actor holds, on topics that there are', () => {
    const known = new Set(topics.map(({ id }) => id));
    for (const { positions, grades: judged } of cases) {
      const held = positions.map(({ id }) => id);
      expect(held).toEqual(expect.arrayContaining([...judged.keys()]));
      expect(positions.filter(({ topic }) => !known.has(topic))).toEqual([]);
    }
  });
});
