import { classOf, DIGIT, foldOf, wordFolds } from '../text/characters';

// Which small letters and digits a name may begin with: one place for digits, the others shared by words that begin with
// the same letter, and by those that begin with the same two.

export const smallStartCount = 4096;
const digitStart = 0;

/** Notes that names may begin with a folded token although it has no capital. */
export function addSmallStart(smallStarts: Uint8Array, token: string): void {
  const first = token.charCodeAt(0);
  if (classOf(first) === DIGIT) {
    smallStarts[digitStart] = 1;
    return;
  }
  smallStarts[startOf(first, 0)] = 1;
  if (token.length > 1) smallStarts[startOf(first, token.charCodeAt(1))] = 1;
}

/** False when no name begins with this small letter. */
export function mayStartWithLetter(smallStarts: Uint8Array, letter: number): boolean {
  return smallStarts[startOf(foldOf(letter), 0)] === 1;
}

/** False when no name begins with the small letter at `at` and the letter behind it. */
export function mayStartSmall(smallStarts: Uint8Array, text: string, at: number): boolean {
  const second = wordFolds[text.charCodeAt(at + 1)];
  // A mark or soft hyphen hides the second letter, and a word may have but one.
  if (!second) return true;
  return smallStarts[startOf(wordFolds[text.charCodeAt(at)]!, second)] === 1;
}

/** False when no name begins with a digit. */
export function mayStartWithDigit(smallStarts: Uint8Array): boolean {
  return smallStarts[digitStart] === 1;
}

function startOf(first: number, second: number): number {
  return 1 + ((first * 31 + second) % (smallStartCount - 1));
}
