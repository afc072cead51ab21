import type { Uid } from '../actors/actor';
import { passagePlaces, placeWeights, type PassagePlace } from './passage';

/** How often topics stand in each part of a passage. */
export type TopicCounts = Record<PassagePlace, ReadonlyMap<Uid, number>>;

/** A topic of a passage. */
export interface PassageTopic {
  topic: Uid;
  /** Above 0; more for nearer places, a little more where the topic stands several times. */
  weight: number;
  /** The nearest place it stands in. */
  place: PassagePlace;
}

/** A topic that is named again says little more than the first time. */
const repeated = 0.25;

/** The topics of a passage, the weightiest first; equal ones by id. */
export function passageTopics(counts: TopicCounts): PassageTopic[] {
  const topics = new Map<Uid, PassageTopic>();
  for (const place of passagePlaces) {
    for (const [topic, count] of counts[place]) {
      const weight = placeWeights[place] * (1 + repeated * Math.log2(count));
      const known = topics.get(topic);
      if (known) known.weight += weight;
      else topics.set(topic, { topic, weight, place });
    }
  }
  return [...topics.values()].toSorted((a, b) => b.weight - a.weight || (a.topic < b.topic ? -1 : 1));
}
