import {
  APOSTROPHE,
  CAPITAL,
  classOf,
  DIGIT,
  foldOf,
  isLetterClass,
  MARK,
  SMALL,
  SOLO,
  wordFolds,
} from '../text/characters';
import { longestWord, staysInWord } from '../text/token';
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
  /** Where the token begins and ends, and where reading goes on: invisible characters may stand between. */
  start: number;
  end: number;
  next: number;
  isWord: boolean;
}

export const word: ReadWord = { length: 0, start: 0, end: 0, next: 0, isWord: false };
prefixHashes[0] = hashStartA;

/** Reads the token that starts exactly at `at`; false when none does. */
export function readWordAt(text: string, at: number): boolean {
  const kind = at < text.length ? classOf(text.charCodeAt(at)) : 0;
  if (kind === SOLO) readSolo(text, at);
  else if (kind === DIGIT) readNumber(text, at);
  else if (isLetterClass(kind)) readLettersAt(text, at);
  else return false;
  return true;
}

function readSolo(text: string, at: number): void {
  addLetter(0, foldOf(text.charCodeAt(at)));
  setToken(1, at, at + 1);
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
  setToken(length, at, end);
}

function addLetter(at: number, folded: number): void {
  letters[at] = folded;
  prefixHashes[at + 1] = addToHashA(prefixHashes[at]!, folded);
}

function setToken(length: number, start: number, end: number): void {
  word.length = Math.min(length, longestWord + 1);
  word.start = start;
  word.end = end;
  word.next = end;
  word.isWord = false;
}

/** The same where a word of letters begins that is written with spaces. Reads every word that may begin a name. */
export function readLettersAt(text: string, at: number): void {
  // Names of its own for what modules export: nothing then keeps an engine from having them in registers.
  const folds = wordFolds;
  const read = letters;
  const hashes = prefixHashes;
  let hash = hashStartA;
  let length = 0;
  let end = at;
  let next = at;
  for (; next < text.length; next++) {
    const code = text.charCodeAt(next);
    let folded = folds[code]!;
    if (folded === 0) {
      if (staysInWord(text, next)) {
        const kind = classOf(code);
        if (kind === MARK || kind === APOSTROPHE) end = next + 1;
        continue;
      }
      // A letter that was met only now.
      folded = folds[code]!;
      if (folded === 0) break;
    }
    if (length < longestWord) {
      hash = addToHashA(hash, folded);
      read[length] = folded;
      hashes[++length] = hash;
    } else length = longestWord + 1;
    end = next + 1;
  }
  word.length = length;
  word.start = at;
  word.end = end;
  word.next = next;
  word.isWord = true;
}

/** False for small letters of a script that knows capitals. */
export function startsLarge(text: string): boolean {
  return !isOfCapitals() || classOf(text.charCodeAt(word.start)) === CAPITAL;
}

/** False where a small letter of the token read last shows that it is no acronym. */
export function isAllLarge(text: string): boolean {
  if (!isOfCapitals() || word.length === 1) return true;
  for (let i = word.start; i < word.end; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind !== CAPITAL && isLetterClass(kind)) return false;
  }
  return true;
}

/** True for words of a script that knows capitals. */
function isOfCapitals(): boolean {
  return word.isWord && classOf(letters[0]!) === SMALL;
}

/** The second hash of the first letters of the token read last. */
export function secondHash(length: number): number {
  let hash = hashStartB;
  for (let i = 0; i < length; i++) hash = addToHashB(hash, letters[i]!);
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
