import type { Uid } from '../actors/actor';
import type { ActorSlice } from '../actors/actor-slice';
import type { Topic } from '../actors/topic';
import type { CardOccasion } from './build-card-content';
import { cellsOf, type ComparedTopic } from './comparison';
import { topicLabel } from './describe-position';
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
  const cellsOn = cellsOf(slices, occasion);
  const chosen = shown.filter(({ isChosen }) => isChosen);
  const ids = new Set(chosen.map(({ id }) => id));
  return {
    topics: shown,
    people: slices.map((slice) => buildPersonLine(slice, occasion, ids)),
    compared: chosen
      .map(({ id, label }) => ({ topic: { id, label }, cells: cellsOn(id) }))
      .filter(({ cells }) => cells.length > 0),
  };
}
