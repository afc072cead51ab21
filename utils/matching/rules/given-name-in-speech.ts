import { wordBefore, type Neighbour } from '../text/surroundings';
import { isCalledByGivenName } from '../words/called-by-given-name';
import { isCommonWord } from '../words/common-words';
import { endsWithVerb, isSubject, leadsToPerson } from '../words/given-name-courtesies';
import { functionWordsIn } from '../words/function-words';
import { isGivenName } from '../words/given-names';
import { placesAndFirms } from '../words/places';
import { prepositionsOfPlace, prepositionsToPlace } from '../words/prepositions';
import { isSentenceOpener } from '../words/sentence-openers';
import { isSpeechVerb, isSpeechVerbIn } from '../words/speech-verbs';
import { spellingsOf, type Place } from './given-name-place';

/**
 * True for a place in speech where a given name may stand for a person, as nothing but the words beside it tells: no word,
 * no place, and behind nothing that goes with a noun: "my neighbour Aldo" may be anybody. Names that no list has may be
 * those of things too, so they need more.
 */
export function mayNamePerson(place: Place): boolean {
  const { text, lang, token, before } = place;
  // Asked before the lists are: most words with a capital stand behind something else.
  if (before && !mayStandBeforeName(text, before, lang)) return false;
  const spellings = spellingsOf(token, lang);
  if (isWordOrPlace(spellings, lang)) return false;
  if (spellings.some(isGivenName) || isCalledByGivenName(token.folded)) return true;
  if (!capitalsTell(lang)) return false;
  if (
    lang === 'pt' &&
    /^[ao]$/.test(before?.folded ?? '') &&
    wordBefore(text, before!.start)?.folded === 'com'
  )
    return true;
  if (before) return !prepositionsOfPlace.has(before.folded) && !prepositionsToPlace.has(before.folded);
  return !opensSentences(place) && (isAddressed(place) || isSubjectOfClause(place));
}

// Not "Al-Aldo".
function mayStandBeforeName(text: string, before: Neighbour, lang: string): boolean {
  if (before.joiner === 'hyphen') return false;
  if (southEastAsian.has(lang)) {
    if (passive.test(before.folded)) return true;
    if (toPlaces.has(before.folded)) return false;
  }
  return leadsToPerson(before.folded, lang) || isSpeechVerb(before.folded) || isVerbOf(text, before, lang);
}

/** True for a place outside of speech where somebody says something: "said Aldo", "Aldo says", in headlines "Aldo: Itu benar". */
export function isSpeaker(place: Place): boolean {
  const { text, lang, token, before } = place;
  const says =
    (southEastAsian.has(lang) && before === null && text.startsWith(': ', token.end)) ||
    [before, place.after].some((word) => word?.joiner === 'space' && isSpeechVerbIn(word.folded, lang));
  return says && !isWordOrPlace(spellingsOf(place.token, place.lang), place.lang);
}

/** True for what the text says somebody goes by: "Aldo, as he is fondly known". */
export function isCalledSo({ text, lang, token }: Place): boolean {
  return lang === 'en' && knownSo.test(text.slice(token.end, token.end + knownReach));
}

const knownSo = /^, as s?he is (?:\p{Ll}+ ){0,2}(?:known|called)(?!\p{L})/u;
const knownReach = 48;

/** Languages that call people by given names which no list has, and whose headlines give every word a capital. */
export const southEastAsian = new Set(['id', 'ms']);

/** "in", "to" of Indonesian and Malay. */
const toPlaces = new Set(['di', 'ke']);

/** "disampaikan", "ditemui" of Indonesian and Malay: done by whoever is named behind it. */
const passive = /^di\p{Ll}{3,}(?:kan|i)$/u;

// Not where every noun has a capital, where given names are words, nor where a surname comes first.
function capitalsTell(lang: string): boolean {
  return lang !== 'de' && lang !== 'tr' && lang !== 'hu';
}

function isWordOrPlace(spellings: readonly string[], lang: string): boolean {
  return spellings.some((word) => isCommonWord(word, lang) || placesAndFirms.has(word));
}

// "Al" is somebody in English and "to the" in Spanish.
function opensSentences({ token: { folded }, lang }: Place): boolean {
  return folded.length < shortestName || functionWordsIn(lang).has(folded) || isSentenceOpener(folded);
}

/** Letters of a given name that no list has where a sentence begins. */
const shortestName = 3;

// "Aldo, come here!", "Come here, Aldo!"; but "to Kleve, Aldo, and back".
function isAddressed({ text, start, token }: Place): boolean {
  const marks = text.startsWith(', ', start - 2) ? '.!?' : ',!?';
  return marks.includes(text.charAt(token.end));
}

// "Aldo knows", "Aldo and I", in Indonesian ", Aldo tahu"; but "Aldo and the others", which may be towns.
function isSubjectOfClause({ text, lang, start, token, after }: Place): boolean {
  if (lang === 'en' && andMe.test(text.slice(token.end, token.end + andMeReach))) return true;
  if (after?.joiner !== 'space' || after.startsCapital || after.kind !== 'word') return false;
  if (text.startsWith(', ', start - 2) && !southEastAsian.has(lang)) return false;
  return !and.has(text.slice(after.start, after.end));
}

const andMe = /^ and I(?=[ ’',])/;
const andMeReach = 7;

const and = new Set('and or et ou e y o en og och ja i oraz dan и или і й та'.split(' '));

// "I’ll leave Aldo", "jag ringde Aldo": a word between a subject and a name is a verb.
function isVerbOf(text: string, { start, end, startsCapital, joiner }: Neighbour, lang: string): boolean {
  if (joiner !== 'space' || startsCapital) return false;
  if (endsWithVerb(text.slice(Math.max(0, start - subjectReach), end), lang)) return true;
  const subject = wordBefore(text, start);
  return subject?.joiner === 'space' && isSubject(subject.folded, lang);
}

/** UTF-16 units that hold a pronoun with what is before it. */
const subjectReach = 5;
