/** What a page says of the article on it. */
export interface ArticleMeta {
  host: string;
  title?: string;
  /** JSON-LD publisher, else `og:site_name`. */
  publisher?: string;
  /** The day it was published, a partial ISO date. */
  date?: string;
  /** BCP 47, as the page states it. */
  lang?: string;
}

/** Reads what a page says of the article on it. */
export function articleMetaOf(document: Document): ArticleMeta {
  return { host: document.location.hostname };
}
