import { classOf, DIGIT, INVISIBLE, isLetterClass, MARK, SMALL, SOLO } from '../text/characters';
import type { NamesIndex } from '../index/names-index';
import { mayStartSmall, mayStartWithDigit, mayStartWithLetter } from '../index/small-starts';
import { isBehindApostrophe } from '../text/token';

// Nearly all characters of a text begin no name. One look into a table of bytes tells: whether a name may begin with a
// letter or digit, and whether the character before it keeps it from beginning a word. A stop is worth more than the look,
// so letters inside words do not stop.

const begins = 1;
const isLetter = 2;
const beginsNumber = 4;
const isDigit = 8;
/** Begins a token whatever stands before. */
const beginsAlone = 16;
/** To be looked at closer: not met yet, or as if it were not there. */
const isSpecial = 64;
const stops = begins | beginsNumber | beginsAlone | isSpecial;

export function createNameStarts(): Uint8Array {
  return new Uint8Array(65536).fill(isSpecial);
}

/** The first place at or after `from`, where a token ends or the text begins, at which a name may begin; -1 for none. */
export function nextNameStart(index: NamesIndex, text: string, from: number): number {
  const { nameStarts } = index;
  // A letter keeps the letter behind it from beginning a word, a digit the digit: `isLetter` and `isDigit` moved by one.
  let before = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const what = nameStarts[code]!;
    if ((what & ~before & stops) === 0) {
      before = what >> 1;
      continue;
    }
    const kind = classOf(code);
    if (kind === MARK || kind === INVISIBLE) continue;
    if (what === isSpecial) {
      nameStarts[code] = whatIs(index, code, kind);
      at--;
      continue;
    }
    const goesOn = kind !== DIGIT && at > from && isBehindApostrophe(text, at);
    if (!goesOn && (kind !== SMALL || mayStartSmall(index.smallStarts, text, at, code))) return at;
    before = what >> 1;
  }
  return -1;
}

function whatIs({ smallStarts }: NamesIndex, code: number, kind: number): number {
  if (kind === DIGIT) return isDigit | (mayStartWithDigit(smallStarts) ? beginsNumber : 0);
  if (!isLetterClass(kind)) return 0;
  if (kind === SOLO) return beginsAlone;
  return isLetter | (kind !== SMALL || mayStartWithLetter(smallStarts, code) ? begins : 0);
}
