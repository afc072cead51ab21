import type { Uid } from '../actors/actor';
import type { PageFact } from './mention';

/** Who is named where on a page, as its blocks tell. */
export interface NamedOnPage {
  /** For each person named in full the places where: a block's id and, behind the point, the order inside it. */
  actors: ReadonlyMap<Uid, readonly number[]>;
  /** For each surname the places where somebody outside the dataset bears it. */
  strangers: ReadonlyMap<string, readonly number[]>;
  /** Surnames that an office, a courtesy word or a verb of speech says are a person's. */
  introduced: ReadonlySet<string>;
}

/** More names in one block than anybody reads; later ones count as the last. */
const mostInBlock = 9999;

/** The place of the n-th name of a block. */
export function placeIn(block: number, order: number): number {
  return block + Math.min(order, mostInBlock) / (mostInBlock + 1);
}

export function actorNamedAt(actor: Uid, place: number): PageFact {
  return `actor ${place} ${actor}`;
}

export function strangerNamedAt(surname: string, place: number): PageFact {
  return `stranger ${place} ${surname}`;
}

export function surnameIntroduced(surname: string): PageFact {
  return `introduced - ${surname}`;
}

export function readFacts(facts: Iterable<PageFact>): NamedOnPage {
  const actors = new Map<Uid, number[]>();
  const strangers = new Map<string, number[]>();
  const introduced = new Set<string>();
  for (const fact of facts) {
    const [kind, place, ...name] = fact.split(' ');
    if (kind === 'introduced') {
      introduced.add(name.join(' '));
      continue;
    }
    placesOf(kind === 'actor' ? actors : strangers, name.join(' ')).push(Number(place));
  }
  return { actors, strangers, introduced };
}

function placesOf<Key>(map: Map<Key, number[]>, key: Key): number[] {
  const known = map.get(key);
  if (known) return known;
  const places: number[] = [];
  map.set(key, places);
  return places;
}
