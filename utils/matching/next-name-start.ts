import {
  APOSTROPHE,
  classOf,
  DIGIT,
  foldOf,
  INVISIBLE,
  isLetterClass,
  MARK,
  SMALL,
  SOLO,
} from './characters';
import {
  addToHashA,
  addToHashB,
  rootNode,
  stepByHash,
  tokenHashA,
  tokenHashB,
  type NameTrie,
} from './name-trie';
import type { NamesIndex } from './names-index';
import { isInsideCyrillicWord } from './token';
import { endingsFor, shortestBase, shortestStem, type Endings } from './undo-endings';

// Nearly all words of a text begin no name. This is the one loop that touches every character: it makes no strings
// and no objects, and asks the table once for each capitalised word, and once more for each ending it may have.

/** Longer words are no names. */
const longestWord = 63;
const letters = new Uint16Array(longestWord);
const hashesA = new Int32Array(longestWord + 1);
const hashesB = new Int32Array(longestWord + 1);

/**
 * The first place at or after `from` where a word begins that some name begins with; -1 when there is none. Words that
 * a prefix may be written onto (Arabic, Hebrew) count when they begin with prefix letters.
 */
export function nextNameStart(index: NamesIndex, text: string, from: number, lang: string): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SMALL && !mayStartSmall(index.smallStarts, text, at, code)) {
      at = skipWord(text, at + 1);
    } else if (isLetterClass(kind)) {
      const end = kind === SOLO ? readSolo(code, at) : readWord(text, at);
      if (isPrefixLetter(code) || beginsName(index.trie, endingsFor(letters[0]!, lang))) return at;
      at = end;
    } else if (kind === DIGIT) {
      if (index.smallStarts[digitStart] === 1) return at;
      at = skipDigits(text, at + 1);
    } else {
      at++;
    }
  }
  return -1;
}

/** Places in `NamesIndex.smallStarts`: one for digits, the others shared by words that begin with the same letters. */
export const smallStartCount = 4096;
const digitStart = 0;

/** The place of a folded token. */
export function smallStartOf(token: string): number {
  return classOf(token.charCodeAt(0)) === DIGIT
    ? digitStart
    : pairStart(token.charCodeAt(0), token.charCodeAt(1));
}

function pairStart(first: number, second: number): number {
  return 1 + ((first * 31 + second) % (smallStartCount - 1));
}

function mayStartSmall(smallStarts: Uint8Array, text: string, at: number, first: number): boolean {
  const second = text.charCodeAt(at + 1);
  // A mark or soft hyphen hides the second letter, and a word may have but one.
  if (!isLetterClass(classOf(second))) return true;
  return smallStarts[pairStart(foldOf(first), foldOf(second))] === 1;
}

const prefixLetters = new Set(Array.from('وفبلكسהובלכמש', (letter) => letter.charCodeAt(0)));

/** Letters that small words are written onto the next word with: and, the, in, to. */
export function isPrefixLetter(code: number): boolean {
  return code >= 0x5d0 && code <= 0x6ff && prefixLetters.has(code);
}

let length = 0;

function readSolo(code: number, at: number): number {
  length = 0;
  addLetter(foldOf(code));
  return at + 1;
}

/** Reads the letters of the word at `at` into the arrays above; the answer is where it ends. */
function readWord(text: string, at: number): number {
  length = 0;
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind >= SMALL && kind < SOLO) {
      if (length < longestWord) addLetter(foldOf(code));
    } else if (
      kind !== MARK &&
      kind !== INVISIBLE &&
      !(kind === APOSTROPHE && isInsideCyrillicWord(text, i))
    ) {
      break;
    }
  }
  return i;
}

function addLetter(folded: number): void {
  letters[length] = folded;
  hashesA[length + 1] = addToHashA(length === 0 ? tokenHashA : hashesA[length]!, folded);
  hashesB[length + 1] = addToHashB(length === 0 ? tokenHashB : hashesB[length]!, folded);
  length++;
}

function beginsName(trie: NameTrie, endings: Endings | undefined): boolean {
  if (stepByHash(trie, rootNode, hashesA[length]!, hashesB[length]!) >= 0) return true;
  const candidates = endings?.get(letters[length - 1]!);
  if (candidates === undefined) return false;
  for (const { ending, after, base } of candidates) {
    const stem = length - ending.length;
    if (stem < shortestStem || stem + base.length < shortestBase || !endsWith(ending)) continue;
    if (after !== '' && !includes(after, letters[stem - 1]!)) continue;
    let a = hashesA[stem]!;
    let b = hashesB[stem]!;
    for (let i = 0; i < base.length; i++) {
      a = addToHashA(a, base.charCodeAt(i));
      b = addToHashB(b, base.charCodeAt(i));
    }
    if (stepByHash(trie, rootNode, a, b) >= 0) return true;
  }
  return false;
}

function endsWith(ending: string): boolean {
  // The last letter is known to be right.
  for (let i = ending.length - 2, at = length - 2; i >= 0; i--, at--) {
    if (ending.charCodeAt(i) !== letters[at]) return false;
  }
  return true;
}

function includes(list: string, letter: number): boolean {
  for (let i = 0; i < list.length; i++) if (list.charCodeAt(i) === letter) return true;
  return false;
}

function skipWord(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (!(kind >= SMALL && kind < SOLO) && kind !== MARK && kind !== INVISIBLE) {
      if (kind !== APOSTROPHE || !isInsideCyrillicWord(text, i)) break;
    }
  }
  return i;
}

function skipDigits(text: string, from: number): number {
  let i = from;
  while (i < text.length && classOf(text.charCodeAt(i)) === DIGIT) i++;
  return i;
}
