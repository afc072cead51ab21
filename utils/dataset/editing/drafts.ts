import type { Uid } from '../../actors/actor';
import type { ArticleRef, Draft } from '../../drafts/draft';
import type { ReviewedArticle } from '../../drafts/reviewed-article';
import type { Failed } from '../change-outcome';
import type { Problem } from '../checking/problem';
import type { Receipt } from '../records/receipt';
import type { Draft as RecordDraft, Entity } from '../records/records';

/**
 * What was found in articles or selected by the reader and waits for their review. None of it is part of the dataset.
 * Telling other pages is the caller's part (`drafts.changed`); callers never store anything from private windows.
 */
export interface Drafts {
  /** Articles with drafts, the last read first. */
  reviews(): Promise<ReviewSummary[]>;
  /** One article's drafts in the order of its text; undefined where there are none. */
  review(key: string): Promise<Review | undefined>;
  draft(id: string): Promise<Draft | undefined>;
  /** How many wait for the reader. */
  openDrafts(): Promise<number>;
  /**
   * Takes in what was found in an article. What is known of it from before is recognised, also where the article was edited a
   * little or came on another way: it stays as the reader left it. `too-many` where more waits than may.
   */
  addDrafts(found: FoundDrafts): Promise<DraftsAdded | Failed>;
  /** Changes what a draft says; `gone` where it is not open any more. */
  mendDraft(draft: Draft): Promise<{ kind: 'mended' } | Failed>;
  /** Drops an open draft, or opens a dropped one again. */
  setAside(id: string, dropped: boolean): Promise<{ kind: 'set-aside' } | Failed>;
  /** Forgets an article with its drafts: read again, all of it is found anew. */
  forgetReview(key: string): Promise<{ kind: 'forgotten' } | Failed>;
  /**
   * Adds records of the reader's own that belong together, such as a source, an actor and their position, all in one change
   * with one receipt. Later ones may name earlier ones; `own/…` ids are the caller's choice. With `draft` that is kept from
   * then on, and open again when the change is undone; `gone` where it is not open.
   */
  keep(asked: { records: NewRecord[]; draft?: string }): Promise<Kept | NotKept | Failed>;
}

export interface FoundDrafts {
  /** The text they were found in; absent where the reader selected a place. */
  article?: ReviewedArticle;
  drafts: Draft[];
}

export interface DraftsAdded {
  kind: 'added';
  /** Of the article that they were recognised to be of. */
  key: string;
  /** How many are new. */
  added: number;
  /** How many were known, whatever became of them. */
  known: number;
}

export interface ReviewSummary {
  ref: ArticleRef;
  /** When it was last read, ISO 8601. */
  read: string;
  open: number;
  kept: number;
  dropped: number;
}

export interface Review {
  ref: ArticleRef;
  /** Absent once it is forgotten, and where the reader selected places. */
  article?: ReviewedArticle;
  drafts: Draft[];
}

/** A record without an id gets one. */
export type NewRecord = { [E in Entity]: { entity: E; record: RecordDraft<E> } }[Entity];

export interface Kept {
  kind: 'kept';
  /** In the order asked. */
  uids: Uid[];
  receipt: Receipt;
}

export interface NotKept {
  kind: 'invalid';
  /** Which of the records it is. */
  at: number;
  problems: Problem[];
}
