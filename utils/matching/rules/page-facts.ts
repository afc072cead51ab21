import type { Uid } from '../../actors/actor';
import { actorOf, personOf } from '../index/actor-directory';
import type { PageFact } from '../mention';
import type { NamesIndex } from '../index/names-index';
import type { Stranger } from './stranger';
import type { Gender } from '../words/genders';
import { generations } from '../words/generations';

/** Who is named where on a page, as its blocks tell. */
export interface NamedOnPage {
  /** For each person named in full the places where: a block's id and, behind the point, the order inside it. */
  actors: ReadonlyMap<number, readonly number[]>;
  /** Those of them whom it names as somebody's wife, brother, son. */
  relatives: ReadonlySet<number>;
  /**
   * The offices and ranks, folded, behind which it names each of them, and courtesy words that their given names would not
   * go with.
   */
  offices: ReadonlyMap<number, readonly string[]>;
  /** For each surname the places where somebody outside the dataset bears it. */
  strangers: ReadonlyMap<string, readonly StrangerOnPage[]>;
  /** Surnames that a title, a verb of speech or a word of politics says are a person's. */
  introduced: ReadonlySet<string>;
  /** Surnames that it gives courtesies of each gender: "Mr Vernik" and "Mrs Vernik". */
  courtesies: Record<Gender, ReadonlySet<string>>;
  /** Folded given names that somebody outside the dataset bears beside another surname. */
  givenOfOthers: ReadonlySet<string>;
  /** Who is meant by a nickname that the page explains before a surname, by `nicknameKey`; null for several. */
  nicknames: ReadonlyMap<string, number | null>;
  /** People named in full in Chinese, Japanese or Korean characters. */
  families: readonly NamedFamily[];
}

export interface NamedFamily {
  /** Without spaces. */
  name: string;
  person: number;
}

export interface StrangerOnPage extends Omit<Stranger, 'kind'> {
  place: number;
}

/** More names in one block than anybody reads; later ones count as the last. A power of two: ids are large, and such parts exact. */
const mostInBlock = 64;

/** The place of the n-th name of a block. */
export function placeIn(block: number, order: number): number {
  return block + Math.min(order, mostInBlock - 1) / mostInBlock;
}

export function actorNamedAt(actor: Uid, place: number): PageFact {
  return `actor ${place} ${actor}`;
}

export function namedAsRelative(actor: Uid): PageFact {
  return `relative - ${actor}`;
}

/** `office` has no spaces. */
export function namedInOffice(actor: Uid, office: string): PageFact {
  return `holder ${office} ${actor}`;
}

export function strangerNamedAt(
  surname: string,
  { gender, office, isRelative, given }: Omit<Stranger, 'kind'>,
  place: number,
): PageFact {
  const told = [gender ?? '-', office || '-', isRelative ? 'relative' : '-', given || '-'];
  return `stranger ${place} ${told.join(' ')} ${surname}`;
}

export function surnameIntroduced(surname: string): PageFact {
  return `introduced - ${surname}`;
}

export function surnameWithCourtesy(surname: string, gender: Gender): PageFact {
  return `courtesy ${gender} ${surname}`;
}

/** `given` is folded. */
export function givenNameOfOther(given: string): PageFact {
  return `given - ${given}`;
}

/** Somebody is called `nickname` before `surname`, both folded. */
export function nicknameExplained(nickname: string, surname: string, actor: Uid): PageFact {
  return `nickname ${nicknameKey(nickname, surname)} ${actor}`;
}

/** Without spaces; the same with "Jr." behind the surname. */
export function nicknameKey(given: string, surname: string): string {
  return [given, ...surname.split(' ').filter((word) => !generations.has(word))].join('_');
}

/** The folded nickname in such a key. */
export function nicknameIn(key: string): string {
  return key.slice(0, key.indexOf('_'));
}

/** `name` has no spaces. */
export function familyNamed(name: string, person: Uid): PageFact {
  return `family - ${name} ${person}`;
}

export function readFacts(index: NamesIndex, facts: Iterable<PageFact>): NamedOnPage {
  const actors = new Map<number, number[]>();
  const relatives = new Set<number>();
  const offices = new Map<number, string[]>();
  const strangers = new Map<string, StrangerOnPage[]>();
  const introduced = new Set<string>();
  const courtesies = { woman: new Set<string>(), man: new Set<string>() };
  const givenOfOthers = new Set<string>();
  const families: NamedFamily[] = [];
  const nicknames = new Map<string, number | null>();
  for (const fact of facts) {
    const [kind, place, ...rest] = fact.split(' ');
    if (kind === 'introduced') introduced.add(rest.join(' '));
    else if (kind === 'courtesy') courtesies[place as Gender].add(rest.join(' '));
    else if (kind === 'given') givenOfOthers.add(rest.join(' '));
    else if (kind === 'actor' || kind === 'relative' || kind === 'holder') {
      // Facts may be older than the index.
      const actor = actorOf(index, rest.join(' '));
      if (actor < 0) continue;
      const person = personOf(index, actor);
      if (kind === 'actor') listIn(actors, person).push(Number(place));
      else if (kind === 'holder') listIn(offices, person).push(place!);
      else relatives.add(person);
    } else if (kind === 'nickname') {
      const actor = actorOf(index, rest.join(' '));
      const person = actor < 0 ? null : personOf(index, actor);
      nicknames.set(place!, nicknames.has(place!) && nicknames.get(place!) !== person ? null : person);
    } else if (kind === 'family') {
      const [name = '', ...id] = rest;
      const actor = actorOf(index, id.join(' '));
      if (actor >= 0) families.push({ name, person: personOf(index, actor) });
    } else {
      const [gender, office, relative, given = '', ...surname] = rest;
      listIn(strangers, surname.join(' ')).push({
        place: Number(place),
        gender: gender === '-' ? null : (gender as Gender),
        office: office === undefined || office === '-' ? '' : office,
        isRelative: relative === 'relative',
        given,
      });
    }
  }
  return {
    actors,
    relatives,
    offices,
    strangers: withoutNicknamed(strangers, nicknames),
    introduced,
    courtesies,
    givenOfOthers,
    nicknames,
    families,
  };
}

// "Bluey Vernik" is no stranger where the page explains who that is.
function withoutNicknamed(
  strangers: ReadonlyMap<string, readonly StrangerOnPage[]>,
  nicknames: ReadonlyMap<string, number | null>,
): ReadonlyMap<string, readonly StrangerOnPage[]> {
  if (nicknames.size === 0) return strangers;
  return new Map(
    Array.from(strangers, ([surname, places]) => [
      surname,
      places.filter(({ given }) => (nicknames.get(nicknameKey(given, surname)) ?? null) === null),
    ]),
  );
}

function listIn<Key, Item>(map: Map<Key, Item[]>, key: Key): Item[] {
  const known = map.get(key);
  if (known) return known;
  const items: Item[] = [];
  map.set(key, items);
  return items;
}
