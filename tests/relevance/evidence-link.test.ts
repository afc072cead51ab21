import { describe, expect, it } from 'vitest';
import { evidenceLink } from '../../utils/relevance/evidence-link';

const evidence = { selector: { textStart: 'Allies hope to', textEnd: 'well-known troops' } };

describe('evidenceLink', () => {
  it('points at the sentence by its ends, else by its beginning', () => {
    expect(evidenceLink('https://news.example/a', evidence)).toBe(
      'https://news.example/a#:~:text=Allies%20hope%20to,well%2Dknown%20troops&text=Allies%20hope%20to',
    );
  });

  it('does without an end', () => {
    expect(
      evidenceLink('https://news.example/a', { selector: { textStart: 'Rubio: minerals, again' } }),
    ).toBe('https://news.example/a#:~:text=Rubio%3A%20minerals%2C%20again');
  });

  it('keeps the fragment that the address has', () => {
    expect(evidenceLink('https://news.example/a#part-2', { selector: { textStart: 'a b c' } })).toBe(
      'https://news.example/a#part-2:~:text=a%20b%20c',
    );
  });

  it('is the plain address where no evidence is held', () => {
    expect(evidenceLink('https://news.example/a', undefined)).toBe('https://news.example/a');
  });

  it.each([
    ['no address', undefined],
    ['http', 'http://news.example/a'],
    ['script', 'javascript:alert(1)'],
    ['script in disguise', 'JaVa\tScript:alert(1)'],
    ['credentials', 'https://news.example:x@evil.example/'],
    ['nonsense', 'not an address'],
  ])('is nothing for %s', (_, url) => {
    expect(evidenceLink(url, evidence)).toBeUndefined();
  });
});
