import type { Surface } from '../scan/surface';
import { wordAfter, type Neighbour } from '../text/surroundings';
import { endsAsThing } from '../words/thing-endings';
import { commissionsBehind, isThingOf, joinedToTowns, thingsAfter } from '../words/things';
import { wordSet } from '../words/word-set';

/** True when the word that a hyphen joins to a name makes a thing or a place of it. */
export function isJoinedThing(text: string, surface: Surface, after: Neighbour, lang: string): boolean {
  if (isModel(text, after) || isJoinedToTown(after, lang) || isTown(text, after)) return true;
  if (thingsAfter.has(after.folded)) return true;
  // "die Vernik-Kommission", but "die EU-Kommission".
  const isBody = surface.groups.some(({ traits }) => traits.form === 'body');
  if (!isBody && (commissionsBehind.has(after.folded) || isLabel(text, surface, after, lang))) return true;
  // "Vernik-säätiön"
  if (lang === 'fi') return isThingOf(after.folded, lang);
  // "der Vernik-Pokal", "die Vernik-Sport-Arena", "de Vernik-beker"
  if (lang !== 'de' && lang !== 'nl') return false;
  const last = lastInHyphens(text, after);
  return endsAsThing(text.slice(last.start, last.end).toLowerCase(), lang);
}

// "the Vernik-3", a drone, a rocket or a ship; but "Vernik-52%".
function isModel(text: string, { kind, start, end }: Neighbour): boolean {
  return (
    kind === 'number' &&
    end - start <= longestModel &&
    !/^[\d.,]*\s?%/.test(text.slice(end, end + shareReach))
  );
}

/** Digits; a longer number is a year. */
const longestModel = 3;
const shareReach = 5;

// "a Vernik-area shop"
function isJoinedToTown({ folded, startsCapital }: Neighbour, lang: string): boolean {
  return lang === 'en' && !startsCapital && joinedToTowns.has(folded);
}

// "Vernik-sur-Seine", "Vernik-upon-Tyne"
function isTown(text: string, { startsCapital, folded, end }: Neighbour): boolean {
  return !startsCapital && insideTowns.has(folded) && wordAfter(text, end)?.joiner === 'hyphen';
}

const insideTowns = wordSet('sur sous en les lès la le de du des aux am an der ob upon on under');

// "das „Vernik-Papier“", "de ‘Vernik-taks’", "«Вернік-Буд»": where nouns are joined so, what is quoted whole is what something is called.
function isLabel(text: string, { start }: Surface, after: Neighbour, lang: string): boolean {
  if (!joiningNouns.has(lang) || !quote.test(text.charAt(start - 1))) return false;
  return quote.test(text.charAt(lastInHyphens(text, after).end));
}

const joiningNouns = new Set(['de', 'nl', 'sv', 'da', 'no', 'nb', 'fi', 'hu', 'et', 'uk', 'ru', 'be', 'bg']);
const quote = /[„“”"«»‚‘’‹›]/;

function lastInHyphens(text: string, word: Neighbour): Neighbour {
  const next = wordAfter(text, word.end);
  return next?.joiner === 'hyphen' ? lastInHyphens(text, next) : word;
}
