import { isEastAsianThing } from './bears-name';
import { isCreditOrByline } from './bylines';
import { undoEndings } from '../endings/undo-endings';
import { isFieldOfOffice } from './field-of-office';
import { isFirm } from './firm';
import { isHouseOf } from './house-of';
import { isKeepersShop } from './keepers-shop';
import { isMansPossessive } from './gender-of-form';
import { isJoinedThing } from './joined-thing';
import { isNotInGenitive } from './not-in-genitive';
import { isAdjectiveOfPlace } from './place-of-adjective';
import { isSubjectBehindPlace } from './subject-behind-place';
import { firstOfJoined, isOfTreaty } from './treaty';
import { isBaseForm, type Surface } from '../scan/surface';
import { isQuote } from '../text/quotation-marks';
import { isTitleCase, startsSentence, wordAfter, wordBefore, type Neighbour } from '../text/surroundings';
import { isCommonWord } from '../words/common-words';
import { isFirmBefore, joinedTrades } from '../words/firms';
import { functionWordsIn } from '../words/function-words';
import { isGivenName } from '../words/given-names';
import { isHead, isOffice } from '../words/offices';
import { prepositionsOfCases } from '../words/prepositions';
import { slavic } from '../words/slavic';
import { isSpeechVerb } from '../words/speech-verbs';
import { endsAsAdjective, endsAsThing, isHouseEverywhere } from '../words/thing-endings';
import {
  articledThings,
  capitalThingsBefore,
  isCommission,
  isShip,
  isThingBefore,
  isThingOf,
  ordersOf,
  placesOf,
  shipPrefixes,
  shortenedThings,
  smallThingsAfterIn,
  streetsOf,
  thingAbbreviations,
  thingAdjectives,
  thingsAfter,
  thingsAtEnd,
  thingsThatAreWords,
} from '../words/things';
import { wordSet, type WordSet } from '../words/word-set';

/** True when a name is part of the name of a place or a thing, or tells who wrote or took something. */
export function isPartOfThing(text: string, surface: Surface, lang: string): boolean {
  const { start, end } = surface;
  return (
    isBeforeThing(text, surface, lang) ||
    isFirm(text, surface, lang) ||
    isKeepersShop(text, surface, lang) ||
    isBehindThing(text, surface, lang, firstOfJoined(text, start)) ||
    isTitleInQuotes(text, surface, lang) ||
    isCase(text, surface) ||
    isOfTreaty(text, surface, lang) ||
    isEastAsianThing(text, surface, lang) ||
    isCreditOrByline(text, start, end)
  );
}

/** Words between a name and its thing: "Vernik Washington National Airport". */
const mostBetween = 3;

function isBeforeThing(text: string, surface: Surface, lang: string): boolean {
  const { start, end } = surface;
  const after = wordAfter(text, end);
  if (after?.joiner === 'apostrophe') return isHouseOf(text, start, after, lang);
  if (!after || !isJoined(after)) return false;
  if (after.joiner === 'hyphen' && isJoinedThing(text, surface, after, lang)) return true;
  if (isOwnersHouse(surface, after, lang)) return false;
  if (thingsAfter.has(after.folded) && after.startsCapital) return true;
  if (!after.startsCapital)
    return (
      smallThingsAfterIn(lang).has(after.folded) ||
      isAdjectiveOfPlace(text, surface, after, lang) ||
      ((!isBaseForm(surface) || isMansPossessive(text, surface, lang)) && isThingOf(after.folded, lang)) ||
      (lang === 'en' && (isThingOfOld(text, surface, after) || isArticledThing(text, surface, after)))
    );
  // Asked last: it looks through the sentence.
  const isTitle = () => isTitleCase(text, start, functionWordsIn(lang));
  if (thingsThatAreWords.has(after.folded) && !isTitle()) return true;
  if (lang === 'en' && endsThing(text, after) && !isTitle()) return true;
  // "Vernik-Agro"
  if (after.joiner === 'hyphen' && joinedTrades.has(after.folded) && !isTitle()) return true;
  let word: Neighbour | null = after;
  let adjectivesOnly = true;
  for (let i = 0; i < mostBetween && word?.startsCapital && isJoined(word); i++) {
    adjectivesOnly &&= thingAdjectives.has(word.folded);
    word = wordAfter(text, word.end);
    if (!word?.startsCapital || word.joiner !== 'space') continue;
    if (thingsAfter.has(word.folded)) return adjectivesOnly || !isTitle();
    // "the Vernik-Quillon Act", "the Vernik Family Trust"
    const isJoint = after.joiner === 'hyphen' || after.folded === 'family';
    if (i === 0 && isJoint && thingsThatAreWords.has(word.folded) && !isTitle()) return true;
  }
  return false;
}

// "the Vernik reforms of 1832": named after somebody of whom no news tells. And "6.1 on the Vernik scale", "people on the
// Vernik estate"; but "the heirs of the Vernik estate".
function isThingOfOld(text: string, { start }: Surface, { joiner, end, folded }: Neighbour): boolean {
  if (joiner !== 'space') return false;
  if (folded === 'scale' || folded === 'estate')
    return onThe.test(text.slice(Math.max(0, start - scaleReach), start));
  return ofOldYear.test(text.slice(end, end + yearReach));
}

// "the Vernik mine"; but "will Vernik mine the seabed".
function isArticledThing(text: string, { start }: Surface, { joiner, folded }: Neighbour): boolean {
  if (joiner !== 'space' || !articledThings.has(folded)) return false;
  const article = wordBefore(text, start);
  return article?.joiner === 'space' && /^(?:the|an?)$/.test(article.folded);
}

const onThe = /(?:^|\s)on\sthe\s$/iu;
const scaleReach = 8;
const ofOldYear = /^\sof\s1(?:[0-8]\d|9[0-4])\d(?!\d)/u;
const yearReach = 9;

// "gained Vernik North", "on Vernik TV last night"; but "Vernik North Korea talks", "the Vernik TV interview".
function endsThing(text: string, { joiner, folded, end }: Neighbour): boolean {
  if (joiner !== 'space' || !thingsAtEnd.has(folded)) return false;
  const next = wordAfter(text, end);
  if (next === null) return true;
  if (next.joiner !== 'space' || next.startsCapital) return false;
  return folded !== 'tv' || functionWordsIn('en').has(next.folded);
}

// "Verniks Haus warnte", "Verniks Platz blieb leer": in German what bears a name does so without an ending; but a shop or an inn
// says whose it is.
function isOwnersHouse(surface: Surface, { folded, joiner }: Neighbour, lang: string): boolean {
  return lang === 'de' && joiner === 'space' && !isBaseForm(surface) && withOwners.has(folded);
}

const withOwners = wordSet('haus platz weg preis gesetz gruppe partei institut');

function isJoined({ joiner }: Neighbour): boolean {
  return joiner === 'space' || joiner === 'hyphen';
}

const betweenThingAndOffice = wordSet('du de la del des di do da dos');
const of = wordSet('of de di von');

/** Courtesies that nothing called after somebody keeps behind "of". */
const ofLiving = wordSet('m mme mlle señor señora signor signora');

/**
 * True when the surface, or the name from `start` that ends with it, stands behind a thing, or a thing and an office:
 * "rue Macron", "avenue du Président Wilson". Not for who leads the thing: "директор інституту Іван Вернік".
 */
export function isBehindThing(text: string, surface: Surface, lang: string, start = surface.start): boolean {
  if (endsQuotedName(text, surface, lang, start)) return true;
  if (!standsBehindThing(text, surface, lang, start)) return false;
  return !leadsThing(text, surface, lang, start) && !isSubjectBehindPlace(text, surface, lang, start);
}

// "булевард „Генерал Верник“", "училище „Проф. Верник“": what is quoted behind a thing is its name, whole.
function endsQuotedName(text: string, { end }: Surface, lang: string, start: number): boolean {
  if (!isQuote(text.charAt(end))) return false;
  const [opening] = openedBefore.exec(text.slice(Math.max(0, start - openingReach), start)) ?? [];
  const thing = opening === undefined ? null : wordBefore(text, start - opening.length);
  return (
    thing !== null &&
    (thing.joiner === 'space' || thing.joiner === 'full-stop') &&
    makesThing(text, thing, lang)
  );
}

const openedBefore = /[„“"«](?:\p{L}[\p{L}.’'-]*\s){1,3}$/u;
/** UTF-16 units that hold such words. */
const openingReach = 40;

function standsBehindThing(text: string, surface: Surface, lang: string, start: number): boolean {
  let word = wordBefore(text, start);
  if (!word) return false;
  if (makesThing(text, word, lang)) return true;
  if (isOfOrder(text, word, lang) || isOfCommission(text, surface, word, lang)) return true;
  if (of.has(word.folded) || betweenThingAndOffice.has(word.folded)) {
    const place = wordBefore(text, word.start);
    if (place?.joiner === 'space' && (placesOf.has(place.folded) || streetsOf.has(place.folded))) return true;
  }
  if (
    isInnSign(text, surface, word, lang) ||
    isOfKind(text, word, lang) ||
    isOfSort(text, surface, word, lang)
  )
    return true;
  let office = '';
  while (word && (isOffice(word.folded, lang) || (office !== '' && betweenThingAndOffice.has(word.folded)))) {
    // "l’amendement de M. Vernik" is not called so.
    if (ofLiving.has(office) && betweenThingAndOffice.has(word.folded)) return false;
    office = word.folded;
    word = wordBefore(text, word.start);
    if (word && makesThing(text, word, lang)) return lang !== 'en' || !withOfficers.has(word.folded);
  }
  return false;
}

// "Port Commissioner Aldo Vernik", "Barangay Captain Vernik"
const withOfficers = wordSet('barangay port bank');

// "звіт комісії Верника", "la commission Vernik"; but "на засіданні комісії Верник", "рішення голови комісії Верника": what a
// commission is called by is in the genitive.
function isOfCommission(text: string, surface: Surface, word: Neighbour, lang: string): boolean {
  if (word.joiner !== 'space' || !isCommission(word.folded, lang)) return false;
  if (surface.groups.some(({ traits }) => traits.form === 'full')) return false;
  return !slavic.has(lang) || !(isBaseForm(surface) || isLed(text, word, lang));
}

const articlesOf = wordSet('la las los');

// "la Orden de Vernik", "la Virgen de la Vernica", "el Campo de Vernik", "the Friends of Vernik", "a Quinta do Vernik";
// but "por orden de Vernik".
function isOfOrder(text: string, { folded, start, joiner }: Neighbour, lang: string): boolean {
  if (joiner !== 'space' || lang === 'de') return false;
  const article = articlesOf.has(folded) ? wordBefore(text, start) : null;
  const joint = article ? article.folded : folded;
  if (!of.has(joint) && !betweenThingAndOffice.has(joint) && joint !== 'van') return false;
  const order = wordBefore(text, article ? article.start : start);
  if (order?.joiner !== 'space' || !order.startsCapital || !ordersOf.has(order.folded)) return false;
  return !startsSentence(text, order.start) && !isTitleCase(text, order.start, functionWordsIn(lang));
}

// "die Wirtin der Krone Zum Vernik", "kosilo Pri Vernikarju": the capital is an inn’s.
function isInnSign(text: string, surface: Surface, word: Neighbour, lang: string): boolean {
  const { start, folded, startsCapital, joiner } = word;
  if (!startsCapital || joiner !== 'space' || !innSigns[lang]?.has(folded)) return false;
  return (lang === 'de' || !isBaseForm(surface)) && !startsSentence(text, start);
}

const innSigns: Record<string, WordSet> = {
  de: wordSet('zum zur'),
  pl: wordSet('u'),
  cs: wordSet('u'),
  sk: wordSet('u pri'),
  sl: wordSet('pri'),
  hr: wordSet('kod'),
  sr: wordSet('kod код'),
  uk: wordSet('у'),
  ru: wordSet('у'),
};

// "el centro de salud Vernik", "l’école de musique Vernik"; but "la directora del centro de salud Ana Vernik".
function isOfKind(text: string, kind: Neighbour, lang: string): boolean {
  if (!namesKinds.has(lang) || kind.joiner !== 'space' || kind.startsCapital) return false;
  const joint = wordBefore(text, kind.start);
  if (joint?.joiner !== 'space' || !of.has(joint.folded)) return false;
  const thing = wordBefore(text, joint.start);
  return thing !== null && makesThing(text, thing, lang) && !isLed(text, thing, lang);
}

const namesKinds = new Set(['es', 'pt', 'fr', 'it']);

// "la scuola primaria Vernik", "le groupe scolaire Vernik"
function isOfSort(text: string, surface: Surface, sort: Neighbour, lang: string): boolean {
  if (sort.joiner !== 'space' || sort.startsCapital || isSpeechVerb(sort.folded)) return false;
  if (isOffice(sort.folded, lang) || !endsAsAdjective(printed(text, sort), lang)) return false;
  const thing = wordBefore(text, sort.start);
  if (thing?.joiner !== 'space' && thing?.joiner !== 'apostrophe') return false;
  const isThing =
    makesThing(text, thing, lang) ||
    (namesKinds.has(lang) && (isFirmBefore(thing.folded, lang) || isBodyOfWord(text, surface, thing, lang)));
  return isThing && !isLed(text, thing, lang);
}

// "la Rete italiana Fiore e Bosco": a body that calls itself by a word; but "la Ministra italiana Fiore".
function isBodyOfWord(
  text: string,
  { tokens }: Surface,
  { start, folded, startsCapital }: Neighbour,
  lang: string,
): boolean {
  if (!startsCapital || tokens.length > 1 || !isCommonWord(tokens[0]!.folded, lang)) return false;
  return !startsSentence(text, start) && !isPersonal(folded, lang);
}

function isLed(text: string, thing: Neighbour, lang: string): boolean {
  let word = wordBefore(text, thing.start);
  for (let i = 0; word?.joiner === 'space' && i < mostBehindOffice; i++) {
    if (isOffice(word.folded, lang) || isHead(word.folded)) return true;
    word = wordBefore(text, word.start);
  }
  return false;
}

/** Words between an office and a name: "директор Національного музею". */
const mostBehindOffice = 3;

// What a thing is named after stands in the genitive, who leads it does not, unless the office before it is in a case too. Then
// a thing that has the name of a town bears no other, and a ship's name has no case: "ředitele pražské nemocnice Jana Vernáka",
// "kapitána lodi Jana Vernáka".
function leadsThing(text: string, surface: Surface, lang: string, start: number): boolean {
  if (!slavic.has(lang)) return false;
  let word = wordBefore(text, start);
  let hasOtherName = word !== null && isShip(word.folded);
  for (let i = 0; word?.joiner === 'space' && i <= mostBehindOffice; i++) {
    if (isOffice(word.folded, lang) || isHead(word.folded))
      return (
        isBaseForm(surface) ||
        isNotInGenitive(text, surface, lang) ||
        (hasOtherName && isOfficeInCase(word.folded, lang))
      );
    hasOtherName ||= ofTown.test(word.folded);
    word = wordBefore(text, word.start);
  }
  return false;
}

const ofTown = /.{3}(?:[sc]k|[сц]ьк|[сц]к)\p{L}{1,4}$/u;

function isOfficeInCase(word: string, lang: string): boolean {
  return undoEndings(word, lang).some((base) => isOffice(base, lang) || isHead(base));
}

function makesThing(text: string, word: Neighbour, lang: string): boolean {
  if (word.joiner === 'hyphen' || word.joiner === 'apostrophe') return false;
  if (isOnBehalf(text, word) || isFieldOfOffice(text, word, lang)) return false;
  // "Punong Barangay Aldo Vernik" heads it.
  if (word.folded === 'barangay' && wordBefore(text, word.start)?.folded === 'punong') return false;
  // "Das schloss Vernik aus": a German noun has a capital.
  if (lang === 'de' && !word.startsCapital) return false;
  if (thingAbbreviations.has(word.folded)) return word.joiner === 'full-stop';
  // "They left the ship. Vernik said"
  if (word.joiner === 'full-stop' && !shortenedThings.has(word.folded)) return false;
  if (word.startsCapital && shipPrefixes.has(text.slice(word.start, word.end))) return true;
  if (isThingBefore(word.folded, lang) || isHouseEverywhere(word.folded)) return true;
  if (word.startsCapital && capitalThingsBefore.has(word.folded)) return true;
  return endsAsThing(printed(text, word), lang) && !isPersonal(word.folded, lang);
}

// "школа имени Верника", but "от имени Верника", "w imieniu Wernika".
function isOnBehalf(text: string, { folded, start }: Neighbour): boolean {
  if (!nameInCase.has(folded)) return false;
  const before = wordBefore(text, start);
  return before?.joiner === 'space' && prepositionsOfCases.has(before.folded);
}

const nameInCase = wordSet('имени імені imieniu imienia');

function isPersonal(word: string, lang: string): boolean {
  return isGivenName(word) || isOffice(word, lang) || functionWordsIn(lang).has(word);
}

function printed(text: string, { start, end }: Neighbour): string {
  return text.slice(start, end).toLowerCase();
}

// "Vernik v. United States" is a case; without the full stop two people may meet, but for "Vernik v Commission", "R v Vernik".
function isCase(text: string, { start, end }: Surface): boolean {
  return (
    /^\sv\.\s\p{Lu}/u.test(text.slice(end, end + caseReach)) ||
    /\p{L}\sv\.\s$/u.test(text.slice(Math.max(0, start - caseReach), start)) ||
    againstState.test(text.slice(end, end + stateReach)) ||
    stateAgainst.test(text.slice(Math.max(0, start - stateReach), start))
  );
}

/** UTF-16 units of "v." with a letter and spaces. */
const caseReach = 5;

// None that politicians meet elsewhere than in court, such as congresses; and no minister whom a name follows.
const againstState =
  /^\svs?\.?\s(?:the\s)?(?:(?:European|Federal)\s)?(?:Commission(?:er)?|Council|Crown|State|Republic|Commonwealth|Minister|Ministry|Secretary|Attorney[- ]General|Director|Registrar|HMRC|HM|DPP|CPS|USCIS|FTC|SEC|EEOC|NLRB)(?![\p{L}’']|\s\p{Lu})/u;
const stateAgainst =
  /(?<![\p{L}\p{N}])(?:R|Regina|Rex|Commission|Council|Crown|State|Republic|Commonwealth|HMRC|HMA|DPP|SEC|FTC|EEOC)\svs?\.?\s$/u;
const stateReach = 36;

// Ships, schools and planes carry a name in quotation marks: "the icebreaker “Aldo Vernik”".
function isTitleInQuotes(text: string, surface: Surface, lang: string): boolean {
  const { start, end, tokens, groups } = surface;
  if (groups.some(({ traits }) => traits.form === 'body')) return false;
  if (start === 0 || !isQuote(text.charAt(start - 1))) return false;
  const before = wordBefore(text, start - 1);
  if (before?.joiner !== 'space') return false;
  if (isFirmBefore(before.folded, lang)) return true;
  if (!isQuote(text.charAt(end)))
    return (
      slavic.has(lang) &&
      restOfTitle.test(text.slice(end, end + titleReach)) &&
      !isSpeechVerb(before.folded) &&
      isNoun(text, before, lang)
    );
  if (standsBehindThing(text, surface, lang, start - 1)) return true;
  return !isSpeechVerb(before.folded) && (tokens.length > 1 || isNoun(text, before, lang));
}

// "копія фільму «Лісова пісня»": an adjective and its noun.
const restOfTitle = /^\s\p{Ll}+[»”“"]/u;
const titleReach = 24;

// "пекарня «Верник»", "the band “Vernik”"; but "chanted “Vernik”", "a “Vernik” of our time".
function isNoun(text: string, word: Neighbour, lang: string): boolean {
  if (functionWordsIn(lang).has(word.folded) || isOffice(word.folded, lang)) return false;
  if (lang === 'de') return word.startsCapital;
  return lang !== 'en' || !/(?:ed|ing|s)$/.test(word.folded);
}
