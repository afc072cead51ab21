import search from 'approx-string-match';
import type { TextQuote } from './draft';

/** UTF-16 offsets, end exclusive. */
interface Place {
  start: number;
  end: number;
}

/** How much of what stands around is kept on each side, in UTF-16 units, as the Web Annotation tools do. */
const contextLength = 32;

/** Of a stretch that was changed, at least four fifths must still be there. */
const mostErrors = 0.2;

/** Longer stretches are found by their beginning and their end: the search takes length times text. */
const longestSearched = 400;

/** Describes a stretch of a text so that `findQuote` finds it again. */
export function quoteAt(text: string, { start, end }: Place): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/**
 * Finds a stretch again, also where the text has changed a little: of several places the one whose surroundings are most
 * alike. Null where nothing is like it. Linear in the text where it stands there unchanged.
 */
export function findQuote(text: string, quote: TextQuote): Place | null {
  if (quote.exact === '') return null;
  const exact = placesOf(text, quote.exact);
  const places = exact.length > 0 ? exact : placesLike(text, quote.exact);
  const [best] = places.toSorted((a, b) => likeness(text, b, quote) - likeness(text, a, quote));
  return best ?? null;
}

function placesOf(text: string, words: string): Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}

function placesLike(text: string, words: string): Place[] {
  if (words.length <= longestSearched) {
    return search(text, words, Math.floor(words.length * mostErrors)).map(({ start, end }) => ({
      start,
      end,
    }));
  }
  const half = longestSearched / 2;
  return placesLike(text, words.slice(0, half)).flatMap(({ start }) => {
    const length = words.length * (1 + mostErrors);
    const rest = text.slice(start, start + length);
    return placesLike(rest, words.slice(-half)).map(({ end }) => ({ start, end: start + end }));
  });
}

/** How many characters around it are the same as then, counted from the stretch outwards. */
function likeness(text: string, { start, end }: Place, { prefix, suffix }: TextQuote): number {
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const behind = text.slice(end, end + suffix.length);
  return sameAtStart(behind, suffix) + sameAtStart(reversed(before), reversed(prefix));
}

function sameAtStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** Unit by unit: it is only compared. */
function reversed(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text[text.length - 1 - i]).join('');
}
