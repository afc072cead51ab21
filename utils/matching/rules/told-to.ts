import { isBaseForm, type Surface } from '../scan/surface';
import { wordBefore, type Neighbour } from '../text/surroundings';
import { isSpeechVerb } from '../words/speech-verbs';

/**
 * True for a word with a capital between a verb of speech and a surname that says to whom its bearer spoke: "řekl Deníku
 * Vernik", "powiedział Onetowi Wernik". A given name would be in the nominative as the surname is.
 */
export function isToldTo(text: string, surface: Surface, word: Neighbour, lang: string): boolean {
  if (!datives[lang]?.test(word.folded) || !isBaseForm(surface)) return false;
  const verb = wordBefore(text, word.start);
  return verb?.joiner === 'space' && !verb.startsCapital && isSpeechVerb(verb.folded);
}

/** Not "-e" and "-i", in which given names end as well, nor short words: "Radu". */
const western = /.{3}(?:[bcdfghjklmnprstvwz]u|o[vw]i)$/;
const eastern = /.{3}(?:[бвгґджзклмнпрстфхцчшщ]у|[ое]ві)$/;
const datives: Record<string, RegExp> = {
  cs: western,
  sk: western,
  pl: western,
  sl: western,
  hr: western,
  uk: eastern,
  ru: eastern,
};
