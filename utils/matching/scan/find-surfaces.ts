import { classOf, isCyrillic, isHangul, isKatakana, isLetterClass, wordFolds } from '../text/characters';
import { mayBeFirstWord, type FirstWords } from '../index/first-words';
import { isOfAccount, longestNameAt, type FoundName, type Scan } from './longest-name';
import type { InForce } from '../index/names-table';
import { nextNameStart } from './name-starts';
import type { NamesIndex } from '../index/names-index';
import { longestWord } from '../text/token';
import { endingsOf, shortestBase } from '../endings/undo-endings';
import { baseForms, readBaseForms } from './base-forms';
import { baseHashA, hashWordAt, prefixHashes, readWordAt, word } from './word-reader';
import { mayStandBeforeKoreanName } from '../words/korean';

/**
 * The longest names that begin at each word of a text, in order and never overlapping. Lower case counts only where
 * the alias allows it. `lang` decides which case endings are taken off. Makes objects for the names it finds alone.
 */
export function findSurfaces(index: NamesIndex, text: string, lang: string, inForce: InForce): FoundName[] {
  const scan: Scan = { index, text, lang, inForce, endings: endingsOf(lang) };
  const { firstWords } = index;
  const found: FoundName[] = [];
  let at = nextNameStart(index, text, 0);
  while (at >= 0) {
    const name = nameFrom(scan, firstWords, at);
    if (name) found.push(name);
    at = nextNameStart(index, text, name ? name.end : word.next);
  }
  return found;
}

/** The name that begins at `at`, or behind the small words that are written onto it; without one `word.next` is set. */
function nameFrom(scan: Scan, firstWords: FirstWords, at: number): FoundName | null {
  const code = scan.text.charCodeAt(at);
  const isBare = wordFolds[code] !== 0 && !isPrefixLetter(code);
  if (isBare && (isCyrillic(code) ? scan.endings.cyrillic : scan.endings.latin) === undefined) {
    if (!mayBeFirstWord(firstWords, hashWordAt(scan.text, at))) return null;
    const { next } = word;
    return nameStartingAt(scan, firstWords, at) ?? endingAt(next);
  }
  readWordAt(scan.text, at);
  const { end, next } = word;
  const whole = mayBegin(scan, firstWords) ? nameStartingHere(scan, at) : null;
  if (whole || !isPrefixLetter(code)) return whole ?? endingAt(next);
  let from = at;
  for (let length = 1; length <= mostPrefixLetters && isPrefixLetter(scan.text.charCodeAt(from)); length++) {
    // Vowel points stand behind the letter that they belong to.
    do from++;
    while (from < end && !isLetterClass(classOf(scan.text.charCodeAt(from))));
    if (end - from < shortestUnprefixed) break;
    const unprefixed = nameStartingAt(scan, firstWords, from);
    if (unprefixed) return unprefixed;
  }
  return endingAt(next);
}

function endingAt(next: number): null {
  word.next = next;
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
function mayBegin({ endings }: Scan, firstWords: FirstWords): boolean {
  const { length } = word;
  if (length > longestWord) return false;
  if (mayBeFirstWord(firstWords, prefixHashes[length]!)) return true;
  readBaseForms(endings, shortestBase);
  const { count, stems, bases } = baseForms;
  for (let i = 0; i < count; i++) {
    if (mayBeFirstWord(firstWords, baseHashA(stems[i]!, bases[i]!))) return true;
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
