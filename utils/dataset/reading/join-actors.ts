import type { Actor, Alias, Uid } from '../../actors/actor';
import type { Outlet } from '../../actors/source';

/** One actor for a group: the first one's record, with the names, offices and identities of the others. */
export function joinActors(group: readonly Actor[]): Actor {
  const [first, ...others] = group;
  if (!first) throw new Error('an empty group has no actor');
  if (others.length === 0) return first;
  return {
    ...first,
    sameAs: [...new Set(group.flatMap(({ sameAs }) => sameAs ?? []))],
    aliases: distinct(
      [...group.flatMap(({ aliases }) => aliases), ...otherNames(group)],
      ({ text, lang, kind, scope }: Alias) => [text, lang, kind, scope].join('\n'),
    ),
    memberships: distinct(
      group.flatMap(({ memberships }) => memberships),
      ({ role, from, to }) => [role, from, to].join('\n'),
    ),
    matchOnPage: group.some(({ matchOnPage }) => matchOnPage),
  };
}

/** The names on screen of all but the first, where no alias has them: pages may write them too. */
function otherNames([first, ...others]: readonly Actor[]): Alias[] {
  const known = new Set([first, ...others].flatMap((actor) => actor?.aliases.map(({ text }) => text) ?? []));
  return others
    .filter(({ name }) => name !== first?.name && !known.has(name))
    .map(({ name }) => ({
      text: name,
      lang: 'und',
      kind: 'full',
      caseSensitive: true,
      ambiguity: name.includes(' ') ? 'none' : 'low',
    }));
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
