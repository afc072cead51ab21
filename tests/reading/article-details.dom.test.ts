import { describe, expect, it } from 'vitest';
import { articleDetailsOf } from '../../utils/reading/article-details';
import { readHead } from '../../utils/reading/read-head';

function detailsOf(head: string, body = '') {
  const page = new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
  const stated = readHead(page, new URL('https://outlet.example/talks'));
  return articleDetailsOf(page, stated, { published: '2025-03-13' });
}

const ld = (article: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...article })}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

describe('articleDetailsOf', () => {
  it('takes JSON-LD before everything else', () => {
    const article = {
      author: [{ '@type': 'Person', name: 'Ida Novak' }, 'Tom Reed', { name: 'Ida Novak' }],
      articleSection: ['World', 'Politics'],
      dateModified: '2025-03-15T10:00:00Z',
    };
    const others =
      meta('author', 'A') + meta('article:section', 'S') + meta('article:modified_time', '2025-04-01');
    expect(detailsOf(ld(article) + others)).toEqual({
      authors: ['Ida Novak', 'Tom Reed'],
      section: 'World',
      updated: '2025-03-15',
    });
  });

  it('falls back to the metadata of the head', () => {
    const head =
      meta('author', 'Ida Novak') +
      meta('article:section', 'World') +
      meta('article:modified_time', '2025-03-14');
    expect(detailsOf(head)).toEqual({ authors: ['Ida Novak'], section: 'World', updated: '2025-03-14' });
  });

  it('falls back to microdata', () => {
    const body =
      '<span itemprop="author"><b itemprop="name">Ida Novak</b></span><i itemprop="articleSection">World</i>' +
      '<time itemprop="dateModified" datetime="2025-03-14">x</time>';
    expect(detailsOf('', body)).toEqual({ authors: ['Ida Novak'], section: 'World', updated: '2025-03-14' });
  });

  it.each([
    ['nothing', '', []],
    ['the address of a profile', meta('author', 'https://social.example/ida'), []],
    ['a link to the author', '<a rel="author" href="/ida">Ida Novak</a>', ['Ida Novak']],
    [
      'a reference',
      ld({ author: { '@id': '#ida' } }) + ld({ '@id': '#ida', name: 'Ida Novak' }),
      ['Ida Novak'],
    ],
    ['a thing without a name', ld({ author: {} }) + meta('author', 'Ida Novak'), ['Ida Novak']],
  ])('reads authors from %s', (_, html, authors) => {
    expect(detailsOf(html).authors).toEqual(authors);
  });

  it.each([
    ['the day of publication', '2025-03-13'],
    ['a day before it', '2025-03-01'],
    ['no day', 'yesterday'],
  ])('tells of no update on %s', (_, day) => {
    expect(detailsOf(ld({ dateModified: day }))).toEqual({ authors: [] });
  });
});
