import { createEntryCollector } from './entry-table';
import { readFullNames } from './full-names';
import { nameEntriesOf } from './name-entries';
import { createTrieBuilder } from './name-trie';
import type { IndexedActor, NamedActor, NamesIndex } from './names-index';
import { smallStartCount, smallStartOf } from './next-name-start';
import { spellTokens } from './spelling-variants';
import { foldWord } from './token';

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
  return { trie, entries: collector.finish(entries), actors: indexed, smallStarts };
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
