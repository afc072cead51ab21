import { groupBy } from './group-by';
import type { Uid } from '../../utils/actors/actor';
import type { Position } from '../../utils/actors/position';
import { sortKey } from '../../utils/actors/partial-date';
import type { Listed } from '../../utils/dataset/dataset';
import type { Entity } from '../../utils/dataset/records';

/** All records of the dataset as the lists and forms of the options page look them up. */
export type Library = {
  [E in Entity]: ReadonlyMap<Uid, Listed<E>>;
} & {
  /** Newest first. */
  positionsOf: ReadonlyMap<Uid, readonly Listed<'position'>[]>;
};

/** Indexes the dataset's lists; in the order given, positions newest first. */
export function createLibrary(lists: { [E in Entity]: readonly Listed<E>[] }): Library {
  const position = newestFirst(lists.position);
  return {
    outlet: byId(lists.outlet),
    source: byId(lists.source),
    topic: byId(lists.topic),
    actor: byId(lists.actor),
    position: byId(position),
    positionsOf: groupBy(position, ({ record }) => record.actor),
  };
}

/** Each date is read once: sorting compares every position many times. */
function newestFirst(positions: readonly Listed<'position'>[]): Listed<'position'>[] {
  return positions
    .map((listed) => ({ listed, key: sortKey(dateOf(listed.record)) }))
    .toSorted((a, b) => (a.key === b.key ? 0 : a.key < b.key ? 1 : -1))
    .map(({ listed }) => listed);
}

/** The day a position is sorted by: said, else reckoned, else reported. */
function dateOf({ saidOn, saidOnInferred, reportedOn }: Position): string {
  return saidOn ?? saidOnInferred ?? reportedOn;
}

/** An actor's name, or the uid where the actor is missing. */
export function actorName(library: Library, uid: Uid): string {
  return library.actor.get(uid)?.record.name ?? uid;
}

/** A topic's label in the interface language, else in English; the uid where the topic is missing. */
export function topicLabel(library: Library, uid: Uid, locale: string): string {
  const label = library.topic.get(uid)?.record.label;
  return label?.[locale] ?? label?.[new Intl.Locale(locale).language] ?? label?.['en'] ?? uid;
}

export function outletName(library: Library, uid: Uid): string {
  return library.outlet.get(uid)?.record.name ?? uid;
}

/** What a uid stands for, of whichever kind; any other text as it is. */
export function nameInLibrary(library: Library, uid: Uid, locale: string): string {
  if (library.actor.has(uid)) return actorName(library, uid);
  if (library.topic.has(uid)) return topicLabel(library, uid, locale);
  if (library.source.has(uid)) return sourceTitle(library, uid);
  return outletName(library, uid);
}

/** A source's title, else its outlet's name. */
export function sourceTitle(library: Library, uid: Uid): string {
  const source = library.source.get(uid)?.record;
  return source === undefined ? uid : (source.title ?? outletName(library, source.outlet));
}

function byId<Item extends { record: { id: Uid } }>(items: readonly Item[]): Map<Uid, Item> {
  return new Map(items.map((item) => [item.record.id, item]));
}
