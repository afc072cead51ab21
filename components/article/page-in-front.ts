import type { NotReadingWhy, PageSummary } from '../../utils/messaging/protocol';
import type { ArticleOverview } from '../../utils/relevance/article-overview';
import type { PersonLine } from '../../utils/relevance/person-line';

/** What the popup knows about the page in front of the reader. */
export type PageInFront =
  { kind: 'loading' } | ReadPage | { kind: 'not-reading'; why: NotReadingReason; article?: ArticleShown };

/** An article with its people, and what they hold on its topics. */
export interface ReadPage extends Pick<ArticleOverview, 'topics' | 'compared'> {
  kind: 'reading';
  article: ArticleShown;
  people: PersonNamed[];
  refusesCards: boolean;
}

export type ArticleShown = PageSummary['article'];

/** A person on the page and how often it names them. */
export interface PersonNamed {
  person: PersonLine;
  mentions: number;
}

/** Why the page is not read. */
export type NotReadingReason =
  | NotReadingWhy
  /** Nothing speaks against it, but no reader runs there yet. */
  | 'not-started'
  /** The browser lets no extension in. */
  | 'closed'
  /** The browser or the reader withholds access. */
  | 'no-access'
  /** We did not get an answer of our own background. */
  | 'failed';

/** What the reader can do about a page that is not read. */
export type PageAction = 'read-once' | 'always-here' | 'on-here' | 'on-everywhere' | 'try-again';
