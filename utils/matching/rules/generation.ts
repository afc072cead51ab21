import { wordAfter, type Neighbour } from '../text/surroundings';
import { generations } from '../words/generations';

/** True when the name that ends here goes on with "Jr." or the like: another person's. */
export function hasGeneration(text: string, end: number): boolean {
  const after = wordAfter(text, end);
  if (
    after &&
    (after.joiner === 'space' || after.joiner === 'hyphen') &&
    generations.has(after.folded) &&
    looksLikeGeneration(text, after)
  )
    return true;
  return /^,\s?(?:Jr|Sr)\b/.test(text.slice(end, end + 6));
}

// "Trump, II." but not Spanish or Slavic "i"; "ст." with its full stop, for the word alone is too short to tell.
function looksLikeGeneration(text: string, word: Neighbour): boolean {
  if (/^(?:i+v?|vi+|ix)$/.test(word.folded)) return word.allCapitals;
  if (word.folded === 'jr') return true;
  if (word.folded.length < 3) return text.charAt(word.end) === '.' || word.startsCapital;
  return true;
}
