import type { Uid } from '../actors/actor';

/** What part of a page a block of text is. */
export type BlockRole = 'headline' | 'text' | 'caption' | 'byline';

/** A stretch of running text without a block boundary inside. */
export interface TextBlock {
  /** Chosen by the caller; comes back with the answer. A whole number: a block with a lower id stands before. */
  id: number;
  text: string;
  role: BlockRole;
  /** Where it differs from the page's language. */
  lang?: string;
}

/** What is known of the page that a block stands on. */
export interface PageContext {
  lang?: string;
  /** The id of the outlet, as the dataset names it. */
  outlet?: Uid;
  /** The day of the article, a partial ISO date. */
  date?: string;
}

/** Why a stretch of text counts as a mention of an actor. The card shows it and "not this person" is remembered by its kind. */
export type MentionReason =
  /** The whole name. */
  | { kind: 'full-name' }
  /** A surname, and the page names the person in full as well. */
  | { kind: 'surname-named-on-page' }
  /** A surname that belongs to nobody else here. */
  | { kind: 'surname-alone' }
  /** A given name, and the page names the person in full as well, and nobody else who bears it. */
  | { kind: 'given-name' }
  /** An acronym, metonym or fixed phrase for a body. */
  | { kind: 'body-name' }
  /** A spelling that only this outlet uses. */
  | { kind: 'outlet-spelling'; outlet: Uid }
  /** An office, "the French president", and who held it on the day of the article, a partial ISO date. */
  | { kind: 'office'; on: string };

/** An alias found at a place in a text. */
export interface Mention {
  actor: Uid;
  /** UTF-16 offsets into the block's text, end exclusive. */
  start: number;
  end: number;
  reason: MentionReason;
}

/**
 * A fact that one block gives about the whole page, such as "this person is named in full". Opaque to callers: they
 * keep the facts of all blocks that are on the page and hand their union back with the next call.
 */
export type PageFact = string;

/** What was found in one block. */
export interface BlockReading {
  id: number;
  /** In order of `start`, never overlapping. */
  mentions: Mention[];
  facts: PageFact[];
  /** True when other facts would change `mentions`: the block is worth reading again once the page's facts change. */
  dependsOnPage: boolean;
}
