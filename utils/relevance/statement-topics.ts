import type { Uid } from '../actors/actor';
import { passagePlaces } from './passage';
import type { PassageTopic } from './passage-topics';

/**
 * What a statement is about, the likeliest first: a topic that its own words name comes before those that only what stands
 * around them does, however often. What the article's beginning alone names says nothing of it, and is left out.
 *
 * @param topics of a passage whose sentence is the statement
 */
export function statementTopics(topics: readonly PassageTopic[]): Uid[] {
  return topics
    .filter(({ place }) => place !== 'lead')
    .toSorted(
      (a, b) => passagePlaces.indexOf(a.place) - passagePlaces.indexOf(b.place) || b.weight - a.weight,
    )
    .map(({ topic }) => topic);
}
