import { isQuote } from '../text/quotation-marks';
import { isTitleCase, wordAfter, wordBefore, type Neighbour } from '../text/surroundings';
import { mayStandBehindName } from '../words/beside-names';
import { functionWordsIn } from '../words/function-words';
import { diseases, housesOf, kindsOfHouse, namedByPossessive, papersOf } from '../words/things';
import { wordSet } from '../words/word-set';

/**
 * True when a name that begins at `start` and goes on with `possessive` is what a house, a paper or a disease is called by:
 * "Vernik’s Tavern", "a drink at Vernik’s", "Vernik’s of Dover", "outside Vernik’s pub".
 */
export function isHouseOf(text: string, start: number, possessive: Neighbour, lang: string): boolean {
  if (possessive.folded !== 's') return false;
  const house = wordAfter(text, possessive.end);
  if (house === null && lang === 'en') return wordBefore(text, start)?.folded === 'at';
  if (house?.joiner !== 'space') return false;
  if (papersOf.has(house.folded) && isQuote(text.charAt(start - 1)) && isQuote(text.charAt(house.end)))
    return true;
  if (house.startsCapital)
    return (
      housesOf.has(house.folded) || isHouseOfKind(text, house, lang) || isCalledByOwner(text, house, lang)
    );
  if (lang === 'en' && (isIllness(text, start, house) || isMeetingPlace(text, start, house))) return true;
  const town = lang === 'en' && house.folded === 'of' ? wordAfter(text, house.end) : null;
  return town?.joiner === 'space' && town.startsCapital && !mayStandBehindName(town.folded, lang);
}

// "a case of Vernik’s disease"; but "Vernik’s disease was found".
function isIllness(text: string, start: number, { folded }: Neighbour): boolean {
  if (!diseases.has(folded)) return false;
  return folded !== 'disease' || beforeDiseases.has(wordBefore(text, start)?.folded ?? '');
}

const beforeDiseases = wordSet('with from of has have had having against for develop developed called');

// "They waited outside Vernik’s pub", "in Vernik’s chip shop": whoever keeps it, people know it by that; but "in Vernik’s bar
// exam", "she likes Vernik’s pub".
function isMeetingPlace(text: string, start: number, first: Neighbour): boolean {
  const shop = kindsOfHouse.has(first.folded) ? wordAfter(text, first.end) : null;
  const isShop = shop?.joiner === 'space' && (shop.folded === 'shop' || shop.folded === 'store');
  if (!isShop && !meetingPlaces.has(first.folded)) return false;
  const { end } = isShop ? shop : first;
  const where = wordBefore(text, start);
  if (where?.joiner !== 'space' || !whereabouts.has(where.folded)) return false;
  const after = wordAfter(text, end);
  return after?.joiner !== 'space' || after.startsCapital || functionWordsIn('en').has(after.folded);
}

const meetingPlaces = wordSet(
  `pub bar tavern inn diner deli cafe chippy chipper bakery butchers grocers greengrocers fishmongers pharmacy chemists barbers
  barbershop hairdressers launderette bookshop newsagent newsagents bookies`,
);

const whereabouts = wordSet('in at near outside inside behind opposite beside past from into to');

// "Vernik’s Hot Bread", "Vernik’s Farm Park"; but "Vernik’s Hyde Park speech".
function isHouseOfKind(text: string, { start, end, folded }: Neighbour, lang: string): boolean {
  const house = wordAfter(text, end);
  if (house?.joiner !== 'space' || !house.startsCapital) return false;
  const isOfKind = kindsOfHouse.has(folded) && shopsAndParks.has(house.folded);
  if (!isOfKind && !housesOf.has(house.folded)) return false;
  return !isTitleCase(text, start, functionWordsIn(lang));
}

const shopsAndParks = wordSet('shop shops store stores park centre center');

// "a heap of gravel in Vernik’s Cross"; but "Vernik’s Bay Area home", "Vernik’s Law and Justice party", "Vernik’s Hill allies", and a
// headline has capitals anyway.
function isCalledByOwner(text: string, { start, end, folded }: Neighbour, lang: string): boolean {
  if (!namedByPossessive.has(folded)) return false;
  const after = wordAfter(text, end);
  const goesOn =
    after?.joiner === 'space' &&
    (after.startsCapital ||
      `${folded} ${after.folded}` === 'law and' ||
      (folded === 'hill' && !functionWordsIn(lang).has(after.folded)));
  return !goesOn && !isTitleCase(text, start, functionWordsIn(lang));
}
