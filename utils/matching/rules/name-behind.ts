import { isInitial, ownName, ownWord, type OwnName } from './own-name';
import { strangerBefore, unknownStranger, type Stranger } from './stranger';
import { initialMark } from '../index/bearers';
import { isBaseForm, type Surface } from '../scan/surface';
import { wordAfter, type Neighbour } from '../text/surroundings';
import { foldWord } from '../text/token';
import { functionWordsIn } from '../words/function-words';
import { isGivenName } from '../words/given-names';
import { isOffice } from '../words/offices';
import { isPatronymic } from '../words/patronymics';
import { slavic } from '../words/slavic';

/**
 * Reads the given name or initials that stand behind a surname, as in Hungarian and in lists of Slavic languages: "Vernik
 * Balázs", "Вернік Петро Іванович", "Вернік П. І."; null when `after`, the word behind, is neither. `isOwn` tells whether a
 * folded word or initial is a given name of one who bears the surname.
 */
export function readNameBehind(
  text: string,
  surface: Surface,
  after: Neighbour,
  lang: string,
  isOwn: (word: string) => boolean,
): OwnName | Stranger | null {
  const initials = initialsFrom(text, after, lang);
  if (initials) return readInitials(text, surface, initials, isOwn);
  const father = wordAfter(text, after.end);
  const isWhole = father?.joiner === 'space' && father.startsCapital && isPatronymic(father.folded, lang);
  const matches = ownWord(after.folded, lang, isOwn);
  if (matches.length > 0 && (isWhole || !startsAnotherName(text, after, lang)))
    return ownName(surface.start, isWhole ? father.end : after.end, matches);
  return isWhole ? { ...unknownStranger, given: after.folded } : null;
}

/** Whose child somebody is who goes by the name before that, "Veranan a/l Quillan": a bearer of the name or another. */
export function readFatherBehind(
  text: string,
  { start, end }: Surface,
  isOwn: (word: string) => boolean,
): OwnName | Stranger | null {
  const child = text.charAt(end) === ' ' ? childOf.exec(text.slice(end, end + childReach)) : null;
  const father = child && foldWord(child[1]!);
  if (!father) return null;
  return isOwn(father) ? ownName(start, end + child[0].length, [father]) : unknownStranger;
}

const childOf = /^\s(?:[asd]\/[lpo]|[ASD]\/[LPO])\s(\p{Lu}\p{L}+)/u;
const childReach = 40;

/** True when somebody else's given name stands behind a surname. */
export function isOthersNameBehind(surface: Surface, { folded }: Neighbour, lang: string): boolean {
  return isBaseForm(surface) && (lang === 'hu' || (slavic.has(lang) && isGivenName(folded)));
}

/** Whose whole name explains a surname, "also called Vernik: Hauke Vernik"; null where it is a bearer's, or no name is there. */
export function readOthersSaidAgain(
  text: string,
  { start, end }: Surface,
  lang: string,
  isOwn: (word: string) => boolean,
): Stranger | null {
  if (!/[,:]/.test(text.charAt(end))) return null;
  const given = wordAfter(text, end + 1);
  if (given?.joiner !== 'space' || !given.startsCapital) return null;
  if (functionWordsIn(lang).has(given.folded) || isOffice(given.folded, lang)) return null;
  const isSaidAgain = text.startsWith(` ${text.slice(start, end)}`, given.end);
  if (!isSaidAgain || ownWord(given.folded, lang, isOwn).length > 0) return null;
  return strangerBefore(text, given.end + 1, lang);
}

/** The initials from a word on, each with its full stop; null where it is none. */
function initialsFrom(text: string, first: Neighbour, lang: string): Neighbour[] | null {
  if (lang !== 'hu' && !slavic.has(lang)) return null;
  const initials: Neighbour[] = [];
  let word: Neighbour | null = first;
  while (
    word?.kind === 'word' &&
    text.charAt(word.end) === '.' &&
    isInitial({ ...word, joiner: 'full-stop' })
  ) {
    initials.push(word);
    word = wordAfter(text, word.end + 1);
  }
  return initials.length > 0 ? initials : null;
}

function readInitials(
  text: string,
  surface: Surface,
  initials: readonly Neighbour[],
  isOwn: (word: string) => boolean,
): OwnName | Stranger | null {
  const [given, ...middle] = initials.map(({ folded }) => folded + initialMark);
  const end = initials.at(-1)!.end + 1;
  if (isOwn(given!)) return ownName(surface.start, end, [given!], middle);
  // "Vernik B. Quillon": the letter may be the next one's.
  return wordAfter(text, end)?.startsCapital === true ? null : { ...unknownStranger, given: given! };
}

// "Starmer Keir" is one name, in "told Starmer Keir Mather had" the second word opens another.
function startsAnotherName(text: string, word: Neighbour, lang: string): boolean {
  const next = wordAfter(text, word.end);
  return next?.joiner === 'space' && next.startsCapital && !functionWordsIn(lang).has(next.folded);
}
