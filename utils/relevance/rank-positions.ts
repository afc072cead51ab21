import type { Uid } from '../actors/actor';
import { sortKey } from '../actors/partial-date';
import type { Position } from '../actors/position';
import type { Topic } from '../actors/topic';
import { bm25 } from './bm25';
import { newestFirst, positionDate } from './describe-position';

import { passagePlaces, placeWeights, type Passage } from './passage';
import type { PassageTopic } from './passage-topics';
import { tellingWords } from './telling-words';

/** Why a position is on what is being read. */
export type Why =
  /** Its topic stands near, or is the parent of one that does. */
  | { kind: 'topic'; topic: Uid; place: PassageTopic['place'] }
  /** It shares telling words with the passage; as the passage's language has them, cut to their beginnings. */
  | { kind: 'words'; words: string[] };

export interface RankedPosition {
  position: Position;
  why: Why;
}

export interface RankedPositions {
  /** On what is being read, the best first. */
  onTopic: RankedPosition[];
  /** All others, newest first. */
  rest: Position[];
}

export interface RankRequest {
  /** Of one actor. */
  positions: readonly Position[];
  topics: Readonly<Record<Uid, Topic>>;
  passage: Passage;
  passageTopics: readonly PassageTopic[];
  /** The day that is read of, a partial ISO date: what was said near it counts a little more. */
  day: string;
}

/** A topic's own weight passes to its parent and its children in this share: they are about nearly the same. */
const kinShare = 0.5;

/** Words that meet outweigh a topic that stands a place further off, and no more. */
const wordsWeight = 2;

/** As many different telling words must meet where no topic does: one alone may be chance. */
const fewestWords = 2;

/** What was said on the day itself counts this much more, half of it half a year away. */
const recencyWeight = 0.3;
const halfLifeDays = 180;

/**
 * Parts an actor's positions into those on what is being read, the best first, and the rest, newest first; every position
 * comes once. The order depends on the request alone and not on the order of `positions`. At most 2 ms for 100.
 */
export function rankPositions(request: RankRequest): RankedPositions {
  const positions = newestFirst(request.positions);
  const words = sharedWords(positions, request);
  const scored = positions.map((position, i) => {
    const near = nearestTopic(position, request);
    const shared = words[i] ?? { score: 0, words: [] };
    const score = (near?.weight ?? 0) + wordsWeight * shared.score + recency(position, request.day);
    return { position, score, why: whyOf(near, shared.words) };
  });
  return {
    onTopic: scored
      .filter((each): each is typeof each & { why: Why } => each.why !== undefined)
      // Equal ones stay in order: newest first.
      .toSorted((a, b) => b.score - a.score)
      .map(({ position, why }) => ({ position, why })),
    rest: scored.filter(({ why }) => why === undefined).map(({ position }) => position),
  };
}

function whyOf(near: PassageTopic | undefined, words: string[]): Why | undefined {
  if (near) return { kind: 'topic', topic: near.topic, place: near.place };
  return words.length >= fewestWords ? { kind: 'words', words } : undefined;
}

/** The passage's topic that the position is on, with the share of its weight that it passes on. */
function nearestTopic({ topic }: Position, { passageTopics, topics }: RankRequest): PassageTopic | undefined {
  let nearest: PassageTopic | undefined;
  for (const found of passageTopics) {
    const isKin = topics[found.topic]?.parent === topic || topics[topic]?.parent === found.topic;
    const share = found.topic === topic ? 1 : isKin ? kinShare : 0;
    if (share * found.weight > (nearest?.weight ?? 0)) nearest = { ...found, weight: share * found.weight };
  }
  return nearest;
}

/** For each position the words it shares with the passage, and how much they say, from 0 to below 1. */
function sharedWords(positions: readonly Position[], { passage, topics }: RankRequest) {
  const query = queryOf(passage);
  const documents = positions.map(({ target, summary, quote = '', topic, lang }) =>
    tellingWords([target, summary, quote, labelIn(topics[topic], lang)].join(' ')),
  );
  return bm25(documents, query).map((score, i) => ({
    score: score / (score + halfScore),
    words: [...new Set(documents[i])].filter((word) => query.has(word)),
  }));
}

/** The BM25 score that counts half of what words can count. */
const halfScore = 12;

/** A word that stands in several places counts for the nearest. */
function queryOf(passage: Passage): Map<string, number> {
  const query = new Map<string, number>();
  for (const place of passagePlaces) {
    for (const word of tellingWords(passage[place])) {
      if (!query.has(word)) query.set(word, placeWeights[place]);
    }
  }
  return query;
}

function labelIn(topic: Topic | undefined, lang: string): string {
  return topic?.label[lang] ?? topic?.label['en'] ?? '';
}

function recency(position: Position, day: string): number {
  const days = Math.abs(dayNumber(positionDate(position).on) - dayNumber(day));
  return recencyWeight * 0.5 ** (days / halfLifeDays);
}

function dayNumber(date: string): number {
  return Date.parse(`${sortKey(date)}T00:00:00Z`) / 86_400_000;
}
