import type { Gender } from '../words/genders';
import { genderOfGivenName, genderOfTitle } from '../words/genders';
import { wordBefore, type Neighbour } from '../text/surroundings';
import { foldWord, tokensOf } from '../text/token';
import { undoEndings } from '../endings/undo-endings';
import { isGivenName } from '../words/given-names';
import { genderOfKin, isKin, speaksOfSpouse } from '../words/kin';
import { isCourtesy, isOffice } from '../words/offices';

/** Somebody outside the dataset who bears a surname of it. */
export interface Stranger {
  kind: 'stranger';
  /** As far as the given name or a title tells. */
  gender: Gender | null;
  /** The office or rank before the name, folded: behind the same one the surname is meant for this person. Empty for none. */
  office: string;
  /** The word before the surname, folded; empty when there is none. */
  given: string;
  /** Named as somebody's wife, brother, son. */
  isRelative: boolean;
}

/** Somebody of whom the words before the surname tell nothing. */
export const unknownStranger: Stranger = {
  kind: 'stranger',
  gender: null,
  office: '',
  given: '',
  isRelative: false,
};

/** Words before a surname that are looked at. */
const longestGivenPart = 4;

/** What the words before the surname at `start` tell of a person whom the dataset does not know. */
export function strangerBefore(text: string, start: number, lang: string): Stranger {
  let gender: Gender | null = null;
  let word = wordBefore(text, start);
  const given = word?.folded ?? '';
  for (let i = 0; word && belongsToName(word, lang) && i < longestGivenPart; i++) {
    gender = genderOfName(word.folded, lang) ?? genderOfTitle(word.folded, lang) ?? gender;
    word = wordBefore(text, word.start);
  }
  const hasTitle = word !== null && isOffice(word.folded, lang);
  return {
    kind: 'stranger',
    gender: (hasTitle ? genderOfTitle(word!.folded, lang) : null) ?? gender ?? genderAsKin(text, start, lang),
    office: hasTitle ? ownOffice(text, word!, lang) : '',
    given,
    isRelative: isKinBefore(text, start, lang),
  };
}

/** The office or rank before a name, folded, also with a comma between: "the rail minister, Aldo Vernik". Empty for none. */
export function officeBefore(text: string, start: number, lang: string): string {
  const word = wordBefore(text, text.startsWith(', ', start - 2) ? start - 2 : start);
  return word && isOffice(word.folded, lang) ? ownOffice(text, word, lang) : '';
}

// Not that of a relative, "жена мэра Анна Верник", nor a courtesy.
function ownOffice(text: string, office: Neighbour, lang: string): string {
  let word = wordBefore(text, office.start);
  for (let i = 0; word?.joiner === 'space' && i < mostBeforeRelativesOffice; i++) {
    if (isKin(word.folded, lang)) return '';
    word = wordBefore(text, word.start);
  }
  return isCourtesy(office.folded, lang) ? '' : office.folded;
}

/** Words from a word of kin to an office: "la femme de l’ancien maire". */
const mostBeforeRelativesOffice = 4;

/** UTF-16 units before and behind a name that are looked at, and words among them. */
const kinReach = 48;
const mostKinWords = 5;

/** True when the words beside a name say whose relative it is. */
export function isRelative(
  text: string,
  { start, end }: { start: number; end: number },
  lang: string,
): boolean {
  return isKinBefore(text, start, lang) || isKinBehind(text, end, lang);
}

/** True when the words before a name say whose relative it is: "his late father, the financier Magnus Vernik". */
export function isKinBefore(text: string, start: number, lang: string): boolean {
  const before = /[^.!?;:\n]*$/u.exec(text.slice(Math.max(0, start - kinReach), start))![0];
  const near = tokensOf(before).slice(-mostKinWords);
  return near.some(({ folded }) => isKin(folded, lang)) || speaksOfSpouse(before, lang);
}

// "her late husband, the former minister Quendo Vernik"; but "her husband told Quendo Vernik".
function genderAsKin(text: string, start: number, lang: string): Gender | null {
  const kin = kinRightBefore.exec(text.slice(Math.max(0, start - kinReach), start))?.[1];
  return kin === undefined ? null : genderOfKin(foldWord(kin), lang);
}

const kinRightBefore =
  /(?<![\p{L}-])(\p{Ll}[\p{L}-]+)(?:\s|,\s(?:the\s)?(?:\p{Ll}[\p{L}-]+\s){0,2})(?:\p{Lu}[\p{L}.’'-]*\s){0,4}$/u;

/** True when what stands behind a name that ends here says whose relative it is: "Anna Vernik, his sister". */
export function isKinBehind(text: string, end: number, lang: string): boolean {
  const behind = /^(?:,?\s[JS]r\.?)?(?:,\s|\s\()([^.,;:!?()\n]+)/u.exec(text.slice(end, end + kinReach))?.[1];
  return (
    behind !== undefined &&
    tokensOf(behind)
      .slice(0, mostKinWords)
      .some(({ folded }) => isKin(folded, lang))
  );
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
