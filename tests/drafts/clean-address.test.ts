import { assert, property, webUrl } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAddress } from '../../utils/drafts/clean-address';

describe('cleanAddress', () => {
  it.each([
    ['https://news.example/a?utm_source=x&utm_medium=y', 'https://news.example/a'],
    ['https://news.example/a?id=7&fbclid=abc', 'https://news.example/a?id=7'],
    ['https://news.example/a?gclid=1&mc_cid=2&page=2', 'https://news.example/a?page=2'],
    ['https://news.example/a#comments', 'https://news.example/a'],
    ['https://news.example/a?q=a+b', 'https://news.example/a?q=a+b'],
    ['https://news.example/a', 'https://news.example/a'],
    // A redirect that the page's address names is not followed.
    [
      'https://news.example/a?url=https%3A%2F%2Fother.example%2F',
      'https://news.example/a?url=https%3A%2F%2Fother.example%2F',
    ],
    ['http://news.example/a', undefined],
    ['https://user:pass@news.example/a', undefined],
    ['file:///home/a.html', undefined],
    ['no address', undefined],
  ])('makes %s %s', (address, cleaned) => {
    expect(cleanAddress(address)).toBe(cleaned);
  });

  it.each([
    // What the list does not know, the publisher does.
    ['https://news.example/a?at_campaign=x', 'https://news.example/a', 'https://news.example/a'],
    ['https://news.example/a/?x=1', 'https://news.example/a', 'https://news.example/a'],
    ['https://news.example/a?id=7', 'https://news.example/', 'https://news.example/a?id=7'],
    ['https://news.example/a', 'https://other.example/a', 'https://news.example/a'],
    ['https://news.example/a', 'javascript:alert(1)', 'https://news.example/a'],
    ['https://news.example/a', '/a', 'https://news.example/a'],
  ])('makes %s with the canonical address %s %s', (address, canonical, cleaned) => {
    expect(cleanAddress(address, canonical)).toBe(cleaned);
  });

  it('never leads to another site, and has nothing more to clean the second time', () => {
    assert(
      property(
        webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }),
        (address) => {
          const cleaned = cleanAddress(address)!;
          expect(new URL(cleaned).host).toBe(new URL(address).host);
          expect(cleanAddress(cleaned)).toBe(cleaned);
        },
      ),
    );
  });
});
