import type { Beside } from './beside';
import { isKinBefore } from './stranger';
import { readTitle } from './title-before';
import { wordBefore, type Neighbour } from '../text/surroundings';
import { functionWordsIn } from '../words/function-words';
import { isCourtesy, isOffice } from '../words/offices';
import { isOfOffices } from '../words/portfolios';
import { slavic } from '../words/slavic';
import { isSpeechVerb } from '../words/speech-verbs';
import { wordSet } from '../words/word-set';

/** Words between an office and the last of what it is of: "министр энергетики и угольной промышленности". */
const mostBetween = 3;

/** Reads an office over what it is of: "министр иностранных дел Верник"; null where `before` ends no such words. */
export function readOfficeOverPortfolio(text: string, before: Neighbour, lang: string): Beside | null {
  if (!slavic.has(lang) || before.joiner !== 'space' || !isOfOffices(before.folded)) return null;
  let word = wordBefore(text, before.start);
  for (let i = 0; word?.joiner === 'space' && i <= mostBetween; i++) {
    if (isOffice(word.folded, lang)) {
      const isOthers = isCourtesy(word.folded, lang) || isKinBefore(text, word.start, lang);
      return isOthers ? null : readTitle(text, word, lang);
    }
    if (isSpeechVerb(word.folded)) return null;
    if (functionWordsIn(lang).has(word.folded) && !joints.has(word.folded)) return null;
    word = wordBefore(text, word.start);
  }
  return null;
}

const joints = wordSet('и і й та i a in на за za do по');
