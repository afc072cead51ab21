import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { asksSecrets } from './asks-secrets';
import { jsonLdThings, typesOf } from '../head/json-ld';
import { jsonLdTexts } from './read-head';

/** What a page is to us. */
export type PageKind =
  | { kind: 'news'; because: 'structured-data' | 'og-type' | 'known-host' | 'reads-like-an-article' }
  | { kind: 'not-news' }
  /** Mail, chat, bank, health, government log-in or office app. */
  | { kind: 'private-kind-of-page' }
  /** A password or card-number field is on screen. Never read, whatever the reader chose. */
  | { kind: 'asks-secrets' }
  /** A picture, a text file, a feed. Never read, whatever the reader chose. */
  | { kind: 'not-html' };

const newsTypes = new Set([
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'Article',
  'Report',
  'LiveBlogPosting',
]);

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
  if (!isHtml(document)) return { kind: 'not-html' };
  if (asksSecrets(document)) return { kind: 'asks-secrets' };
  if (known === 'private' || privateLabels.test(host)) return { kind: 'private-kind-of-page' };
  if (saysNews(document)) return { kind: 'news', because: 'structured-data' };
  if (isOpenGraphArticle(document)) return { kind: 'news', because: 'og-type' };
  if (known === 'news') return { kind: 'news', because: 'known-host' };
  if (isProbablyReaderable(document)) return { kind: 'news', because: 'reads-like-an-article' };
  return { kind: 'not-news' };
}

function isHtml({ contentType, documentElement }: Document): boolean {
  return (
    /^(?:text\/html|application\/xhtml\+xml)$/.test(contentType) && documentElement?.localName === 'html'
  );
}

function saysNews(document: Document): boolean {
  const things = jsonLdThings(jsonLdTexts(document));
  if (things.some((thing) => typesOf(thing).some((type) => newsTypes.has(type)))) return true;
  const items = document.querySelectorAll('[itemscope][itemtype*="schema.org/" i]');
  return Array.from(items).some((item) =>
    (item.getAttribute('itemtype') ?? '')
      .split(/\s+/)
      .some((type) => newsTypes.has(type.replace(/^.*\//, ''))),
  );
}

function isOpenGraphArticle(document: Document): boolean {
  return (
    document.querySelector(
      'meta[property="og:type" i][content^="article" i],meta[name="og:type" i][content^="article" i]',
    ) !== null
  );
}
