import type { Uid } from '../../actors/actor';

/** How the statements of a dataset are spread. Of one length whatever the dataset's size, but for its months. */
export interface Balance {
  /** Statements counted; each is in every tally once. */
  total: number;
  actor: Tally;
  /** ISO 3166-1 alpha-2, of the actor. */
  country: Tally;
  /** What the actor held office for on the day of the statement. */
  party: Tally;
  /** The one whose article the dataset has it from. */
  outlet: Tally;
  /** Of that article: a language without script or region. */
  language: Tally;
  /** `2025-03`, ascending, those with none left out. By the day said, else reckoned, else reported. */
  months: { month: string; count: number }[];
  /** Statements of which no more than the year is known. */
  undated: number;
  topics: TopicSides;
}

export interface Tally {
  /** The values with the most statements, the most first. */
  shares: Share[];
  /** All other values together. */
  others: { values: number; count: number };
  /** Statements for which the dataset does not tell the value. */
  untold: number;
}

export interface Share {
  /** A uid, or a code where the tally is by codes. */
  value: string;
  /** What the record is called; the value itself for codes. */
  name: string;
  count: number;
}

export interface TopicSides {
  /** Topics with one side only, those with the most statements first. */
  oneSided: OneSidedTopic[];
  /** One-sided topics beyond those listed. */
  more: number;
  /** Topics with a single statement: there is no second side to ask for yet. */
  single: number;
  /** Topics with two or more statements. */
  compared: number;
}

/** A topic of two or more statements that has one side only: one voice, or one stance, or both. */
export interface OneSidedTopic {
  topic: Uid;
  name: string;
  count: number;
  /** All of it comes from one actor, or from several who all spoke for one party. */
  voice?: { kind: 'actor' | 'party'; uid: Uid; name: string };
  /** Two or more statements have a stance, and all of them are for, or all against, what they are about. */
  stance?: 'for' | 'against';
}
