import type { ArticleText } from './article-text';
import { paragraphsIn } from './paragraphs-in';
import { readArticle } from './read-article';

/** An article that the reader brought, with the address that it gives as its own. */
export interface PastedArticle {
  article: ArticleText;
  /** https alone; absent where it says none. */
  address?: string;
}

/** A first line that is no longer is a headline, in UTF-16 units. */
const longestHeadline = 200;

/**
 * Reads a text, or HTML: of a whole page as of a tab's, of a piece of one as it stands. The HTML is inert: nothing in it
 * runs, and nothing is loaded for it. Needs a document of ours.
 *
 * @param address where it is known otherwise, as of a saved page
 */
export function readPasted(pasted: string, address?: string): PastedArticle {
  if (!looksLikeHtml(pasted))
    return { article: textArticle(pasted), ...(address !== undefined && { address }) };
  const own = address ?? addressIn(new DOMParser().parseFromString(pasted, 'text/html'), pasted);
  const article = readArticle(new DOMParser().parseFromString(pasted, 'text/html'), own ?? '');
  const read = article.paragraphs.length > 0 ? article : wholeOf(pasted, article);
  const title = read.title === '' ? read.paragraphs[0] : undefined;
  return {
    article: title === undefined ? read : { ...read, title, paragraphs: read.paragraphs.slice(1) },
    ...(own !== undefined && { address: own }),
  };
}

/** Text that somebody wrote holds no tags of paragraphs. */
function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype|html|head|body|article|main|section|div|p|h[1-6]|br|span|ul|blockquote)\b[^>]*>/i.test(
    text,
  );
}

/** A short first line is the headline; where there is none, the first line is headline and text. */
function textArticle(text: string): ArticleText {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = '', ...rest] = lines;
  const isHeadline = rest.length > 0 && first.length <= longestHeadline && !/[.!?:;,…]$/.test(first);
  return isHeadline ? { title: first, paragraphs: rest } : { title: '', paragraphs: lines };
}

/** A piece too short to be told from what stands around an article is taken whole. */
function wholeOf(html: string, article: ArticleText): ArticleText {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { ...article, paragraphs: paragraphsIn(body, { title: article.title || undefined, authors: [] }) };
}

/** What the page gives as its own address, or what the browser wrote into it when it was saved. */
function addressIn(document: Document, html: string): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1];
  return (
    [canonical, shared, saved].find(
      (address) => address != null && URL.canParse(address) && new URL(address).protocol === 'https:',
    ) ?? undefined
  );
}
