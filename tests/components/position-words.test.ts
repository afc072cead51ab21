import { describe, expect, it } from 'vitest';
import { targetInSentence } from '../../components/position-words';

describe('targetInSentence', () => {
  it.each([
    ['Ending the war by settlement', 'en', 'ending the war by settlement'],
    ['A British-French guarantee plan', 'en', 'a British-French guarantee plan'],
    ['Every state choosing', 'en-GB', 'every state choosing'],
    // Names keep their capital, and so do acronyms and what cannot be told.
    ['NATO troops in Ukraine', 'en', 'NATO troops in Ukraine'],
    ['US air surveillance', 'en', 'US air surveillance'],
    ['European forces', 'en', 'European forces'],
    ['Beijing shipping grain', 'en', 'Beijing shipping grain'],
    ["Fleming's plan", 'en', "Fleming's plan"],
    ['King Harald visiting', 'en', 'King Harald visiting'],
    ['"Guarantee forces" as an element', 'en', '"Guarantee forces" as an element'],
    // German nouns have capitals wherever they stand.
    ['Sendung von Hilfe', 'de', 'Sendung von Hilfe'],
    ['Вибори', 'uk', 'Вибори'],
    ['', 'en', ''],
  ])('writes %s (%s) as %s', (target, lang, written) => {
    expect(targetInSentence(target, lang)).toBe(written);
  });
});
