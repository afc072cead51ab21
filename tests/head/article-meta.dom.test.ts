import { describe, expect, it } from 'vitest';
import { type ArticleMeta, articleMetaOf } from '../../utils/head/article-meta';
import { readHead } from '../../utils/reading/read-head';

const path = '/talks';

function metaOf(head: string, body = ''): Omit<ArticleMeta, 'host'> {
  const page = new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  const { host, ...meta } = articleMetaOf(readHead(page, new URL(`https://outlet.example${path}`)));
  expect(host).toBe('outlet.example');
  return meta;
}

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

const microdata = (property: string, name: string): string =>
  `<div itemprop="${property}" itemscope><meta itemprop="name" content="${name}"></div>`;

describe('articleMetaOf', () => {
  it('takes JSON-LD before everything else, but for the name that the outlet shows', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Talks go on',
      datePublished: '2025-03-13T23:30:00+02:00',
      publisher: { '@type': 'Organization', name: 'Outlet Holding Ltd' },
      inLanguage: 'en',
    };
    const others = `<title>T</title>${meta('og:title', 'O')}${meta('og:site_name', 'The Outlet')}${meta('article:published_time', '2020-01-01')}`;
    expect(metaOf(ld(article) + others)).toEqual({
      title: 'Talks go on',
      publisher: 'The Outlet',
      date: '2025-03-13',
      lang: 'en',
    });
  });

  it('falls back to the metadata of the head', () => {
    const head = [
      meta('og:title', 'Talks go on'),
      meta('og:site_name', 'The Outlet'),
      meta('article:published_time', '2025-03-13'),
      meta('og:locale', 'uk_UA'),
    ];
    expect(metaOf(head.join(''))).toEqual({
      title: 'Talks go on',
      publisher: 'The Outlet',
      date: '2025-03-13',
      lang: 'uk-UA',
    });
  });

  it('falls back to what is printed', () => {
    const body =
      '<article lang="en"><h1>Talks <i>go</i> on</h1><time datetime="2025-03-13T10:00">today</time></article>';
    expect(metaOf('<title>Talks go on | The Outlet</title>', body)).toEqual({
      title: 'Talks go on',
      publisher: undefined,
      date: '2025-03-13',
      lang: undefined,
    });
  });

  // Each row has one source fewer than the one before: the first that is left decides.
  it.each([
    [
      'JSON-LD',
      ld({ '@type': 'NewsArticle', headline: 'L', datePublished: '2025-01-01', publisher: 'LP' }) +
        meta('og:title', 'O') +
        meta('article:published_time', '2025-01-02'),
      { title: 'L', publisher: 'LP', date: '2025-01-01' },
    ],
    [
      'OpenGraph',
      meta('og:title', 'O') +
        meta('og:site_name', 'OP') +
        meta('article:published_time', '2025-01-02') +
        meta('dc.date', '2025-01-03'),
      { title: 'O', publisher: 'OP', date: '2025-01-02' },
    ],
    ['Dublin Core', meta('dc.date', '2025-01-03'), { title: 'H', publisher: 'MP', date: '2025-01-03' }],
    ['microdata and what is printed', '', { title: 'H', publisher: 'MP', date: '2025-01-04' }],
  ])('goes by %s where that comes first', (_, head, expected) => {
    const body = `<h1>H</h1>${microdata('publisher', 'MP')}<time itemprop="datePublished" datetime="2025-01-04">x</time>`;
    expect(metaOf(head, body)).toEqual({ ...expected, lang: undefined });
  });

  it('finds the publisher that is only referred to', () => {
    const graph = [
      { '@type': 'NewsArticle', publisher: { '@id': '#org' } },
      { '@type': 'NewsMediaOrganization', '@id': '#org', name: 'The Outlet' },
    ];
    expect(metaOf(ld({ '@graph': graph })).publisher).toBe('The Outlet');
  });

  it('takes the article of this page, not a related one', () => {
    const things = [
      { '@type': 'NewsArticle', headline: 'Other', url: 'https://outlet.example/other' },
      {
        '@type': 'NewsArticle',
        headline: 'Ours',
        mainEntityOfPage: { '@id': `https://outlet.example${path}` },
      },
    ];
    expect(metaOf(ld(things)).title).toBe('Ours');
  });

  it('reads character references that a template left in its JSON', () => {
    expect(
      metaOf(ld({ '@type': 'NewsArticle', headline: 'Ada&#8217;s &amp; Bo&#x27;s &copy; talks' })).title,
    ).toBe("Ada’s & Bo's &copy; talks");
  });

  it.each([
    ['2025', '2025'],
    ['2025-03', '2025-03'],
    ['2025-03-13T23:59:59-05:00', '2025-03-13'],
    ['Thu, 13 Mar 2025 10:00:00 GMT', '2025-03-13'],
    ['2025/03/13 10:00', '2025-03-13'],
    ['2025-02-30', undefined],
    ['0001-01-01', undefined],
    ['20250313', undefined],
    ['yesterday', undefined],
  ])('reads the date %s as %s', (printed, date) => {
    expect(metaOf(meta('article:published_time', printed)).date).toBe(date);
  });

  it('does not take a teaser’s date for the article’s', () => {
    const teasers = '<time datetime="2025-03-12">a</time><time datetime="2025-03-13">b</time>';
    expect(metaOf('', teasers).date).toBeUndefined();
  });
});
