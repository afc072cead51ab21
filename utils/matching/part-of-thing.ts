import { isCreditOrByline } from './bylines';
import type { Surface } from './find-surfaces';
import { wordAfter, wordBefore, type Neighbour } from './surroundings';
import { generations } from './words/generations';
import { isOffice } from './words/offices';
import { thingAdjectives, thingsAfter, thingsBeforeIn } from './words/things';

/** True when a name is part of the name of a place or a thing, or tells who wrote or took something. */
export function isPartOfThing(text: string, surface: Surface, lang: string): boolean {
  return isThingName(text, surface, lang) || isCreditOrByline(text, surface.start, surface.end);
}

/** True when the name that ends here goes on with "Jr." or the like: another person's. */
export function hasGeneration(text: string, end: number): boolean {
  const after = wordAfter(text, end);
  if (after?.joiner === 'space' && generations.has(after.folded) && looksLikeGeneration(text, after))
    return true;
  return /^,\s?(?:Jr|Sr)\b/.test(text.slice(end, end + 6));
}

// "Trump, II." but not Spanish or Slavic "i"; "ст." with its full stop, for the word alone is too short to tell.
function looksLikeGeneration(text: string, word: Neighbour): boolean {
  if (/^i+v?$/.test(word.folded)) return word.allCapitals;
  if (word.folded.length < 3) return text.charAt(word.end) === '.' || word.startsCapital;
  return true;
}

function isThingName(text: string, { start, end }: Surface, lang: string): boolean {
  const after = wordAfter(text, end);
  if (after && after.startsCapital && (after.joiner === 'space' || after.joiner === 'hyphen')) {
    if (thingsAfter.has(after.folded)) return true;
    const next = thingAdjectives.has(after.folded) ? wordAfter(text, after.end) : null;
    if (next?.joiner === 'space' && next.startsCapital && thingsAfter.has(next.folded)) return true;
  }
  return followsThing(text, start, lang);
}

const betweenThingAndOffice = new Set(['du', 'de', 'la', 'del', 'des', 'di', 'do', 'da', 'dos']);

// "rue Macron", "avenue du Président Wilson".
function followsThing(text: string, start: number, lang: string): boolean {
  const things = thingsBeforeIn(lang);
  let word = wordBefore(text, start);
  if (word && things.has(word.folded)) return true;
  let sawOffice = false;
  while (word && (isOffice(word.folded, lang) || (sawOffice && betweenThingAndOffice.has(word.folded)))) {
    sawOffice = true;
    word = wordBefore(text, word.start);
    if (word && things.has(word.folded)) return true;
  }
  return false;
}
