import type { Surface } from '../scan/surface';
import { startsSentence, wordAfter, wordBefore, type Neighbour } from '../text/surroundings';
import { isCommonWord } from '../words/common-words';
import { isGivenName } from '../words/given-names';
import { isCourtesy, isOffice } from '../words/offices';
import { placesAndFirms } from '../words/places';
import { hasPartyBehind, politicalAfter, politicalBefore } from '../words/politics';
import { attributions } from '../words/attributions';
import { slavic } from '../words/slavic';
import { isSpeechVerb } from '../words/speech-verbs';
import { wordSet, type WordSet } from '../words/word-set';

/** Shorter surnames are more often other words. */
const shortestName = 4;

/**
 * True when the words around a surname are those around a politician's: a verb of speech, a party in brackets, an office
 * behind a comma, a government that is named so. Never for an ordinary word, or what a place or firm is better known by.
 */
export function actsAsPerson(text: string, surface: Surface, lang: string): boolean {
  const name = surface.tokens.at(-1)!.folded;
  if (placesAndFirms.has(name) || isCommonWord(name, lang)) return false;
  if (hasPartyBehind(text, surface.end) || isExplained(text, surface.end, lang)) return true;
  if (isQuoted(text, surface)) return true;
  if (name.length < shortestName || isGivenName(name)) return false;
  if (isAttributedTo(text, surface.start, lang)) return true;
  return speaks(text, surface, lang) || governs(text, surface);
}

// "The Senate said", "La Fiscalía pidió": things speak too.
const articles: Record<string, WordSet> = {
  en: wordSet('the a an'),
  de: wordSet('der die das dem den ein eine einen einem kein keine jeder jede dieser diese mancher manche'),
  fr: wordSet('le la les l un une des ce cette'),
  es: wordSet('el la los las un una este esta'),
  it: wordSet('il lo la i gli le l un uno una'),
  pt: wordSet('o a os as um uma'),
  nl: wordSet('de het een'),
};

function speaks(text: string, { start, end }: Surface, lang: string): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (before && articles[lang]?.has(before.folded)) return false;
  if (mayBeAdjective(text, start, text.slice(start, end).toLowerCase(), lang)) return false;
  if (lang === 'de') return speaksGerman(text, before, after);
  return isVerb(beforeArticle(text, before, lang)) || isVerb(behindNegation(text, after));
}

// "Jiný tvrdí", "Каждый сказал": others speak too.
function mayBeAdjective(text: string, start: number, word: string, lang: string): boolean {
  return (
    slavic.has(lang) && /(?<![sšcsсц]k|ьк|[сц]к)(?:[ýíá]|[иы]й)$/u.test(word) && startsSentence(text, start)
  );
}

// "είπε ο Βερνίκος"
function beforeArticle(text: string, word: Neighbour | null, lang: string): Neighbour | null {
  return lang === 'el' && (word?.folded === 'ο' || word?.folded === 'η')
    ? wordBefore(text, word.start)
    : word;
}

// "Рубіо не вважає"
function behindNegation(text: string, word: Neighbour | null): Neighbour | null {
  return word?.joiner === 'space' && negations.has(word.folded) ? wordAfter(text, word.end) : word;
}

const negations = wordSet('не nie ne nije no non nu not');

function isVerb(word: Neighbour | null): boolean {
  return word?.joiner === 'space' && !word.startsCapital && isSpeechVerb(word.folded);
}

// In German every noun has a capital, "Industrie fordert" names nobody. What people say is quoted before the verb, and a
// noun has an article or adjective unless a headline leaves it out, in the present.
function speaksGerman(text: string, before: Neighbour | null, after: Neighbour | null): boolean {
  if (before?.folded === 'so' && !before.startsCapital) return followsQuote(text, before.start);
  if (isVerb(before)) return pastVerbs.has(before!.folded) && followsQuote(text, before!.start);
  return isVerb(after) && pastVerbs.has(after!.folded) && (before === null || !isAdjective(before));
}

const pastVerbs =
  wordSet(`sagte erklärte betonte forderte kritisierte warnte schrieb lobte verlangte kündigte antwortete
  bekräftigte verteidigte räumte meinte fügte versicherte ergänzte erläuterte berichtete teilte`);

function followsQuote(text: string, start: number): boolean {
  return /[“"”«»‘’,]\s*$/u.test(text.slice(Math.max(0, start - 4), start));
}

function isAdjective({ folded, startsCapital, joiner }: Neighbour): boolean {
  return joiner === 'space' && !startsCapital && /(?:e|er|en|es|em)$/.test(folded);
}

// "the Vernik administration", "Vernik’s presidency", "le gouvernement Vernik", "il governo di Vernik".
function governs(text: string, { start, end }: Surface): boolean {
  let after = wordAfter(text, end);
  if (after?.joiner === 'apostrophe' && after.folded === 's') after = wordAfter(text, after.end);
  if (after?.joiner === 'space' && !after.startsCapital && politicalAfter.has(after.folded)) return true;
  const before = wordBefore(text, start);
  if (before?.joiner !== 'space') return false;
  if (politicalBefore.has(before.folded)) return true;
  const governing = ofWords.has(before.folded) ? wordBefore(text, before.start) : null;
  return governing !== null && politicalBefore.has(governing.folded);
}

const ofWords = wordSet('de di do del van');

// A headline: "Vernik: «We go»".
function isQuoted(text: string, { start, end }: Surface): boolean {
  return /^\s?[:：]\s?[„“"«»‚‘]/u.test(text.slice(end, end + 4)) && startsSentence(text, start);
}

/** Longest of the words that say whose words or mind something is, with the space behind them. */
const attributionReach = 24;

function isAttributedTo(text: string, start: number, lang: string): boolean {
  const before = text.slice(Math.max(0, start - attributionReach), start);
  return attributions[lang]?.test(before.toLowerCase()) ?? false;
}

/** Words between the comma and the office: "Vernik, the former French president". */
const mostBeforeOffice = 3;

function isExplained(text: string, end: number, lang: string): boolean {
  if (!text.startsWith(', ', end)) return false;
  let word = wordAfter(text, end + 1);
  if (!word || word.startsCapital) return false;
  for (let i = 0; word && i <= mostBeforeOffice; i++) {
    if (isNamedOffice(word, lang)) return i > 0 || lang !== 'de';
    word = wordAfter(text, word.end);
    if (word?.joiner !== 'space') return false;
  }
  return false;
}

function isNamedOffice({ folded, startsCapital }: Neighbour, lang: string): boolean {
  return startsCapital === (lang === 'de') && isOffice(folded, lang) && !isCourtesy(folded, lang);
}
