import { describe, expect, it } from 'vitest';
import { passageTopics } from '../../utils/relevance/passage-topics';
import { statementTopics } from '../../utils/relevance/statement-topics';

/** Of topics by how often they stand in each part. */
function topicsOf(
  counts: Partial<Record<'sentence' | 'paragraph' | 'headline' | 'lead', string[]>>,
): string[] {
  const { sentence, paragraph, headline, lead } = counts;
  return statementTopics(
    passageTopics({
      sentence: countsIn(sentence),
      paragraph: countsIn(paragraph),
      headline: countsIn(headline),
      lead: countsIn(lead),
    }),
  );
}

function countsIn(topics: string[] = []): Map<string, number> {
  return new Map(topics.map((topic) => [topic, 1]));
}

describe('statementTopics', () => {
  it.each([
    [
      'its own words before all that stands around',
      { sentence: ['lamps'], paragraph: ['ferries'], headline: ['ferries'], lead: ['ferries'] },
      ['lamps', 'ferries'],
    ],
    [
      'the weightier of two that its own words name',
      { sentence: ['lamps', 'ferries'], headline: ['lamps'] },
      ['lamps', 'ferries'],
    ],
    ['nothing by the article’s beginning alone', { headline: ['ferries'], lead: ['lamps'] }, ['ferries']],
    ['nothing where nothing is named', {}, []],
  ])('goes by %s', (_, counts, topics) => {
    expect(topicsOf(counts)).toEqual(topics);
  });
});
