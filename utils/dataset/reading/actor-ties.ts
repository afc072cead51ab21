import type { Actor } from '../../actors/actor';
import { groupActors } from './group-actors';
import { pairKey, type Link } from '../records/link';
import { wikidataIds } from '../stored/pack-rows';

/** What makes two actors one. */
export type Tie = { kind: 'id'; id: string } | { kind: 'link'; link: Link };

/** Links that go, and links that come. */
export interface LinkChange {
  taken: Link[];
  made: Omit<Link, 'id'>[];
}

/** Empty where nothing ties these two, or a link keeps them apart; they may still be one by way of a third. */
export function tiesOf(one: Actor, other: Actor, links: readonly Link[]): Tie[] {
  const between = linksOf(one, other, links);
  if (between.some(({ kind }) => kind === 'apart')) return [];
  return [
    ...between.map((link): Tie => ({ kind: 'link', link })),
    ...sharedIds(one, other).map((id): Tie => ({ kind: 'id', id })),
  ];
}

/** Makes one of two actors that are not: what kept them apart goes, and where that is not enough they are linked. */
export function mergeActors(one: Actor, other: Actor, links: readonly Link[]): LinkChange {
  const taken = linksOf(one, other, links).filter(({ kind }) => kind === 'apart');
  const left = links.filter((link) => !taken.includes(link));
  const isTied = tiesOf(one, other, left).length > 0;
  return { taken, made: isTied ? [] : [{ actors: [one.id, other.id], kind: 'same' }] };
}

/**
 * Takes an actor off from another of its group. It stays with those of the group that were one with the other by way of
 * it alone, so that splitting undoes merging. Cuts its ties to all that stay with the other.
 */
export function splitActors(
  stays: Actor,
  goes: Actor,
  { group, links }: { group: readonly Actor[]; links: readonly Link[] },
): LinkChange {
  const rest = group.filter(({ id }) => id !== goes.id);
  const staying = groupActors(rest, links).find((part) => part.includes(stays)) ?? [];
  const cut = staying.filter((actor) => tiesOf(actor, goes, links).length > 0);
  return {
    taken: cut.flatMap((actor) => linksOf(actor, goes, links)),
    made: cut
      .filter((actor) => sharedIds(actor, goes).length > 0)
      .map((actor) => ({ actors: [actor.id, goes.id], kind: 'apart' })),
  };
}

function linksOf(one: Actor, other: Actor, links: readonly Link[]): Link[] {
  const key = pairKey([one.id, other.id]);
  return links.filter(({ actors }) => pairKey(actors) === key);
}

function sharedIds(one: Actor, other: Actor): string[] {
  const ids = new Set(wikidataIds(other));
  return [...new Set(wikidataIds(one))].filter((id) => ids.has(id));
}
