import { pageKindOf, type PageKind } from '../../utils/reading/page-kind';
import { knownHost } from './known-host';

export interface KindOfPage {
  now: () => PageKind;
  /** The page became another one. */
  forget: () => void;
}

/**
 * What a page is, where news stays news: some of the signs are counts of its text, and a page that scrolls on or folds its
 * article up is the same page still. That a page asks for secrets or is not HTML always holds at once.
 */
export function createKindOfPage(document: Document): KindOfPage {
  let wasNews = false;
  return {
    now() {
      const kind = pageKindOf(document, { known: knownHost() });
      wasNews ||= kind === 'news';
      return wasNews && kind === 'not-news' ? 'news' : kind;
    },
    forget() {
      wasNews = false;
    },
  };
}
