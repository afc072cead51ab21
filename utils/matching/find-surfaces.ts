import { classOf, DIGIT, isCyrillic, isHangul, isKatakana, isLetterClass, SMALL } from './characters';
import { mayBeFirstWord, type FirstWords } from './first-words';
import { isOfAccount, longestNameAt, type FoundName, type InForce, type Scan } from './longest-name';
import type { NamesIndex } from './names-index';
import { mayStartSmall, mayStartWithDigit } from './small-starts';
import { longestWord } from './token';
import { endingsFor } from './undo-endings';
import {
  baseHashA,
  letters,
  prefixHashes,
  readWordAt,
  skipDigits,
  skipWord,
  stemBefore,
  word,
} from './word-reader';
import { mayStandBeforeKoreanName } from './words/korean';

// Nearly all words of a text begin no name. This is the one loop that touches every character: it makes no strings and no
// objects, and asks the filter of first words once for each capitalised word, and once more for each ending it may have.

/**
 * The longest names that begin at each word of a text, in order and never overlapping. Lower case counts only where
 * the alias allows it. `lang` decides which case endings are taken off.
 */
export function findSurfaces(index: NamesIndex, text: string, lang: string, inForce: InForce): FoundName[] {
  const scan: Scan = {
    index,
    text,
    lang,
    inForce,
    latinEndings: endingsFor(0x61, lang),
    cyrillicEndings: endingsFor(0x430, lang),
  };
  const { firstWords, smallStarts } = index;
  const found: FoundName[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SMALL && !mayStartSmall(smallStarts, text, at, code)) {
      at = skipWord(text, at + 1);
    } else if (isLetterClass(kind)) {
      readWordAt(text, at);
      const { next } = word;
      const name = nameFrom(scan, firstWords, at, code);
      if (name) found.push(name);
      at = name ? name.end : next;
    } else if (kind === DIGIT) {
      const name = mayStartWithDigit(smallStarts) ? nameStartingAt(scan, firstWords, at) : null;
      if (name) found.push(name);
      at = name ? name.end : skipDigits(text, at + 1);
    } else {
      at++;
    }
  }
  return found;
}

/** The name that begins with the token read last, or behind the small words that are written onto it. */
function nameFrom(scan: Scan, firstWords: FirstWords, at: number, code: number): FoundName | null {
  if (!isPrefixLetter(code)) return mayBegin(scan, firstWords) ? nameStartingHere(scan, at) : null;
  const { end } = word;
  const whole = nameStartingAt(scan, firstWords, at);
  if (whole) return whole;
  let from = at;
  for (let length = 1; length <= mostPrefixLetters && isPrefixLetter(scan.text.charCodeAt(from)); length++) {
    // Vowel points stand behind the letter that they belong to.
    do from++;
    while (from < end && !isLetterClass(classOf(scan.text.charCodeAt(from))));
    if (end - from < shortestUnprefixed) break;
    const unprefixed = nameStartingAt(scan, firstWords, from);
    if (unprefixed) return unprefixed;
  }
  return null;
}

const mostPrefixLetters = 2;
const shortestUnprefixed = 3;
const prefixLetters = new Set(Array.from('وفبلكسהובלכמש', (letter) => letter.charCodeAt(0)));

/** Letters that small words are written onto the next word with, in Arabic and Hebrew: and, the, in, to. */
function isPrefixLetter(code: number): boolean {
  return code >= 0x5d0 && code <= 0x6ff && prefixLetters.has(code);
}

function nameStartingAt(scan: Scan, firstWords: FirstWords, at: number): FoundName | null {
  return readWordAt(scan.text, at) && mayBegin(scan, firstWords) ? nameStartingHere(scan, at) : null;
}

function nameStartingHere(scan: Scan, at: number): FoundName | null {
  return startsHere(scan.text, at) ? longestNameAt(scan, at) : null;
}

/** False when no name begins with the token read last, nor with a base form of it. */
function mayBegin({ latinEndings, cyrillicEndings }: Scan, firstWords: FirstWords): boolean {
  const { length } = word;
  if (length > longestWord) return false;
  if (mayBeFirstWord(firstWords, prefixHashes[length]!)) return true;
  const endings = isCyrillic(letters[0]!) ? cyrillicEndings : latinEndings;
  const candidates = endings?.get(letters[length - 1]!);
  if (candidates === undefined || !word.isWord) return false;
  for (const undo of candidates) {
    const stem = stemBefore(undo);
    if (stem >= 0 && mayBeFirstWord(firstWords, baseHashA(stem, undo.base))) return true;
  }
  return false;
}

// A Katakana name begins where the Katakana begin, a Korean one where its word begins or behind "pro-", and account names
// are no names of people; letters of other scripts run on only inside one token.
function startsHere(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  const first = text.charCodeAt(at);
  if (isOfAccount(before) || (isKatakana(before) && isKatakana(first))) return false;
  return !isHangul(before) || !isHangul(first) || mayStandBeforeKoreanName(text.charAt(at - 1));
}
