import type { Gender } from '../words/genders';
import { genderOfGivenName, genderOfTitle } from '../words/genders';
import { wordBefore, type Neighbour } from '../text/surroundings';
import { undoEndings } from '../endings/undo-endings';
import { isGivenName } from '../words/given-names';
import { isCourtesy, isOffice } from '../words/offices';

/** Somebody outside the dataset who bears a surname of it. */
export interface Stranger {
  kind: 'stranger';
  /** As far as the given name or a title tells. */
  gender: Gender | null;
  /** An office or rank stands before the name: one behind the same surname may be meant for this person. */
  hasOffice: boolean;
}

/** Words before a surname that are looked at. */
const longestGivenPart = 4;

/** What the words before the surname at `start` tell of a person whom the dataset does not know. */
export function strangerBefore(text: string, start: number, lang: string): Stranger {
  let gender: Gender | null = null;
  let word = wordBefore(text, start);
  for (let i = 0; word && belongsToName(word, lang) && i < longestGivenPart; i++) {
    gender = genderOfName(word.folded, lang) ?? gender;
    word = wordBefore(text, word.start);
  }
  const hasTitle = word !== null && isOffice(word.folded, lang);
  return {
    kind: 'stranger',
    gender: (hasTitle ? genderOfTitle(word!.folded, lang) : null) ?? gender,
    hasOffice: hasTitle && !isCourtesy(word!.folded, lang),
  };
}

function belongsToName(word: Neighbour, lang: string): boolean {
  return word.startsCapital && (isGivenName(word.folded) || !isOffice(word.folded, lang));
}

function genderOfName(folded: string, lang: string): Gender | null {
  for (const spelling of [folded, ...undoEndings(folded, lang)]) {
    const gender = genderOfGivenName(spelling);
    if (gender) return gender;
  }
  return null;
}
