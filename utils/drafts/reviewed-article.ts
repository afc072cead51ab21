import type { ArticleRef } from './draft';

/** An article that drafts were found in, with its text as it was then: it stands when the page changes. */
export interface ReviewedArticle {
  /** That of `ref`, and of its drafts. */
  key: string;
  ref: ArticleRef;
  /** Each on one line; with line breaks between them they are the text that drafts are found in. */
  paragraphs: string[];
  /** When it was last read, ISO 8601. */
  read: string;
}
