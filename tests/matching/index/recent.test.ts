import { describe, expect, it } from 'vitest';
import { createRecent } from '../../../utils/matching/index/recent';

function countedRecent(most: number) {
  const asked: string[] = [];
  const recent = createRecent(most, (question) => {
    asked.push(question);
    return { answer: question.toUpperCase() };
  });
  return { asked, recent };
}

describe('createRecent', () => {
  it('works out each answer once while it is asked for again soon', () => {
    const { asked, recent } = countedRecent(2);
    const answers = ['a', 'b', 'a', 'c', 'a', 'd', 'a'].map((question) => recent(question).answer);
    expect({ answers, asked }).toEqual({
      answers: ['A', 'B', 'A', 'C', 'A', 'D', 'A'],
      asked: ['a', 'b', 'c', 'd'],
    });
  });

  it('forgets what has not been asked for', () => {
    const { asked, recent } = countedRecent(2);
    ['a', 'b', 'c', 'd', 'e', 'a'].forEach((question) => recent(question));
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'a']);
  });
});
