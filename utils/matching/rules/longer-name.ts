import { isBehindArticle } from './behind-article';
import { isDay } from './day';
import { isLanguage } from './language';
import type { Surface } from '../scan/surface';
import {
  isTitleCase,
  isWordOfTitle,
  startsSentence,
  wordAfter,
  wordBefore,
  type Neighbour,
} from '../text/surroundings';
import { isPoliticalMatter, mayStandBehindName } from '../words/beside-names';
import { functionWordsIn } from '../words/function-words';
import { isGivenName } from '../words/given-names';
import { languages } from '../words/languages';
import {
  hasLeadingSurname,
  standsBeforeJoinedSyllables,
  standsBeforeSyllables,
} from '../words/leading-surnames';
import { isOffice } from '../words/offices';
import { arabicParticles, particles } from '../words/particles';
import { placeNouns, placesBegunBy, thingsEndedBy } from '../words/places';
import { isCalledThing } from '../words/things';
import { wordSet, type WordSet } from '../words/word-set';

/**
 * True when a bare surname is the beginning of a longer name that is not its bearer's: a place ("Costa Rica"), a firm
 * ("Vernik & Vernik"), a relative whose family name leads ("Xi Zhongxun"), or, where two nouns never stand side by side,
 * whatever a second capital makes of it ("le groupe Vernik Croisières"). Or when it is no person's name at all: "Xi'an", "the
 * FICO score", a day, a language.
 */
export function isOfLongerName(text: string, surface: Surface, lang: string): boolean {
  return (
    isFirmOfTwo(text, surface, lang) ||
    isAgainstItself(text, surface) ||
    isBehindArticle(text, surface, lang) ||
    isToldApart(text, surface) ||
    isExplainedAsWord(text, surface, lang) ||
    isLanguage(text, surface, lang) ||
    isDay(text, surface, lang) ||
    isLoneAcronym(text, surface) ||
    endsLongerName(text, surface) ||
    isSoCalled(text, surface, lang) ||
    isThingCalledSo(text, surface, lang) ||
    isPartyOf(text, surface, lang) ||
    goesOnAsOther(text, surface, wordAfter(text, surface.end), lang)
  );
}

// "Goldman Sachs"
function endsLongerName(text: string, surface: Surface): boolean {
  if (isPlaceOfKing(text, surface)) return true;
  const first = wordBefore(text, surface.start);
  if (first?.joiner !== 'space' && first?.joiner !== 'hyphen') return false;
  return first.startsCapital && thingsEndedBy(lastWord(surface)).has(first.folded);
}

// "King’s Cross", "St James’s Park"
function isPlaceOfKing(text: string, surface: Surface): boolean {
  if (!placeNouns.has(lastWord(surface))) return false;
  return ofKing.test(text.slice(Math.max(0, surface.start - kingReach), surface.start));
}

const ofKing =
  /(?<!\p{L})(?:King|Queen|Prince|Princess|Duke|Earl|Bishop|Abbot|Monk|Friar|Knight|Regent|Lady|Saint\s\p{Lu}\p{L}+|St\.?\s\p{Lu}\p{L}+)s?[’']s?\s$/u;
const kingReach = 24;

function goesOnAsOther(text: string, surface: Surface, after: Neighbour | null, lang: string): boolean {
  if (after?.kind !== 'word') return false;
  if (after.joiner === 'apostrophe') return isRestOfWord(after, lang);
  if (after.joiner !== 'space') return false;
  if (placesBegunBy(lastWord(surface)).has(after.folded)) return true;
  if (arabicParticles.has(after.folded) && wordAfter(text, after.end)?.startsCapital) return true;
  if (!after.startsCapital) return false;
  if (functionWordsIn(lang).has(after.folded) || isOffice(after.folded, lang)) return false;
  if (isTitleCase(text, surface.start, functionWordsIn(lang))) return false;
  if (isWordOfTitle(text, after, functionWordsIn(lang))) return false;
  if (!after.allCapitals && behindTowns[lang]?.has(after.folded)) return true;
  if (lang === 'de' && isOfNoun(text, surface, after)) return true;
  if (isOfKind(text, surface, lang)) return true;
  return leadsName(text, surface, after) || (!isDouble(text, surface) && isOfName(text, after, lang));
}

/** What tells one of two towns from the other, behind their name: "Vernik Alta", "Vernik Velha". */
const behindTowns: Record<string, WordSet> = {
  es: wordSet('alta alto baja bajo nueva nuevo vieja viejo'),
  ca: wordSet('alta alt baixa baix nova nou vella vell'),
  pt: wordSet('alta alto baixa baixo nova novo velha velho'),
};

// "an die Vernik Bergbahnen", "Die Vernik Bergbahnen", "im Vernik Stift": what an article makes a noun of is no person’s.
// A comma would make it a clause’s: "Städte, für die Vernik Geld hat".
function isOfNoun(text: string, { start }: Surface, { folded }: Neighbour): boolean {
  const article = wordBefore(text, start);
  if (article?.joiner !== 'space' || isGivenName(folded)) return false;
  if (contracted.has(article.folded)) return true;
  if (article.startsCapital && germanArticles.has(article.folded) && startsSentence(text, article.start))
    return true;
  const preposition = germanArticles.has(article.folded) ? wordBefore(text, article.start) : null;
  return (
    preposition?.joiner === 'space' &&
    germanPrepositions.has(preposition.folded) &&
    text.charAt(preposition.start - 2) !== ','
  );
}

const contracted = wordSet('im am beim vom zum zur ins ans');
const germanArticles = wordSet('der die das den dem');
const germanPrepositions = wordSet(
  'an auf aus bei durch für gegen in mit nach neben über um unter von vor zu zwischen',
);

// "trabaja en la minera Vernik Quillon", "o dono da mineradora Vernik Quillon": behind a preposition and an article stands a noun,
// and who is called by it and two surnames is not the one who goes by one.
function isOfKind(text: string, { start }: Surface, lang: string): boolean {
  const kind = wordBefore(text, start);
  if (kind?.joiner !== 'space' || kind.startsCapital || kind.kind !== 'word') return false;
  if (!articlesBehindPrepositions[lang]?.test(text.slice(Math.max(0, kind.start - articleReach), kind.start)))
    return false;
  return !isOffice(kind.folded, lang) && !functionWordsIn(lang).has(kind.folded);
}

const articlesBehindPrepositions: Record<string, RegExp> = {
  es: /\s(?:del|al|(?:de|a|en|con|por|para|contra|sobre|desde|hacia|hasta) (?:la|el))\s$/u,
  pt: /\s(?:d[oa]|n[oa]|ao|à|pel[oa]|(?:com|por|para|contra|sobre|desde|até) [oa])\s$/u,
};
const articleReach = 12;

// "De Vernik" is one surname, and so is "Vernik-Paz".
function isDouble(text: string, { start, end, tokens }: Surface): boolean {
  if (!/\s/.test(text.slice(start, end))) return false;
  return tokens.slice(0, -1).some(({ folded }) => !particles.has(folded));
}

/**
 * True when a name goes on with a word whose capital nothing but a longer name explains: "Vernik Lights", "the Aldo Vernik
 * Ladder", "le groupe Vernik Croisières".
 */
export function goesOnWithCapital(text: string, surface: Surface, lang: string): boolean {
  if (!capitalsNamesAlone.has(lang)) return false;
  const after = wordAfter(text, surface.end);
  if (after?.kind !== 'word' || after.joiner !== 'space' || !after.startsCapital) return false;
  // Asked before the lists: all names of a title in capitals share the answer.
  if (isTitleCase(text, surface.start, functionWordsIn(lang))) return false;
  if (functionWordsIn(lang).has(after.folded) || isOffice(after.folded, lang)) return false;
  if (isWordOfTitle(text, after, functionWordsIn(lang))) return false;
  return isOfName(text, after, lang);
}

/**
 * True when a whole name of English goes on with a second surname, "Aldo Vernik-Doe left"; but "an Aldo Vernik-Quillon race", "Aldo
 * Vernik-Quillon talks", "the Aldo Vernik-Russia case", and a headline has "Aldo Vernik-Backed".
 */
export function goesOnWithSurname(text: string, { start, end }: Surface, lang: string): boolean {
  const after = lang === 'en' ? wordAfter(text, end) : null;
  if (after?.joiner !== 'hyphen' || after.kind !== 'word' || !after.startsCapital || after.allCapitals)
    return false;
  if (isGivenName(after.folded) || mayStandBehindName(after.folded, lang) || isOffice(after.folded, lang))
    return false;
  const article = wordBefore(text, start);
  if (article?.joiner === 'space' && articlesOfPairs.has(article.folded)) return false;
  const next = wordAfter(text, after.end);
  if (next?.joiner === 'space' && (next.startsCapital || isPoliticalMatter(next.folded))) return false;
  return next?.joiner !== 'hyphen' && !isTitleCase(text, start, functionWordsIn(lang));
}

const articlesOfPairs = wordSet('the a an this that');

function isOfName(text: string, { folded, allCapitals, end }: Neighbour, lang: string): boolean {
  if (!capitalsNamesAlone.has(lang) || allCapitals || folded.length === 1) return false;
  if (isGivenName(folded) || mayStandBehindName(folded, lang)) return false;
  // "the Vernik Press Secretary", "the Vernik Gaza plan"
  const next = wordAfter(text, end);
  return next?.joiner !== 'space' || !(isOffice(next.folded, lang) || isPoliticalMatter(next.folded));
}

/**
 * Languages that give a capital to names alone and put no other name right behind that of a sentence's subject, as those with
 * cases do. Two surnames are one person's in Spanish and Portuguese, which are not here for that.
 */
const capitalsNamesAlone = new Set(['en', 'fr', 'it', 'ro', 'nl', 'sv', 'da', 'no', 'nb']);

/** What English joins to a name by an apostrophe; other languages of this list join an "s" at most. */
const contractions = wordSet('s ll re ve d m');
const joinsLittle = new Set(['en', 'fr', 'it', 'es', 'pt', 'de', 'nl', 'ro', 'ca']);

function isRestOfWord({ startsCapital, folded }: Neighbour, lang: string): boolean {
  return joinsLittle.has(lang) && !startsCapital && !contractions.has(folded);
}

/** Given names of two and three syllables are written as so many words. */
const mostGivenNames = 3;

function leadsName(text: string, surface: Surface, after: Neighbour): boolean {
  if (surface.tokens.length > 1) return false;
  const given = givenNamesFrom(text, after);
  return hasLeadingSurname(lastWord(surface), given) || isBeforeJoinedSyllables(text, surface, given);
}

function isBeforeJoinedSyllables(text: string, surface: Surface, given: readonly Neighbour[]): boolean {
  if (given.length !== 2) return false;
  return standsBeforeJoinedSyllables(lastWord(surface), text.slice(given[0]!.start, given[1]!.end));
}

/**
 * True when a surname of east Asia stands before a given name that is not its bearer's: "Tan Hui Min", and with a title before it
 * "Mr Lee Boon Keng", where the surname is a given name elsewhere.
 */
export function leadsOthersName(text: string, surface: Surface, after: Neighbour, lang: string): boolean {
  if (surface.tokens.length > 1) return false;
  const given = givenNamesFrom(text, after);
  return (
    standsBeforeSyllables(lastWord(surface), given) ||
    isBeforeJoinedSyllables(text, surface, given) ||
    (given.length > 1 && isTitled(text, surface, lang) && hasLeadingSurname(lastWord(surface), given))
  );
}

function isTitled(text: string, { start }: Surface, lang: string): boolean {
  const title = wordBefore(text, start);
  const isBeside = title?.joiner === 'space' || title?.joiner === 'full-stop';
  return isBeside && isOffice(title.folded, lang) && !isTitleCase(text, start, functionWordsIn(lang));
}

function givenNamesFrom(text: string, after: Neighbour): Neighbour[] {
  const given: Neighbour[] = [];
  let word: Neighbour | null = after;
  while (word?.startsCapital === true && word.kind === 'word' && given.length < mostGivenNames) {
    if (word.joiner === 'hyphen' || word.joiner === 'space') given.push(word);
    else break;
    word = wordAfter(text, word.end);
    // "Yo-jong"
    if (word?.joiner === 'hyphen' && !word.startsCapital) given.push(word);
  }
  return given;
}

// "Vernik against Vernik": nobody can tell which is which.
function isAgainstItself(text: string, { start, end, tokens }: Surface): boolean {
  const own = tokens.at(-1)!.folded;
  const behind = wordAfter(text, end);
  if (behind?.joiner === 'space' && against.has(behind.folded) && wordAfter(text, behind.end)?.folded === own)
    return true;
  const before = wordBefore(text, start);
  return (
    before?.joiner === 'space' && against.has(before.folded) && wordBefore(text, before.start)?.folded === own
  );
}

const against = wordSet(
  'gegen against versus vs v contre contra contro tegen mot mod проти против przeciw kontra proti',
);

// "Vernik & Doyle": people are joined by a word where headlines leave none out.
function isFirmOfTwo(text: string, { start, end }: Surface, lang: string): boolean {
  const behind = /^\s?&\s?(?=\p{Lu}\p{Ll})/u.test(text.slice(end, end + 5));
  const before = /\p{L}\s?&\s?$/u.test(text.slice(Math.max(0, start - 4), start));
  return (behind || before) && !isTitleCase(text, start, functionWordsIn(lang));
}

// "the younger Vernik": of two, and the page's order does not tell which. "Też Vernik, ale Tevron", "un Vernik, prénommé
// Tevron" and "el Vernik de la esquina es otro" are the other.
function isToldApart(text: string, { start, end }: Surface): boolean {
  if (calledByGivenName.test(text.slice(end, end + calledReach))) return true;
  const before = wordBefore(text, start);
  if (before?.joiner !== 'space') return false;
  if (articlesOfOne.has(before.folded) && isOther.test(text.slice(end, end + otherReach))) return true;
  return (
    tellApart.has(before.folded) ||
    (also.has(before.folded) && butAnother.test(text.slice(end, end + butReach)))
  );
}

const articlesOfOne = wordSet('el la o a le il der die');
const isOther =
  /^(?:\s(?:del?|d[aou]|du|della?|vo[mn])\s[^.,;:!?()“”«»"]{1,24})?\s(?:es\sotr[oa]|é\soutr[oa]|est\sune?\sautre|è\sun['’\s]?altr[oa]|ist\seine?\sandere[rs]?)(?=[.,;:!?”»"]|$)/u;
const otherReach = 48;

const also = wordSet(
  'also too auch ebenfalls aussi también também anche ook också også też także również také taky též tiež tudi također također також теж тоже также също',
);
const butAnother = /^,\s(?:but|aber|mais|pero|mas|ma|maar|men|ale|ali|але|но)\s\p{Lu}\p{Ll}/u;
const butReach = 10;

// Nobody says so of somebody whom the page has named.
const calledByGivenName =
  /^,\s(?:prénommée?|de prénom|mit Vornamen|di nome|de nombre|de nome|по имени)\s\p{Lu}\p{Ll}/u;
const calledReach = 20;

const tellApart = wordSet(
  'younger elder older jüngere jüngeren ältere älteren jongere oudere yngre äldre eldre',
);

// "the so-called Vernik amendment", "known as the Vernik rules", "die sogenannte Vernik-Liste": a label, whatever it stands for.
function isSoCalled(text: string, { start, end }: Surface, lang: string): boolean {
  if (!soCalled[lang]?.test(text.slice(Math.max(0, start - soCalledReach), start))) return false;
  const thing = wordAfter(text, end);
  return thing !== null && isThingOfLabel(thing, lang);
}

function isThingOfLabel({ joiner, folded }: Neighbour, lang: string): boolean {
  return (joiner === 'space' || joiner === 'hyphen') && !functionWordsIn(lang).has(folded);
}

const soCalled: Record<string, RegExp> = {
  en: /(?<!\p{L})(?:so-called|known as the|dubbed the)\s["“‘']?$/iu,
  de: /(?<!\p{L})sogenannte[mnrs]?\s["„‚]?$/iu,
};
const soCalledReach = 18;

// "a town called Vernik", "the storm, named Vernik,", "ein Hund namens Vernik"
function isThingCalledSo(text: string, { start }: Surface, lang: string): boolean {
  const before = wordBefore(text, start);
  if (before?.joiner !== 'space' || !calling.has(before.folded)) return false;
  const isApposition = text.startsWith(', ', before.start - 2);
  const thing = wordBefore(text, isApposition ? before.start - 2 : before.start);
  return (isApposition || thing?.joiner === 'space') && thing !== null && isCalledThing(thing.folded, lang);
}

const calling = wordSet(
  'called named dubbed namens nommé nommée appelé appelée llamado llamada chiamato chiamata chamado chamada',
);
// "the Vernik Democrats" go by a name that others gave them; but "told Vernik Democrats would leave".
function isPartyOf(text: string, { start, end }: Surface, lang: string): boolean {
  const party = lang === 'en' ? wordAfter(text, end) : null;
  if (party?.joiner !== 'space' || !party.startsCapital || !partisans.has(party.folded)) return false;
  const article = wordBefore(text, start);
  return article?.joiner === 'space' && beforePartisans.has(article.folded);
}

const partisans = wordSet('democrats republicans tories conservatives liberals greens socialists');
const beforePartisans = wordSet('the these those many some of');

// "“Vernik” means falcon", "Vernik is Ukrainian for falcon", "Vernik means falcon in Ukrainian"; but "Vernik means business".
function isExplainedAsWord(text: string, { start, end }: Surface, lang: string): boolean {
  if (
    start > 0 &&
    /[“„«"‘']/.test(text.charAt(start - 1)) &&
    meansInQuotes.test(text.slice(end, end + meansReach))
  )
    return true;
  const gloss = text.slice(end, end + glossReach);
  return meansInLanguage.test(gloss) || meansAsName.test(gloss) || (nameOfMany[lang]?.test(gloss) ?? false);
}

const meansInQuotes =
  /^[”“»"’'],?\s(?:means|meaning|which\smeans|bedeutet|heißt|signifie|significa|betekent|betyder|oznacza|znamená|znači|означає|означает|значит)(?!\p{L})/u;
const meansReach = 20;

const meansInLanguage = new RegExp(
  String.raw`^,?\s(?:which\s)?(?:is\s(?:the\s)?(?:${languages})(?:\sword)?\sfor|means\s["“‘']?[\p{Ll} -]{2,24}["”’']?\sin\s(?:${languages}))(?!\p{L})`,
  'u',
);
const glossReach = 64;

// "Vernik means farmer.", "Vernik means “a falcon”": what surnames come from, and nothing more; but "Vernik means business".
const meansAsName =
  /^,?\s(?:means|meaning)\s["“‘']?(?:an?\s|the\s)?(?:farmer|peasant|smith|blacksmith|miller|baker|butcher|tailor|weaver|potter|cooper|carpenter|shepherd|fisherman|hunter|cobbler|shoemaker|merchant|wolf|fox|bear|falcon|eagle|hawk|dove|crow|raven|sparrow|hare|beetle|hedgehog|hill|mountain|oak|birch|stone)["”’']?(?=[.,;:!?)])/u;

// "Vernik is a common name where I come from"; but "Vernik is a big name in Dover".
const nameOfMany: Record<string, RegExp> = {
  en: /^[”"’']?\s(?:is|was|isn['’]t)\s(?:not\s)?(?:an?|the\smost)\s(?:\p{Ll}+\s)?(?:common|rare|widespread|unusual|uncommon)\s(?:(?:family|last|local)\s)?(?:sur)?name(?!\p{L})/u,
  de: /^[“"]?\s(?:ist|war)\s(?:hier\s)?k?ein\s(?:\p{Ll}+\s)?(?:häufiger|seltener|verbreiteter)\s(?:Nachn|Familienn|N)ame(?!\p{L})/u,
  fr: /^(?:\s?[»"])?\s(?:est|n['’]est\spas)\sun\s(?:patronyme|nom)\s(?:de\sfamille\s)?(?:\p{Ll}+\s)?(?:répandu|courant|rare)(?!\p{L})/u,
  es: /^[»"”]?\s(?:no\s)?es\sun\sapellido\s(?:\p{Ll}+\s)?(?:común|frecuente|raro)(?!\p{L})/u,
};

/** Longer ones are surnames in capitals, as French papers print them. */
const longestAcronym = 4;

// "the FICO score" among words that are not in capitals, "OK, go on"; but "OK: Yes, I did" is what Ok says.
function isLoneAcronym(text: string, { start, end, tokens, groups }: Surface): boolean {
  const [first] = tokens;
  if (!groups.every(({ traits }) => traits.form === 'surname' && traits.need === 'derived')) return false;
  if (tokens.length > 1 || !first!.allCapitals || end - start > longestAcronym) return false;
  const beside = [wordBefore(text, start), wordAfter(text, end)].filter((word) => word?.kind === 'word');
  if (beside.length > 0) return beside.every((word) => !word!.allCapitals);
  return end - start <= shortestAcronym && goesOnSmall.test(text.slice(end, end + smallReach));
}

const shortestAcronym = 2;

const goesOnSmall = /^[^:\p{L}][^\p{L}]*\p{L}?\p{Ll}/u;
const smallReach = 8;

function lastWord({ tokens }: Surface): string {
  return tokens.at(-1)!.folded;
}
