import type { Membership, Uid } from '../actors/actor';
import type { ActorSlice } from '../actors/actor-slice';
import { officeOn } from '../actors/office-on';
import { sortKey } from '../actors/partial-date';
import { buildCardContent, type CardOccasion } from './build-card-content';
import type { ActorHead, BodySection, PositionGroup, PositionLine } from './card-content';

/** All that is held of one actor, for reading it at length. Plain JSON. */
export interface ActorRead {
  actor: ActorProfile;
  /** The latest begun first. */
  offices: OfficeHeld[];
  /** Topics of what is being read first, in their order there; then the topic with the newest position first. */
  topics: TopicRead[];
  bodies: BodySection[];
  /** Of the actor's own positions: those with the most of them first. */
  sources: SourceRead[];
  positionCount: number;
  /** The newest day, a partial ISO date. */
  newest?: string;
}

export interface ActorProfile extends ActorHead {
  fullName?: string;
  /** The kind of body. */
  subtype?: string;
  /** True for people who hold positions without being politicians. */
  isNoPolitician?: true;
}

export interface OfficeHeld extends Pick<Membership, 'role' | 'from' | 'to' | 'asOf'> {
  /** The party or list it was held for. */
  onBehalfOf?: string;
  /** It is the one held on the day of the article. */
  isOfTheDay: boolean;
}

export interface TopicRead {
  topic: { id: Uid; label: string };
  /** It is a topic of the article. */
  isOnReading: boolean;
  /** Newest first. */
  positions: PositionRead[];
}

export interface PositionRead extends PositionLine {
  sourceId: Uid;
  /** The earlier position that this one takes the place of, by the word of the dataset. */
  supersedes?: Uid;
}

export interface SourceRead {
  id: Uid;
  outlet: string;
  title?: string;
  /** https */
  url?: string;
  archivedUrl?: string;
  /** A partial ISO date. */
  published?: string;
  positionCount: number;
}

/** @param topics of what is being read, the weightiest first */
export function buildActorRead(
  slice: ActorSlice,
  occasion: Omit<CardOccasion, 'passage'>,
  topics: readonly Uid[],
): ActorRead {
  const { actor, groups, bodies, positionCount, newest } = buildCardContent(slice, occasion);
  const { fullName, subtype, politician } = slice.actor;
  return {
    actor: {
      ...actor,
      ...(fullName !== undefined && { fullName }),
      ...(subtype !== undefined && { subtype }),
      ...(politician === false && { isNoPolitician: true }),
    },
    offices: describeOffices(slice, occasion.articleDate),
    topics: readingFirst(groups, topics).map((group) => ({
      topic: group.topic,
      isOnReading: topics.includes(group.topic.id),
      positions: atLength(group.positions, slice),
    })),
    bodies,
    sources: describeSources(slice),
    positionCount,
    ...(newest && { newest }),
  };
}

function describeOffices({ actor, names }: ActorSlice, articleDate: string | undefined): OfficeHeld[] {
  const ofTheDay = articleDate === undefined ? undefined : officeOn(actor.memberships, articleDate);
  return actor.memberships
    .toSorted((a, b) => (beginOf(a) < beginOf(b) ? 1 : beginOf(a) > beginOf(b) ? -1 : 0))
    .map((membership) => {
      const { role, from, to, asOf, onBehalfOf } = membership;
      return {
        role,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        ...(asOf !== undefined && { asOf }),
        ...(onBehalfOf !== undefined && { onBehalfOf: names[onBehalfOf] ?? onBehalfOf }),
        isOfTheDay: membership === ofTheDay,
      };
    });
}

/** As sortable text; offices without a beginning go by the day they are known for, or last. */
function beginOf({ from, asOf }: Membership): string {
  const day = from ?? asOf;
  return day === undefined ? '' : sortKey(day);
}

function readingFirst(groups: readonly PositionGroup[], topics: readonly Uid[]): PositionGroup[] {
  const place = ({ topic }: PositionGroup) => {
    const index = topics.indexOf(topic.id);
    return index < 0 ? topics.length : index;
  };
  return groups.toSorted((a, b) => place(a) - place(b));
}

/** Adds to the lines themselves: see `describerOf`. */
function atLength(lines: readonly PositionLine[], { positions }: ActorSlice): PositionRead[] {
  const byId = new Map(positions.map((position) => [position.id, position]));
  return lines.flatMap((line) => {
    const position = byId.get(line.id);
    if (!position) return [];
    const { source, supersedes } = position;
    return [Object.assign(line, { sourceId: source, ...(supersedes !== undefined && { supersedes }) })];
  });
}

function describeSources({ positions, sources, outlets }: ActorSlice): SourceRead[] {
  const counts = new Map<Uid, number>();
  for (const { source } of positions) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts]
    .map(([id, positionCount]): SourceRead => {
      const source = sources[id];
      if (!source) return { id, outlet: id, positionCount };
      const { title, url, archivedUrl, published } = source;
      return {
        id,
        outlet: outlets[source.outlet]?.name ?? source.outlet,
        ...(title !== undefined && { title }),
        ...(url !== undefined && { url }),
        ...(archivedUrl !== undefined && { archivedUrl }),
        ...(published !== undefined && { published }),
        positionCount,
      };
    })
    .toSorted((a, b) => b.positionCount - a.positionCount || (a.id < b.id ? -1 : 1));
}
