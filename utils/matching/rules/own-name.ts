import type { GivenPart } from '../index/actor-directory';
import { bears, initialMark } from '../index/bearers';
import { strangerBefore, type Stranger } from './stranger';
import type { Surface } from '../scan/surface';
import { startsSentence, wordBefore, type Neighbour } from '../text/surroundings';
import { undoEndings } from '../endings/undo-endings';
import { functionWordsIn } from '../words/function-words';
import { isGivenName } from '../words/given-names';
import { withoutHonorific } from '../words/honorific-endings';
import { givenNamesLike } from '../words/nicknames';
import { isOffice } from '../words/offices';
import { isPatronymic } from '../words/patronymics';
import { wordSet } from '../words/word-set';

/** The person's own given name or initials stand beside a surname: the whole name goes from `start` to `end`. */
export interface OwnName {
  kind: 'own-name';
  start: number;
  end: number;
  /** The given names that it may be: folded words, and initials with a full stop. */
  given: readonly string[];
  /** Initials between it and the surname. */
  middle: readonly string[];
  /** What the text tells in quotation marks or brackets before the surname that the person is called, folded. */
  nickname?: string;
}

/** How many words before a surname may belong to its name. */
const longestGivenPart = 4;

/**
 * Follows the words before a surname back to the bearer's given name or initials; null when they lead to none.
 * `isOwn` tells whether a folded word or initial is a given name of one who bears the surname.
 */
export function findOwnName(
  text: string,
  surface: Surface,
  before: Neighbour,
  lang: string,
  isOwn: (word: string) => boolean,
): OwnName | Stranger | null {
  let found: { start: number; matches: string[]; middle: string[] } | null = null;
  const joined = readJoinedInitials(surface, before, lang, isOwn);
  if (joined) return joined;
  const skipped: string[] = [];
  let sawMiddleName = false;
  let word: Neighbour | null = before;
  for (let i = 0; word && word.startsCapital && i < longestGivenPart; i++) {
    const matches = givenNamesFor(text, word, lang, isOwn);
    const own = matches.some((match) => isOwn(match));
    if (word.joiner === 'full-stop' && !isInitial(word)) break;
    // "M. Stanton Vernik" goes by the second name: not Maria Vernik.
    if (own && isInitial(word) && sawMiddleName) return strangerBefore(text, surface.start, lang);
    if (own) found = { start: word.start, matches, middle: [...skipped] };
    else if (!mayBeMiddleName(word, lang)) break;
    if (isInitial(word) || (!own && isPatronymic(word.folded, lang))) skipped.push(word.folded);
    if (!isInitial(word) && !own) sawMiddleName = true;
    const behind: Neighbour = word;
    word = wordBefore(text, word.start);
    if (word && word.joiner !== 'space' && word.joiner !== 'full-stop' && !areInitials(word, behind)) break;
  }
  if (!found) return null;
  const first = wordBefore(text, found.start);
  const isUnknown = found.matches.every((match) => match.endsWith(initialMark)) && isOneUnknown(first);
  if (isUnknown || namesSomebodyElse(text, first, lang)) return strangerBefore(text, surface.start, lang);
  return ownName(found.start, surface.end, found.matches, found.middle);
}

// "P-O Vernik" is Per-Olof Vernik.
function areInitials(word: Neighbour, behind: Neighbour): boolean {
  return word.joiner === 'hyphen' && isInitial(word) && isInitial(behind);
}

// "JD Vernik" is James David Vernik.
function readJoinedInitials(
  { end }: Surface,
  { start, folded, joiner, allCapitals }: Neighbour,
  lang: string,
  isOwn: (word: string) => boolean,
): OwnName | null {
  if (joiner !== 'space' || !allCapitals || folded.length !== 2 || isOffice(folded, lang)) return null;
  const [given = '', middle = ''] = folded;
  const isWhole = isOwn(given + initialMark) && isOwn(middle + initialMark);
  return isWhole ? ownName(start, end, [given + initialMark], [middle]) : null;
}

// "signed by one P. Vernik", "ein gewisser P. Vernik": nobody whom the reader has met.
function isOneUnknown(before: Neighbour | null): boolean {
  return before?.joiner === 'space' && !before.startsCapital && unknown.has(before.folded);
}

const unknown = wordSet(
  `one certain gewisser gewissen gewisse certain certaine dénommé dénommée tal certo certa tale niejaki niejaka niejakiego
  jistý jistá jistého некий некая некоего некоему некоей некто якийсь якась якогось`,
);

function givenNamesFor(
  text: string,
  word: Neighbour,
  lang: string,
  isOwn: (word: string) => boolean,
): string[] {
  if (!isInitial(word)) return ownWord(word.folded, lang, isOwn);
  const mayBeArticle = word.joiner === 'space' && functionWordsIn(lang).has(word.folded);
  return mayBeArticle && !isBehindOffice(text, word, lang) ? [] : [word.folded + initialMark];
}

// "Cllr A Vernik" has no article.
function isBehindOffice(text: string, { start }: Neighbour, lang: string): boolean {
  const office = wordBefore(text, start);
  return office?.joiner === 'space' && office.startsCapital && isOffice(office.folded, lang);
}

// Spanish and Portuguese put another surname there: "Pedro Martínez Sánchez" is not Pedro Sánchez.
function mayBeMiddleName(word: Neighbour, lang: string): boolean {
  if (isInitial(word) || isGivenName(word.folded)) return true;
  return (
    lang !== 'es' && lang !== 'pt' && !isOffice(word.folded, lang) && !functionWordsIn(lang).has(word.folded)
  );
}

// "E. J. Vernik" is not J. Vernik.
export function namesSomebodyElse(text: string, word: Neighbour | null, lang: string): boolean {
  if (!word?.startsCapital) return false;
  if (word.joiner === 'space') return isForeignGiven(word, lang);
  if (!isInitial(word) || isOffice(word.folded, lang) || startsSentence(text, word.start)) return false;
  return lang !== 'en' || !(shortTitles.has(word.folded) || isExcellency(text, word));
}

/** Muhammad, Chaudhry, engineer, architect and the like; no initials of English names. */
const shortTitles = wordSet('md mohd ch er ar ir pt hj br');

// "H.E. Aldo Vernik"
function isExcellency(text: string, { start, end }: Neighbour): boolean {
  return /(?<![\p{L}.])H\.\s?(?:R\.\s?)?[EH]$/u.test(text.slice(Math.max(0, start - titleReach), end));
}

const titleReach = 8;

function isForeignGiven(word: Neighbour, lang: string): boolean {
  const { folded } = word;
  return isGivenName(folded) && !isOffice(folded, lang) && !functionWordsIn(lang).has(folded);
}

/** The given names of bearers that a folded word may be: as it is, without case endings, as a nickname. */
export function ownWord(folded: string, lang: string, isOwn: (word: string) => boolean): string[] {
  const bases = [folded, ...undoEndings(folded, lang), ...withoutHonorific(folded, lang)];
  const spellings = bases.flatMap(givenNamesLike);
  return spellings.filter(isOwn);
}

export function ownName(start: number, end: number, given: string[], middle: string[] = []): OwnName {
  return { kind: 'own-name', start, end, given, middle };
}

/** Tells whose given name it is, of several who bear the surname. */
export function isOwnNameOf({ given, middle }: OwnName, { givenNames, middleInitials }: GivenPart): boolean {
  return (
    given.some((word) => bears(givenNames, word)) &&
    (middleInitials === '' || middle.every((initial) => middleInitials.includes(initial.charAt(0))))
  );
}

/** True for a capital alone, or one or two letters and a full stop. */
export function isInitial(word: Neighbour): boolean {
  if (!word.startsCapital) return false;
  // "Дж." is an initial, "EU." ends a sentence.
  return word.joiner === 'full-stop'
    ? word.folded.length <= 2 && !word.allCapitals
    : word.folded.length === 1;
}

/** True for a folded word that is a common given name, or a case form of one. */
export function isGivenNameIn(folded: string, lang: string): boolean {
  return isGivenName(folded) || undoEndings(folded, lang).some(isGivenName);
}
