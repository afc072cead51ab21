import { wordBefore, type Neighbour } from '../text/surroundings';
import { isHead, isOffice, isOfficeOfField, isOfficeOfTown } from '../words/offices';
import { isPortfolio } from '../words/politics';
import { wordSet, type WordSet } from '../words/word-set';

/**
 * True for a word for a thing that only says what the office before it is of, so that a name behind it is its holder's:
 * "le chef de groupe Vernik", "el ministro de Transportes Vernik", "der Bürgermeister von Halle Vernik".
 */
export function isFieldOfOffice(text: string, thing: Neighbour, lang: string): boolean {
  return isKindOfOffice(text, thing, lang) || isPortfolioOrTown(text, thing, lang);
}

/** True for a word with a capital right behind an office and what joins it: "la ministra de Sanidad", "le maire du Palais". */
export function isBehindOfficeOf(text: string, word: Neighbour, lang: string): boolean {
  let joint = withoutArticle.has(lang) ? wordBefore(text, word.start) : null;
  for (let i = 0; joint && i < mostJoints && !joint.startsCapital && joints[lang]!.has(joint.folded); i++) {
    joint = wordBefore(text, joint.start);
    if (joint?.joiner !== 'space') return false;
    if (isOfficeOfField(joint.folded) || isOfficeOfTown(joint.folded)) return true;
  }
  return false;
}

/** "de la" */
const mostJoints = 2;

// "chef de groupe", "directrice d’école": a thing that is one’s own has an article. "Secretaria de Vivienda"; but "director de
// Bodegas Vernik".
function isKindOfOffice(text: string, { start, startsCapital, folded }: Neighbour, lang: string): boolean {
  const joint = withoutArticle.has(lang) ? wordBefore(text, start) : null;
  if (joint === null || !bareJoints.has(joint.folded)) return false;
  const office = wordBefore(text, joint.start);
  if (office?.joiner !== 'space') return false;
  if (startsCapital) return secretaries.has(office.folded) && isPortfolio(folded);
  return isOffice(office.folded, lang) || isHead(office.folded);
}

const withoutArticle = new Set(['fr', 'es', 'pt', 'it', 'ca']);
const bareJoints = wordSet('de d di');
const secretaries = wordSet('secrétaire secretario secretaria secretário secretária');

/** Words from a minister to the last of what the ministry is for: "ministra de Turismo, Obras y Vivienda". */
const longestPortfolio = 6;

// "Ministro de Obras Públicas y Transportes", "secrétaire d’État aux Transports", "alcalde de La Torre": none has the name of a
// person. But "il ministro alla Fondazione Vernik" went there.
function isPortfolioOrTown(text: string, thing: Neighbour, lang: string): boolean {
  let word = wordBefore(text, thing.start);
  let isTowards = false;
  for (let i = 0; word && i < longestPortfolio; i++) {
    const { folded, startsCapital, joiner } = word;
    if (joiner !== 'space' && joiner !== 'apostrophe') return false;
    if (i > 0 && isTowardsOffice(text, word)) return true;
    if (i > 0 && isOfficeOfField(folded)) return !isTowards;
    if (i > 0 && isOfficeOfTown(folded)) return thing.startsCapital && !isTowards;
    isTowards ||= towards.has(folded);
    if (!startsCapital && !towards.has(folded) && !joints[lang]?.has(folded)) return false;
    word = wordBefore(text, word.start);
  }
  return false;
}

// "Assessora alla Casa", "ministre déléguée à l’École", "secrétaire d’État"
function isTowardsOffice(text: string, { folded, start }: Neighbour): boolean {
  if (/^(?:assessor|sottosegretari|delegue)/.test(folded)) return true;
  if (folded !== 'etat' && folded !== 'estado') return false;
  const joint = wordBefore(text, start);
  if (joint === null || !bareJoints.has(joint.folded)) return false;
  return secretaries.has(wordBefore(text, joint.start)?.folded ?? '');
}

const towards = wordSet('au aux à alla alle allo ai agli all');

const joints: Record<string, WordSet> = {
  fr: wordSet('de du des d la le les l et'),
  es: wordSet('de del la las los el y e'),
  ca: wordSet('de del la les el els i d l'),
  pt: wordSet('de da do das dos e'),
  it: wordSet('di della delle dello dei degli dell del e d'),
  en: wordSet('of for the and'),
  de: wordSet('für und von aus'),
  nl: wordSet('van voor en de het'),
  sv: wordSet('i på för och'),
  da: wordSet('i på for og'),
  no: wordSet('i på for og'),
};
