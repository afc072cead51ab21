import {
  APOSTROPHE,
  BREAK,
  classOf,
  DIGIT,
  FULL_STOP,
  HYPHEN,
  INVISIBLE,
  isCyrillic,
  isLetterClass,
  MARK,
  MIDDLE_DOT,
  SOLO,
  SPACE,
} from './characters';
import { isOfWord, longestAbbreviation, staysInWord, tokenAt, type Joiner, type Token } from './token';
import { isTitleWord } from '../words/title-words';

/** A word next to a name, with nothing between them but what joins words. */
export interface Neighbour extends Token {
  joiner: Joiner;
}

/** The word right before `at`, or null when punctuation or the text's start is between. */
export function wordBefore(text: string, at: number): Neighbour | null {
  let i = skipBack(text, at, isGap);
  let joiner: Joiner = i < at ? 'space' : 'none';
  // "ג'ורג' "
  if (joiner === 'space' && i > 0 && staysInWord(text, i - 1)) i--;
  if (i === 0) return null;
  const kind = classOf(text.charCodeAt(i - 1));
  if (kind === HYPHEN || kind === APOSTROPHE || kind === MIDDLE_DOT) {
    if (joiner === 'space' && kind !== HYPHEN) return null;
    joiner = kind === HYPHEN ? 'hyphen' : kind === APOSTROPHE ? 'apostrophe' : 'middle-dot';
    i--;
    // The initials of a double given name: "J.-L.".
    if (joiner === 'hyphen' && i > 0 && classOf(text.charCodeAt(i - 1)) === FULL_STOP) {
      joiner = 'full-stop';
      i--;
    }
  } else if (kind === FULL_STOP) {
    joiner = 'full-stop';
    i--;
  }
  const token = tokenEndingAt(text, i);
  if (!token) return null;
  return joiner === 'full-stop' && token.folded.length > longestTitle ? null : neighbourOf(token, joiner);
}

/** Letters of an abbreviated title: "Sen.", "Prof."; a longer word and a full stop end a sentence. */
const longestTitle = 4;

/** The word right after `at`, or null when punctuation or the text's end is between. */
export function wordAfter(text: string, at: number): Neighbour | null {
  let i = at;
  while (i < text.length && isGap(classOf(text.charCodeAt(i)))) i++;
  let joiner: Joiner = i > at ? 'space' : 'none';
  const kind = i < text.length ? classOf(text.charCodeAt(i)) : BREAK;
  if (kind === HYPHEN || kind === APOSTROPHE || kind === MIDDLE_DOT) {
    if (joiner === 'space') return null;
    joiner = kind === HYPHEN ? 'hyphen' : kind === APOSTROPHE ? 'apostrophe' : 'middle-dot';
    i++;
  }
  const token = tokenAt(text, i);
  return token && neighbourOf(token, joiner);
}

// Field by field: spreading the token takes longer than finding it.
function neighbourOf(token: Token, joiner: Joiner): Neighbour {
  const { start, end, folded, kind, startsCapital, allCapitals } = token;
  return { start, end, folded, kind, startsCapital, allCapitals, joiner };
}

/**
 * True when nothing stands before `at` in its sentence but quotation marks, brackets and dashes, or the time that a live
 * blog puts there, or in what is quoted behind a comma.
 */
export function startsSentence(text: string, at: number): boolean {
  const i = skipBack(text, at, (kind, code) => isGap(kind) || opensQuote(code));
  if (i === 0) return true;
  const code = text.charCodeAt(i - 1);
  if (code === 0x2c) return opensQuote(text.charCodeAt(at - 1));
  // "Heritage · Churches"
  if (code === 0xb7) return i < at;
  if (code === 0x2d && i === at) return i === 1 || isGap(classOf(text.charCodeAt(i - 2)));
  if (sentenceEnds.has(code)) {
    if (classOf(code) !== FULL_STOP) return true;
    const word = tokenEndingAt(text, i - 1);
    return word === null || word.kind !== 'word' || !isShortened(word) || isContracted(text, word);
  }
  return isDash(code) || timeOfEntry.test(text.slice(Math.max(0, i - timeLength - 1), i));
}

// "14:30 Marsh birds have been dying"
const timeOfEntry = /(?:^|\n)\d{1,2}[:.]\d{2}$/;
const timeLength = 5;

// "J.", "St.", "им."; a short Latin word in small letters is a word: "So did he."
function isShortened({ folded, startsCapital }: Token): boolean {
  if (folded.length > longestAbbreviation || pronouns.has(folded)) return false;
  return folded.length === 1 || startsCapital || isCyrillic(folded.charCodeAt(0));
}

// "It isn’t. He did"
function isContracted(text: string, { start, startsCapital }: Token): boolean {
  return !startsCapital && start > 1 && classOf(text.charCodeAt(start - 1)) === APOSTROPHE;
}

/** Short Cyrillic words that end sentences: "сказал он." */
const pronouns: ReadonlySet<string> = new Set(
  'он она оно его ее ему ей их нас вас мне нам вам вы мы ты да не нет там тут уже еще все это він вона воно її йому їй ми ви ти так ні вже ще це ен яна яго яе той тя тях ние вие'.split(
    ' ',
  ),
);

const sentenceEnds = new Set(Array.from('.!?…:;|•。！？：\n', (character) => character.charCodeAt(0)));

function opensQuote(code: number): boolean {
  return '"\'“”„«»‘’‚‹›([{*#>'.includes(String.fromCharCode(code));
}

function isDash(code: number): boolean {
  return code === 0x2013 || code === 0x2014 || code === 0x2015 || code === 0x2d;
}

function isGap(kind: number): boolean {
  return kind === SPACE || kind === INVISIBLE;
}

function skipBack(text: string, from: number, skips: (kind: number, code: number) => boolean): number {
  let i = from;
  while (i > 0 && skips(classOf(text.charCodeAt(i - 1)), text.charCodeAt(i - 1))) i--;
  return i;
}

/** The token whose last character is right before `end`. */
function tokenEndingAt(text: string, end: number): Token | null {
  if (end === 0) return null;
  const last = classOf(text.charCodeAt(end - 1));
  if (last === SOLO) return tokenAt(text, end - 1);
  if (last !== DIGIT && last !== MARK && last !== INVISIBLE && !isLetterClass(last)) return null;
  let start = end;
  while (start > 0 && continuesWord(text, start - 1, last === DIGIT)) start--;
  return tokenAt(text, start);
}

function continuesWord(text: string, at: number, digits: boolean): boolean {
  const kind = classOf(text.charCodeAt(at));
  if (digits) return kind === DIGIT;
  if (kind === APOSTROPHE) return isOfWord(text, at);
  return (isLetterClass(kind) && kind !== SOLO) || kind === MARK || kind === INVISIBLE;
}

/**
 * True when the sentence around `at` is set in title case or in capitals, so that a capital says nothing: several words
 * begin with one, and no word of some length does not, small words (`functionWords`) aside.
 */
export function isTitleCase(
  text: string,
  at: number,
  functionWords: Pick<ReadonlySet<string>, 'has'>,
): boolean {
  // Several rules ask of one name, and names stand close to each other.
  if (asked.text !== text || asked.functionWords !== functionWords || at < asked.from || at >= asked.to) {
    asked = askTitleCase(text, at, functionWords);
  }
  return asked.answer;
}

let asked = {
  text: '',
  functionWords: new Set() as Pick<ReadonlySet<string>, 'has'>,
  from: 0,
  to: 0,
  answer: false,
};

/** Places so close in one sentence have one answer, that of the first of them. A power of two. */
const askedTogether = 64;

function askTitleCase(
  text: string,
  at: number,
  functionWords: Pick<ReadonlySet<string>, 'has'>,
): typeof asked {
  const cell = at - (at % askedTogether);
  const from = Math.max(cell, sentenceStart(text, at));
  const to = Math.min(cell + askedTogether, Math.max(sentenceEnd(text, at), at + 1));
  return { text, functionWords, from, to, answer: hasTitleCase(text, from, functionWords) };
}

function hasTitleCase(text: string, at: number, functionWords: Pick<ReadonlySet<string>, 'has'>): boolean {
  return capitalsOfTitle(text, at, functionWords) >= fewestCapitals;
}

/**
 * True for what people do or have with a capital, beside a name, in an English headline in title case, of however few words:
 * "Mayor Vernik Resigns". Linear in the sentence.
 */
export function isWordOfTitle(
  text: string,
  { folded, startsCapital, start }: Token,
  functionWords: Pick<ReadonlySet<string>, 'has'>,
): boolean {
  return startsCapital && isTitleWord(folded) && capitalsOfTitle(text, start, functionWords) > 1;
}

/** How many words of the sentence around `at` begin with a capital; 0 where a word of some length does not. */
function capitalsOfTitle(text: string, at: number, functionWords: Pick<ReadonlySet<string>, 'has'>): number {
  const end = sentenceEnd(text, at);
  let capitals = 0;
  for (let i = sentenceStart(text, at); i < end;) {
    const token = tokenAt(text, i);
    if (token?.startsCapital) capitals++;
    else if (token?.kind === 'word' && !mayBeSmall(token, functionWords)) return 0;
    i = token ? token.end : i + 1;
  }
  return capitals;
}

function mayBeSmall({ folded }: Token, functionWords: Pick<ReadonlySet<string>, 'has'>): boolean {
  return !verbsOfTitles.has(folded) && (folded.length <= 3 || functionWords.has(folded));
}

/** Small words that titles begin with a capital like others. */
const verbsOfTitles: ReadonlySet<string> = new Set([
  'said',
  'says',
  'is',
  'are',
  'was',
  'were',
  'has',
  'had',
  'did',
]);

/** A sentence of fewer capitals may be a name with a small word or two. */
const fewestCapitals = 4;

/** Sentences longer than this are looked at in part. */
const sentenceReach = 160;

function sentenceStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && at - i < sentenceReach && !endsSentenceAt(text, i - 1)) i--;
  return i;
}

function sentenceEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && i - at < sentenceReach && !endsSentenceAt(text, i)) i++;
  return i;
}

const ends = new Set(Array.from('.!?…\n。！？', (character) => character.charCodeAt(0)));

function endsSentenceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Asked of each character of a sentence: letters are told apart first.
  const isStop = (code < 0x40 || code > 0x2000) && ends.has(code);
  return isStop && (text.charAt(at) !== '.' || !isAbbreviation(text, at));
}

// "Sen.", "B.", "Ky.": a capital and few letters; "p.m.": one small letter.
function isAbbreviation(text: string, fullStop: number): boolean {
  const word = tokenEndingAt(text, fullStop);
  if (word === null || word.kind !== 'word') return false;
  if (!word.startsCapital) return word.folded.length === 1;
  return word.folded.length <= longestTitle && !/^[ivx]+$/.test(word.folded);
}
