import type { Actor, Alias, Uid } from '../actors/actor';
import type { Outlet } from '../actors/source';
import { wikidataIds } from './pack-rows';

/** Groups of actors that share a `wd:` id, and the actors in them, in the order given; most hold one. */
export function groupActors(actors: readonly Actor[]): Actor[][] {
  const groupOf = new Map<string, Actor[]>();
  const groups = new Set<Actor[]>();
  const tied = new Set<Actor[]>();
  for (const actor of actors) {
    const ids = wikidataIds(actor);
    const [first, ...others] = new Set(
      ids.map((id) => groupOf.get(id)).filter((group) => group !== undefined),
    );
    const group = first ?? [];
    group.push(actor);
    groups.add(group);
    // One actor may tie groups together that had nothing in common before.
    for (const other of others) {
      group.push(...other);
      groups.delete(other);
      tied.add(group);
      for (const each of other) for (const id of wikidataIds(each)) groupOf.set(id, group);
    }
    for (const id of ids) groupOf.set(id, group);
  }
  if (tied.size === 0) return [...groups];
  const places = new Map(actors.map((actor, at) => [actor, at]));
  const placeOf = (actor: Actor | undefined) => (actor && places.get(actor)) ?? 0;
  for (const group of tied) group.sort((a, b) => placeOf(a) - placeOf(b));
  return [...groups].toSorted(([a], [b]) => placeOf(a) - placeOf(b));
}

/** One actor for a group: the first one's record, with the aliases, offices and identities of the others. */
export function joinActors(group: readonly Actor[]): Actor {
  const [first, ...others] = group;
  if (!first) throw new Error('an empty group has no actor');
  if (others.length === 0) return first;
  return {
    ...first,
    sameAs: [...new Set(group.flatMap(({ sameAs }) => sameAs ?? []))],
    aliases: distinct(
      group.flatMap(({ aliases }) => aliases),
      ({ text, lang, kind, scope }: Alias) => [text, lang, kind, scope].join('\n'),
    ),
    memberships: distinct(
      group.flatMap(({ memberships }) => memberships),
      ({ role, from, to }) => [role, from, to].join('\n'),
    ),
    matchOnPage: group.some(({ matchOnPage }) => matchOnPage),
  };
}

/** Outlets of several packs that share a domain are one: the first. */
export function joinOutlets(outlets: readonly Outlet[]): { joined: Outlet[]; idOf: Map<Uid, Uid> } {
  const byDomain = new Map<string, Outlet>();
  const idOf = new Map<Uid, Uid>();
  const joined: Outlet[] = [];
  for (const outlet of outlets) {
    const known = outlet.domains.map((domain) => byDomain.get(domain)).find((other) => other !== undefined);
    const one = known ?? { ...outlet, domains: [...outlet.domains] };
    if (known) known.domains = [...new Set([...known.domains, ...outlet.domains])];
    else joined.push(one);
    for (const domain of one.domains) byDomain.set(domain, one);
    idOf.set(outlet.id, one.id);
  }
  return { joined, idOf };
}

/** Aliases held to an outlet, held to the one it is joined into. */
export function withJoinedScopes(actor: Actor, idOf: Map<Uid, Uid>): Actor {
  if (!actor.aliases.some(({ scope }) => scope !== undefined)) return actor;
  const aliases = actor.aliases.map((alias) => {
    const outlet = alias.scope?.replace(/^outlet:/, '');
    return outlet === undefined ? alias : { ...alias, scope: `outlet:${idOf.get(outlet) ?? outlet}` };
  });
  return { ...actor, aliases };
}

function distinct<Item>(items: Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed();
}
