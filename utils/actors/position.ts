import type { LanguageTag, Uid } from './actor';

/** What kind of act a position is reported as. The word on screen is the kind's. */
export const positionKinds = [
  'said',
  'demanded',
  'denied',
  'pledged',
  'opposed',
  'supports',
  'seeks',
  'considering',
] as const;
export type PositionKind = (typeof positionKinds)[number];

/** Towards the target: -2 strongly against, -1 against, 0 mixed, 1 for, 2 strongly for, null where none can be told. */
export type Stance = -2 | -1 | 0 | 1 | 2 | null;

export type Explicitness = 'explicit' | 'embedded' | 'implicit' | 'agentless';

export type ReviewStatus = 'draft' | 'reviewed' | 'needs-review' | 'disputed' | 'retracted';

/** What an actor is reported to hold on a topic. */
export interface Position {
  id: Uid;
  actor: Uid;
  topic: Uid;
  /** The short proposition that the stance is towards. */
  target: string;
  stance: Stance;
  kind: PositionKind;
  /** Adds words to the kind and never replaces it. */
  kindAlso?: PositionKind[];
  /** In the dataset's own words. */
  summary: string;
  /** The language of target and summary. */
  lang: LanguageTag;
  /** Verbatim words of the actor, where kept. */
  quote?: string;
  /** Dates are partial ISO dates (EDTF subset). `saidOn` comes from the text alone, inferences go to `saidOnInferred`. */
  saidOn?: string;
  saidOnBasis?: string;
  saidOnInferred?: string;
  inferredFrom?: string;
  reportedOn: string;
  source: Uid;
  /** Outlets from who reported first to our source; the last is the source's own outlet. */
  chain: Uid[];
  /** A longer chain known from outside the source. */
  chainExternal?: Uid[];
  evidence?: Evidence;
  explicitness: Explicitness;
  /** From 0 to 1; below `lowConfidence` the card says so. */
  confidence: number;
  /** What the position depends on. */
  condition?: string;
  /** Where it was said. */
  place?: string;
  jointWith?: Uid[];
  /** The actor as the source printed it. */
  printedActor?: string;
  /** The source carries it in a headline only. */
  headlineOnly?: boolean;
  status: ReviewStatus;
  supersedes?: Uid;
  note?: string;
}

/** Below this confidence a position is shown with its confidence. */
export const lowConfidence = 0.7;

/** Where in its source a position is found. Counting rules: docs/dataset-format.md, "Locators". */
export interface Locator {
  p?: number;
  s?: number;
  start?: number;
  end?: number;
  /** The fewest words from both ends of the sentence that find it: the two halves of a text fragment. */
  textStart: string;
  textEnd?: string;
  /** First 16 hex digits of the SHA-256 of the sentence. */
  sha256_16?: string;
  /** Further places that say the same. */
  also?: { p: number; s?: number }[];
}

export interface Evidence {
  /** The source whose text the locator counts in, when it is not the position's own: a headline printed elsewhere. */
  foundIn?: Uid;
  selector: Locator;
}
