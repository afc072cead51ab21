import type { Alias } from '../actors/actor';
import { deriveNames, nameWords } from './derive-names';
import { createTrieBuilder } from './name-trie';
import type { IndexedActor, NamedActor, NameEntry, NamesIndex } from './names-index';
import { spellTokens } from './spelling-variants';
import { foldWord, tokensOf, type Token } from './token';
import { isGivenName } from './words/given-names';
import { particles } from './words/particles';

/** Compiles the names of actors. The order of the actors makes no difference. Linear in the number of names. */
export function compileIndex(actors: Iterable<NamedActor>): NamesIndex {
  const sorted = [...actors].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const builder = createTrieBuilder<NameEntry>();
  const smallStarts = new Set<string>();
  const persons = groupNamesakes(sorted);
  const indexed = sorted.map((actor, at): IndexedActor => {
    for (const entry of entriesOf(actor, at)) {
      const spellings = spellTokens(entry.written);
      if (spellings.length === 0) continue;
      builder.add(spellings, entry.entry);
      if (!entry.entry.capitals[0]) for (const start of spellings[0]!) smallStarts.add(start);
    }
    return {
      id: actor.id,
      type: actor.type,
      marked: actor.matchOnPage,
      person: persons[at]!,
      givenNames: givenNamesOf(actor),
    };
  });
  const { trie, entries } = builder.finish();
  return { trie, entries, actors: indexed, smallStarts };
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

interface WrittenEntry {
  written: string;
  entry: NameEntry;
}

function entriesOf(actor: NamedActor, at: number): WrittenEntry[] {
  const listed = actor.aliases.filter((alias) => alias.kind !== 'title' && alias.kind !== 'descriptor');
  const written: WrittenEntry[] = [];
  const known = new Set<string>();
  const add = (text: string, entry: NameEntry) => {
    known.add(foldWord(text));
    written.push({ written: text, entry });
  };
  for (const alias of listed) {
    const forms = Object.values(alias.forms ?? {}).flat();
    const entry = listedEntry(actor, at, alias);
    for (const text of [alias.text, ...forms]) {
      add(text, {
        ...entry,
        capitals: listedCapitals(text, alias.caseSensitive),
        inflects: forms.length === 0,
      });
    }
  }
  if (!known.has(foldWord(actor.name))) add(actor.name, nameEntry(actor, at));
  if (actor.type === 'person') {
    const fullNames = [
      actor.name,
      ...listed.filter((alias) => alias.kind === 'full').map((alias) => alias.text),
    ];
    for (const derived of fullNames.flatMap(deriveNames)) {
      if (!known.has(foldWord(derived.text))) add(derived.text, derivedEntry(at, derived));
    }
  }
  return written;
}

function listedCapitals(text: string, caseSensitive: boolean): boolean[] {
  const mustBe = capitalsOf(text);
  return tokensOf(text).map((word, at) => caseSensitive && word.startsCapital && mustBe[at]!);
}

function listedEntry(actor: NamedActor, at: number, alias: Alias): NameEntry {
  return {
    actor: at,
    alias: alias.text,
    form: formOf(actor, alias),
    need: needOf(alias),
    lang: alias.lang,
    capitals: [],
    acronym: alias.caseSensitive && tokensOf(alias.text).every((token) => token.allCapitals),
    inflects: true,
    outlet: alias.scope?.replace(/^outlet:/, ''),
    validFrom: alias.validFrom,
    validTo: alias.validTo,
  };
}

// What waits for the full name on the page cannot wait for itself.
function needOf(alias: Alias): NameEntry['need'] {
  const isWholeName = alias.kind === 'full' && tokensOf(alias.text).length > 1;
  return isWholeName && alias.ambiguity === 'high' ? 'low' : alias.ambiguity;
}

function formOf(actor: NamedActor, alias: Alias): NameEntry['form'] {
  if (alias.kind === 'misspelling') return 'misspelling';
  if (actor.type === 'body') return 'body';
  const words = tokensOf(alias.text);
  if (alias.kind === 'acronym') return 'initials';
  if (alias.kind === 'full' && (words.length > 1 || isSolo(words))) return 'full';
  return words.length === 1 && isGivenName(words[0]!.folded) && !surnamesOf(actor).has(words[0]!.folded)
    ? 'given'
    : 'surname';
}

/** The entry of an actor's name itself, where no alias repeats it. */
function nameEntry(actor: NamedActor, at: number): NameEntry {
  const words = tokensOf(actor.name);
  const wholeName = words.length > 1 || isSolo(words);
  const given = !wholeName && isGivenName(words[0]?.folded ?? '');
  return {
    actor: at,
    alias: actor.name,
    form: actor.type === 'body' ? 'body' : wholeName ? 'full' : given ? 'given' : 'surname',
    need: wholeName ? 'none' : 'low',
    capitals: capitalsOf(actor.name),
    acronym: actor.type === 'body' && words.every((word) => word.allCapitals),
    inflects: true,
  };
}

function derivedEntry(at: number, { text, form }: ReturnType<typeof deriveNames>[number]): NameEntry {
  return {
    actor: at,
    alias: text,
    form,
    need: 'derived',
    capitals: capitalsOf(text),
    acronym: form === 'initials',
    inflects: form !== 'initials',
  };
}

function isSolo(words: Token[]): boolean {
  return words.length > 1 && words.every((word) => word.kind === 'solo');
}

/** Names begin with capitals, particles aside: "von der Leyen"; a list in small letters says nothing about that. */
function capitalsOf(text: string): boolean[] {
  return tokensOf(text).map((word, at, words) => at === words.length - 1 || !particles.has(word.folded));
}

function givenNamesOf(actor: NamedActor): Set<string> {
  if (actor.type === 'body') return new Set();
  const names = [
    actor.name,
    ...actor.aliases.filter((alias) => alias.kind === 'full').map((alias) => alias.text),
  ];
  const surnames = surnamesOf(actor);
  return new Set(
    names
      .flatMap((name) => nameWords(name).flatMap(spellTokens).flat())
      .filter((word) => !surnames.has(word) || isGivenName(word)),
  );
}

function surnamesOf(actor: NamedActor): Set<string> {
  const names = [
    actor.name,
    ...actor.aliases.filter((alias) => alias.kind === 'full').map((alias) => alias.text),
  ];
  return new Set(
    names
      .flatMap(deriveNames)
      .filter(({ form }) => form === 'surname')
      .flatMap(({ text }) => spellTokens(text).flat()),
  );
}
