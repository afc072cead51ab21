import type { Uid } from '../actors/actor';
import type { ActorSlice } from '../actors/actor-slice';
import { describeHead, type CardOccasion } from './build-card-content';
import type { ActorHead, PositionLine } from './card-content';
import { describerOf } from './describe-in-time';
import { newestFirst } from './describe-position';

/** People side by side on topics. Plain JSON. */
export interface Comparison {
  /** In the order asked; people that have left the dataset are missing. */
  people: Pick<ActorHead, 'id' | 'name' | 'office'>[];
  /** In the order asked, those without any cell too. */
  topics: ComparedTopic[];
}

export interface ComparedTopic {
  topic: { id: Uid; label: string };
  /** The newest position of everybody who holds one, in the order of the people. */
  cells: { actor: Uid; position: PositionLine }[];
}

export function buildComparison(
  slices: readonly ActorSlice[],
  occasion: CardOccasion,
  topics: readonly ComparedTopic['topic'][],
): Comparison {
  const day = occasion.articleDate ?? occasion.today;
  const cellsOn = cellsOf(slices, occasion);
  return {
    people: slices.map((slice) => {
      const { id, name, office } = describeHead(slice, day);
      return { id, name, ...(office && { office }) };
    }),
    topics: topics.map((topic) => ({ topic, cells: cellsOn(topic.id) })),
  };
}

/** Who holds what on a topic. */
export function cellsOf(
  slices: readonly ActorSlice[],
  occasion: CardOccasion,
): (topic: Uid) => ComparedTopic['cells'] {
  const describers = slices.map((slice) => ({
    slice,
    sorted: newestFirst(slice.positions),
    describe: describerOf(slice, occasion),
  }));
  return (topic) =>
    describers.flatMap(({ slice, sorted, describe }) => {
      const newest = sorted.find((position) => position.topic === topic);
      return newest ? [{ actor: slice.actor.id, position: describe(newest) }] : [];
    });
}
