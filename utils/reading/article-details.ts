import { articleAmong, namesOf } from '../head/article-thing';
import { metaContent } from '../head/head-metadata';
import { jsonLdThings, listOf, type JsonLdThing } from '../head/json-ld';
import type { PageHead } from '../head/page-head';
import { statedDay } from '../head/stated-day';
import { statedText } from '../head/stated-text';

/** What else a page says of its article: for people to read, nothing is looked up by it. */
export interface ArticleDetails {
  /** Who wrote it, in the order given; none where the page does not say. */
  authors: string[];
  /** The section it stands in, such as "World". */
  section?: string;
  /** The day it was last changed, a partial ISO date; absent where that is the day of publication. */
  updated?: string;
}

/** More than this many names are a newsroom's list. */
const mostAuthors = 6;

/** A longer name is a sentence about the author. */
const longestAuthor = 80;

/**
 * Reads the details of the article on a page, each from the first that gives it: JSON-LD, the head's metadata,
 * microdata and `rel="author"`. Made when somebody looks: it is not needed for reading.
 */
export function articleDetailsOf(
  document: Document,
  head: PageHead,
  { published }: { published: string | undefined },
): ArticleDetails {
  const things = jsonLdThings(head.jsonLd);
  const article = articleAmong(things, head.pathname);
  const section =
    statedText(listOf(article?.articleSection)[0]) ??
    metaContent(head, 'article:section') ??
    metaContent(head, 'articleSection') ??
    statedText(document.querySelector('[itemprop~="articleSection"]')?.textContent);
  const updated =
    statedDay(statedText(article?.dateModified)) ??
    statedDay(metaContent(head, 'article:modified_time')) ??
    statedDay(metaContent(head, 'og:updated_time')) ??
    statedDay(metaContent(head, 'dateModified')) ??
    statedDay(
      document.querySelector('time[itemprop~="dateModified"]')?.getAttribute('datetime') ?? undefined,
    );
  return {
    authors: authorsOf(document, head, { article, things }),
    ...(section !== undefined && { section }),
    // Some state the day on which the page was built anew, others one before it was published.
    ...(updated !== undefined && published !== undefined && updated > published && { updated }),
  };
}

function authorsOf(
  document: Document,
  head: PageHead,
  { article, things }: { article: JsonLdThing | undefined; things: JsonLdThing[] },
): string[] {
  const ways = [
    () => namesOf(article?.author ?? article?.creator, things),
    () => ['author', 'parsely-author', 'dc.creator'].flatMap((name) => metaContent(head, name) ?? []),
    () => texts(document, '[itemprop~="author"] [itemprop~="name"]'),
    () => texts(document, 'a[rel~="author"]'),
  ];
  for (const way of ways) {
    // `article:author` and its like are often the address of a profile.
    const names = way().filter((name) => name.length <= longestAuthor && !/^https?:|\/\//.test(name));
    if (names.length > 0) return [...new Set(names)].slice(0, mostAuthors);
  }
  return [];
}

function texts(document: Document, selector: string): string[] {
  return Array.from(document.querySelectorAll(selector), (element) =>
    statedText(element.getAttribute('content') ?? element.textContent),
  ).filter((text) => text !== undefined);
}
