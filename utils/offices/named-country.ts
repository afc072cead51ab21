import { countryAtStart } from './country-beside';
import { countryWordsOf, type CountryWords, type PhraseLanguage } from './country-words';
import { grammars } from './grammars';

const known = new Map<PhraseLanguage, CountryWords>();

/**
 * The country that an office or a body's name ties itself to: "French Defence Minister", "ministre de la Justice du Maroc".
 * ISO 3166-1 alpha-2; undefined where the words name none, or several, and in languages without a grammar.
 *
 * @param lang BCP 47
 */
export function namedCountry(words: string, lang: string): string | undefined {
  const primary = lang.toLowerCase().split('-')[0] ?? '';
  if (!Object.hasOwn(grammars, primary)) return undefined;
  const language = primary as PhraseLanguage;
  const countryWords = known.get(language) ?? countryWordsOf(language);
  known.set(language, countryWords);
  const query = { by: 'either', words: countryWords, ending: '', isCapital: false } as const;
  const found = new Set<string>();
  for (const { index } of words.matchAll(/(?<![\p{L}\p{N}-])[\p{L}\p{N}]/gu)) {
    const beside = countryAtStart(words.slice(index), query);
    if (beside) found.add(beside.country);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
