import { articleAmong, namesOf } from './article-thing';
import { metaContent } from './head-metadata';
import { jsonLdThings, type JsonLdThing } from './json-ld';
import { languageTag } from './language-tag';
import type { PageHead } from './page-head';
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
 */
export function articleMetaOf(head: PageHead): ArticleMeta {
  const things = jsonLdThings(head.jsonLd);
  const article = articleAmong(things, head.pathname);
  return {
    host: head.host,
    title:
      statedText(article?.headline) ??
      metaContent(head, 'og:title') ??
      statedText(head.heading) ??
      statedText(head.title),
    publisher:
      metaContent(head, 'og:site_name') ??
      namesOf(article?.publisher, things)[0] ??
      statedText(head.publisher),
    date: dateOf(article, head),
    lang: langOf(article, head),
  };
}

/** The names of metadata for the day of publication, the best kept first. */
const dayNames = [
  'article:published_time',
  'datePublished',
  'parsely-pub-date',
  'pubdate',
  'dc.date',
  'date',
];

function dateOf(article: JsonLdThing | undefined, head: PageHead): string | undefined {
  const stated = [
    statedText(article?.datePublished),
    ...dayNames.map((name) => metaContent(head, name)),
    ...head.days,
    statedText(article?.dateCreated),
  ];
  return stated.map(statedDay).find((day) => day !== undefined);
}

function langOf(article: JsonLdThing | undefined, head: PageHead): string | undefined {
  return languageTag(
    head.lang ||
      statedText(article?.inLanguage) ||
      metaContent(head, 'content-language') ||
      metaContent(head, 'og:locale'),
  );
}
