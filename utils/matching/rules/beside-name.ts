import { actsAsPerson } from './acts-as-person';
import type { Beside } from './beside';
import { isLineOfNames } from './bylines';
import { readCapital } from './capital-before';
import { isFamilyInPlural } from './family-in-plural';
import { opensHeadline } from './headline';
import { isOthersNameBehind, readFatherBehind, readNameBehind, readOthersSaidAgain } from './name-behind';
import { initialMark } from '../index/bearers';
import { hasGeneration } from './generation';
import { findOwnName, isGivenNameIn, isInitial, namesSomebodyElse, ownWord } from './own-name';
import { mayBeWord } from './may-be-word';
import { goesOnWithSurname, isOfLongerName, leadsOthersName } from './longer-name';
import { isForeignInEastAsia, readForeignSurname } from './foreign-surname';
import { readNicknameBefore } from './nickname-before';
import { isOneOfMany } from './one-of-many';
import { isNamedAfter } from './named-after';
import { readOfficeOverPortfolio } from './office-over-portfolio';
import { isBehindThing, isPartOfThing } from './part-of-thing';
import { isKinBehind, strangerBefore, unknownStranger, type Stranger } from './stranger';
import { isPlaceBeforeName } from './place-before-name';
import { isPlaceBehind, isPlaceByItself } from './place-name';
import { isPrepositionAndNoun } from './preposition-and-noun';
import { isBaseForm, type Surface } from '../scan/surface';
import {
  isTitleCase,
  isWordOfTitle,
  startsSentence,
  wordAfter,
  wordBefore,
  type Neighbour,
} from '../text/surroundings';
import { commonSurnames } from '../words/common-surnames';
import { functionWordsIn } from '../words/function-words';
import { isGivenName } from '../words/given-names';
import { isHonorificLikeGivenName } from '../words/given-name-courtesies';
import { joinedTrades } from '../words/firms';
import { isCountryInNominative } from '../words/countries';
import { isSeveral } from '../words/kin';
import { slavic } from '../words/slavic';
import { isOffice } from '../words/offices';
import { isCaselessGivenName } from '../words/caseless-given-names';
import { arabicParticles, joiningParticles, particles } from '../words/particles';
import { inStateOrProvince, saints } from '../words/places';
import { prepositionsOfPlace } from '../words/prepositions';
import { isOtherRole, scores, scoresReach } from '../words/roles';
import { isHeldForBearer, ofBearer, readTitle } from './title-before';
import { isThingBefore } from '../words/things';
import { wordSet, type WordSet } from '../words/word-set';

/** Longest text that the name of a state or province takes behind a town's. */
const stateReach = 24;

const notAPerson: Beside = { kind: 'not-a-person' };

/** Reads the words beside a surname. `isOwn` tells whether a folded word is a given name of one who bears it. */
export function readBesideSurname(
  text: string,
  surface: Surface,
  lang: string,
  isOwn: (word: string) => boolean,
): Beside {
  if (isForeignInEastAsia(surface)) return readForeignSurname(text, surface);
  if (isPartOfThing(text, surface, lang) || isPlaceByItself(text, surface, lang)) return notAPerson;
  if (isFamilyInPlural(text, surface, lang)) return notAPerson;
  if (hasGeneration(text, surface.end)) return strangerBefore(text, surface.start, lang);
  const after = readAfter(text, surface, lang, isOwn);
  if (after.kind !== 'plain' && after.kind !== 'paired') return after;
  const before = readBefore(text, surface, lang, isOwn);
  // "Nigel Vernik-Holt" bears another surname.
  if (before.kind === 'stranger' && after.kind === 'paired' && isHyphenBehind(text, surface.end))
    return notAPerson;
  if (before.kind === 'own-name' && isBehindThing(text, surface, lang, before.start)) return notAPerson;
  if (before.kind === 'stranger' && (isNamesake(text, surface, lang) || isLineOfNames(text)))
    return notAPerson;
  if (before.kind !== 'own-name' && isOfLongerName(text, surface, lang)) return notAPerson;
  if (isWithoutName(before) && isPrepositionAndNoun(text, surface, lang)) return notAPerson;
  const decides = before.kind !== 'plain' && (before.kind !== 'office' || after.kind !== 'paired');
  if (decides && before.kind !== 'paired') return before;
  if (
    before.kind === 'plain' &&
    lang === 'en' &&
    inStateOrProvince.test(text.slice(surface.end, surface.end + stateReach))
  )
    return notAPerson;
  if (mayBeWord(text, surface, lang)) return notAPerson;
  if (decides) return before;
  if (after.kind !== 'plain') return after;
  if (actsAsPerson(text, surface, lang)) return { kind: 'acts' };
  return opensHeadline(text, surface, lang) ? { kind: 'headline' } : after;
}

/** True where neither a given name nor a courtesy stands before the surname. */
function isWithoutName(before: Beside): boolean {
  return (
    before.kind !== 'own-name' &&
    before.kind !== 'stranger' &&
    !(before.kind === 'office' && before.isCourtesy)
  );
}

// "школа імені Івана Верника", "plaza Evelio Vernik": a street is named after somebody of whom the page tells nothing.
function isNamesake(text: string, surface: Surface, lang: string): boolean {
  const given = wordBefore(text, surface.start);
  return given?.startsCapital === true && isBehindThing(text, surface, lang, given.start);
}

/** Whose longer name a whole name is part of: a thing's or another person's; null when it stands for itself. */
export function swallowedBy(text: string, surface: Surface, lang: string): 'thing' | Stranger | null {
  if (isPartOfThing(text, surface, lang) || goesOnWithSurname(text, surface, lang)) return 'thing';
  const isOfPerson = !surface.groups.some(({ traits }) => traits.form === 'body');
  if (isOfPerson && isNamedAfter(text, surface, lang)) return 'thing';
  const isLonger =
    isOfConfusion(text, surface, lang) ||
    hasGeneration(text, surface.end) ||
    continuesName(text, surface, lang) ||
    (surface.groups.every(({ traits }) => traits.need === 'derived') &&
      (hasSecondSurname(text, surface, lang) || hasGrandfather(text, surface.end)));
  if (!isLonger) return null;
  return strangerBefore(text, surface.end, lang);
}

// "not to be confused with the footballer Aldo Vernik": with an office before it the politician may be meant.
function isOfConfusion(text: string, { start }: Surface, lang: string): boolean {
  if (!confusedWith.test(text.slice(Math.max(0, start - confusionReach), start))) return false;
  const role = wordBefore(text, start);
  return role?.joiner === 'space' && !isOffice(role.folded, lang) && !functionWordsIn(lang).has(role.folded);
}

const confusedWith =
  /(?<!\p{L})(?:confused\swith|mistaken\sfor|verwechse\p{L}+\s(?:ist\s)?mit|confond\p{L}+\savec|confund\p{L}+\sco[nm]|confonder\p{L}+\scon|verward\smet)\s[^.!?;:]*$/u;
const confusionReach = 72;

function continuesName(text: string, surface: Surface, lang: string): boolean {
  const before = wordBefore(text, surface.start);
  if (!before || before.kind !== 'word' || !before.startsCapital) return false;
  if (before.joiner === 'hyphen') return isGivenName(before.folded) || saints.has(before.folded);
  if (before.joiner !== 'space' && before.joiner !== 'full-stop') return false;
  if (isOffice(before.folded, lang) || functionWordsIn(lang).has(before.folded)) return false;
  if (isHonorificLikeGivenName(before.folded, lang)) return false;
  if (before.joiner === 'space')
    return isGivenName(before.folded) && !isPlaceBeforeName(text, before, surface, lang);
  return namesSomebodyElse(text, before, lang);
}

function readAfter(text: string, surface: Surface, lang: string, isOwn: (word: string) => boolean): Beside {
  const other = readOthersSaidAgain(text, surface, lang, isOwn) ?? readFatherBehind(text, surface, isOwn);
  if (other) return other;
  if (lang === 'en' && scores.test(text.slice(surface.end, surface.end + scoresReach)))
    return unknownStranger;
  const after = wordAfter(text, surface.end);
  if (!after || after.kind !== 'word' || !after.startsCapital) return { kind: 'plain' };
  if (after.joiner === 'hyphen') return lang === 'de' ? { kind: 'plain' } : { kind: 'paired' };
  if (after.joiner !== 'space') return { kind: 'plain' };
  const behind = readNameBehind(text, surface, after, lang, isOwn);
  if (behind) return behind;
  if (functionWordsIn(lang).has(after.folded) || isOffice(after.folded, lang)) return { kind: 'plain' };
  if (isWordOfTitle(text, after, functionWordsIn(lang))) return { kind: 'plain' };
  if (slavic.has(lang) && isCountryInNominative(after.folded)) return { kind: 'plain' };
  if (isOthersNameBehind(surface, after, lang)) return { ...unknownStranger, given: after.folded };
  if (leadsOthersName(text, surface, after, lang))
    return { ...titledStranger(text, surface, lang), given: after.folded };
  // A rare surname and another are one person's two, who may be named so on the page.
  const isCommon = commonSurnames.has(surface.tokens.at(-1)!.folded);
  if (isCommon && hasSecondSurname(text, surface, lang)) return notAPerson;
  const isGiven = surface.tokens.length === 1 && isGivenName(surface.tokens[0]!.folded);
  if (!isTitleCase(text, surface.start, functionWordsIn(lang)))
    return { kind: isGiven ? 'not-a-person' : 'paired' };
  return { kind: isGiven ? 'paired' : 'plain' };
}

// "Madam Lim Bee Choo" is a woman, whoever Mr Lim is.
function titledStranger(text: string, { start }: Surface, lang: string): Stranger {
  const title = wordBefore(text, start);
  return title !== null && isOffice(title.folded, lang) ? strangerBefore(text, start, lang) : unknownStranger;
}

/** Where people bear two surnames, a capital word behind one of them makes somebody else. */
const twoSurnames = new Set(['es', 'pt', 'ca', 'gl']);

function isHyphenBehind(text: string, end: number): boolean {
  return wordAfter(text, end)?.joiner === 'hyphen';
}

function hasSecondSurname(text: string, surface: Surface, lang: string): boolean {
  if (!twoSurnames.has(lang)) return false;
  const after = wordAfter(text, surface.end);
  if (after?.kind !== 'word' || !after.startsCapital || after.joiner !== 'space') return false;
  if (functionWordsIn(lang).has(after.folded) || isOffice(after.folded, lang)) return false;
  return !isTitleCase(text, surface.start, functionWordsIn(lang));
}

// "Fahad bin Tessel bin Vernik", "Fahad bin Tessel al-Vernik" where the list has him of another family.
function hasGrandfather(text: string, end: number): boolean {
  const after = wordAfter(text, end);
  return (
    after?.joiner === 'space' &&
    arabicParticles.has(after.folded) &&
    wordAfter(text, after.end)?.startsCapital === true
  );
}

function readBefore(text: string, surface: Surface, lang: string, isOwn: (word: string) => boolean): Beside {
  const nicknamed = readNicknameBefore(text, surface, lang, isOwn);
  if (nicknamed) return nicknamed;
  const before = wordBefore(text, surface.start);
  if (isPresentedBySurname(text, surface, before, lang)) return unknownStranger;
  // "والوزير", "וצמח": a word that is written onto the name, and no other says who it is.
  if (!before || before.kind === 'number' || before.end > surface.start) return { kind: 'plain' };
  if (isPlaceBehind(text, surface, before, lang)) return notAPerson;
  if (before.joiner === 'middle-dot') return strangerBefore(text, surface.start, lang);
  if (before.kind === 'solo') return { kind: 'plain' };
  if (isSaint(before, isOwn)) return notAPerson;
  if (before.joiner === 'apostrophe') return readApostrophe(before, lang);
  if (before.joiner === 'hyphen') return readHyphen(text, surface, before, lang);
  if (before.joiner === 'space' && isSeveral(before.folded, lang)) return notAPerson;
  const own = findOwnName(text, surface, before, lang, isOwn);
  if (own) return own;
  if (isOneOfMany(text, before, lang)) return notAPerson;
  if (isSomebodysRelative(text, surface, before, lang)) return unknownStranger;
  if (before.joiner === 'space' && isOtherRole(before.folded, lang)) return unknownStranger;
  if (isOffice(before.folded, lang))
    return isHeldForBearer(text, surface, before, lang) ? ofBearer : readTitle(text, before, lang);
  const over = readOfficeOverPortfolio(text, before, lang);
  if (over) return over;
  if (before.joiner === 'space' && pluralArticles[lang]?.has(before.folded)) return notAPerson;
  if (lang === 'de' && isGermanFamily(text, surface, before)) return notAPerson;
  if (isInitial(before)) {
    return isWordOfOneLetter(text, before, lang)
      ? { kind: 'plain' }
      : strangerBefore(text, surface.start, lang);
  }
  if (before.joiner === 'full-stop') return { kind: 'plain' };
  if (before.joiner === 'space' && isCaselessGivenName(text.slice(before.start, before.end)))
    return strangerBefore(text, surface.start, lang);
  if (!before.startsCapital) return readParticle(text, before, lang, isOwn);
  return readCapital(text, surface, before, lang);
}

// "São Vernik", but "St. Vernik" for Stanisław.
function isSaint(before: Neighbour, isOwn: (word: string) => boolean): boolean {
  return saints.has(before.folded) && !isOwn(before.folded) && !isOwn(before.folded + initialMark);
}

// "Es gibt schon einen Vernik, meinen Bruder Tevrin"; but "un Vernik, fils de ministre" may be a way to speak of himself.
function isSomebodysRelative(text: string, { end }: Surface, before: Neighbour, lang: string): boolean {
  if (before.joiner !== 'space' || !indefiniteArticles[lang]?.has(before.folded)) return false;
  return ofSomebody.test(text.slice(end, end + possessiveReach)) && isKinBehind(text, end, lang);
}

const indefiniteArticles: Record<string, WordSet> = {
  en: new Set(['a', 'an', 'one']),
  de: new Set(['ein', 'eine', 'einen', 'einem', 'einer']),
  fr: new Set(['un', 'une']),
  es: new Set(['un', 'una']),
  pt: new Set(['um', 'uma']),
  it: new Set(['un', 'una']),
  nl: new Set(['een']),
  sv: new Set(['en']),
  da: new Set(['en']),
};

const ofSomebody =
  /^,\s(?:[oa]\s)?(?:(?:mein|dein|sein|ihr|unser)(?:e[nrm]?)?|[mst](?:on|a)|notre|votre|leur|[mts][iu]|nuestr[oa]|[ms]i[oa]|su[oa]|meu|minha|seu|mijn|zijn|haar|onze|min|hans|hennes|my|his|her|our)\s/u;
const possessiveReach = 16;

// "a man surnamed Vernik", "a 40-year-old driver named Vernik", "gave only her surname, Vernik": nobody whom the reader has met.
function isPresentedBySurname(
  text: string,
  { start }: Surface,
  before: Neighbour | null,
  lang: string,
): boolean {
  if (before !== null && !presenting.has(before.folded)) return false;
  return presentedBySurname[lang]?.test(text.slice(Math.max(0, start - presentationReach), start)) ?? false;
}

const presenting = wordSet('surnamed named called as namens nommé nommée de apellido apellidado apellidada');
const presentedBySurname: Record<string, RegExp> = {
  en: /(?<!\p{L})(?:surnamed|identified\sonly\sas|(?:surname|last\sname|family\sname),|\d-year-old(?:\s\p{Ll}+){1,2}\s(?:named|called))\s$/u,
  de: /\d-jähriger?(?:\s\p{L}+){0,2}\snamens\s$/u,
  fr: /(?<!\p{L})(?:âgée?\sde\s\d+\sans|de\s\d+\sans),?\s(?:nommée?|du\snom\sde)\s$/u,
  es: /(?<!\p{L})(?:de\sapellido|apellidad[oa])\s$/u,
};
const presentationReach = 56;

// "Les Vernik" are the family.
const pluralArticles: Record<string, WordSet> = {
  fr: new Set(['les']),
  es: new Set(['los']),
  pt: new Set(['os']),
  it: new Set(['i', 'gli']),
};

// "Die Verniks ziehen um"; but "die Verniks Politik loben".
function isGermanFamily(text: string, surface: Surface, { folded, joiner }: Neighbour): boolean {
  if (joiner !== 'space' || folded !== 'die' || isBaseForm(surface)) return false;
  return wordAfter(text, surface.end)?.startsCapital !== true;
}

// "Marina da Vernik" is somebody else; "the plan of Vernik" is not.
function readParticle(
  text: string,
  before: Neighbour,
  lang: string,
  isOwn: (word: string) => boolean,
): Beside {
  let word: Neighbour | null = before;
  while (word && isParticle(word)) word = wordBefore(text, word.start);
  if (!word || word === before || word.joiner !== 'space' || !word.startsCapital) return { kind: 'plain' };
  const isGiven = isGivenNameIn(word.folded, lang);
  const isTheirs = ownWord(word.folded, lang, isOwn).length > 0;
  return isGiven && !isTheirs ? strangerBefore(text, before.start, lang) : { kind: 'plain' };
}

function isParticle({ folded, joiner, startsCapital }: Neighbour): boolean {
  return joiner === 'space' && !startsCapital && particles.has(folded) && !joiningParticles.has(folded);
}

// Elided articles and prepositions; other words that end in an apostrophe begin a longer name ("O'Brien").
const elisions: Record<string, WordSet> = {
  fr: new Set(['d', 'l', 'qu', 'n', 's', 'c', 'j', 'm', 't', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']),
  it: new Set(['d', 'l', 'un', 'all', 'dell', 'dall', 'nell', 'sull', 'coll', 'quest', 'quell', 'c', 'sant']),
  ca: new Set(['d', 'l', 's', 'n', 'm', 't']),
};

function readApostrophe(before: Neighbour, lang: string): Beside {
  if (elisions[lang]?.has(before.folded)) return { kind: 'plain' };
  return before.startsCapital || before.folded.length === 1 ? notAPerson : { kind: 'plain' };
}

const freePrefixes = new Set([
  'anti',
  'pro',
  'post',
  'pre',
  'ex',
  'non',
  'neo',
  'never',
  'анти',
  'про',
  'пост',
  'экс',
]);

// "Carla Bruni-Vernik" is somebody else, "Quillon-Vernik" may be two.
function readHyphen(text: string, surface: Surface, before: Neighbour, lang: string): Beside {
  // "het rapport van de commissie-Vernik"
  if (lang === 'nl' && isThingBefore(before.folded, lang)) return notAPerson;
  if (!before.startsCapital || freePrefixes.has(before.folded)) return { kind: 'plain' };
  // "Agro-Vernik"
  if (joinedTrades.has(before.folded)) return notAPerson;
  // "la legge Quillon-Vernik"
  if (isBehindThing(text, surface, lang, before.start)) return notAPerson;
  const given = wordBefore(text, before.start);
  // "l’école Jean-Vernik"
  if (lang === 'fr' && isGivenName(before.folded) && !given?.startsCapital)
    return strangerBefore(text, surface.start, lang);
  // "in Leipzig-Vernik": German names places so.
  if (lang === 'de' && given?.joiner === 'space' && prepositionsOfPlace.has(given.folded)) return notAPerson;
  const isDouble = given?.joiner === 'space' && given.startsCapital && isGivenNameIn(given.folded, lang);
  return isDouble ? strangerBefore(text, before.start, lang) : { kind: 'paired' };
}

// "A Starmer plan": an article looks like an initial at the start of a line, and so does the pronoun "I". "Dover: W Starmer"
// has an initial.
function isWordOfOneLetter(text: string, { joiner, folded, start }: Neighbour, lang: string): boolean {
  if (joiner !== 'space') return false;
  if (folded === 'i') return true;
  return startsSentence(text, start) && (lang !== 'en' || functionWordsIn(lang).has(folded));
}
