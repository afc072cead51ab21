import { genderOfPast } from './gender-of-form';
import { isBaseForm, type Surface } from '../scan/surface';
import { wordAfter, wordBefore } from '../text/surroundings';
import { isMarkedApart, prepositionsOfCases } from '../words/prepositions';
import { slavic } from '../words/slavic';
import { isSpeechVerb } from '../words/speech-verbs';
import { isNamedInGenitive } from '../words/things';
import { wordSet } from '../words/word-set';

/** Words between a preposition and a name that are looked at: "у старій міській школі". */
const mostBetween = 3;

/**
 * True when a name stands behind where or when something is and before its verb: "В школе Верник учился". What is named
 * after somebody has the name in the genitive.
 */
export function isSubjectBehindPlace(text: string, surface: Surface, lang: string, start: number): boolean {
  if (!slavic.has(lang) || withoutCases.has(lang) || !isBaseForm(surface)) return false;
  const thing = wordBefore(text, start);
  if (thing?.joiner !== 'space' || !isNamedInGenitive(thing.folded)) return false;
  let verb = wordAfter(text, surface.end);
  if (verb?.joiner === 'space' && beforeVerbs.has(verb.folded)) verb = wordAfter(text, verb.end);
  if (verb?.joiner !== 'space' || verb.startsCapital) return false;
  if (!isSpeechVerb(verb.folded) && genderOfPast(verb.folded, lang) === null) return false;
  let word = wordBefore(text, thing.start);
  for (let i = 0; word?.joiner === 'space' && i < mostBetween; i++) {
    if (prepositionsOfCases.has(word.folded)) return !isMarkedApart(text.slice(word.start, word.end));
    word = wordBefore(text, word.start);
  }
  return false;
}

const withoutCases = new Set(['bg', 'mk']);
const beforeVerbs = wordSet('не ne nie je se się sa sie');
