import { describe, expect, it } from 'vitest';
import { createTopicFinder } from '../../utils/topics/topic-finder';

const finder = createTopicFinder([
  {
    id: 'p/ferries',
    label: { en: 'Ferries' },
    keywords: { en: ['ferry', 'ferry fares'], uk: ['пором'], de: ['Fähre'], fr: ['traversier'] },
  },
  { id: 'p/bridge', label: { en: 'The bridge' }, keywords: { en: ['bridge toll'], uk: ['плата за міст'] } },
  { id: 'p/silent', label: { en: 'Silence', de: 'Stille' } },
]);

describe('createTopicFinder', () => {
  it.each([
    ['in small letters', 'The ferry is late, and the ferry fares rise.', 'en', { 'p/ferries': 2 }],
    ['in capitals', 'FERRY LATE AGAIN', 'en', { 'p/ferries': 1 }],
    ['of several topics', 'A bridge toll pays for the ferry.', 'en', { 'p/bridge': 1, 'p/ferries': 1 }],
    ['in case forms of the language', 'Квиток на порома подорожчав.', 'uk', { 'p/ferries': 1 }],
    ['in another language', 'Die Fähre kommt nicht.', 'de', { 'p/ferries': 1 }],
    ['without a language', 'Le traversier attend.', undefined, { 'p/ferries': 1 }],
    ['not inside words', 'The ferryman sleeps.', 'en', {}],
    ['not in an empty text', '', 'en', {}],
  ])('finds keywords %s', (_, text, lang, counts) => {
    expect(Object.fromEntries(finder.count(text, lang))).toEqual(counts);
  });

  it('finds a topic by its label, in whichever language', () => {
    expect(finder.count('Silence over the harbour', 'en')).toEqual(new Map([['p/silent', 1]]));
    expect(finder.count('Über allem liegt Stille.', 'de')).toEqual(new Map([['p/silent', 1]]));
  });
});
