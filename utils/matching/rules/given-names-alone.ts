import { givenPartOf } from '../index/actor-directory';
import { bears } from '../index/bearers';
import type { NamesIndex } from '../index/names-index';
import { undoEndings } from '../endings/undo-endings';
import { CAPITAL, classOf, isLetterClass, SPACE } from '../text/characters';
import { speechIn, type Stretch } from '../text/speech';
import { isTitleCase, startsSentence, wordAfter, wordBefore, type Neighbour } from '../text/surroundings';
import { isCalledByGivenName } from '../words/called-by-given-name';
import { functionWordsIn } from '../words/function-words';
import { genderOfGivenName, genderOfTitle } from '../words/genders';
import {
  isCallingOfCandidate,
  isCourtesyBeforeGivenName,
  isCourtesyBehindGivenName,
  isFriendlyKin,
  isHonorificLikeGivenName,
  isPossessive,
  isTitleOfGivenName,
} from '../words/given-name-courtesies';
import { isGivenName } from '../words/given-names';
import { withoutHonorific } from '../words/honorific-endings';
import { beforeGivenNames } from '../words/muslim-names';
import { givenNamesLike } from '../words/nicknames';
import { isCourtesy, isCourtesyWithCapital, isOffice } from '../words/offices';
import { isFathersNameInLatin, isListedPatronymic, isPatronymic } from '../words/patronymics';
import { isSpeechVerb, isSpeechVerbIn } from '../words/speech-verbs';
import { nicknameIn, type NamedOnPage } from './page-facts';
import { isCredit } from './bylines';
import { isCalledSo, isSpeaker, mayNamePerson, southEastAsian } from './given-name-in-speech';
import { placeAt, spellingsOf, type Place } from './given-name-place';
import { isRelative } from './stranger';

/** A given name without a surname that stands for somebody whom a page names in full. */
export interface GivenNameAlone {
  start: number;
  end: number;
  /** What it may be, folded: as written, without case endings, of a short form the full ones. */
  given: readonly string[];
  /** The halves before it of a double one, folded. */
  firstHalves: readonly string[];
  /** The father's name behind it, folded: as written, and without case endings; empty for none. */
  father: readonly string[];
  /** The office before it, folded, where nothing else tells that it is a name: its bearer holds it. Empty for none. */
  office: string;
}

export interface GivenNames {
  /** In order. */
  alone: GivenNameAlone[];
  /** Folded ones that somebody else bears: before another name, or behind a title of those whom no surname is told of. */
  ofOthers: string[];
}

/**
 * The given names of a text that stand alone and can only be meant for somebody whom the reader knows by then: with a
 * courtesy beside them that goes with given names ("Sir Aldo", "Aldo Bey"), with a title that in some countries does ("Mr
 * Faizal"), with the father's name behind them, in what somebody says, and as who says it. None is where names may be that
 * were found already (`taken`, in order), nor goes on as one that is known to be a name (`known`, in order). Of scripts
 * with capitals alone. Linear in the text.
 */
export function findGivenNames(
  text: string,
  lang: string,
  { taken, known }: { taken: readonly Stretch[]; known: readonly Stretch[] },
): GivenNames {
  const alone: GivenNameAlone[] = [];
  const ofOthers = new Set<string>();
  const isSpoken = createWithin(speechIn(text));
  const isTaken = createWithin(taken);
  const isKnown = createWithin(known);
  for (let at = nextCapital(text, 0); at >= 0; at = nextCapital(text, wordEnd(text, at))) {
    const end = wordEnd(text, at);
    const isBeforeCapital = classOf(text.charCodeAt(end)) === SPACE && isCapital(text, end + 1);
    if (isTaken(at)) continue;
    const place = placeAt(text, at, lang);
    const name = readAlone(place, isSpoken(at));
    if (name && !isKnown(name.end - 1)) alone.push(name);
    else if (isBeforeCapital) for (const given of givenNamesBeforeName(place)) ofOthers.add(given);
    if (isSomebodyElse(place)) for (const given of spellingsOf(place.token, lang)) ofOthers.add(given);
  }
  return { alone, ofOthers: [...ofOthers] };
}

/** Where the next word begins that has a capital; -1 when none does. */
function nextCapital(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (isCapital(text, at) && (at === 0 || !isLetterClass(classOf(text.charCodeAt(at - 1))))) return at;
  }
  return -1;
}

function isCapital(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === CAPITAL;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isLetterClass(classOf(text.charCodeAt(end)))) end++;
  return end;
}

/** Tells whether places, asked in order, are within one of the stretches. */
function createWithin(stretches: readonly Stretch[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < stretches.length && stretches[next]!.end <= at) next++;
    return next < stretches.length && stretches[next]!.start <= at;
  };
}

function readAlone(place: Place, isSpoken: boolean): GivenNameAlone | null {
  const { text, lang, start, token, after } = place;
  if (token.allCapitals) return null;
  if (isBeforeCourtesy(place) && !isBehindName(place)) return nameUntil(place, token.end);
  if (goesOnAsName(place)) {
    if (!goesOnWithFathersName(place, isSpoken)) return null;
    if (isBehindName(place) && !isBehindVerb(place)) return null;
    const father = [after!.folded, ...undoEndings(after!.folded, lang)];
    return { ...nameUntil(place, after!.end), father };
  }
  if (isBehindCourtesy(place) || isBehindOwnTitle(place)) return nameUntil(place, token.end);
  if (isSpoken && isBehindFriendlyKin(place)) return nameUntil(place, token.end);
  if (isSpoken && withoutHonorific(token.folded, lang).length > 0) return honouredName(place);
  const mayBeMeant = isSpoken || asSurnames.has(lang) || isCalledByGivenName(token.folded);
  if (isSpeaker(place) || isCalledSo(place) || (mayBeMeant && mayNamePerson(place)))
    return isRelative(text, { start, end: token.end }, lang) ? null : nameUntil(place, token.end);
  return isBehindOffice(place) ? { ...nameUntil(place, token.end), office: place.before!.folded } : null;
}

/** Languages whose press calls people by their given names as others by their surnames. */
const asSurnames = new Set(['pt', 'is', ...southEastAsian]);

function nameUntil({ start, token, firstHalves, lang }: Place, end: number): GivenNameAlone {
  return { start, end, given: spellingsOf(token, lang), firstHalves, father: [], office: '' };
}

// "Prakashrao", and "Ram Prakashji" where both are his.
function honouredName(place: Place): GivenNameAlone {
  const { before, lang, firstHalves } = place;
  const name = nameUntil(place, place.token.end);
  if (before?.joiner !== 'space' || !isBehindName(place) || isOffice(before.folded, lang)) return name;
  return { ...name, start: before.start, firstHalves: [before.folded, ...firstHalves] };
}

function givenNamesOf({ token, lang }: Place): string[] {
  return [token.folded, ...undoEndings(token.folded, lang)].filter(isGivenName).flatMap(givenNamesLike);
}

// Where no list tells what a given name is, any word before another capital may be one, but for a headline's.
function givenNamesOfAny({ text, start, token, lang }: Place): string[] {
  return isTitleCase(text, start, functionWordsIn(lang)) ? [] : spellingsOf(token, lang);
}

// Who took a picture is nobody whom the page is about.
function givenNamesBeforeName(place: Place): string[] {
  const { text, start, token, after } = place;
  const given = southEastAsian.has(place.lang) ? givenNamesOfAny(place) : givenNamesOf(place);
  const { end } = after ?? token;
  // Asked first: most names go on with a word, and credits take longer to read.
  const mayBeCredit = given.length > 0 && text.charAt(end) !== ' ';
  return mayBeCredit && isCredit(text, start, end) ? [] : given;
}

// "Pope Aldo", "Aldo, 34, says"
function isSomebodyElse(place: Place): boolean {
  const { text, token, before } = place;
  if (isFathers(place) || (before?.joiner === 'space' && isTitleOfGivenName(before.folded))) return true;
  if (!agedBehind.test(text.slice(token.end, token.end + ageReach))) return false;
  return isGivenName(token.folded) && !isBehindName(place);
}

const agedBehind = /^(?:, ?| \()\d{1,2}[,)]/;
const ageReach = 6;

/** "Aldo Vernik", "Aldo-Maria", "Aldo 2"; and "Don’t"; but "I told Aldo I know". */
function goesOnAsName({ text, token, after, lang }: Place): boolean {
  if (!after) return false;
  if (lang === 'en' && firstPerson.test(text.slice(token.end, token.end + 4))) return false;
  // "Aldo Bantah Isu Pengunduran Diri"
  if (southEastAsian.has(lang) && after.joiner === 'space' && isSpeechVerbIn(after.folded, lang))
    return false;
  if (after.joiner === 'space') return after.startsCapital || after.kind === 'number';
  return after.joiner === 'apostrophe' ? lang === 'en' && after.folded !== 's' : true;
}

const firstPerson = /^ I[ ’']\p{Ll}/u;

// "Эльвира Маратовна", and nothing behind it; but "дирижёр, Эльвира Маратовна, молчит" says who that is. In Latin letters in
// speech alone: "“Viktor Petrovych is ill,” the lawyer said".
function goesOnWithFathersName({ text, lang, start, after }: Place, isSpoken: boolean): boolean {
  if (after?.joiner !== 'space') return false;
  const isFathersName = isPatronymic(after.folded, lang) || (isSpoken && isFathersNameInLatin(after.folded));
  if (!isFathersName) return false;
  const isApposition = text.startsWith(', ', start - 2) && text.charAt(after.end) === ',';
  return !isApposition && !wordAfter(text, after.end)?.startsCapital;
}

/** "Aldo Bey", "Aldo-ji". */
function isBeforeCourtesy({ after, lang }: Place): boolean {
  if (after?.joiner !== 'space' && (after?.joiner !== 'hyphen' || after.startsCapital)) return false;
  return isCourtesyBehindGivenName(after.folded, lang);
}

function isBehindCourtesy({ text, before, lang }: Place): boolean {
  if (before?.joiner !== 'space' && before?.joiner !== 'full-stop') return false;
  if (isCourtesyBeforeGivenName(before.folded, lang)) return true;
  if (lang === 'pt') return isCalling(before);
  const first = before.startsCapital ? wordBefore(text, before.start) : null;
  return before.startsCapital && isCourtesyWithCapital(before.folded, first?.folded ?? '', lang);
}

// "o deputado Cabo Aldo", "a Pastora Alda"; but "o pastor Aldo" is anybody.
function isCalling({ startsCapital, folded }: Neighbour): boolean {
  return startsCapital && (folded === 'cabo' || isCallingOfCandidate(folded));
}

// "Mr Faizal", "Prime Minister Anwar", whose father's name stands behind; but "Prince Faizal".
function isBehindOwnTitle({ token, before, lang }: Place): boolean {
  if (lang !== 'en' || !isCalledByGivenName(token.folded)) return false;
  if (before?.joiner !== 'space' && before?.joiner !== 'full-stop') return false;
  if (!isOffice(before.folded, lang) || isTitleOfGivenName(before.folded)) return false;
  const [told, own] = [genderOfTitle(before.folded, lang), genderOfGivenName(token.folded)];
  return told === null || own === null || told === own;
}

// "“Mayor Aldo got lucky,” they said", of Mayor Aldo Vernik; but "Pope Aldo".
function isBehindOffice({ token, before, lang }: Place): boolean {
  if (lang !== 'en' || before?.joiner !== 'space' || !before.startsCapital) return false;
  if (!isOffice(before.folded, lang) || isCourtesy(before.folded, lang)) return false;
  return !isTitleOfGivenName(before.folded) && isGivenName(token.folded);
}

// "Azlan Faizal", whose father's name it is; but "Datuk Seri Faizal", "Muhammad Faizal" and, where a sentence begins,
// "Yesterday Faizal left".
function isFathers(place: Place): boolean {
  const { text, token, before, lang } = place;
  if (!isCalledByGivenName(token.folded) || before?.joiner !== 'space' || !before.startsCapital) return false;
  if (isOffice(before.folded, lang) || beforeGivenNames.has(before.folded) || isBehindCourtesy(place))
    return false;
  return isGivenName(before.folded) || !startsSentence(text, before.start);
}

// "Auntie Alda"; but "my Auntie Alda".
function isBehindFriendlyKin({ text, before, token, lang }: Place): boolean {
  if (before?.joiner !== 'space' || !before.startsCapital) return false;
  if (!isFriendlyKin(before.folded, token.folded, lang)) return false;
  const whose = wordBefore(text, before.start);
  return whose === null || !isPossessive(whose.folded, lang);
}

/** "Vernik Aldo", "Karl-Aldo"; not behind a small word. */
function isBehindName({ lang, before }: Place): boolean {
  if (!before) return false;
  return before.joiner !== 'space' || (before.startsCapital && !functionWordsIn(lang).has(before.folded));
}

// "Преподавать Вера Игнатьевна начала поздно", "Родилась Вера Игнатьевна": no surname ends as these do. "Благодарим Веру
// Игнатьевну": a surname would be in her case.
function isBehindVerb({ text, before, token }: Place): boolean {
  if (before?.joiner !== 'space' || !startsSentence(text, before.start)) return false;
  if (isSpeechVerb(before.folded) || verbAtStart.test(before.folded)) return true;
  return !isGivenName(token.folded) && !isGivenName(before.folded) && verbWithObject.test(before.folded);
}

/** What is done to somebody, or thanks: "Благодарим", "Запросіть", "Вітаю", "Проводжали", "Спасибо". */
const verbWithObject =
  /.{3}(?:[еи]м|[аеєиї]мо|[аеий]те|[иі]ть|[ая]ю|[аияі]ли)(?:ся|сь)?$|^(?:спасибо|спасибі|благодарю|дякую|прошу)$/;

const verbAtStart = /.{2}(?:[аяеиыу]ть(?:ся)?|тися|лас[ья]|вся|лся)$|шла$|ш[её]л$|йшов$/;

/** Whom given names alone stand for on a page: of each given name the one person who bears it there. */
const bearersOn = new WeakMap<NamedOnPage, ReadonlyMap<string, number | null>>();

/**
 * The person whom the page names in full and whose given name it is; null when several are named so, known or not. Linear in
 * the people of the page at first, then in the spellings.
 */
export function resolveGivenName(
  index: NamesIndex,
  { given, firstHalves, father, office }: GivenNameAlone,
  page: NamedOnPage,
): number | null {
  const bearers = bearersOn.get(page) ?? listBearers(index, page);
  bearersOn.set(page, bearers);
  const persons = new Set(given.map((word) => bearers.get(word)).filter((person) => person !== undefined));
  const [person = null] = persons;
  if (persons.size !== 1 || person === null) return null;
  if (office !== '' && !page.offices.get(person)?.includes(office)) return null;
  const { givenNames } = givenPartOf(index, person);
  if (!mayBeChildOf(father, givenNames)) return null;
  return firstHalves.every((word) => bears(givenNames, word)) ? person : null;
}

// "Тамара Петровна" is nobody whom the dataset knows as Тамара Викентьевна. Father's names of other languages are left in doubt
// where they begin alike.
function mayBeChildOf(father: readonly string[], givenNames: string): boolean {
  if (father.length === 0) return true;
  const listed = givenNames.split(' ').filter(isListedPatronymic);
  return listed.length === 0 || listed.some((word) => father.some((other) => areAlike(word, other)));
}

function areAlike(one: string, other: string): boolean {
  const areOfOneLanguage = /[іїє]/.test(one) === /[іїє]/.test(other);
  if (areOfOneLanguage) return one.slice(0, fatherLetters) === other.slice(0, fatherLetters);
  return initialOf(one) === initialOf(other);
}

/** Letters that tell fathers apart. */
const fatherLetters = 4;

// "Николаевна" and "Миколаївна", "Алексеевна" and "Олексіївна"
function initialOf(word: string): string {
  return { м: 'н', о: 'а', є: 'е', і: 'и' }[word.charAt(0)] ?? word.charAt(0);
}

function listBearers(
  index: NamesIndex,
  { actors, givenOfOthers, nicknames }: NamedOnPage,
): ReadonlyMap<string, number | null> {
  const bearers = new Map<string, number | null>();
  const add = (word: string, person: number) =>
    bearers.set(word, bearers.has(word) && bearers.get(word) !== person ? null : person);
  for (const person of actors.keys()) {
    for (const listed of givenPartOf(index, person).givenNames.trim().split(' ')) {
      for (const word of [listed, ...withoutHonorific(listed, 'en')]) add(word, person);
    }
  }
  for (const [key, person] of nicknames) {
    const nickname = nicknameIn(key);
    if (person !== null && !isHonorificLikeGivenName(nickname, 'en')) add(nickname, person);
  }
  for (const word of givenOfOthers) if (bearers.has(word)) bearers.set(word, null);
  return bearers;
}
