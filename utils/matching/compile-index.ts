import type { Uid } from '../actors/actor';
import { createEntryCollector } from './entry-table';
import { readFullNames } from './full-names';
import { nameEntriesOf } from './name-entries';
import { createTrieBuilder } from './name-trie';
import type { IndexedActor, NamedActor, NamesIndex } from './names-index';
import { smallStartCount, smallStartOf } from './next-name-start';
import { spellTokens } from './spelling-variants';
import { foldWord } from './token';

/** An index in the making, for a dataset that is too large to compile in one go. */
export interface IndexBuild {
  /** Takes actors, in any order. Linear in their number: callers choose how many at once. */
  add(actors: readonly NamedActor[]): void;
  /** Steps of a few milliseconds; each yields the share done, from 0 to 1, and the last returns the index. */
  finish(): Generator<number, NamesIndex, void>;
}

export function startIndexBuild(): IndexBuild {
  const all: NamedActor[] = [];
  return {
    add(actors) {
      all.push(...actors);
    },
    *finish() {
      yield 0;
      return compileIndex(all);
    },
  };
}

/** The whole index, to be stored as it is. Not for an index with edits. */
export function indexBytes(index: NamesIndex): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(index.source));
}

/** An index from its bytes; null when they are of another format or damaged. */
export function openIndex(bytes: Uint8Array<ArrayBuffer>): NamesIndex | null {
  return compileIndex(JSON.parse(new TextDecoder().decode(bytes)) as NamedActor[]);
}

/** What a reader changed: few, against a dataset. */
export interface IndexEdits {
  /** Actors that are no longer there. */
  gone: readonly Uid[];
  /** Actors that are new, or that replace those of the same id. */
  actors: readonly NamedActor[];
}

/** A compiled or opened index with edits on it, in place of all earlier edits. Shares the arrays of `base`. */
export function withEdits(base: NamesIndex, { gone, actors }: IndexEdits): NamesIndex {
  const left = new Set([...gone, ...actors.map(({ id }) => id)]);
  return compileIndex([...base.source.filter(({ id }) => !left.has(id)), ...actors]);
}

/** False for bodies and for actors that the index does not hold. */
export function isPerson(index: NamesIndex, actor: Uid): boolean {
  return index.actors.some(({ id, type }) => id === actor && type === 'person');
}

/** How many ways to write an actor the index holds, over all actors. */
export function storedForms(index: NamesIndex): number {
  return index.entries.actors.length;
}

/** Compiles the names of actors. The order of the actors makes no difference. Linear in the number of names. */
export function compileIndex(actors: Iterable<NamedActor>): NamesIndex {
  const sorted = [...actors].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const builder = createTrieBuilder();
  const collector = createEntryCollector();
  const smallStarts = new Uint8Array(smallStartCount);
  const persons = groupNamesakes(sorted);
  const indexed = sorted.map((actor, at): IndexedActor => {
    const fullNames = readFullNames(actor);
    for (const { written, entry } of nameEntriesOf(actor, at, fullNames)) {
      const spellings = spellTokens(written);
      if (spellings.length === 0) continue;
      builder.add(spellings, collector.add(entry));
      if (!entry.capitals[0]) for (const start of spellings[0]!) smallStarts[smallStartOf(start)] = 1;
    }
    return {
      id: actor.id,
      type: actor.type,
      marked: actor.matchOnPage,
      person: persons[at]!,
      givenNames: fullNames.givenNames,
      middleInitials: fullNames.middleInitials,
    };
  });
  const { trie, entries } = builder.finish();
  return { trie, entries: collector.finish(entries), actors: indexed, smallStarts, source: sorted };
}

/** Same full name and no two different countries: nothing tells them apart. */
function groupNamesakes(actors: readonly NamedActor[]): number[] {
  const firstOf = new Map<string, number>();
  const countriesOf = new Map<string, Set<string>>();
  for (const actor of actors) {
    if (actor.country) {
      const countries = countriesOf.get(nameKey(actor)) ?? new Set();
      countriesOf.set(nameKey(actor), countries.add(actor.country));
    }
  }
  return actors.map((actor, at) => {
    const key = nameKey(actor);
    const toldApart = (countriesOf.get(key)?.size ?? 0) > 1;
    const group = toldApart && actor.country ? `${key}:${actor.country}` : key;
    const first = firstOf.get(group);
    if (first !== undefined) return first;
    firstOf.set(group, at);
    return at;
  });
}

function nameKey(actor: NamedActor): string {
  return `${actor.type}:${foldWord(actor.name)}`;
}
