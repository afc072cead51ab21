import type { Surface } from '../scan/surface';
import { wordAfter, wordBefore, type Neighbour } from '../text/surroundings';
import { functionWordsIn } from '../words/function-words';
import { languages } from '../words/languages';
import { isSpeechVerb } from '../words/speech-verbs';
import { wordSet } from '../words/word-set';

/**
 * True when a surname that is a language is that or of its people here: "taught her to read Zulu", "in broken English", "the
 * Welsh government"; but "they read Zulu’s letter", "English voted".
 */
export function isLanguage(text: string, { start, end, tokens }: Surface, lang: string): boolean {
  if (lang !== 'en' || tokens.length > 1 || !isName.test(text.slice(start, end))) return false;
  const after = wordAfter(text, end);
  if (isOfPeople(text, start, after)) return true;
  if (!usesLanguage.test(text.slice(Math.max(0, start - verbReach), start))) return false;
  return after === null ? !"’'".includes(text.charAt(end) || ' ') : goesOn.has(after.folded);
}

// "the Welsh government", "as Welsh ministers"; of a verb and a noun in the plural the ending tells nothing.
function isOfPeople(text: string, start: number, noun: Neighbour | null): boolean {
  if (noun?.joiner !== 'space' || noun.startsCapital || noun.kind !== 'word') return false;
  if (functionWordsIn('en').has(noun.folded) || isSpeechVerb(noun.folded)) return false;
  const before = wordBefore(text, start);
  if (before?.joiner === 'space' && articles.has(before.folded)) return true;
  return ofPeoples.has(noun.folded);
}

const articles = wordSet('the a an');
const ofPeoples = wordSet(
  `ministers officials voters farmers troops soldiers police forces people government parliament politics language law schools
  councils clubs fans media newspapers banks firms companies wine food football rugby cricket history culture`,
);

const goesOn = wordSet('and or as at in for from with by but well fluently');
const isName = new RegExp(`^(?:${languages})$`, 'u');

/** What is done with a language, and with people in a few senses at most. */
const usesLanguage =
  /(?<!\p{L})(?:(?:broken|fluent|perfect|plain|basic|simple|native|accented|halting)|speak|speaks|spoke|spoken|speaking|read|reads|reading|learn|learns|learnt|learned|learning|teach|teaches|taught|studied|study|studies|(?:sings?|sang|sung|said|wrote|written|writes?|fluent|song|book|letter|sentences?|words?)\sin|(?:translated|translates|translation)\s(?:in|into|to|from))\s$/iu;
const verbReach = 24;
