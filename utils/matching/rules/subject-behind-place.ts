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
 * after somebody has the name in the genitive, or no article where these are written onto words: "На летището Верник ще говори".
 */
export function isSubjectBehindPlace(text: string, surface: Surface, lang: string, start: number): boolean {
  if (withoutCases.has(lang)) return isSubjectBehindArticle(text, surface, start);
  if (!slavic.has(lang) || !isBaseForm(surface)) return false;
  const thing = wordBefore(text, start);
  if (thing?.joiner !== 'space' || !isNamedInGenitive(thing.folded)) return false;
  let verb = wordAfter(text, surface.end);
  if (verb?.joiner === 'space' && beforeVerbs.has(verb.folded)) verb = wordAfter(text, verb.end);
  if (verb?.joiner !== 'space' || verb.startsCapital) return false;
  if (!isSpeechVerb(verb.folded) && genderOfPast(verb.folded, lang) === null) return false;
  return isBehindPreposition(text, thing.start);
}

function isSubjectBehindArticle(text: string, { end }: Surface, start: number): boolean {
  const thing = wordBefore(text, start);
  if (thing?.joiner !== 'space' || thing.startsCapital || !withArticle.test(thing.folded)) return false;
  const verb = wordAfter(text, end);
  if (verb?.joiner !== 'space' || !(auxiliaries.has(verb.folded) || isSpeechVerb(verb.folded))) return false;
  return isBehindPreposition(text, thing.start);
}

function isBehindPreposition(text: string, start: number): boolean {
  let word = wordBefore(text, start);
  for (let i = 0; word?.joiner === 'space' && i < mostBetween; i++) {
    if (prepositionsOfCases.has(word.folded)) return !isMarkedApart(text.slice(word.start, word.end));
    word = wordBefore(text, word.start);
  }
  return false;
}

const withoutCases = new Set(['bg', 'mk']);
const withArticle = /(?:то|та|те|ът|ят|от)$/;
const auxiliaries = wordSet('ще ќе не е бе беше се си го я му им');
const beforeVerbs = wordSet('не ne nie je se się sa sie');
