import type { Actor, Uid } from '../../actors/actor';
import type { Outlet, Source } from '../../actors/source';
import type { Topic } from '../../actors/topic';
import type { KnownRecords } from './known-records';

/** Who or what is meant by some words. */
export type Named = { kind: 'one'; uid: Uid } | { kind: 'several'; uids: Uid[] } | { kind: 'none' };

export type NamesIndex = ReturnType<typeof createNamesIndex>;

/** Finds records by what people call them: by id, then by the name on screen, then by any other name. */
export function createNamesIndex({ actors, topics, outlets, sources }: KnownRecords) {
  const actorTiers = [
    tierOf(actors, ({ id }) => [id, localOf(id)]),
    tierOf(actors, ({ sameAs = [] }) => sameAs.map((identity) => identity.replace(/^wd:/, ''))),
    tierOf(actors, ({ name, fullName }) => [name, fullName ?? name]),
    tierOf(actors, ({ aliases }) => aliases.map(({ text }) => text)),
  ];
  const topicTiers = [
    tierOf(topics, ({ id }) => [id, localOf(id)]),
    tierOf(topics, ({ label }) => Object.values(label)),
  ];
  const outletTiers = [
    tierOf(outlets, ({ domains }) => domains),
    tierOf(outlets, ({ name, fullName }) => [name, fullName ?? name]),
    tierOf(outlets, ({ id }) => [id, localOf(id)]),
  ];
  const outletsById = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const sourcesById = new Map(sources.map((source) => [source.id, source]));
  const sourcesByAddress = new Map(sources.flatMap(({ url, id }) => (url === undefined ? [] : [[url, id]])));
  const sourcesByTitle = new Map(sources.map((source) => [titleKey(source), source.id]));

  /** Packs have their own record of the same outlet: it is one when they share a domain. */
  function joined(found: Named): Named {
    if (found.kind !== 'several') return found;
    const [first, ...others] = found.uids.map((uid) => outletsById.get(uid)?.domains ?? []);
    const isOne = others.every((domains) => domains.some((domain) => first?.includes(domain)));
    const [uid] = found.uids;
    return isOne && uid !== undefined ? { kind: 'one', uid } : found;
  }

  return {
    actor: (words: string): Named => find(actorTiers, words),
    topic: (words: string): Named => find(topicTiers, words),
    outlet: (words: string): Named =>
      joined(find(outletTiers, words.replace(/^(?:https?:\/\/)?(?:www\.)?/i, ''))),
    /** The outlet of an address: by its host, or what its host belongs to. */
    outletOfHost(host: string): Named {
      const labels = host.split('.');
      for (let from = 0; from < labels.length - 1; from++) {
        const found = joined(find(outletTiers.slice(0, 1), labels.slice(from).join('.')));
        if (found.kind !== 'none') return found;
      }
      return { kind: 'none' };
    },
    source: (uid: Uid): Source | undefined => sourcesById.get(uid),
    /** True when this is what the outlet with this uid is called. */
    isOutletCalled(uid: Uid, words: string): boolean {
      const outlet = outletsById.get(uid);
      return [outlet?.name, outlet?.fullName, ...(outlet?.domains ?? []), uid].some(
        (name) => name !== undefined && folded(name) === folded(words),
      );
    },
    sourceAt: (url: string): Uid | undefined => sourcesByAddress.get(url),
    sourceTitled: (source: Pick<Source, 'outlet' | 'title' | 'published'>): Uid | undefined =>
      sourcesByTitle.get(titleKey(source)),
  };
}

type Tier = ReadonlyMap<string, readonly Uid[]>;

function tierOf<Item extends Actor | Topic | Outlet>(
  items: readonly Item[],
  wordsOf: (item: Item) => readonly string[],
): Tier {
  const tier = new Map<string, Uid[]>();
  for (const item of items) {
    for (const key of new Set(wordsOf(item).map(folded))) {
      const uids = tier.get(key);
      if (uids) uids.push(item.id);
      else tier.set(key, [item.id]);
    }
  }
  return tier;
}

function find(tiers: readonly Tier[], words: string): Named {
  const key = folded(words);
  for (const tier of tiers) {
    const uids = tier.get(key);
    const [uid] = uids ?? [];
    if (uids && uid !== undefined)
      return uids.length === 1 ? { kind: 'one', uid } : { kind: 'several', uids: [...uids] };
  }
  return { kind: 'none' };
}

function folded(words: string): string {
  return words.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

function localOf(uid: Uid): string {
  return uid.slice(uid.indexOf('/') + 1);
}

function titleKey({ outlet, title, published }: Pick<Source, 'outlet' | 'title' | 'published'>): string {
  return JSON.stringify([outlet, title ?? null, published ?? null]);
}
