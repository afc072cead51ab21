import type { Surface } from '../scan/surface';
import { wordBefore } from '../text/surroundings';
import { isCommonWord } from '../words/common-words';
import { particles } from '../words/particles';
import { isSpeechVerb } from '../words/speech-verbs';

/**
 * True when a surname that no given name stands before is a preposition and a noun: "los bienes de la Iglesia", "la sentenza
 * della Corte". The particle that opens a surname alone has a capital: "De la Iglesia calla", though not always behind a
 * verb, "dijo de la Iglesia".
 */
export function isPrepositionAndNoun(text: string, { start, tokens }: Surface, lang: string): boolean {
  if (tokens.length === 1 || tokens[0]!.startsCapital || !romance.has(lang)) return false;
  if (!tokens.slice(0, -1).every(({ folded }) => particles.has(folded))) return false;
  if (!isCommonWord(tokens.at(-1)!.folded, lang)) return false;
  return !isSpeechVerb(wordBefore(text, start)?.folded ?? '');
}

const romance = new Set(['es', 'pt', 'it', 'fr']);
