import { wordBefore, type Neighbour } from '../text/surroundings';
import { slavic } from '../words/slavic';
import { isAnother, isEach, isLocal, isSecond } from '../words/one-of-many';

/**
 * True when the word before a surname takes it for one of many or for a thing of the place: "každý Vernik", "jeder Vernik", "un autre Vernik",
 * "svaki drugi Vernik", "miestny Vernik", the club.
 */
export function isOneOfMany(text: string, before: Neighbour, lang: string): boolean {
  if (before.joiner !== 'space') return false;
  const { folded } = before;
  const first = wordBefore(text, before.start);
  if (isAnother(folded, first?.folded ?? '', lang)) return true;
  if (isEach(folded, lang)) return true;
  if (!slavic.has(lang)) return false;
  if (isLocal(folded)) return true;
  return isSecond(folded) && first?.joiner === 'space' && isEach(first.folded, lang);
}
