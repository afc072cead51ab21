import type { Surface } from '../scan/surface';
import { wordAfter } from '../text/surroundings';
import { languages } from '../words/languages';
import { wordSet } from '../words/word-set';

/**
 * True when a surname that is a language is that here: "taught her to read Zulu", "fluent in Zulu", "said in English"; but
 * "they read Zulu’s letter".
 */
export function isLanguage(text: string, { start, end, tokens }: Surface, lang: string): boolean {
  if (lang !== 'en' || tokens.length > 1 || !isName.test(text.slice(start, end))) return false;
  if (!usesLanguage.test(text.slice(Math.max(0, start - verbReach), start))) return false;
  const after = wordAfter(text, end);
  return after === null ? !"’'".includes(text.charAt(end) || ' ') : goesOn.has(after.folded);
}

const goesOn = wordSet('and or as at in for from with by but well fluently');
const isName = new RegExp(`^(?:${languages})$`, 'u');

/** What is done with a language, and with people in a few senses at most. */
const usesLanguage =
  /(?<!\p{L})(?:speak|speaks|spoke|spoken|speaking|read|reads|reading|learn|learns|learnt|learned|learning|teach|teaches|taught|studied|study|studies|(?:sings?|sang|sung|said|wrote|written|writes?|fluent|song|book|letter|sentences?|words?)\sin|(?:translated|translates|translation)\s(?:in|into|to|from))\s$/iu;
const verbReach = 24;
