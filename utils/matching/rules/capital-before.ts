import type { Beside } from './beside';
import { isLineOfNames } from './bylines';
import { isBehindOfficeOf } from './field-of-office';
import { isGivenNameIn } from './own-name';
import { isInPlace } from './place-name';
import { isKinBefore, strangerBefore } from './stranger';
import { isToldTo } from './told-to';
import { isBaseForm, type Surface } from '../scan/surface';
import {
  isTitleCase,
  isWordOfTitle,
  startsSentence,
  wordAfter,
  wordBefore,
  type Neighbour,
} from '../text/surroundings';
import { foldWord } from '../text/token';
import { commonSurnames } from '../words/common-surnames';
import { isCountry } from '../words/countries';
import { functionWordsIn } from '../words/function-words';
import { isCallingOfCandidate } from '../words/given-name-courtesies';
import { isGivenName } from '../words/given-names';
import { isKin } from '../words/kin';
import { isCourtesy, isCourtesyWithCapital, isOffice } from '../words/offices';
import { particles } from '../words/particles';
import { placeNouns } from '../words/places';
import { politicalBefore } from '../words/politics';
import { isMarkedApart, prepositionsOfPlace } from '../words/prepositions';
import { isOtherRole } from '../words/roles';
import { opensAsGivenName } from '../words/sentence-openers';
import { isSpeechVerb } from '../words/speech-verbs';
import { sports } from '../words/sports';
import { slavic } from '../words/slavic';
import { isWeekday } from '../words/weekdays';
import { wordSet } from '../words/word-set';

/** Reads a word with a capital before a surname: a given name, a sentence's first word, a country, a noun. */
export function readCapital(text: string, surface: Surface, before: Neighbour, lang: string): Beside {
  const opensSentence = startsSentence(text, before.start);
  // German headlines are written like sentences, and short sentences like titles.
  const titleCase = lang !== 'de' && isTitleCase(text, surface.start, functionWordsIn(lang));
  const functionWord = functionWordsIn(lang).has(before.folded);
  if (functionWord && (opensSentence || titleCase)) return { kind: 'plain' };
  if (politicalBefore.has(before.folded)) return { kind: 'acts' };
  if (isDate(text, before, lang) || isSlogan(text, before)) return { kind: 'plain' };
  if (lang === 'es' && isNicknamed(text, before)) return { kind: 'plain' };
  if (lang === 'pt' && isCalling(text, before)) return { kind: 'paired' };
  if (isGivenNameIn(before.folded, lang)) return strangerBefore(text, surface.start, lang);
  const isAcronym = before.allCapitals && before.folded.length <= 5 && !surface.tokens[0]!.allCapitals;
  if ((titleCase || opensSentence) && isLineOfNames(text)) return { kind: 'not-a-person' };
  if (titleCase && opensSentence && isListed(text, surface, before)) return { kind: 'not-a-person' };
  if (isAcronym || functionWord || titleCase) return { kind: 'plain' };
  if (isWordOfTitle(text, before, functionWordsIn(lang))) return { kind: 'plain' };
  if (isToldTo(text, surface, before, lang)) return { kind: 'paired' };
  if (isCourtesyWithCapital(before.folded, wordBefore(text, before.start)?.folded ?? '', lang))
    return { kind: 'paired' };
  // The capital may be the sentence's, or a German noun's: good enough for somebody whom the page names.
  const isOfOffice = !isKinBefore(text, before.start, lang) && isCountryOfOffice(text, before, lang);
  if (isOfOffice && isCountry(before.folded))
    return { kind: 'office', title: '', isCourtesy: false, gender: null };
  if (lang === 'en' && (endsPlace(text, surface, before) || isPlaceOfTwo(text, surface, before)))
    return { kind: 'not-a-person' };
  if (isOfOffice || isBehindPreposition(text, before) || isBehindOfficeOf(text, before, lang))
    return { kind: 'paired' };
  if (
    (isBehindOffice(text, before, lang) || isBehindNoun(text, before, lang)) &&
    !qualifiers.has(before.folded)
  )
    return strangerBefore(text, surface.start, lang);
  if (opensSentence || lang === 'de') {
    const isGiven = !qualifiers.has(before.folded) && isGivenAtStart(text, surface, before, lang);
    return { kind: isGiven ? 'not-a-person' : 'paired' };
  }
  return strangerBefore(text, surface.start, lang);
}

// "Tevrin Khan — Water and Power": in a list of who got what, of a surname so common.
function isListed(text: string, { end, tokens }: Surface, { folded }: Neighbour): boolean {
  if (qualifiers.has(folded) || !commonSurnames.has(tokens.at(-1)!.folded)) return false;
  return /^\s[—–]\s\p{Lu}/u.test(text.slice(end, end + 4));
}

// "La Negra Vernik", "el Flaco Vernik": an article and what friends call somebody.
function isNicknamed(text: string, { start, folded }: Neighbour): boolean {
  const article = spanishNicknames.has(folded) ? wordBefore(text, start) : null;
  return article?.joiner === 'space' && spanishArticles.has(article.folded);
}

const spanishArticles = wordSet('el la al del');
const spanishNicknames = wordSet(
  `negro negra flaco flaca gordo gorda pelado pelada turco turca ruso rusa tano tana gallego gallega vasco vasca chino china loco
  loca gringo gringa güero güera chato chata colorado colorada zurdo zurda cabezón petiso petisa narigón`,
);

// "Pastora Vernik", "o deputado Cabo Vernik": what Brazilians stand for election with in place of a given name; but "Cabo Verde".
function isCalling(text: string, word: Neighbour): boolean {
  return isCallingOfCandidate(word.folded) || (word.folded === 'cabo' && isBehindOffice(text, word, 'pt'));
}

function isGivenAtStart(
  text: string,
  surface: Surface,
  { start, end, folded }: Neighbour,
  lang: string,
): boolean {
  if (isBehindSport(text, start)) return true;
  if (presented.test(text.slice(surface.end, surface.end + presentationReach))) return true;
  // "Wahlsiegerin Müller", "Herausforderer Müller"
  if (lang === 'de' && germanPerson.test(folded)) return false;
  // "Kaspian Müller": of a common surname the word before it is more likely a given name; joined to another it is rare.
  const [surname, ...joined] = surface.tokens;
  if (joined.length === 0 && commonSurnames.has(surname!.folded)) return true;
  if (slavic.has(lang) && !isBaseForm(surface)) return false;
  return opensAsGivenName(text.slice(start, end).toLowerCase(), lang);
}

/** What somebody is who does something: long words, for given names end so too. */
const germanPerson = /.{5}(?:er|ist|ant|ent|or|at)in$|.{7}(?:er|ist|ant|ent|tor)$/;

// "Rugby: Tevrin Vernik out for six weeks"
function isBehindSport(text: string, start: number): boolean {
  const label = /(\p{L}+)\s?:\s$/u.exec(text.slice(Math.max(0, start - sportReach), start))?.[1];
  return label !== undefined && sports.has(foldWord(label));
}

/** UTF-16 units that hold the longest of the sports, a colon and spaces. */
const sportReach = 20;

// "Tevrin Vernik, 34, of Dover", "Tevrin Vernik, Landwirt aus Kleve": nobody presents whom the page has named.
const presented =
  /^,\s(?:\d\d(?=,|\s(?:ans|años|anni|anos|jaar|Jahre|år)|\s?\()|de\s\d\d\saños|\p{Lu}\p{Ll}+\s(?:aus|und)\s\p{Lu})/u;

/** UTF-16 units behind a name in which it is presented. */
const presentationReach = 48;

// "der Tischler Tevrin Vernik", "mein Vater, Tevrin Vernik": German has one noun before a surname, not two.
function isBehindNoun(text: string, { start, folded }: Neighbour, lang: string): boolean {
  if (lang !== 'de' || germanNoun.test(folded)) return false;
  const isApposition = text.startsWith(', ', start - 2);
  const before = wordBefore(text, isApposition ? start - 2 : start);
  if (!before?.startsCapital || (!isApposition && before.joiner !== 'space')) return false;
  if (isOtherRole(before.folded, lang) || isKin(before.folded, lang)) return true;
  const article = isApposition ? null : wordBefore(text, before.start);
  return article?.joiner === 'space' && articles.has(article.folded);
}

const articles = wordSet('der die ein eine');
const germanNoun = /(?:ung|heit|keit|schaft|tion|tat|ment|tag|woche|monat|jahr|abend|morgen)(?:s|en)?$/;

// "In Brussels Vernik met them", "после встречи в Чекерс Верник ушёл".
function isBehindPreposition(text: string, word: Neighbour): boolean {
  const before = wordBefore(text, word.start);
  if (before?.joiner !== 'space' || !prepositionsOfPlace.has(before.folded)) return false;
  if (isMarkedApart(text.slice(before.start, before.end))) return false;
  // "Maria do Tevrin Vernik"
  const given = wordBefore(text, before.start);
  return !(particles.has(before.folded) && given?.startsCapital === true && isGivenName(given.folded));
}

// "in Quillon Park", "a fire on Quillon Hill"; but "later in Quillon Park said" and "In Quillon Park met them".
function endsPlace(text: string, { end, tokens }: Surface, word: Neighbour): boolean {
  if (tokens.length > 1 || !placeNouns.has(tokens[0]!.folded)) return false;
  const before = wordBefore(text, word.start);
  if (before?.joiner !== 'space' || !beforePlaces.has(before.folded) || startsSentence(text, before.start))
    return false;
  const after = wordAfter(text, end);
  return !(after?.joiner === 'space' && isSpeechVerb(after.folded));
}

// "a mill in Quillon Vernik, which burnt down"; but "trust in Team Vernik", "asked in Dover Vernik said".
function isPlaceOfTwo(text: string, surface: Surface, first: Neighbour): boolean {
  if (qualifiers.has(first.folded) || surface.tokens.length > 1) return false;
  const joint = wordBefore(text, first.start);
  return joint?.joiner === 'space' && isInPlace(text, surface, joint);
}

const beforePlaces = wordSet(
  'in at near outside inside from across on onto along through around of to over past behind beside towards toward',
);

// "sein Amtskollege Quendo Vernik": no noun stands between the two, not even in German.
function isBehindOffice(text: string, word: Neighbour, lang: string): boolean {
  const before = wordBefore(text, word.start);
  return before?.joiner === 'space' && isOffice(before.folded, lang);
}

// "президент України Верник": the country stands between the office and the name.
function isCountryOfOffice(text: string, word: Neighbour, lang: string): boolean {
  if (!slavic.has(lang) || withoutGenitive.has(lang)) return false;
  let before = wordBefore(text, word.start);
  for (let i = 0; before?.joiner === 'space' && i < longestOffice; i++) {
    // "pan Tevrin Vernik": no country has a gentleman.
    if (isOffice(before.folded, lang)) return i > 0 || !isCourtesy(before.folded, lang);
    before = wordBefore(text, before.start);
  }
  return false;
}

/** "кметът на София Верников": what stands right behind an office is no country here. */
const withoutGenitive = new Set(['bg', 'mk']);

/** Words between an office and the name: "голова комітету Верховної Ради". */
const longestOffice = 4;

const qualifiers = wordSet(
  `top former senior rival fellow veteran key early late poor dear pro unlike enter democratic conservative liberal
  neues haus hause partei lager team chef regierung präsident fall affäre causa ära akte ex`,
);

// "signs that say “Go Vernik”"
function isSlogan(text: string, { start, folded }: Neighbour): boolean {
  return slogans.has(folded) && /[“„«"‘]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
}

const slogans = wordSet(
  `go vote elect stop dump free thanks bye danke wählt stoppt votez vive merci adieu vota vote viva fuera fora gracias
  obrigado grazie forza bedankt stem heja`,
);

// "In August Vernik met them", "On Monday Vernik left."
function isDate(text: string, word: Neighbour, lang: string): boolean {
  const isDay = lang === 'en' && isWeekday(word.folded, lang);
  if (!isDay && !months.has(word.folded)) return false;
  const before = wordBefore(text, word.start);
  if (before?.joiner !== 'space') return false;
  return (
    before.kind === 'number' || beforeDates.has(before.folded) || (isDay && beforeDays.has(before.folded))
  );
}

const months = wordSet(
  'january february march april may june july august september october november december',
);
const beforeDates = wordSet('in since until till last this next early late mid by from');
const beforeDays = wordSet('on every each');
