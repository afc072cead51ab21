import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { asksSecrets } from './asks-secrets';
import { jsonLdTexts } from './read-head';

/** What a page is to us. */
export type PageKind =
  | 'news'
  | 'not-news'
  /** Mail, chat, bank, health, government log-in or office app. */
  | 'private-kind-of-page'
  /** A password or card-number field is on screen. Never read, whatever the reader chose. */
  | 'asks-secrets'
  /** A picture, a text file, a feed. Never read, whatever the reader chose. */
  | 'not-html';

/** As schema.org calls articles of news, and what outlets describe theirs as. */
const newsType = '(?:(?:\\w*News)?Article|Report|LiveBlogPosting)';
const itemOfNews = new RegExp(`/${newsType}(?:\\s|$)`);
/** One of several types, or the only one, with the vocabulary's address or without. */
const thingOfNews = new RegExp(`"@type"\\s*:\\s*(?:\\[[^\\]]{0,300})?"(?:[^"]*[/#:])?${newsType}"`);

/** First labels that stand for private kinds of site under anybody's domain. */
const privateLabels =
  /^(?:webmail|e?mail\d*|owa|e?-?banking|online-?banking|netbank(?:ing)?|mychart|login|signin|sso|auth|accounts?|intranet)\.[^.]*\../;

/** What a host is known for, whatever stands on its pages. */
export type KnownHost = 'news' | 'private';

export interface PageAbout {
  host?: string;
  known: KnownHost | undefined;
}

/**
 * Decides what a page is from its host, its head and, failing these, its text. Costs a few native queries, and a look at
 * the paragraphs only where nothing else decided.
 */
export function pageKindOf(
  document: Document,
  { known, host = document.location.hostname }: PageAbout,
): PageKind {
  if (!isHtml(document)) return 'not-html';
  if (asksSecrets(document)) return 'asks-secrets';
  if (known === 'private' || privateLabels.test(host)) return 'private-kind-of-page';
  const isNews =
    known === 'news' || isOpenGraphArticle(document) || saysNews(document) || isProbablyReaderable(document);
  return isNews ? 'news' : 'not-news';
}

function isHtml({ contentType, documentElement }: Document): boolean {
  return /html/.test(contentType) && documentElement?.localName === 'html';
}

/**
 * In JSON-LD the type is looked for as text: scripts that are no JSON any more say it too, and what holds articles or lists
 * them is of news as well.
 */
function saysNews(document: Document): boolean {
  const items = document.querySelectorAll('[itemscope][itemtype*="schema.org/" i]');
  return (
    jsonLdTexts(document).some((text) => thingOfNews.test(text)) ||
    Array.from(items).some((item) => itemOfNews.test(item.getAttribute('itemtype') ?? ''))
  );
}

function isOpenGraphArticle(document: Document): boolean {
  return (
    document.querySelector(
      'meta[property="og:type" i][content^="article" i],meta[name="og:type" i][content^="article" i]',
    ) !== null
  );
}
