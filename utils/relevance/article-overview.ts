import type { Uid } from '../actors/actor';
import type { ActorSlice } from '../actors/actor-slice';
import type { Topic } from '../actors/topic';
import type { CardOccasion } from './build-card-content';
import type { PositionLine } from './card-content';
import { describerOf } from './describe-in-time';
import { newestFirst, topicLabel } from './describe-position';
import type { PassageTopic } from './passage-topics';
import { buildPersonLine, type PersonLine } from './person-line';

/** The people of an article and what they hold on its topics. Plain JSON. */
export interface ArticleOverview {
  /** Weightiest first. */
  topics: ArticleTopic[];
  /** In the order asked; people that have left the dataset are missing. */
  people: PersonLine[];
  /** The topics on which somebody holds a position, each with the newest of everybody who does. */
  compared: ComparedTopic[];
}

export interface ArticleTopic {
  id: Uid;
  label: string;
  /** False when the reader left it out. */
  isChosen: boolean;
}

export interface ComparedTopic {
  topic: { id: Uid; label: string };
  /** In the order of `people`. */
  cells: { actor: Uid; position: PositionLine }[];
}

/** Beyond the weightiest, topics are named in passing. */
const mostTopics = 8;

export function buildOverview(
  slices: readonly ActorSlice[],
  occasion: CardOccasion,
  {
    topics,
    known,
    leftOut,
  }: {
    /** Of the article, weightiest first. */
    topics: readonly PassageTopic[];
    known: Readonly<Record<Uid, Topic>>;
    leftOut: readonly Uid[];
  },
): ArticleOverview {
  const shown = topics.slice(0, mostTopics).map(({ topic }): ArticleTopic => ({
    id: topic,
    label: topicLabel(known[topic], occasion.lang) ?? topic,
    isChosen: !leftOut.includes(topic),
  }));
  const describers = slices.map((slice) => ({ slice, describe: describerOf(slice, occasion) }));
  const chosen = shown.filter(({ isChosen }) => isChosen);
  const ids = new Set(chosen.map(({ id }) => id));
  return {
    topics: shown,
    people: slices.map((slice) => buildPersonLine(slice, occasion, ids)),
    compared: chosen
      .map(({ id, label }) => ({ topic: { id, label }, cells: cellsOf(id, describers) }))
      .filter(({ cells }) => cells.length > 0),
  };
}

interface Describer {
  slice: ActorSlice;
  describe: ReturnType<typeof describerOf>;
}

function cellsOf(topic: Uid, describers: readonly Describer[]): ComparedTopic['cells'] {
  return describers.flatMap(({ slice, describe }) => {
    const newest = newestFirst(slice.positions).find((position) => position.topic === topic);
    return newest ? [{ actor: slice.actor.id, position: describe(newest) }] : [];
  });
}
