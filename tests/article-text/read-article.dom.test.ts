import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../utils/article-text/parse-article';
import { copyPage } from '../../utils/reading/copy-page';

const address = 'https://outlet.example/world/talks';

const said = (what: string): string =>
  `${what} said on Tuesday that the harbour would stay open through the winter, whatever the neighbours decide, and that the talks would go on.`;

/** A page with all that stands around an article. */
const page = `<html lang="en"><head>
  <title>Harbour talks go on | The Outlet</title>
  <meta property="og:site_name" content="The Outlet">
  <script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Harbour talks go on',
    datePublished: '2025-03-13T08:00:00Z',
    dateModified: '2025-03-15T08:00:00Z',
    articleSection: 'World',
    author: [{ '@type': 'Person', name: 'Ida Novak' }, { name: 'Tom Reed' }],
  })}</script></head><body>
  <header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
  <main><article>
    <h1>Harbour talks go on</h1>
    <p>By Ida Novak and Tom Reed, 13 March 2025</p>
    <p>${said('Minister Ada Vale')}</p>
    <figure><img alt=""><figcaption>Ada Vale at the harbour. Photo: Bo Lund</figcaption></figure>
    <h2>A long winter</h2>
    <p>${said('Her deputy')}<br><br>${said('A second official')}</p>
    <blockquote><p>“We will not close the harbour, and nobody has asked us to.”</p></blockquote>
    <ul><li>${said('The port authority')}</li></ul>
    <aside><h3>More</h3><p><a href="/x">Vale opens a bridge and says what it cost the city to build it</a></p></aside>
    <p><a href="/y">READ ALSO: Fishermen ask for more, and the ministry answers them at length</a></p>
    <p>${said('The opposition')}</p>
  </article>
  <section id="comments" class="comments"><h2>Comments</h2><p>Nonsense, said a reader, and went on about it for several lines, with commas, too.</p></section>
  </main><footer><p>© The Outlet, all rights reserved, and whatever else stands in a footer.</p></footer>
  </body></html>`;

describe('parseArticle', () => {
  it('keeps subheads, quotations and lists, and nothing of what stands around the article', () => {
    expect(parseArticle(page, address)).toEqual({
      title: 'Harbour talks go on',
      byline: 'Ida Novak, Tom Reed',
      section: 'World',
      outlet: 'The Outlet',
      language: 'en',
      published: '2025-03-13',
      updated: '2025-03-15',
      paragraphs: [
        said('Minister Ada Vale'),
        'A long winter',
        said('Her deputy'),
        said('A second official'),
        '“We will not close the harbour, and nobody has asked us to.”',
        said('The port authority'),
        said('The opposition'),
      ],
    });
  });

  it('reads text in open shadow roots where the page shows it', () => {
    const frame = document.createElement('iframe');
    document.body.replaceChildren(frame);
    const shown = frame.contentDocument!;
    shown.documentElement.setHTMLUnsafe(
      `<head><title>Talks</title></head><body><article><h1>Talks</h1><p>${said('Ada Vale')}</p>
       <x-story><template shadowrootmode="open"><p>${said('Her deputy')}</p><slot></slot><p>${said('The port')}</p></template>
       <p>${said('A fisherman')}</p></x-story></article></body>`,
    );
    const copy = copyPage(shown);
    expect(copy.kind === 'copy' && parseArticle(copy.html, address).paragraphs).toEqual(
      ['Ada Vale', 'Her deputy', 'A fisherman', 'The port'].map(said),
    );
  });

  it.for([
    ['the head', `<template shadowrootmode="open"><p>${said('Ada')}</p></template>`, []],
    [
      'a drawing',
      `<svg><template shadowrootmode="open"></template></svg><p>${said('Ada')}</p>`,
      [said('Ada')],
    ],
  ] as const)('unfolds nothing where %s holds what looks like a shadow root', ([, html, paragraphs]) => {
    expect(parseArticle(html, address).paragraphs).toEqual(paragraphs);
  });

  it('tells a paragraph once that the page repeats', () => {
    const twice = `<body><article><h1>T</h1><p>${said('Ada')}</p><p>${said('Bo')}</p><p>${said('ADA')}</p></article></body>`;
    expect(parseArticle(twice, address).paragraphs).toEqual(['Ada', 'Bo'].map(said));
  });

  it('has the address for a title, and no text, where a page says nothing', () => {
    expect(parseArticle('', address)).toEqual({ title: address, paragraphs: [] });
  });

  it('answers for any HTML, with paragraphs that are trimmed and not empty', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'article',
      'ul',
      'li',
      'a',
      'h1',
      'br',
      'table',
      'template shadowrootmode="open"',
      'slot',
      'svg',
      'frameset',
      'body',
      'blockquote',
      'section class="comment"',
      'script type="application/ld+json"',
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name.split(' ')[0]}>`),
      fc.string({ unit: 'binary' }),
      fc.constant(said('Somebody')),
      fc.constant('{"@type":"NewsArticle","author":[{}],"headline":3}'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.webUrl(), (pieces, anywhere) => {
        const { paragraphs } = parseArticle(pieces.join(''), anywhere);
        expect(paragraphs.filter((text) => text.trim() !== text || text === '')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
