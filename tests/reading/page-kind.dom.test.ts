import { describe, expect, it } from 'vitest';
import { pageKindOf } from '../../utils/reading/page-kind';

/** A document with a window, so that its fields can be on screen. */
function pageOf(html: string): Document {
  const frame = document.createElement('iframe');
  document.body.replaceChildren(frame);
  const page = frame.contentDocument;
  if (page === null) throw new Error('a frame of the same origin has a document');
  page.documentElement.setHTMLUnsafe(html);
  return page;
}

const jsonLd = (value: unknown): string =>
  `<head><script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script></head><body></body>`;

const prose = `<body><article>${`<p>${'A long paragraph of running text about the talks. '.repeat(12)}</p>`.repeat(4)}</article></body>`;

describe('pageKindOf', () => {
  it.each([
    ['a news article in JSON-LD', jsonLd({ '@type': 'NewsArticle' })],
    ['one of several types', jsonLd({ '@type': ['WebPage', 'https://schema.org/ReportageNewsArticle'] })],
    ['one in a list', jsonLd([{ '@type': 'WebSite' }, { '@type': 'OpinionNewsArticle' }])],
    ['one in a graph', jsonLd({ '@graph': [{ '@type': 'Organization' }, { '@type': 'NewsArticle' }] })],
    ['one in a script with line breaks in its strings', jsonLd('{"@type":"NewsArticle","headline":"a\nb",}')],
    ['one after a broken script', jsonLd('{"@type":') + jsonLd({ '@type': 'NewsArticle' })],
    [
      'articles in a list',
      jsonLd({ '@type': 'ItemList', itemListElement: [{ item: { '@type': 'Article' } }] }),
    ],
    ['a live blog', jsonLd({ '@type': 'LiveBlogPosting' })],
    ['microdata', '<body><div itemscope itemtype="https://schema.org/NewsArticle"></div></body>'],
  ])('sees news by %s', (_, html) => {
    expect(pageKindOf(pageOf(html), { host: 'outlet.example', known: undefined })).toBe('news');
  });

  it.each([
    ['its og:type', '<head><meta property="og:type" content="article"></head>', undefined],
    ['what its host is known for', '<body></body>', 'news'],
    ['its text', prose, undefined],
  ] as const)('sees news by %s', (_, html, known) => {
    expect(pageKindOf(pageOf(html), { host: 'outlet.example', known })).toBe('news');
  });

  it.each([
    ['a page without text', '<body><p>Hello</p></body>', {}, 'not-news'],
    ['a product', jsonLd({ '@type': 'Product' }), {}, 'not-news'],
    ['an article of science', jsonLd({ '@type': 'ScholarlyArticle', about: 'Report' }), {}, 'not-news'],
    ['JSON-LD that is no object', jsonLd('"NewsArticle"'), {}, 'not-news'],
    ['a private host, however much text it shows', prose, { known: 'private' }, 'private-kind-of-page'],
    ['web mail under any domain', prose, { host: 'webmail.company.example' }, 'private-kind-of-page'],
    ['a domain of such a name', '<body></body>', { host: 'webmail.example' }, 'not-news'],
    [
      'long comments',
      `<body>${'<div class="comments"><p class="comment">A long remark of somebody. </p></div>'.replace('. ', '. '.concat('It goes on and on. '.repeat(40))).repeat(3)}</body>`,
      {},
      'not-news',
    ],
    [
      'a list of teasers',
      `<body><ul>${`<li><p>${'A teaser of an article somewhere else. '.repeat(12)}</p></li>`.repeat(9)}</ul></body>`,
      {},
      'not-news',
    ],
    [
      'text that is not shown',
      `<body><p hidden>${'A long paragraph of running text. '.repeat(60)}</p></body>`,
      {},
      'not-news',
    ],
    ['a password field', `<body><input type="password">${prose}</body>`, { known: 'news' }, 'asks-secrets'],
    [
      'a card-number field',
      `<body><input autocomplete="billing cc-number">${prose}</body>`,
      { known: 'news' },
      'asks-secrets',
    ],
  ] as const)('tells %s', (_, html, about, kind) => {
    expect(pageKindOf(pageOf(html), { host: 'outlet.example', known: undefined, ...about })).toBe(kind);
  });

  it.each([
    ['is not displayed', 'display:none'],
    ['is off the page', 'position:absolute;left:-9999px'],
  ])('does not mind a password field that %s', (_, style) => {
    const html = `<body><form style="${style}"><input type="password"></form>${prose}</body>`;
    expect(pageKindOf(pageOf(html), { known: undefined })).toBe('news');
  });

  it('reads no XML', () => {
    const page = new DOMParser().parseFromString('<rss><title>News</title></rss>', 'application/xml');
    expect(pageKindOf(page, { host: 'outlet.example', known: 'news' })).toBe('not-html');
  });
});
