import { longestScript, longestStated, mostMetas, mostScripts, type PageHead } from '../head/page-head';

/** The part of a location that is used. */
export type PageLocation = Pick<Location, 'hostname' | 'pathname'>;

const nameAttributes = ['property', 'name', 'itemprop', 'http-equiv'];

/** Which of the times on a page may say when it was published. */
const daySelectors = ['[pubdate]', 'article [datetime]', 'main [datetime]'];

/**
 * Collects what a page states of itself. Costs one selector over every element, for microdata; what goes by the names of
 * its elements comes from lists that browsers keep.
 */
export function readHead(
  document: Document,
  { hostname, pathname }: PageLocation = document.location,
): PageHead {
  const properties = Array.from(document.querySelectorAll('[itemprop]'));
  const name = first(properties, '[itemprop~="publisher"] [itemprop~="name"]');
  const times = Array.from(document.getElementsByTagName('time'));
  const days = [
    first(properties, '[itemprop~="datePublished"]'),
    ...daySelectors.map((selector) => first(times, selector)),
    // Several outside any article are those of a list of teasers.
    only(times.filter(({ dateTime }) => dateTime !== '')),
  ];
  return {
    host: hostname,
    pathname,
    lang: cut(document.documentElement.lang || document.body?.lang),
    title: cut(document.title),
    heading: cut(only(document.getElementsByTagName('h1'))?.textContent),
    metas: Array.from(document.getElementsByTagName('meta'))
      .slice(0, mostMetas)
      .map((meta) => [
        cut(nameAttributes.map((attribute) => meta.getAttribute(attribute)).join(' ')),
        cut(meta.content),
      ]),
    jsonLd: jsonLdTexts(document),
    publisher: cut(name?.getAttribute('content') ?? name?.textContent),
    days: days.map((day) => cut(day?.getAttribute('datetime') ?? day?.getAttribute('content'))),
  };
}

/** What the scripts of a page say that describe it. */
export function jsonLdTexts(document: Document): string[] {
  // The browser keeps this list until the page changes; a selector would be held against every element each time.
  return Array.from(document.scripts)
    .filter(({ type }) => type.toLowerCase() === 'application/ld+json')
    .map(({ text }) => text)
    .filter(({ length }) => length <= longestScript)
    .slice(0, mostScripts);
}

function first(elements: Element[], selector: string): Element | undefined {
  return elements.find((element) => element.matches(selector));
}

function only(list: ArrayLike<Element>): Element | undefined {
  return list.length === 1 ? list[0] : undefined;
}

function cut(text: string | null | undefined): string {
  return text?.slice(0, longestStated) ?? '';
}
