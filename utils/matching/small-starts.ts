import { classOf, DIGIT, foldOf, isLetterClass } from './characters';

// Which small letters and digits a name may begin with: one place for digits, the others shared by words that begin with
// the same two letters.

export const smallStartCount = 4096;
const digitStart = 0;

/** The place of a folded token. */
export function smallStartOf(token: string): number {
  return classOf(token.charCodeAt(0)) === DIGIT
    ? digitStart
    : pairStart(token.charCodeAt(0), token.charCodeAt(1));
}

/** False when no name begins with the small letter at `at` and the letter behind it. */
export function mayStartSmall(smallStarts: Uint8Array, text: string, at: number, first: number): boolean {
  const second = text.charCodeAt(at + 1);
  // A mark or soft hyphen hides the second letter, and a word may have but one.
  if (!isLetterClass(classOf(second))) return true;
  return smallStarts[pairStart(foldOf(first), foldOf(second))] === 1;
}

/** False when no name begins with a digit. */
export function mayStartWithDigit(smallStarts: Uint8Array): boolean {
  return smallStarts[digitStart] === 1;
}

function pairStart(first: number, second: number): number {
  return 1 + ((first * 31 + second) % (smallStartCount - 1));
}
