import type { PassagePlace } from './passage';
import type { Uid } from '../actors/actor';
import type { OfficeLine } from '../actors/office-on';
import type { Origin } from '../actors/origin';
import type { PositionKind, ReviewStatus, Stance } from '../actors/position';
import type { Stale } from './staleness';

/** Everything a card shows, resolved and in order, so that the view only draws. Plain JSON. */
export interface CardContent {
  actor: ActorHead;
  /** Absent where nothing is known of what is being read. */
  reading?: OnReading;
  /** The actor's other own positions grouped by topic: the topic with the newest position first, newest first inside. */
  groups: PositionGroup[];
  /** Positions of bodies the person belongs to; never the person's own. */
  bodies: BodySection[];
  /** How many the actor has; `reading` and `groups` may hold the first of them alone. */
  positionCount: number;
  /** The newest day in them, a partial ISO date. */
  newest?: string;
}

export interface ActorHead {
  id: Uid;
  type: 'person' | 'body';
  name: string;
  country?: string;
  /** The office on the day of the article, else on the day of the newest position, else today. */
  office?: OfficeLine;
}

/** What an actor holds on what is being read. */
export interface OnReading {
  /** What the passage is about, as far as the dataset knows; the weightiest first. */
  topics: ReadingTopic[];
  /** The best first. Empty: nothing is held on the topics chosen. */
  positions: (PositionLine & { why: WhyInWords })[];
  /** The newest of them is later than the article. Partial ISO dates. */
  newer?: { on: string; articleDate: string };
}

export interface ReadingTopic {
  id: Uid;
  label: string;
  /** False when the reader left it out. */
  isChosen: boolean;
}

/** `Why` with the topic's label. */
export type WhyInWords =
  { kind: 'topic'; topic: Uid; label: string; place: PassagePlace } | { kind: 'words'; words: string[] };

export interface PositionGroup {
  topic: { id: Uid; label: string };
  positions: PositionLine[];
}

export interface BodySection {
  body: { id: Uid; name: string };
  /** Newest first. */
  positions: PositionLine[];
}

export interface PositionLine {
  id: Uid;
  kind: PositionKind;
  kindAlso: PositionKind[];
  topic: { id: Uid; label: string };
  target: string;
  stance: Stance;
  summary: string;
  /** The language of target, summary and quote. */
  lang: string;
  quote?: string;
  date: PositionDate;
  /** Absent where the article's day is not known, or the dates leave open which came first. */
  since?: SinceArticle;
  /** Absent while it may be taken for what is held. */
  stale?: Stale;
  /** Outlets from the first reporter to the source's own, which carries the link. */
  chain: string[];
  /** `published` is a partial ISO date, perhaps with a time. */
  source: { outlet: string; title?: string; published?: string; url?: string };
  /** Names of those who hold it jointly. */
  jointWith: string[];
  /** Set only when it is low. */
  lowConfidence?: number;
  condition?: string;
  /** The office that the actor held when it was said. */
  office?: string;
  /** The same, where it was another one than on the day of the article. */
  thenOffice?: string;
  printedActor?: string;
  headlineOnly: boolean;
  status: ReviewStatus;
  origin: Origin;
}

/** Whether a statement is from before the article that is read, or from after it. */
export interface SinceArticle {
  /** A partial ISO date. */
  articleDate: string;
  is: 'before' | 'same-day' | 'after';
}

/** `said` comes from the text, `inferred` is reckoned and shown as such, `reported` is the day of the source. */
export interface PositionDate {
  basis: 'said' | 'inferred' | 'reported';
  /** A partial ISO date. */
  on: string;
  /** How it was reckoned, in words. */
  why?: string;
}
