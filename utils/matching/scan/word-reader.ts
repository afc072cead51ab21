import {
  APOSTROPHE,
  CAPITAL,
  classOf,
  continuesWord,
  DIGIT,
  foldOf,
  INVISIBLE,
  isLetterClass,
  MARK,
  SMALL,
  SOLO,
  wordFolds,
} from '../text/characters';
import { isInsideCyrillicWord, longestWord } from '../text/token';
import { addToHashA, addToHashB, hashStartA, hashStartB } from '../index/token-hash';

// The token read last, in arrays that are there once: reading one makes no string and no object. What `tokenAt` says of a
// token holds of this one.

/** Folded letters. */
export const letters = new Uint16Array(longestWord);
/** At `n` the first hash of the first n letters. */
export const prefixHashes = new Int32Array(longestWord + 1);

export interface ReadWord {
  /** How many letters; one more than `longestWord` for words that are longer. */
  length: number;
  /** Where the token ends, and where reading goes on: invisible characters may stand between. */
  end: number;
  next: number;
  isWord: boolean;
  /** False for small letters of a script that knows capitals. */
  startsLarge: boolean;
  /** False where a small letter shows that it is no acronym. */
  isAllLarge: boolean;
}

export const word: ReadWord = {
  length: 0,
  end: 0,
  next: 0,
  isWord: false,
  startsLarge: false,
  isAllLarge: false,
};
prefixHashes[0] = hashStartA;

/** Reads the token that starts exactly at `at`; false when none does. */
export function readWordAt(text: string, at: number): boolean {
  const kind = at < text.length ? classOf(text.charCodeAt(at)) : 0;
  if (kind === SOLO) readSolo(text, at);
  else if (kind === DIGIT) readNumber(text, at);
  else if (isLetterClass(kind)) readLetters(text, at);
  else return false;
  return true;
}

function readSolo(text: string, at: number): void {
  addLetter(0, foldOf(text.charCodeAt(at)));
  setWord(1, at + 1, false);
}

function readNumber(text: string, at: number): void {
  let end = at;
  let length = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (classOf(code) !== DIGIT) break;
    if (length < longestWord) addLetter(length, code);
    length++;
  }
  setWord(length, end, false);
}

function setWord(length: number, end: number, isWord: boolean): void {
  word.length = Math.min(length, longestWord + 1);
  word.end = end;
  word.next = end;
  word.isWord = isWord;
  word.startsLarge = true;
  word.isAllLarge = true;
}

/** The same for a word of letters that are written with spaces. */
function readLetters(text: string, at: number): void {
  let length = 0;
  let capitals = 0;
  let end = at;
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (continuesWord(kind)) {
      if (kind < MARK) {
        if (length < longestWord) addLetter(length, foldOf(code));
        length++;
        if (kind === CAPITAL) capitals++;
        end = i + 1;
      } else if (kind !== INVISIBLE) end = i + 1;
    } else if (kind !== APOSTROPHE || !isInsideCyrillicWord(text, i)) break;
  }
  setWord(length, end, true);
  word.next = i;
  if (classOf(letters[0]!) === SMALL) {
    word.startsLarge = classOf(text.charCodeAt(at)) === CAPITAL;
    word.isAllLarge = length === 1 || (capitals > 1 && capitals === length);
  }
}

function addLetter(at: number, folded: number): void {
  letters[at] = folded;
  prefixHashes[at + 1] = addToHashA(prefixHashes[at]!, folded);
}

/** The second hash of the first letters of the token read last. */
export function secondHash(length: number): number {
  let hash = hashStartB;
  for (let i = 0; i < length; i++) hash = addToHashB(hash, letters[i]!);
  return hash;
}

/** The first hash of the letters of the word at `at`, however many; of `word` it sets `next` alone. */
export function hashWordAt(text: string, at: number): number {
  let hash = hashStartA;
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let folded = wordFolds[code]!;
    if (folded === 0) {
      const kind = classOf(code);
      if (kind === MARK || kind === INVISIBLE) continue;
      if (kind === APOSTROPHE && isInsideCyrillicWord(text, i)) continue;
      folded = wordFolds[code]!;
      if (folded === 0) break;
    }
    hash = addToHashA(hash, folded);
  }
  word.next = i;
  return hash;
}

/** The hashes of the first letters of the token read last with other letters behind them. */
export function baseHashA(stem: number, base: string): number {
  let hash = prefixHashes[stem]!;
  for (let i = 0; i < base.length; i++) hash = addToHashA(hash, base.charCodeAt(i));
  return hash;
}

export function baseHashB(stem: number, base: string): number {
  let hash = secondHash(stem);
  for (let i = 0; i < base.length; i++) hash = addToHashB(hash, base.charCodeAt(i));
  return hash;
}
