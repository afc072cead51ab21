import { Readability } from '@mozilla/readability';
import { articleDetailsOf } from '../reading/article-details';
import { articleMetaOf } from '../head/article-meta';
import { readHead } from '../reading/read-head';
import type { ArticleText } from './article-text';
import { paragraphsIn } from './paragraphs-in';
import { withShadowRoots } from './with-shadow-roots';

/** A text of fewer characters makes Readability look again, less strictly; news in brief has about so many. */
const shortestText = 250;

/**
 * Reads the article of a page: its text by Readability, what the page says of it as the reader script does.
 *
 * @param document a parsed copy of the page, which is taken apart; never the page itself
 * @param address of the page
 */
export function readArticle(document: Document, address: string): ArticleText {
  const head = readHead(document, URL.canParse(address) ? new URL(address) : new URL('about:blank'));
  const { title, publisher, date, lang } = articleMetaOf(head);
  const { authors, section, updated } = articleDetailsOf(document, head, { published: date });
  withShadowRoots(document);
  dropSurroundings(document);
  const text = new Readability<Node>(document, {
    charThreshold: shortestText,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  const byline = authors.length > 0 ? authors.join(', ') : (text?.byline ?? undefined);
  return {
    title: title ?? address,
    ...(byline !== undefined && { byline }),
    ...(section !== undefined && { section }),
    ...(publisher !== undefined && { outlet: publisher }),
    ...(lang !== undefined && { language: lang }),
    ...(date !== undefined && { published: date }),
    ...(updated !== undefined && { updated }),
    paragraphs: text?.content ? paragraphsIn(text.content, { title, authors }) : [],
  };
}

/** What is about the article or beside it, by what the page itself says: Readability goes by the names of classes alone. */
const surroundings =
  'nav,aside,footer,form,dialog,button,template,figcaption,[hidden],[aria-hidden="true"],[itemprop~="comment"],' +
  '[itemtype$="/Comment"],[role="navigation"],[role="complementary"],[role="search"],[role="dialog"]';

function dropSurroundings(document: Document): void {
  for (const element of document.querySelectorAll(surroundings)) {
    // Some wrap the whole article in such an element.
    if (element.querySelector('article,h1,main') === null) element.remove();
  }
}
