import type { Actor } from '../actors/actor';
import type { ActorSlice } from '../actors/actor-slice';
import { officeOn } from '../actors/office-on';
import { sortKey } from '../actors/partial-date';
import { lowConfidence, type Position } from '../actors/position';
import type { Topic } from '../actors/topic';
import type { PositionDate, PositionLine } from './card-content';
import { evidenceLink } from './evidence-link';

/** A position with everything it refers to put in words. */
export function describePosition(position: Position, slice: ActorSlice, lang: string): PositionLine {
  const source = slice.sources[position.source];
  const url = evidenceLink(source?.url, position.evidence);
  const date = positionDate(position);
  const office = officeOn(holderOf(position, slice).memberships, date.on)?.role;
  const outletName = (id: string) => slice.outlets[id]?.name ?? id;
  return {
    id: position.id,
    kind: position.kind,
    kindAlso: position.kindAlso ?? [],
    topic: { id: position.topic, label: topicLabel(slice.topics[position.topic], lang) ?? position.topic },
    target: position.target,
    stance: position.stance,
    summary: position.summary,
    lang: position.lang,
    ...(position.quote !== undefined && { quote: position.quote }),
    date,
    chain: position.chain.map(outletName),
    source: {
      outlet: source ? outletName(source.outlet) : position.source,
      ...(source?.title !== undefined && { title: source.title }),
      ...(source?.published !== undefined && { published: source.published }),
      ...(url !== undefined && { url }),
    },
    jointWith: (position.jointWith ?? []).map((id) => slice.names[id] ?? id),
    ...(position.confidence < lowConfidence && { lowConfidence: position.confidence }),
    ...(office !== undefined && { office }),
    ...(position.condition !== undefined && { condition: position.condition }),
    ...(position.printedActor !== undefined && { printedActor: position.printedActor }),
    headlineOnly: position.headlineOnly ?? false,
    status: position.status,
    origin: slice.origins[position.id] ?? { kind: 'own', title: '' },
  };
}

/** Whose a position is: the slice's own actor's, or a body's that the person belongs to. */
function holderOf({ actor }: Position, slice: ActorSlice): Actor {
  return slice.bodies.find((body) => body.actor.id === actor)?.actor ?? slice.actor;
}

/** The day a position is placed at: said by the text, else inferred, else reported. */
export function positionDate(position: Position): PositionDate {
  const { saidOn, saidOnBasis, saidOnInferred, inferredFrom, reportedOn } = position;
  if (saidOn !== undefined) return { basis: 'said', on: saidOn, ...(saidOnBasis && { why: saidOnBasis }) };
  if (saidOnInferred === undefined) return { basis: 'reported', on: reportedOn };
  return { basis: 'inferred', on: saidOnInferred, ...(inferredFrom && { why: inferredFrom }) };
}

/** A list as it was asked for, with the same sorted: one card or overview asks for an actor's several times. */
const sortedLists = new WeakMap<readonly Position[], readonly Position[]>();

/**
 * Newest first; positions of one day keep an order that does not depend on how they are stored. A list is sorted once,
 * however often it is asked for.
 */
export function newestFirst(positions: readonly Position[]): readonly Position[] {
  const sorted = sortedLists.get(positions) ?? sortNewestFirst(positions);
  sortedLists.set(positions, sorted);
  return sorted;
}

function sortNewestFirst(positions: readonly Position[]): Position[] {
  // A day is worked out once a position, and not at each of the comparisons.
  return positions
    .map((position) => ({ position, day: sortDay(position) }))
    .toSorted((a, b) => (a.day === b.day ? (a.position.id < b.position.id ? -1 : 1) : a.day < b.day ? 1 : -1))
    .map(({ position }) => position);
}

/** The day as ten characters that sort. */
export function sortDay(position: Position): string {
  return sortKey(positionDate(position).on);
}

/** A topic's label in a language, else in English. */
export function topicLabel(topic: Topic | undefined, lang: string): string | undefined {
  return topic && (topic.label[lang] ?? topic.label[lang.split('-')[0] ?? ''] ?? topic.label['en']);
}
