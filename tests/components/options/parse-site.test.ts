import { describe, expect, it } from 'vitest';
import { parseSite } from '../../../components/options/settings/parse-site';

describe('parseSite', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  WWW.Example.org. ', 'example.org'],
    ['https://www.example.org/news?a=1#top', 'example.org'],
    ['http://news.example.org:8080/', 'news.example.org'],
    ['пошта.укр', 'xn--80a1acn3a.xn--j1amh'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
  ])('reads %j as %s', (typed, site) => {
    expect(parseSite(typed)).toBe(site);
  });

  it.each([
    '',
    'two words',
    'example',
    'ftp://example.org',
    'javascript:alert(1)',
    'me@example.org',
    'a..b',
    '*.org',
  ])('refuses %j', (typed) => {
    expect(parseSite(typed)).toBeUndefined();
  });
});
