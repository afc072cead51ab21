import type { Uid } from '../actors/actor';
import type { ActorSlice } from '../actors/actor-slice';
import { membershipsOn, officeLineOn } from '../actors/office-on';
import type { Position } from '../actors/position';
import type { Topic } from '../actors/topic';
import type {
  ActorHead,
  BodySection,
  CardContent,
  OnReading,
  PositionGroup,
  WhyInWords,
} from './card-content';
import { describePosition, newestFirst, positionDate, sortDay, topicLabel } from './describe-position';
import type { Passage } from './passage';
import type { PassageTopic } from './passage-topics';
import { rankPositions, type Why } from './rank-positions';

/** The moment and language that a card is drawn for. */
export interface CardOccasion {
  /** The day of the article, a partial ISO date. */
  articleDate?: string;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  /** The interface language, for topic labels. */
  lang: string;
  /** What is being read around the name, where that is known. */
  passage?: PassageRead;
}

/** A passage and what it is about. */
export interface PassageRead {
  text: Passage;
  /** Weightiest first. */
  topics: readonly PassageTopic[];
  /** Every topic of the dataset. */
  known: Readonly<Record<Uid, Topic>>;
}

/**
 * Everything the card of one actor shows: the actor's own positions on what is being read, the others by topic, then
 * those of the bodies the person belongs to, each under the body's name.
 */
export function buildCardContent(slice: ActorSlice, occasion: CardOccasion): CardContent {
  const own = newestFirst(slice.positions);
  const newest = own[0] && positionDate(own[0]).on;
  const day = occasion.articleDate ?? newest ?? occasion.today;
  const { reading, rest } = partByReading(own, slice, occasion);
  return {
    actor: describeHead(slice, day),
    ...(reading && { reading }),
    groups: groupByTopic(rest, slice, occasion.lang),
    bodies: describeBodies(slice, day, occasion.lang),
    positionCount: own.length,
    ...(newest && { newest }),
  };
}

/** The most topics that are named where nothing is held on them. */
const mostTopics = 2;

function partByReading(
  own: Position[],
  slice: ActorSlice,
  { passage, articleDate, today, lang }: CardOccasion,
): { reading?: OnReading; rest: Position[] } {
  if (!passage) return { rest: own };
  const { text, topics, known } = passage;
  const { onTopic, rest } = rankPositions({
    positions: own,
    topics: known,
    passage: text,
    passageTopics: topics,
    day: articleDate ?? today,
  });
  if (onTopic.length === 0 && topics.length === 0) return { rest };
  const labelOf = (topic: Uid) => topicLabel(known[topic], lang) ?? topic;
  const inWords = (why: Why): WhyInWords =>
    why.kind === 'topic' ? { kind: 'topic', label: labelOf(why.topic), place: why.place } : why;
  return {
    rest,
    reading: {
      topics: topics.slice(0, mostTopics).map(({ topic }) => ({ id: topic, label: labelOf(topic) })),
      positions: onTopic.map(({ position, why }) => ({
        ...describePosition(position, slice, lang),
        why: inWords(why),
      })),
    },
  };
}

/** Who this is on a day, a partial ISO date. */
export function describeHead({ actor }: ActorSlice, day: string): ActorHead {
  const { id, type, name, country } = actor;
  const office = officeLineOn(actor.memberships, day);
  return {
    id,
    type,
    name,
    ...(country && { country }),
    ...(office && { office }),
  };
}

function groupByTopic(positions: Position[], slice: ActorSlice, lang: string): PositionGroup[] {
  const groups = new Map<Uid, PositionGroup>();
  for (const position of positions) {
    const line = describePosition(position, slice, lang);
    const group = groups.get(line.topic.id);
    if (group) group.positions.push(line);
    else groups.set(line.topic.id, { topic: line.topic, positions: [line] });
  }
  return [...groups.values()];
}

/** Bodies of offices held on the day; a spokesman's old ministry does not speak beside his new one. */
function describeBodies(slice: ActorSlice, day: string, lang: string): BodySection[] {
  const orgs = new Set(membershipsOn(slice.actor.memberships, day).map(({ org }) => org));
  return slice.bodies
    .filter(({ org, positions }) => orgs.has(org) && positions.length > 0)
    .map(({ actor, positions }) => ({ body: actor, positions: newestFirst(positions) }))
    .toSorted((a, b) => newestDay(b).localeCompare(newestDay(a)))
    .map(({ body, positions }) => ({
      body: { id: body.id, name: body.name },
      positions: positions.map((position) => describePosition(position, slice, lang)),
    }));
}

function newestDay({ positions: [newest] }: { positions: Position[] }): string {
  return newest ? sortDay(newest) : '';
}
