import { describe, expect, it } from 'vitest';
import { namedCountry } from '../../utils/offices/named-country';

describe('namedCountry', () => {
  it.each([
    ['en', 'Norwegian Harbour Minister', 'NO'],
    ['en-GB', 'minister for harbours of New Zealand', 'NZ'],
    ['fr', 'ministre belge des ports', 'BE'],
    ['fr', 'la ministre des ports du Canada', 'CA'],
    ['de', 'der dänische Hafenminister', 'DK'],
    ['uk', 'міністр портів Польщі', 'PL'],
    ['en', 'Harbour Minister', undefined],
    // Between two countries, and in a language without words for them.
    ['en', 'German ambassador to Norway', undefined],
    ['pl', 'norweski minister portów', undefined],
    // A part of another word.
    ['en', 'head of the Finnishing School', undefined],
  ])('reads in %s "%s" as %s', (lang, words, country) => {
    expect(namedCountry(words, lang)).toBe(country);
  });
});
