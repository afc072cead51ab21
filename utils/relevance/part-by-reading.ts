import type { Uid } from '../actors/actor';
import { lastDay, sortKey } from '../actors/partial-date';
import type { Position } from '../actors/position';
import type { Topic } from '../actors/topic';
import type { OnReading, PositionLine, WhyInWords } from './card-content';
import { newestFirst, positionDate, topicLabel } from './describe-position';
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
  /** Topics that the reader left out: nothing counts as being on them. */
  leftOut?: ReadonlySet<Uid>;
}

/** Beyond the weightiest, topics are named in passing. */
const mostTopics = 6;

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
    /** How many positions on it are described. */
    most: number;
    describe: (position: Position) => PositionLine;
  },
): { reading?: OnReading; rest: readonly Position[] } {
  const { articleDate, today, lang, most, describe } = options;
  const { text, topics, known, leftOut = new Set() } = passage;
  const counted = positions.filter(({ topic }) => !leftOut.has(topic));
  const { onTopic, rest: offTopic } = rankPositions({
    positions: counted,
    topics: known,
    passage: text,
    passageTopics: topics.filter(({ topic }) => !leftOut.has(topic)),
    day: articleDate ?? today,
  });
  const rest =
    counted.length === positions.length
      ? offTopic
      : newestFirst([...offTopic, ...positions.filter(({ topic }) => leftOut.has(topic))]);
  if (onTopic.length === 0 && topics.length === 0) return { rest };
  const labelOf = (topic: Uid) => topicLabel(known[topic], lang) ?? topic;
  const inWords = (why: Why): WhyInWords =>
    why.kind === 'topic' ? { ...why, label: labelOf(why.topic) } : why;
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
      topics: topics.slice(0, mostTopics).map(({ topic }) => ({
        id: topic,
        label: labelOf(topic),
        isChosen: !leftOut.has(topic),
      })),
      positions: onTopic
        .slice(0, most)
        .map(({ position, why }) => ({ ...describe(position), why: inWords(why) })),
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
