import type { Actor, Alias, LanguageTag, Uid } from '../../actors/actor';
import type { NameWords } from './name-words';
import type { PackedStrings } from './packed-strings';

/** What a dataset's actors look like to the matcher. */
export type NamedActor = Pick<Actor, 'id' | 'type' | 'name' | 'aliases' | 'matchOnPage' | 'country'>;

/**
 * All names of a dataset, ready to be found in texts. Made by `compileIndex` or `openIndex`, read by `findMentions`.
 * Actors are numbers: their places in the order of their ids, and behind those the actors of the reader's edits.
 */
export interface NamesIndex {
  /** What was compiled, and with edits a second layer above it. */
  layers: readonly [NamesLayer] | readonly [NamesLayer, NamesLayer];
  /** The words of all layers. */
  nameWords: NameWords;
  /** A 1 for the first letters of names that may begin with a small letter or a digit; see `small-starts.ts`. */
  smallStarts: Uint8Array;
  /** What each character is to one who looks for the beginnings of names, as far as met; see `name-starts.ts`. */
  nameStarts: Uint16Array;
  edits: AppliedEdits | null;
}

/** What the edits changed in the layer below. */
export interface AppliedEdits {
  /** Actors of the layer below that are no longer there. */
  gone: ReadonlySet<number>;
  /** Actors whose person is another one than in their layer. */
  persons: ReadonlyMap<number, number>;
  /** For each actor of the edits its place in the order of ids, between those of the layer below. */
  order: readonly number[];
}

/** Names in typed arrays over one stretch of bytes, none of them unpacked. */
export interface NamesLayer {
  bytes: Uint8Array<ArrayBuffer>;
  /** What is added to the numbers of its actors. */
  firstActor: number;
  /** How many actors, and how many ways to write them. */
  actorCount: number;
  formCount: number;
  /** An open-addressing hash table of tokens; see `names-table.ts`. */
  slots: Uint32Array;
  seed: number;
  /** Entries of tokens that lead to several; see `names-table.ts`. */
  lists: Uint32Array;
  actorBits: number;
  traits: PackedStrings;
  /** Those unpacked so far. */
  knownTraits: (NameTraits | undefined)[];
  nameWords: NameWords;
  smallStarts: Uint8Array;
  /** A word an actor; see `actor-directory.ts`. */
  actors: Uint32Array;
  /** Three numbers for each actor who shares the name with another; see `namesakes.ts`. */
  namesakes: Uint32Array;
  ids: PackedStrings;
  /** Places in `countryNames`. */
  countries: Uint16Array;
  countryNames: PackedStrings;
  givenParts: Uint8Array;
  givenWords: PackedStrings;
}

/** What kind of name it is and when it counts: few combinations, shared by many names. */
export interface NameTraits {
  /** `given` stands for every part of a name that is nobody's without the rest. */
  form: 'full' | 'surname' | 'given' | 'initials' | 'body' | 'misspelling';
  /** How much the page must say before this counts; `derived` names were not listed and need a good reason. */
  need: Alias['ambiguity'] | 'derived';
  lang?: LanguageTag;
  /** A bit for each token that must begin with a capital, the first token's lowest. */
  capitals: number;
  /** Capitals throughout, as listed: an acronym is no ordinary word. */
  acronym: boolean;
  /** False when the dataset lists the forms of this name, or the name is already one of them. */
  inflects: boolean;
  outlet?: Uid;
  validFrom?: string;
  validTo?: string;
  /** How the folded base form follows from this one: so many letters less, and others in their place. */
  base?: { cut: number; add: string };
  /** The actor's name as it is shown. */
  isName?: true;
  /** A full name without the "Jr." that the actor's ends in: the father's too. */
  withoutGeneration?: true;
  /** A given name that counts behind a title alone: "Mr Faizal". */
  behindTitle?: true;
}

/** One way to write an actor. */
export interface NameEntry {
  actor: number;
  traits: NameTraits;
}

/** All actors who are written like this with the same traits. */
export interface NameGroup {
  traits: NameTraits;
  /** In the order of their ids, each once. */
  actors: Uint32Array;
}
