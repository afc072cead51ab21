import type { Uid } from '../actors/actor';
import type { PageFact } from './mention';

/** Who is named where on a page, as its blocks tell. */
export interface NamedOnPage {
  /** For each person named in full the blocks where. */
  actors: ReadonlyMap<Uid, readonly number[]>;
  /** For each surname the blocks where somebody outside the dataset bears it. */
  strangers: ReadonlyMap<string, readonly number[]>;
  /** Surnames that an office, a courtesy word or a verb of speech says are a person's. */
  introduced: ReadonlySet<string>;
}

export function actorNamedAt(actor: Uid, block: number): PageFact {
  return `actor ${block} ${actor}`;
}

export function strangerNamedAt(surname: string, block: number): PageFact {
  return `stranger ${block} ${surname}`;
}

export function surnameIntroduced(surname: string): PageFact {
  return `introduced - ${surname}`;
}

export function readFacts(facts: Iterable<PageFact>): NamedOnPage {
  const actors = new Map<Uid, number[]>();
  const strangers = new Map<string, number[]>();
  const introduced = new Set<string>();
  for (const fact of facts) {
    const [kind, block, ...name] = fact.split(' ');
    if (kind === 'introduced') {
      introduced.add(name.join(' '));
      continue;
    }
    const blocks = blocksOf(kind === 'actor' ? actors : strangers, name.join(' '));
    blocks.push(Number(block));
  }
  return { actors, strangers, introduced };
}

function blocksOf<Key>(map: Map<Key, number[]>, key: Key): number[] {
  const known = map.get(key);
  if (known) return known;
  const blocks: number[] = [];
  map.set(key, blocks);
  return blocks;
}
