import { articleAmong, namesOf } from './article-thing';
import { metaContent } from './head-metadata';
import type { JsonLdThing } from './json-ld';
import { languageTag } from './language-tag';
import { statedDay } from './stated-day';
import { statedText } from './stated-text';

/** What a page says of the article on it, as far as names are found and statements ranked by it. */
export interface ArticleMeta {
  host: string;
  title?: string;
  /** `og:site_name`, else the publisher of JSON-LD, else of microdata. */
  publisher?: string;
  /** The day it was published, a partial ISO date in the outlet's own time. */
  date?: string;
  /** BCP 47, as the page states it. */
  lang?: string;
}

/** The part of a location that is used. */
export type PageLocation = Pick<Location, 'hostname' | 'pathname'>;

/**
 * Reads what a page says of the article on it. Each fact is taken from the first of these that gives it:
 *
 * 1. JSON-LD, which outlets keep right for search engines: of several articles the one with this page's address;
 * 2. the head's metadata: OpenGraph and `article:*`, then Parsely and Dublin Core, of which some lag behind;
 * 3. microdata and `<time>`, which may be those of a teaser: a lone `<time>`, or one inside the article;
 * 4. what is printed: the one `<h1>`, the window's title. For the day: the one of making, in JSON-LD.
 *
 * Two are another matter: the outlet goes by the name that it shows, `og:site_name`, and not by that of its firm, which
 * JSON-LD often has; for the language what `<html>` states is what the browser itself goes by.
 *
 * @param things what the page describes in JSON-LD
 */
export function articleMetaOf(
  document: Document,
  things: JsonLdThing[],
  address: PageLocation = document.location,
): ArticleMeta {
  const article = articleAmong(things, address.pathname);
  return {
    host: address.hostname,
    title: statedText(article?.headline) ?? metaContent(document, 'og:title') ?? printedTitle(document),
    publisher: publisherOf(article, things, document),
    date: dateOf(article, document),
    lang: langOf(article, document),
  };
}

function publisherOf(
  article: JsonLdThing | undefined,
  things: JsonLdThing[],
  document: Document,
): string | undefined {
  return (
    metaContent(document, 'og:site_name') ??
    namesOf(article?.publisher, things)[0] ??
    microdataName(document, 'publisher')
  );
}

/** The name of a thing that microdata gives for a property of the article. */
function microdataName(document: Document, property: string): string | undefined {
  const name = document.querySelector(`[itemprop~="${property}"] [itemprop~="name"]`);
  return statedText(name?.getAttribute('content') ?? name?.textContent);
}

function dateOf(article: JsonLdThing | undefined, document: Document): string | undefined {
  return (
    statedDay(statedText(article?.datePublished)) ??
    statedDay(metaContent(document, 'article:published_time')) ??
    statedDay(metaContent(document, 'datePublished')) ??
    statedDay(metaContent(document, 'parsely-pub-date')) ??
    statedDay(metaContent(document, 'pubdate')) ??
    statedDay(metaContent(document, 'dc.date')) ??
    statedDay(metaContent(document, 'date')) ??
    printedDate(document) ??
    statedDay(statedText(article?.dateCreated))
  );
}

function printedDate(document: Document): string | undefined {
  for (const selector of [
    '[itemprop~="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'main time[datetime]',
  ]) {
    const element = document.querySelector(selector);
    const found = statedDay(
      element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? undefined,
    );
    if (found !== undefined) return found;
  }
  const times = document.querySelectorAll('time[datetime]');
  // Several outside any article are those of a list of teasers.
  return times.length === 1 ? statedDay(times[0]?.getAttribute('datetime') ?? undefined) : undefined;
}

function langOf(article: JsonLdThing | undefined, document: Document): string | undefined {
  return languageTag(
    document.documentElement.lang ||
      document.body?.lang ||
      statedText(article?.inLanguage) ||
      metaContent(document, 'content-language') ||
      metaContent(document, 'og:locale'),
  );
}

function printedTitle(document: Document): string | undefined {
  const headings = document.querySelectorAll('h1');
  return (
    (headings.length === 1 ? statedText(headings[0]?.textContent) : undefined) ?? statedText(document.title)
  );
}
