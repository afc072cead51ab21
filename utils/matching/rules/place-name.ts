import type { Surface } from '../scan/surface';
import { startsSentence, wordAfter, type Neighbour } from '../text/surroundings';
import { placesAndFirms } from '../words/places';
import { prepositionsOfPlace, prepositionsToPlace } from '../words/prepositions';

/** True when the word before a surname says that it is a place's: "in Washington", "In Vernik gab es Streit". */
export function isPlaceBehind(text: string, surface: Surface, before: Neighbour, lang: string): boolean {
  return (
    before.joiner === 'space' &&
    (isKnownPlace(surface, before) || opensWithPlace(text, surface, before, lang))
  );
}

// "in Washington", "no Montenegro".
function isKnownPlace({ tokens }: Surface, { folded }: Neighbour): boolean {
  const isPlace = tokens.length === 1 && placesAndFirms.has(tokens[0]!.folded);
  return isPlace && (prepositionsOfPlace.has(folded) || prepositionsToPlace.has(folded));
}

// "In Vernik gab es Streit"; but "In Vernik’s speech", "In Vernik, they have a friend".
function opensWithPlace(text: string, { end }: Surface, before: Neighbour, lang: string): boolean {
  if (before.folded !== placeOpeners[lang]) return false;
  const after = wordAfter(text, end);
  return after?.joiner === 'space' && !after.startsCapital && startsSentence(text, before.start);
}

const placeOpeners: Record<string, string> = { en: 'in', de: 'in', nl: 'in', es: 'en' };
