import { findOwnName, isGivenNameIn, ownName, ownWord, type OwnName } from './own-name';
import { strangerBefore, type Stranger } from './stranger';
import type { Surface } from '../scan/surface';
import { wordBefore, type Neighbour } from '../text/surroundings';
import { foldWord } from '../text/token';
import { functionWordsIn } from '../words/function-words';
import { isOffice } from '../words/offices';

/** UTF-16 units that hold a nickname with its marks. */
const reach = 32;

const closesMarks = /["“”»'’‘)]\s$/u;
const inMarks =
  /(?:["“”„«]\s?(\p{Lu}[\p{L}’'. -]*?)\s?["“”»]|['‘‚](\p{Lu}[\p{L}. -]*)['’‘]|\((\p{Lu}[\p{L}’'. -]*)\))\s$/u;

/**
 * Reads a nickname in quotation marks or brackets before a surname and the given name before that, one of which is the
 * bearer's or tells of somebody else: "Trevor “Bluey” Vernik", "“Bluey” Vernik"; null for neither.
 */
export function readNicknameBefore(
  text: string,
  surface: Surface,
  lang: string,
  isOwn: (word: string) => boolean,
): OwnName | Stranger | null {
  const at = surface.start;
  if (!closesMarks.test(text.slice(Math.max(0, at - 2), at))) return null;
  const marked = inMarks.exec(text.slice(Math.max(0, at - reach), at));
  if (!marked) return null;
  const opens = at - marked[0].length;
  const nickname = foldWord((marked[1] ?? marked[2] ?? marked[3])!);
  const given = wordBefore(text, opens);
  if (given?.joiner === 'space' && given.startsCapital) {
    const own = findOwnName(text, surface, given, lang, isOwn);
    if (own) return own.kind === 'own-name' && !nickname.includes(' ') ? { ...own, nickname } : own;
    const isGiven = isGivenNameIn(given.folded, lang) || (marked[3] === undefined && isName(given, lang));
    if (isGiven) return strangerBefore(text, opens, lang);
  }
  const matches = ownWord(nickname, lang, isOwn);
  return matches.length === 0 ? null : ownName(opens, surface.end, matches);
}

// Nouns have a capital in German, and stand before what is quoted.
function isName({ folded }: Neighbour, lang: string): boolean {
  return lang !== 'de' && !isOffice(folded, lang) && !functionWordsIn(lang).has(folded);
}
