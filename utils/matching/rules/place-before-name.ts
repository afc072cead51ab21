import { isBaseForm, type Surface } from '../scan/surface';
import { wordBefore, type Neighbour } from '../text/surroundings';
import { undoEndings } from '../endings/undo-endings';
import { genderOfGivenName } from '../words/genders';
import { isOfficeOfPlace } from '../words/offices';
import { placesAndFirms, saints } from '../words/places';
import { prepositionsOfPlace } from '../words/prepositions';
import { slavic } from '../words/slavic';
import { wordSet } from '../words/word-set';

/**
 * True when the word before a whole name is a given name elsewhere and here a place, or the end of one: "le maire de
 * Saint-Denis Aldo Vernik", "the governor of Virginia Aldo Vernik", "gradonačelnik Niša Aldo Vernik".
 */
export function isPlaceBeforeName(text: string, word: Neighbour, surface: Surface, lang: string): boolean {
  if (word.joiner !== 'space') return false;
  return (
    isCalledAfterSaint(text, word) ||
    isBehindPreposition(text, word) ||
    (slavic.has(lang) && isOfOtherGender(word, surface, lang))
  );
}

/** True for the name of a saint behind what makes a place of it: "Saint-Denis", "San Fernando", "Свети Влас". */
function isCalledAfterSaint(text: string, { start }: Neighbour): boolean {
  const saint = wordBefore(text, start);
  return saint !== null && saints.has(saint.folded);
}

// "кметът на София", "the member for Port Victoria", "in Georgia"
function isBehindPreposition(text: string, { start, folded }: Neighbour): boolean {
  let joint = wordBefore(text, start);
  if (joint?.joiner === 'space' && prepositionsOfPlace.has(joint.folded) && placesAndFirms.has(folded))
    return true;
  if (joint?.startsCapital) joint = wordBefore(text, joint.start);
  if (joint?.joiner !== 'space') return false;
  if (!ofPlaces.has(joint.folded) && !prepositionsOfPlace.has(joint.folded)) return false;
  const office = wordBefore(text, joint.start);
  return office?.joiner === 'space' && isOfficeOfPlace(office.folded);
}

const ofPlaces = wordSet('of for de du do da di por pela von für van voor din i på на за от');

// "Primátor Martina Aldo Vernik": no woman's name but Mary's stands before a man's, in the same case.
function isOfOtherGender({ folded }: Neighbour, surface: Surface, lang: string): boolean {
  if (maryInMen.has(folded)) return false;
  const readings = isBaseForm(surface) ? [folded] : [folded, ...undoEndings(folded, lang)];
  const genders = readings.map(genderOfGivenName).filter((gender) => gender !== null);
  return (
    genders.length > 0 &&
    surface.groups.every(({ base }) => {
      const own = genderOfGivenName(base.slice(0, base.indexOf(' ')));
      return own !== null && !genders.includes(own);
    })
  );
}

const maryInMen = wordSet('maria marija марія мария марія márie mária marie');
