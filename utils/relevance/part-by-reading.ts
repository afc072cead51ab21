import type { Uid } from '../actors/actor';
import { lastDay, sortKey } from '../actors/partial-date';
import type { Position } from '../actors/position';
import type { Topic } from '../actors/topic';
import type { OnReading, PositionLine, WhyInWords } from './card-content';
import { positionDate, topicLabel } from './describe-position';
import type { Passage } from './passage';
import type { PassageTopic } from './passage-topics';
import { rankPositions, type Why } from './rank-positions';

/** A passage and what it is about. */
export interface PassageRead {
  text: Passage;
  /** Weightiest first. */
  topics: readonly PassageTopic[];
  /** Every topic of the dataset. */
  known: Readonly<Record<Uid, Topic>>;
}

/** The most topics that are named where nothing is held on them. */
const mostTopics = 2;

/**
 * Parts an actor's positions into what they hold on a passage and the rest. `reading` is absent where nothing is known
 * of what is being read.
 */
export function partByReading(
  positions: readonly Position[],
  passage: PassageRead,
  options: {
    /** A partial ISO date. */
    articleDate?: string;
    today: string;
    lang: string;
    describe: (position: Position) => PositionLine;
  },
): { reading?: OnReading; rest: Position[] } {
  const { articleDate, today, lang, describe } = options;
  const { text, topics, known } = passage;
  const day = articleDate ?? today;
  const ranking = { positions, topics: known, passage: text, passageTopics: topics, day };
  const { onTopic, rest } = rankPositions(ranking);
  if (onTopic.length === 0 && topics.length === 0) return { rest };
  const labelOf = (topic: Uid) => topicLabel(known[topic], lang) ?? topic;
  const inWords = (why: Why): WhyInWords =>
    why.kind === 'topic' ? { kind: 'topic', label: labelOf(why.topic), place: why.place } : why;
  const newer =
    articleDate === undefined
      ? undefined
      : newerThan(
          articleDate,
          onTopic.map(({ position }) => positionDate(position).on),
        );
  return {
    rest,
    reading: {
      topics: topics.slice(0, mostTopics).map(({ topic }) => ({ id: topic, label: labelOf(topic) })),
      positions: onTopic.map(({ position, why }) => ({ ...describe(position), why: inWords(why) })),
      ...(newer && { newer }),
    },
  };
}

/** The newest of these days, where it is certainly later than the article. */
function newerThan(articleDate: string, days: readonly string[]): OnReading['newer'] {
  const [newest] = days.toSorted((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
  if (newest === undefined || sortKey(newest) <= lastDay(articleDate)) return undefined;
  return { on: newest, articleDate };
}
