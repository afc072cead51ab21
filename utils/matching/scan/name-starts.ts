import { classOf, DIGIT, INVISIBLE, isCyrillic, isLetterClass, MARK, SMALL, SOLO } from '../text/characters';
import { mayBegin } from './base-forms';
import type { Scan } from './longest-name';
import type { NamesIndex } from '../index/names-index';
import { mayStartSmall, mayStartWithDigit, mayStartWithLetter } from '../index/small-starts';
import { isBehindApostrophe } from '../text/token';
import { isPrefixLetter } from './prefix-letters';
import { readLettersAt, readWordAt, word } from './word-reader';

// Nearly all characters of a text begin no name. One look into a table tells: whether a name may begin with a letter or
// digit, and above that what may begin right behind it. A stop is worth more than the look, so letters inside words do not
// stop.

const begins = 1;
const beginsNumber = 2;
/** Begins a token whatever stands before. */
const beginsAlone = 4;
/** To be looked at closer: not met yet, or as if it were not there. */
const isSpecial = 8;
const stops = begins | beginsNumber | beginsAlone | isSpecial;
/** Begins a word of letters that is written with spaces. */
const isWord = 16;
const isSmall = 32;

const behind = 8;
const behindLetter = (stops & ~begins) << behind;
const behindDigit = (stops & ~beginsNumber) << behind;
const behindOthers = stops << behind;

export function createNameStarts(): Uint16Array {
  return new Uint16Array(65536).fill(isSpecial);
}

/**
 * The first place at or after `from`, where a token ends or the text begins, at which a name may begin or a small word be
 * written onto one; -1 for none. The token there is the one read last, with its base forms. One loop over all characters
 * for the whole text, because half of a scan is spent in it.
 */
export function nextNameStart({ index, text, endings }: Scan, from: number): number {
  const { nameStarts, smallStarts } = index;
  const { length } = text;
  let mayStop = stops;
  for (let at = from; ; at++) {
    let what = 0;
    // A loop of its own, short enough for an engine to keep all that it needs in registers: a tenth of a scan.
    for (; at < length; at++) {
      what = nameStarts[text.charCodeAt(at)]!;
      if ((what & mayStop) !== 0) break;
      mayStop = what >> behind;
    }
    if (at >= length) return -1;
    const code = text.charCodeAt(at);
    if (what === isSpecial) {
      if (meet(index, code)) at--;
      continue;
    }
    if ((what & isSmall) !== 0 && !mayStartSmall(smallStarts, text, at)) {
      mayStop = what >> behind;
      continue;
    }
    if (isCyrillic(code) && at > from && isBehindApostrophe(text, at)) {
      mayStop = what >> behind;
      continue;
    }
    if ((what & isWord) !== 0) readLettersAt(text, at);
    else readWordAt(text, at);
    if (mayBegin(index, endings) || isPrefixLetter(code)) return at;
    at = word.next - 1;
    mayStop = stops;
  }
}

/** Notes what a special character is; false for those that stay special. */
function meet({ nameStarts, smallStarts }: NamesIndex, code: number): boolean {
  const kind = classOf(code);
  if (kind === MARK || kind === INVISIBLE) return false;
  nameStarts[code] = whatIs(smallStarts, code, kind);
  return true;
}

function whatIs(smallStarts: Uint8Array, code: number, kind: number): number {
  if (kind === DIGIT) return behindDigit | (mayStartWithDigit(smallStarts) ? beginsNumber : 0);
  if (kind === SOLO) return behindOthers | beginsAlone;
  if (!isLetterClass(kind)) return behindOthers;
  const letter = behindLetter | isWord;
  if (kind !== SMALL) return letter | begins;
  return letter | isSmall | (mayStartWithLetter(smallStarts, code) ? begins : 0);
}
