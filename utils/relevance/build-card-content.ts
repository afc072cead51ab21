import type { Uid } from '../actors/actor';
import type { ActorSlice } from '../actors/actor-slice';
import { membershipsOn, officeLineOn } from '../actors/office-on';
import type { Position } from '../actors/position';
import type { ActorHead, BodySection, CardContent, PositionGroup, PositionLine } from './card-content';
import { describerOf, officeDay, type ReadingDay } from './describe-in-time';
import { newestFirst, positionDate, sortDay } from './describe-position';
import { partByReading, type PassageRead } from './part-by-reading';

/** The moment and language that a card is drawn for. */
export interface CardOccasion extends ReadingDay {
  /** What is being read around the name, where that is known. */
  passage?: PassageRead;
  /** How many of the actor's own positions are described, the best and newest first; all where it is left out. */
  most?: number;
}

/**
 * Everything the card of one actor shows: the actor's own positions on what is being read, the others by topic, then
 * those of the bodies the person belongs to, each under the body's name.
 */
export function buildCardContent(slice: ActorSlice, occasion: CardOccasion): CardContent {
  const own = newestFirst(slice.positions);
  const newest = own[0] && positionDate(own[0]).on;
  const day = officeDay(slice, occasion);
  const describe = describerOf(slice, occasion);
  const { most = Infinity } = occasion;
  const { reading, rest } = occasion.passage
    ? partByReading(own, occasion.passage, { ...occasion, most, describe })
    : { rest: own };
  const described = rest.slice(0, Math.max(0, most - (reading?.positions.length ?? 0)));
  return {
    actor: describeHead(slice, day),
    ...(reading && { reading }),
    groups: groupByTopic(described.map(describe)),
    bodies: describeBodies(slice, day, occasion),
    positionCount: own.length,
    ...(newest && { newest }),
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

function groupByTopic(lines: PositionLine[]): PositionGroup[] {
  const groups = new Map<Uid, PositionGroup>();
  for (const line of lines) {
    const group = groups.get(line.topic.id);
    if (group) group.positions.push(line);
    else groups.set(line.topic.id, { topic: line.topic, positions: [line] });
  }
  return [...groups.values()];
}

/** Bodies of offices held on the day; a spokesman's old ministry does not speak beside his new one. */
function describeBodies(slice: ActorSlice, day: string, occasion: ReadingDay): BodySection[] {
  const orgs = new Set(membershipsOn(slice.actor.memberships, day).map(({ org }) => org));
  return slice.bodies
    .filter(({ org, positions }) => orgs.has(org) && positions.length > 0)
    .map(({ actor, positions }) => ({ body: actor, positions: [...newestFirst(positions)] }))
    .toSorted((a, b) => newestDay(b).localeCompare(newestDay(a)))
    .map(({ body, positions }) => ({
      body: { id: body.id, name: body.name },
      positions: positions.map(describerOf({ ...slice, actor: body, positions }, occasion)),
    }));
}

function newestDay({ positions: [newest] }: { positions: readonly Position[] }): string {
  return newest ? sortDay(newest) : '';
}
