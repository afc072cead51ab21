import type { Topic } from '../../actors/topic';
import { matchWords, scoreOf, wordsOf } from './word-match';

/** The topics in whose labels, of any language, all words of the query begin, the best first, of equal ones by id. */
export function searchTopics(topics: readonly Topic[], query: string, most: number): Topic[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return topics
    .map((topic) => ({ topic, score: scoreOf(matchWords(words, Object.values(topic.label))) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.topic.id < b.topic.id ? -1 : 1))
    .slice(0, most)
    .map(({ topic }) => topic);
}
