import { isBaseForm, type Surface } from '../scan/surface';
import { startsSentence, wordAfter, wordBefore, type Neighbour } from '../text/surroundings';
import { foldWord, tokensOf } from '../text/token';
import { mayStandBehindName } from '../words/beside-names';
import {
  employsBehind,
  explainedAsFirm,
  explanationReach,
  firmPartners,
  foundedBefore,
  heldBefore,
  heldReach,
  isFirmBefore,
  kindsOfFirm,
  outlets,
  legalFormBefore,
  legalFormBehind,
  legalFormReach,
  partnersFirms,
  sharesBehind,
} from '../words/firms';
import { functionWordsIn } from '../words/function-words';
import { isFieldOfOffice } from './field-of-office';
import { isHead, isOffice } from '../words/offices';
import { slavic } from '../words/slavic';
import { wordSet, type WordSet } from '../words/word-set';
import { isGivenNameIn } from './own-name';

/** True when a name is a firm's, by what stands beside it: "Vernik & Sons", "Vernik, Inc.", "el grupo Vernik". */
export function isFirm(text: string, surface: Surface, lang: string): boolean {
  const { start, end } = surface;
  return (
    hasPartners(text, end) ||
    isOfPartners(text, surface) ||
    isAllInQuotes(text, surface, lang) ||
    legalFormBehind.test(text.slice(end, end + legalFormReach)) ||
    legalFormBefore.test(text.slice(Math.max(0, start - legalFormReach), start)) ||
    foundedBefore.test(text.slice(Math.max(0, start - legalFormReach), start)) ||
    (lang === 'en' && isHeld(text, surface)) ||
    (text.charAt(end) === ',' && explainedAsFirm.test(text.slice(end, end + explanationReach))) ||
    employsMany(text, surface) ||
    (lang === 'en' && isBehindKindOfFirm(text, surface)) ||
    isBehindFirm(text, surface, lang)
  );
}

function isHeld(text: string, { start, end }: Surface): boolean {
  if (sharesBehind.test(text.slice(end, end + legalFormReach))) return true;
  return (
    !"’'".includes(text.charAt(end) || ' ') &&
    heldBefore.test(text.slice(Math.max(0, start - heldReach), start))
  );
}

// "Vernik & Sons", "Vernik & Co", "Vernik y Asociados"; "Vernik and partners" are people.
function hasPartners(text: string, end: number): boolean {
  const joint = /^(?:\s?&|\s(?:and|y|e|et|und|és|i|a|та|і|и)(?=\s\p{Lu}))/u.exec(
    text.slice(end, end + jointReach),
  )?.[0];
  const partner = joint === undefined ? null : wordAfter(text, end + joint.length);
  return partner !== null && firmPartners.has(partner.folded);
}

const jointReach = 6;

// "kancelář Vernik a partneři", "бюро Верник и партнёры"
function isOfPartners(text: string, { start, end }: Surface): boolean {
  const firm = wordBefore(text, start);
  if (firm?.joiner !== 'space' || !partnersFirms.has(firm.folded)) return false;
  const partner = partnersBehind.exec(text.slice(end, end + quoteReach))?.[1];
  return partner !== undefined && firmPartners.has(foldWord(partner));
}

const partnersBehind = /^\s(?:i|a|in|ja|та|і|й|и)\s(\p{L}+)/u;

// "«Верник и партнёры»", "«Верник Тревел»": between quotation marks where nothing is said. Languages of the east give no capital
// to what a headline or a speech goes on with.
function isAllInQuotes(text: string, { start, end }: Surface, lang: string): boolean {
  if (!opensQuote.test(text.charAt(start - 1))) return false;
  const rest = text.slice(end, end + quoteReach);
  const partner = quotedPartners.exec(rest)?.[1];
  if (partner !== undefined) return firmPartners.has(foldWord(partner));
  const more = capitalsNamesAlone(lang) ? quotedCapitals.exec(rest)?.[1] : undefined;
  return (
    more !== undefined &&
    tokensOf(more).every(({ folded }) => !isGivenNameIn(folded, lang) && !isOffice(folded, lang))
  );
}

const opensQuote = /[«„“"]/;
const quotedPartners = /^\s(?:and|und|et|y|e|og|och|en|és|i|a|in|ja|та|і|й|и|και)\s(\p{L}+)[»”“"]/u;
const quotedCapitals = /^((?:\s\p{Lu}\p{Ll}{2,}){1,2})[»”“"]/u;
const quoteReach = 40;

function capitalsNamesAlone(lang: string): boolean {
  return slavic.has(lang) || lang === 'el' || lang === 'lt' || lang === 'lv';
}

// "Vernik employs 6,400", but Aldo Vernik may do so too.
function employsMany(text: string, { end, groups }: Surface): boolean {
  if (groups.some(({ traits }) => traits.form === 'full')) return false;
  return employsBehind.test(text.slice(end, end + legalFormReach));
}

// "shipping group Vernik Marine", "the supermarket chain Vernik is", "the law firm Vernik."; but "the firm Vernik founded", and a
// politician may have been a "car maker Aldo Vernik".
function isBehindKindOfFirm(text: string, { start, end, groups }: Surface): boolean {
  const kind = wordBefore(text, start);
  if (kind?.joiner !== 'space' || !(kindsOfFirm.has(kind.folded) || outlets.has(kind.folded))) return false;
  if (groups.some(({ traits }) => traits.form === 'full')) return false;
  if (kind.startsCapital) return startsSentence(text, kind.start);
  const after = wordAfter(text, end);
  if (after?.startsCapital && after.joiner === 'space')
    return !functionWordsIn('en').has(after.folded) && !mayStandBehindName(after.folded, 'en');
  let word = wordBefore(text, kind.start);
  let between = 0;
  for (; word && !functionWordsIn('en').has(word.folded) && between < mostOfKind; between++) {
    // "told the Quillon news agency Vernik would"
    if (word.startsCapital && outlets.has(kind.folded)) return false;
    word = wordBefore(text, word.start);
  }
  if (word === null || !determiners.has(word.folded)) return true;
  // A clause may follow the noun.
  if (after?.joiner !== 'space') return after === null;
  return between > 0 && functionWordsIn('en').has(after.folded);
}

/** Words between an article and the firm: "the Swedish budget furniture". */
const mostOfKind = 4;
const determiners = wordSet(
  'the a an this that his her its their our my your whose which what any no every each',
);

// "компания Верник", but "компания Верника" is what he owns, and "директор компании Иван Верник" leads it.
function isBehindFirm(text: string, surface: Surface, lang: string): boolean {
  const before = wordBefore(text, firstOfPair(text, surface, lang));
  if (before?.joiner !== 'space' || !isFirmBefore(before.folded, lang)) return false;
  if (isFieldOfOffice(text, before, lang)) return false;
  return (
    !slavic.has(lang) || (isBaseForm(surface) && !(surface.tokens.length > 1 && isLed(text, before, lang)))
  );
}

// "la constructora Quillon y Vernik"; but "la constructora Quillon y Aldo Vernik".
function firstOfPair(text: string, { start, tokens }: Surface, lang: string): number {
  const and = tokens.length === 1 ? wordBefore(text, start) : null;
  if (and?.joiner !== 'space' || !pairs[lang]?.has(and.folded)) return start;
  const first = wordBefore(text, and.start);
  return first?.joiner === 'space' && first.startsCapital ? first.start : start;
}

const pairs: Record<string, WordSet> = {
  es: wordSet('y e'),
  ca: wordSet('i'),
  pt: wordSet('e'),
  it: wordSet('e'),
  fr: wordSet('et'),
  de: wordSet('und'),
  nl: wordSet('en'),
};

/** Words between an office and the firm: "prezes największej spółki". */
const mostBehindOffice = 2;

function isLed(text: string, firm: Neighbour, lang: string): boolean {
  let word = wordBefore(text, firm.start);
  for (let i = 0; word?.joiner === 'space' && i <= mostBehindOffice; i++) {
    if (isOffice(word.folded, lang) || isHead(word.folded)) return true;
    word = wordBefore(text, word.start);
  }
  return false;
}
