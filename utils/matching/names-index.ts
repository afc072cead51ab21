import type { Actor, Alias, LanguageTag, Uid } from '../actors/actor';
import type { NameTrie } from './name-trie';

/** What a dataset's actors look like to the matcher. */
export type NamedActor = Pick<Actor, 'id' | 'type' | 'name' | 'aliases' | 'matchOnPage' | 'country'>;

/** All names of a dataset, ready to be found in texts. Made by `compileIndex`, read by `findMentions`. */
export interface NamesIndex {
  trie: NameTrie;
  entries: EntryTable;
  actors: readonly IndexedActor[];
  /** A 1 at `smallStartOf` the first tokens of names that may begin with a small letter or a digit. */
  smallStarts: Uint8Array;
  /** The actors as they were given. */
  source: readonly NamedActor[];
}

export interface IndexedActor {
  id: Uid;
  type: Actor['type'];
  marked: boolean;
  /** Actors that nothing tells apart carry the same number: that of the first of them. */
  person: number;
  /** Folded words of the full names that are no surname, what may stand before the surname; parted and enclosed by spaces. */
  givenNames: string;
  /** First letters of middle names in one string; empty where the dataset gives none, so that any may stand there. */
  middleInitials: string;
}

/** The entries in the order of the trie's nodes: for each one three numbers. */
export interface EntryTable {
  /** Places in `actors`. */
  actors: Uint32Array;
  /** Places in `texts`. */
  aliases: Uint32Array;
  /** Places in `allTraits`. */
  traits: Uint32Array;
  texts: readonly string[];
  allTraits: readonly NameTraits[];
}

/** One way to write one actor. */
export interface NameEntry extends NameTraits {
  /** Place in `actors`. */
  actor: number;
  /** The alias in base form. */
  alias: string;
}

/** What kind of name it is and when it counts: few combinations, shared by many names. */
export interface NameTraits {
  /** `given` stands for every part of a name that is nobody's without the rest. */
  form: 'full' | 'surname' | 'given' | 'initials' | 'body' | 'misspelling';
  /** How much the page must say before this counts; `derived` names were not listed and need a good reason. */
  need: Alias['ambiguity'] | 'derived';
  lang?: LanguageTag;
  /** For each token whether it must begin with a capital. */
  capitals: readonly boolean[];
  /** Capitals throughout, as listed: an acronym is no ordinary word. */
  acronym: boolean;
  /** False when the dataset lists the forms of this name, or the name is already one of them. */
  inflects: boolean;
  outlet?: Uid;
  validFrom?: string;
  validTo?: string;
}
