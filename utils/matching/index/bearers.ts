import type { LanguageTag } from '../../actors/actor';
import { countryOf, givenPartOf, membersOf, orderOf, personOf, type GivenPart } from './actor-directory';
import { memoOf } from './index-memo';
import type { NameEntry, NameGroup, NamesIndex } from './names-index';

// Common surnames have thousands of bearers: questions about them are answered by search, by stopping at the first that
// answers them, or from memory.

/** Listed names win over derived ones. */
export function strongest<Group extends NameGroup>(groups: readonly Group[]): readonly Group[] {
  const listed = groups.filter(({ traits }) => traits.need !== 'derived');
  return listed.length > 0 ? listed : groups;
}

/** The entry of the actor who comes first in the order of ids. */
export function firstEntry(index: NamesIndex, groups: readonly NameGroup[]): NameEntry {
  const [first, ...others] = groups.map(({ traits, actors }): NameEntry => ({ traits, actor: actors[0]! }));
  if (!first) throw new Error('no names have no first entry');
  return others.reduce(
    (best, entry) => (orderOf(index, entry.actor) < orderOf(index, best.actor) ? entry : best),
    first,
  );
}

/** The first entry when all stand for one person, else the first of those in the page's language when those do. */
export function onlyPerson(
  index: NamesIndex,
  groups: readonly NameGroup[],
  lang: LanguageTag,
): NameEntry | null {
  const inLanguage = groups.filter(
    ({ traits }) => traits.lang !== undefined && primary(traits.lang) === lang,
  );
  if (isOnePerson(index, groups)) return firstEntry(index, inLanguage.length > 0 ? inLanguage : groups);
  return isOnePerson(index, inLanguage) ? firstEntry(index, inLanguage) : null;
}

/**
 * Of several people who bear one listed full name the one whom it names first of all, else the first of them when
 * nothing tells them apart: lists name one person by names of which not all are the same. Null when countries do.
 */
export function firstNamesake(index: NamesIndex, groups: readonly NameGroup[]): NameEntry | null {
  const listed = groups.filter(({ traits }) => traits.need !== 'derived');
  const countries = new Set(
    listed.flatMap(({ actors }) => Array.from(actors, (actor) => countryOf(index, actor))),
  );
  countries.delete('');
  if (listed.length === 0 || countries.size > 1) return null;
  const own = listed.filter(({ traits }) => traits.isName);
  return isOnePerson(index, own) ? firstEntry(index, own) : firstEntry(index, listed);
}

function primary(lang: LanguageTag): string {
  return lang.split('-')[0]!.toLowerCase();
}

function isOnePerson(index: NamesIndex, groups: readonly NameGroup[]): boolean {
  const [first, ...others] = groups.map(({ actors }) => onlyPersonOf(index, actors));
  return first !== undefined && first >= 0 && others.every((person) => person === first);
}

function onlyPersonOf(index: NamesIndex, actors: Uint32Array): number {
  const find = () => {
    const person = personOf(index, actors[0]!);
    return actors.every((actor) => personOf(index, actor) === person) ? person : -1;
  };
  if (actors.length <= fewBearers) return find();
  return memoOf(index).onlyPersons(isOfIndex(index, actors) ? actors.byteOffset : actors, find);
}

/** The names that are those of a person. */
export function namesOfPerson<Group extends NameGroup>(
  index: NamesIndex,
  groups: readonly Group[],
  person: number,
): Group[] {
  return groups.flatMap((group) => {
    const own = ownOf(index, group.actors, person);
    return own.length === 0 ? [] : [{ ...group, actors: own }];
  });
}

/** Those of the actors who are a person. */
function ownOf(index: NamesIndex, actors: Uint32Array, person: number): Uint32Array {
  const members = membersOf(index, person);
  const find = () => Uint32Array.from(members.filter((member) => holds(actors, member)));
  if (members.length <= fewBearers || !isOfIndex(index, actors)) return find();
  return memoOf(index).bearers(`${actors.byteOffset} person ${person}`, find);
}

/** True when a person bears one of the names. */
export function isBorneBy(index: NamesIndex, groups: readonly NameGroup[], person: number): boolean {
  const members = membersOf(index, person);
  return groups.some(({ actors }) => members.some((member) => holds(actors, member)));
}

function holds(actors: Uint32Array, wanted: number): boolean {
  let from = 0;
  let to = actors.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = actors[middle]!;
    if (found === wanted) return true;
    if (found < wanted) from = middle + 1;
    else to = middle;
  }
  return false;
}

/** Those of `persons`, which must not change any more, who bear one of the names. */
export function bearersAmong(
  index: NamesIndex,
  groups: readonly NameGroup[],
  persons: ReadonlyMap<number, unknown>,
): readonly number[] {
  const [first = [], ...others] = groups.map(({ actors }) => askedAmong(index, actors, persons));
  return others.length === 0 ? first : [...new Set([first, ...others].flat())];
}

const askedOf = new WeakMap<ReadonlyMap<number, unknown>, Map<number, readonly number[]>>();

// A page that lists people of one surname asks the same for each place that gives it alone.
function askedAmong(
  index: NamesIndex,
  actors: Uint32Array,
  persons: ReadonlyMap<number, unknown>,
): readonly number[] {
  if (Math.min(actors.length, persons.size) <= fewBearers || !isOfIndex(index, actors))
    return findAmong(index, actors, persons);
  const asked = askedOf.get(persons) ?? new Map<number, readonly number[]>();
  askedOf.set(persons, asked);
  const known = asked.get(actors.byteOffset) ?? findAmong(index, actors, persons);
  asked.set(actors.byteOffset, known);
  return known;
}

function findAmong(
  index: NamesIndex,
  actors: Uint32Array,
  persons: ReadonlyMap<number, unknown>,
): readonly number[] {
  if (actors.length > persons.size) {
    return [...persons.keys()].filter((person) =>
      membersOf(index, person).some((member) => holds(actors, member)),
    );
  }
  const bearers = new Set<number>();
  for (const actor of actors) if (persons.has(personOf(index, actor))) bearers.add(personOf(index, actor));
  return [...bearers];
}

/** The names with those of their bearers who are among `persons`; empty groups are left out. */
export function onlyBearersAmong<Group extends NameGroup>(
  index: NamesIndex,
  groups: readonly Group[],
  persons: ReadonlyMap<number, unknown>,
): Group[] {
  return groups.flatMap((group) => {
    const [first, ...others] = bearersAmong(index, [group], persons).map((person) =>
      ownOf(index, group.actors, person),
    );
    if (!first) return [];
    const own =
      others.length === 0 ? first : Uint32Array.from([first, ...others].flatMap((list) => [...list]));
    return [{ ...group, actors: others.length === 0 ? own : own.toSorted() }];
  });
}

/** True when a folded word, or initial with its full stop, is a given name of somebody who bears one of the names. */
export function isGivenNameOfBearer(index: NamesIndex, groups: readonly NameGroup[], word: string): boolean {
  return groups.some(({ actors }) => {
    if (actors.length > fewBearers && isOfIndex(index, actors)) return givenWordsOf(index, actors).has(word);
    return actors.some((actor) => bears(givenPartOf(index, actor).givenNames, word));
  });
}

/** The bearers of whom `is` is true; empty groups are left out. `key` names the question, the same for the same answer. */
export function bearersWho<Group extends NameGroup>(
  index: NamesIndex,
  groups: readonly Group[],
  key: string,
  is: (part: GivenPart) => boolean,
): Group[] {
  const among = (actors: Uint32Array) => actors.filter((actor) => is(givenPartOf(index, actor)));
  return groups.flatMap((group) => {
    const { actors } = group;
    const isMany = actors.length > fewBearers && isOfIndex(index, actors);
    const chosen = isMany
      ? memoOf(index).bearers(`${actors.byteOffset} ${key}`, () => among(actors))
      : among(actors);
    return chosen.length === 0 ? [] : [{ ...group, actors: chosen }];
  });
}

/** Marks a folded word as an initial when it is asked for among given names. */
export const initialMark = '.';

/** True when a folded word, or initial, is one of an actor's given names. */
export function bears(givenNames: string, word: string): boolean {
  const isInitialOnly = word.endsWith(initialMark);
  return givenNames.includes(isInitialOnly ? ` ${word.slice(0, -initialMark.length)}` : ` ${word} `);
}

/** So many are asked one by one. */
const fewBearers = 32;

// A view of the index stays what it is, other arrays are made for one text.
function isOfIndex({ layers: [below] }: NamesIndex, actors: Uint32Array): boolean {
  return actors.buffer === below.bytes.buffer;
}

function givenWordsOf(index: NamesIndex, actors: Uint32Array): ReadonlySet<string> {
  return memoOf(index).givenWords(actors.byteOffset, () => {
    const words = new Set<string>();
    for (const actor of actors) {
      for (const word of givenPartOf(index, actor).givenNames.trim().split(' ')) {
        words.add(word);
        // An initial is a letter, or two where one sound takes two.
        for (let length = 1; length <= 2; length++) words.add(word.slice(0, length) + initialMark);
      }
    }
    return words;
  });
}
