import { wordBefore, type Neighbour } from '../text/surroundings';
import { isAnother, isEach, isLocal, isSecond } from '../words/one-of-many';

/**
 * True when the word before a surname takes it for one of many or for a thing of the place: "každý Vernik", "svaki drugi
 * Vernik", "miestny Vernik", the club.
 */
export function isOneOfMany(text: string, before: Neighbour, lang: string): boolean {
  if (before.joiner !== 'space') return false;
  if (isEach(before.folded, lang) || isAnother(before.folded) || isLocal(before.folded)) return true;
  const first = isSecond(before.folded) ? wordBefore(text, before.start) : null;
  return first?.joiner === 'space' && isEach(first.folded, lang);
}
