import { classOf, isHangul, isKatakana, isLetterClass } from '../text/characters';
import { isOfAccount, longestNameAt, type FoundName, type Scan } from './longest-name';
import type { InForce } from '../index/names-table';
import { nextNameStart } from './name-starts';
import type { NamesIndex } from '../index/names-index';
import { endingsOf } from '../endings/undo-endings';
import { mayBegin } from './base-forms';
import { isPrefixLetter, mostPrefixLetters } from './prefix-letters';
import { readWordAt, word } from './word-reader';
import { mayStandBeforeKoreanName } from '../words/korean';

/**
 * The longest names that begin at each word of a text, in order and never overlapping. Lower case counts only where
 * the alias allows it. `lang` decides which case endings are taken off. Makes objects for the names it finds alone.
 */
export function findSurfaces(index: NamesIndex, text: string, lang: string, inForce: InForce): FoundName[] {
  const scan: Scan = { index, text, lang, inForce, endings: endingsOf(lang) };
  const found: FoundName[] = [];
  let at = nextNameStart(scan, 0);
  while (at >= 0) {
    const name = nameFrom(scan, at);
    if (name) found.push(name);
    at = nextNameStart(scan, name ? name.end : word.next);
  }
  return found;
}

/**
 * The name that begins with the token read last at `at`, or behind the small words that are written onto it; without one
 * `word.next` is set.
 */
function nameFrom(scan: Scan, at: number): FoundName | null {
  const { end, next } = word;
  const whole = nameStartingHere(scan, at);
  if (whole || !isPrefixLetter(scan.text.charCodeAt(at))) return whole ?? endingAt(next);
  let from = at;
  for (let length = 1; length <= mostPrefixLetters && isPrefixLetter(scan.text.charCodeAt(from)); length++) {
    // Vowel points stand behind the letter that they belong to.
    do from++;
    while (from < end && !isLetterClass(classOf(scan.text.charCodeAt(from))));
    if (end - from < shortestUnprefixed) break;
    if (!readWordAt(scan.text, from) || !mayBegin(scan.index, scan.endings)) continue;
    const unprefixed = nameStartingHere(scan, from);
    if (unprefixed) return unprefixed;
  }
  return endingAt(next);
}

function endingAt(next: number): null {
  word.next = next;
  return null;
}

const shortestUnprefixed = 3;

function nameStartingHere(scan: Scan, at: number): FoundName | null {
  return startsHere(scan.text, at) ? longestNameAt(scan, at) : null;
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
