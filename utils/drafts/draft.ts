import type { LanguageTag, Uid } from '../actors/actor';
import type { PositionKind } from '../actors/position';
import type { StatementType } from '../extraction/statement';

/** What somebody is reported to have said, found in an article or selected by the reader, not in the dataset yet. */
export interface Draft {
  id: string;
  article: ArticleRef;
  speaker: DraftSpeaker;
  /** The claim's words as printed, parts that do not stand together joined by " … ". */
  content: string;
  /** The speaker's own words, without their quotation marks. */
  quote?: string;
  /** The sentence or sentences that it stands in. */
  sentence: string;
  /** Finds the sentence again in the article's text. */
  place: TextQuote;
  /** Where the claim began in the text it was found in, in UTF-16 code units: drafts are shown in this order. */
  at?: number;
  /** The words that make it the speaker's. */
  cue?: string;
  type?: StatementType;
  /** From 0 to 1: how far what found it is to be trusted; absent where the reader selected it. */
  confidence?: number;
  kind?: PositionKind;
  /** Topics of the dataset that the words speak of, the likeliest first. */
  topics: Uid[];
  saidOn?: SaidOn;
  /** Names of outlets as printed, who reported first at the beginning, the article's own at the end. */
  chain: string[];
  /** When it was found, ISO 8601. */
  begun: string;
  state: DraftState;
}

export type DraftState =
  | { kind: 'open' }
  /** The position that was made of it. */
  | { kind: 'kept'; position: Uid }
  | { kind: 'dropped' };

/** Begins the key of an article that was pasted and says nowhere where it is from. */
export const pastedPrefix = 'pasted:';

/** The article that a draft stands in. */
export interface ArticleRef {
  /** The address without what only counts visits, else `pastedPrefix` with a hash of the text. */
  key: string;
  /** https alone. */
  address?: string;
  title: string;
  /** As the article names it. */
  outlet?: string;
  /** A partial ISO date. */
  published?: string;
  language?: LanguageTag;
}

/** Whose words they are. */
export interface DraftSpeaker {
  /** Absent where it is nobody of the dataset. */
  actor?: Uid;
  /** As the sentence prints it: "she", "the minister", "Finance Minister Anna Berg". */
  printed: string;
  /** The fullest name that the article gives to whom it means. */
  name?: string;
  /** The office that the article gives to them. */
  office?: string;
  /**
   * A person where office or given name tell so, a kind of body where its words do, a body where its name has an article or is
   * an acronym; absent where nothing tells.
   */
  type?: SpeakerType;
  /** The country that their office or name ties itself to, ISO 3166-1 alpha-2. */
  country?: string;
}

/** What a speaker who is not in the dataset can be added as; all but people are kinds of bodies. */
export const speakerTypes = ['person', 'body', 'organisation', 'state', 'metonym'] as const;
export type SpeakerType = (typeof speakerTypes)[number];

/** When it was said. */
export interface SaidOn {
  /** A partial ISO date. */
  date: string;
  /** The words it was reckoned from, such as "on Wednesday"; absent where the date is printed. */
  words?: string;
}

/** A W3C text quote selector: a stretch of a text with what stands around it, so that it is found again. */
export interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
}
