import { isSpeechVerb } from '../words/speech-verbs';
import { foldWord } from './token';

/** A stretch of a text, in UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

// Pairs of quotation marks as languages write them, of which the second may be missing where a speech goes on in the next
// block, what a dash opens at the start of a block, and the turns of an interview ("Q:", "EV:", and "EVA VERNIK:" or "Vernik:"
// before what ends as sentences do, which a headline does not). An apostrophe closes nothing, nor does a dash right behind a
// Cyrillic word: "he is", before the speaker's words there is a comma or stop.
const spoken =
  /“[^“”]*”?|„[^“”„]*[“”]?|«[^«»]*»?|»[^«»]*«?|"[^"]*"?|(?<![^\s(–—-])”[^“”]*”?|(?<![\p{L}\p{N}])[‘‚](?:[^‘’‚]|’(?=\p{L}))*[’‘]?|^\s*[–—][^–—]*(?:(?<=\p{Script=Cyrillic}\s?)[–—][^–—]*)*|^\s*\p{Lu}(?:\.?\s?\p{Lu})?\.?\s?:\s[^]*|^\s*(?:\p{Lu}[\p{Lu}.’'-]+(?:\s\p{Lu}[\p{Lu}.’'-]*){0,3}|\p{Lu}\p{Ll}[\p{L}’-]+):\s[^]*[.!?…]\s*$/gu;

// Fewer words are a nickname or a title, “the ‘Aldo’”, but where they are a call: "Aldo!", "Thank you, Aldo", and "Aldo," before
// who says so.
const threeWords = /\S\s+\S+\s+\S/u;
const call = /[!?]["”“»«’]$|\p{L},\s\p{L}/u;
const brokenOff = /,["”]$/u;

/** What a text gives in somebody's own words, marks included, as far as marks and dashes tell; in order. Linear in the text. */
export function speechIn(text: string): Stretch[] {
  return Array.from(text.matchAll(spoken), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  })).filter(({ start, end }) => isSpeech(text.slice(start, end), text.slice(end, end + verbReach)));
}

function isSpeech(words: string, behind: string): boolean {
  if (threeWords.test(words) || call.test(words)) return true;
  return brokenOff.test(words) && behind.split(/\s+/, 3).some((word) => isSpeechVerb(foldWord(word)));
}

/** UTF-16 units that hold who says something and the verb. */
const verbReach = 24;
