import { isThing, type JsonLdThing, listOf, typesOf } from './json-ld';
import { languageTag } from './language-tag';

/** What a page says of the article on it. */
export interface ArticleMeta {
  host: string;
  title?: string;
  /** JSON-LD publisher, else `og:site_name`. */
  publisher?: string;
  /** The day it was published, a partial ISO date in the outlet's own time. */
  date?: string;
  /** BCP 47, as the page states it. */
  lang?: string;
}

/** The part of a location that is used. */
type PageLocation = Pick<Location, 'hostname' | 'pathname'>;

/** Above this a name or title is a template gone wrong. */
const longestText = 500;

/**
 * Reads what a page says of the article on it: JSON-LD first, then the head's metadata, then what is printed.
 *
 * @param things what the page describes in JSON-LD
 */
export function articleMetaOf(
  document: Document,
  things: JsonLdThing[],
  address: PageLocation = document.location,
): ArticleMeta {
  const article = articleAmong(things, address);
  return {
    host: address.hostname,
    title: text(article?.headline) ?? metaContent(document, 'og:title') ?? printedTitle(document),
    publisher: publisherOf(article, things) ?? metaContent(document, 'og:site_name'),
    date: dateOf(article, document),
    lang: langOf(article, document),
  };
}

/** The article of this page: related ones are described as well, but by their own addresses. */
function articleAmong(things: JsonLdThing[], { pathname }: PageLocation): JsonLdThing | undefined {
  const articles = things.filter((thing) =>
    typesOf(thing).some((type) => /(?:Article|Posting|Report)$/.test(type)),
  );
  return articles.find((thing) => addressesOf(thing).some((path) => path === pathname)) ?? articles[0];
}

function addressesOf(thing: JsonLdThing): string[] {
  const main = thing.mainEntityOfPage;
  return [thing.url, thing['@id'], main, isThing(main) ? main['@id'] : undefined]
    .filter((address) => typeof address === 'string')
    .map((address) => (URL.canParse(address) ? new URL(address).pathname : address));
}

function publisherOf(article: JsonLdThing | undefined, things: JsonLdThing[]): string | undefined {
  for (const publisher of listOf(article?.publisher)) {
    if (!isThing(publisher)) {
      const name = text(publisher);
      if (name !== undefined) return name;
      continue;
    }
    const named = text(publisher.name) ?? text(things.find((thing) => isSameThing(thing, publisher))?.name);
    if (named !== undefined) return named;
  }
  return undefined;
}

function isSameThing(thing: JsonLdThing, reference: JsonLdThing): boolean {
  return thing['@id'] !== undefined && thing['@id'] === reference['@id'];
}

function dateOf(article: JsonLdThing | undefined, document: Document): string | undefined {
  return (
    day(text(article?.datePublished)) ??
    day(metaContent(document, 'article:published_time')) ??
    day(metaContent(document, 'datePublished')) ??
    day(metaContent(document, 'parsely-pub-date')) ??
    day(metaContent(document, 'pubdate')) ??
    day(metaContent(document, 'dc.date')) ??
    day(metaContent(document, 'date')) ??
    printedDate(document) ??
    day(text(article?.dateCreated))
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
    const found = day(element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? undefined);
    if (found !== undefined) return found;
  }
  const times = document.querySelectorAll('time[datetime]');
  // Several outside any article are those of a list of teasers.
  return times.length === 1 ? day(times[0]?.getAttribute('datetime') ?? undefined) : undefined;
}

/** The day as the outlet states it: an ISO date's own, whatever its time zone; of other spellings the day in UTC. */
function day(stated: string | undefined): string | undefined {
  if (stated === undefined) return undefined;
  const iso = /^\s*(\d{4})(?:([-/])(\d{2})(?:\2(\d{2}))?)?(?!\d)/.exec(stated);
  if (iso !== null) {
    const [, year, , month, date] = iso;
    const parts = [year, month, date].filter((part) => part !== undefined);
    return isPlausible(parts) ? parts.join('-') : undefined;
  }
  const time = Date.parse(stated);
  if (Number.isNaN(time)) return undefined;
  const [utcDay = ''] = new Date(time).toISOString().split('T');
  return isPlausible(utcDay.split('-')) ? utcDay : undefined;
}

function isPlausible([year, month = '01', date = '01']: string[]): boolean {
  const full = `${year}-${month}-${date}`;
  const time = Date.parse(`${full}T00:00:00Z`);
  return Number(year) >= 1900 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}

function langOf(article: JsonLdThing | undefined, document: Document): string | undefined {
  return languageTag(
    document.documentElement.lang ||
      document.body?.lang ||
      text(article?.inLanguage) ||
      metaContent(document, 'content-language') ||
      metaContent(document, 'og:locale'),
  );
}

function printedTitle(document: Document): string | undefined {
  const headings = document.querySelectorAll('h1');
  return (headings.length === 1 ? text(headings[0]?.textContent) : undefined) ?? text(document.title);
}

const metaNames = ['property', 'name', 'itemprop', 'http-equiv'];

function metaContent(document: Document, name: string): string | undefined {
  const wanted = name.toLowerCase();
  // A live list, which browsers keep: a query for each name would go through the whole page.
  for (const meta of document.getElementsByTagName('meta'))
    if (metaNames.some((attribute) => meta.getAttribute(attribute)?.toLowerCase() === wanted))
      return text(meta.getAttribute('content'));
  return undefined;
}

function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const trimmed = decodeReferences(value).replace(/\s+/g, ' ').trim();
  return trimmed === '' || trimmed.length > longestText ? undefined : trimmed;
}

const named: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Templates that write HTML into JSON leave character references behind, such as `&#8217;`. */
function decodeReferences(value: string): string {
  return value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
