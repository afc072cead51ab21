/** An article by itself: what its page says of it, and its text apart from everything around it. */
export interface ArticleText {
  /** The headline; the address where the page gives none. It is not repeated in the paragraphs. */
  title: string;
  /** Who wrote it, joined by commas. */
  byline?: string;
  section?: string;
  outlet?: string;
  /** BCP 47, as the page states it. */
  language?: string;
  /** Partial ISO dates; `updated` only where it is another day. */
  published?: string;
  updated?: string;
  /**
   * Running text, subheads, quotations set apart and items of lists, in order, white space collapsed, none empty. None at
   * all where the page has no text that reads like an article.
   */
  paragraphs: string[];
}
