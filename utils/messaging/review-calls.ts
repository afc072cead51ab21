import type { ArticleText } from '../article-text/article-text';
import type { Failed } from '../dataset/change-outcome';
import type { ReviewSummary } from '../dataset/editing/drafts';
import type { ArticleRef, Draft, SpeakerType } from '../drafts/draft';
import type { Missing } from '../drafts/plain-choice';
import type { Call } from './call';
import type { HeldAlike } from './held-alike';
import type { NoArticleText } from './protocol';

/** What pages of ours ask of drafts. Whatever changes some is told to all of them: `drafts.changed`. */
export interface ReviewCalls {
  /** Reads the article of a tab for statements. */
  'review.readTab': Call<{ tab: number }, ArticleReadFor>;
  /** The same for a text that the reader pasted or opened. */
  'review.readText': Call<{ article: ArticleText; address?: string }, ArticleReadFor>;
  /** Articles with drafts, the last read first. */
  'review.list': Call<Record<string, never>, ReviewSummary[]>;
  /** Null where nothing is known of the article (any more). */
  'review.open': Call<{ key: string }, ReviewRead | null>;
  /** Which drafts stand nowhere any more on the article's page, as far as one is open. */
  'review.compare': Call<{ key: string }, PageSince>;
  /** Reads an article again from the tab in which it is open. */
  'review.readAgain': Call<{ key: string }, ArticleReadFor>;
  /** Keeps a draft as it stands. */
  'review.take': Call<{ id: string }, Taken>;
  'review.drop': Call<{ id: string }, { kind: 'set-aside' } | Failed>;
  /** Opens a draft again, whatever became of it; `gone` where what was made of it cannot be undone any more. */
  'review.undo': Call<{ id: string }, { kind: 'opened' } | Failed>;
  /** Adds a draft's speaker to the dataset, by the name and office that the article gives; others of the same name follow. */
  'review.addSpeaker': Call<{ id: string }, { kind: 'added'; name: string } | Failed>;
  /** Says what a draft's speaker is who is not in the dataset; others of the same name follow. */
  'review.speakerType': Call<{ id: string; type: SpeakerType }, { kind: 'mended' } | Failed>;
  'review.forget': Call<{ key: string }, { kind: 'forgotten' } | Failed>;
}

export type ArticleReadFor =
  | {
      kind: 'read';
      key: string;
      /** How many statements are new, and how many were known from before. */
      added: number;
      known: number;
    }
  | { kind: 'refused'; why: NoArticleText | 'private' | 'too-long' | 'nothing-said' }
  | Failed;

/** An article with what was found in it. */
export interface ReviewRead {
  ref: ArticleRef;
  /** When it was last read, ISO 8601; absent where its text is not kept. */
  read?: string;
  /** The headline first; empty where the text is not kept. */
  paragraphs: string[];
  /** In the order of the text. */
  items: ReviewItem[];
}

export interface ReviewItem {
  draft: Draft;
  /** As the dataset has it, else as the article tells; absent where the article gives no name. */
  speaker?: { name: string; office?: string };
  /** In words. */
  topics: string[];
  /** Where its sentence stands in the text; null where it does not. */
  place: TextPlace | null;
  /** What is held already and says the same, or nearly; the likest first. */
  alike: HeldAlike[];
  /** What has to be said before it can be kept; empty where one key is enough. */
  missing: Missing[];
}

/** UTF-16 offsets in one paragraph, counted from 0. */
export interface TextPlace {
  paragraph: number;
  start: number;
  end: number;
}

export type Taken =
  | { kind: 'kept' }
  | { kind: 'incomplete'; missing: Missing[] }
  /** The dataset takes no such record; the form says why. */
  | { kind: 'invalid' }
  | Failed;

export type PageSince =
  /** No page of it is open, or it cannot be read. */
  | { kind: 'unseen' }
  | { kind: 'same' }
  /** Ids of drafts whose sentences are gone from the page. */
  | { kind: 'changed'; gone: string[] };
