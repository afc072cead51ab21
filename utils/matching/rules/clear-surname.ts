import { isCommonWord } from '../words/common-words';
import { isGivenName } from '../words/given-names';
import { placesAndFirms } from '../words/places';

/** Shorter surnames are more often other words. */
const shortestName = 4;

/** True for a folded surname that is nothing else: no given name, ordinary word, place or firm. */
export function isClearSurname(surname: string, lang: string): boolean {
  return (
    surname.length >= shortestName &&
    !isGivenName(surname) &&
    !isCommonWord(surname, lang) &&
    !placesAndFirms.has(surname)
  );
}
