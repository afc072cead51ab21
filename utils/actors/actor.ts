/** An id that is unique in the effective dataset: `packId/recordId`, or `own/recordId` for the reader's own records. */
export type Uid = string;

/** A BCP 47 language tag such as `uk` or `uk-Latn`. */
export type LanguageTag = string;

/** A person or body that can hold a position. */
export interface Actor {
  id: Uid;
  type: 'person' | 'body';
  /** What kind of body: `state`, `organisation`, `metonym`, `informal-group`, `meeting`, `anonymous`. */
  subtype?: string;
  /** The name on screen. */
  name: string;
  fullName?: string;
  /** Other identities of the same actor: `wd:Q…` or an https address. Equal `wd:` ids join actors of different packs. */
  sameAs?: string[];
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** False for people who hold positions without being politicians, such as experts. */
  politician?: boolean;
  aliases: Alias[];
  memberships: Membership[];
  /** The body that this body belongs to or speaks for. */
  parent?: Uid;
  /** False for actors that hold positions but are never marked on a page, such as states. */
  matchOnPage: boolean;
  /** True for actors that the sources mention without giving them a position. */
  mentionOnly?: boolean;
  /** How a name that a source printed was resolved to this actor. */
  identity?: Identity;
  note?: string;
}

export type AliasKind = 'full' | 'surname' | 'title' | 'descriptor' | 'metonym' | 'acronym' | 'misspelling';

export type GrammaticalCase = 'gen' | 'dat' | 'acc' | 'ins' | 'loc' | 'voc';

/** A way to write an actor's name. */
export interface Alias {
  text: string;
  lang: LanguageTag;
  kind: AliasKind;
  /** Inflected forms, listed by case; the nominative is `text`. */
  forms?: Partial<Record<GrammaticalCase, string[]>>;
  caseSensitive: boolean;
  /** `none` counts always, `low` unless something speaks against it, `high` only with the full name on the page or inside its scope. */
  ambiguity: 'none' | 'low' | 'high';
  /** Partial ISO dates (EDTF subset), both ends included. */
  validFrom?: string;
  validTo?: string;
  /** `outlet:ID` holds the alias to the pages of one outlet. */
  scope?: string;
  note?: string;
}

/** An office or membership that an actor held for a time. */
export interface Membership {
  /** The office in words, such as `Prime Minister of the United Kingdom`. */
  role: string;
  /** The body it belongs to. */
  org?: Uid;
  /** The party or list it was held for. */
  onBehalfOf?: Uid;
  /** Partial ISO dates (EDTF subset), both ends included; a missing end is open. */
  from?: string;
  to?: string;
  /** The day for which the office is known to hold. */
  asOf?: string;
  /** How the source printed the office. */
  printed?: string;
  note?: string;
}

export interface Identity {
  printedName: string;
  status: string;
  resolvedTo: string;
  not?: string;
  evidence?: string;
  rule?: string;
}
