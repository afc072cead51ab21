import type { Actor } from '../../actors/actor';
import { pairKey, type Link } from '../records/link';
import { wikidataIds } from '../stored/pack-rows';

/**
 * Groups of actors that are one, and the actors in them, in the order given; most hold one. Two are tied when they share a
 * `wd:` id or a link calls them the same, unless a link keeps these two apart; who is tied to one of a group is of it.
 */
export function groupActors<One extends Pick<Actor, 'id' | 'sameAs'>>(
  actors: readonly One[],
  links: readonly Link[],
): One[][] {
  const ties = createTies(actors.length);
  const apart = links.filter(({ kind }) => kind === 'apart');
  const pairsApart = new Set(apart.map(({ actors: two }) => pairKey(two)));
  tieByIds(actors, { ties, apart, pairsApart });
  const same = links.filter(({ kind, actors: two }) => kind === 'same' && !pairsApart.has(pairKey(two)));
  if (same.length > 0) {
    const places = new Map(actors.map(({ id }, at) => [id, at]));
    for (const { actors: two } of same) {
      const [one, other] = two.map((uid) => places.get(uid));
      if (one !== undefined && other !== undefined) ties.tie(one, other);
    }
  }
  const groups = new Map<number, One[]>();
  actors.forEach((actor, at) => add(groups, ties.firstOf(at), actor));
  return [...groups.values()];
}

function tieByIds(
  actors: readonly Pick<Actor, 'id' | 'sameAs'>[],
  { ties, apart, pairsApart }: { ties: Ties; apart: readonly Link[]; pairsApart: ReadonlySet<string> },
): void {
  const keptApart = new Set(apart.flatMap((link) => link.actors));
  const bearers = new Map<string, number[]>();
  actors.forEach((actor, at) => wikidataIds(actor).forEach((id) => add(bearers, id, at)));
  for (const places of bearers.values()) {
    // Whom no link keeps apart from anybody is tied to all of these, and ties them: most often the first.
    const free = places.find((at) => !keptApart.has(actors[at]!.id));
    const pairs = free === undefined ? pairsOf(places) : places.map((at): [number, number] => [free, at]);
    for (const [one, other] of pairs) {
      if (!pairsApart.has(pairKey([actors[one]!.id, actors[other]!.id]))) ties.tie(one, other);
    }
  }
}

/** Sets of places that grow together; each is known by the first place in it. */
interface Ties {
  tie: (one: number, other: number) => void;
  firstOf: (place: number) => number;
}

function createTies(count: number): Ties {
  const above = Array.from({ length: count }, (_, at) => at);
  const firstOf = (place: number) => {
    let at = place;
    while (above[at] !== at) {
      above[at] = above[above[at]!]!;
      at = above[at]!;
    }
    return at;
  };
  return {
    firstOf,
    tie: (one, other) => {
      const [first, second] = [firstOf(one), firstOf(other)];
      above[Math.max(first, second)] = Math.min(first, second);
    },
  };
}

function* pairsOf(places: readonly number[]): Generator<[number, number]> {
  for (const [i, one] of places.entries()) {
    for (const other of places.slice(i + 1)) yield [one, other];
  }
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
