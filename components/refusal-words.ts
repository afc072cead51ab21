import type { Refusal } from '../utils/feeds/refusal';
import { placeInWords, problemInWords } from './problem-words';
import { refusalSentence } from './refusal-sentence';
import type { Strings } from './strings';

/** Why a feed is not followed, with the first thing that is wrong in its files, in the language of the interface. */
export function refusalInWords(refusal: Omit<Refusal, 'message'>, strings: Strings): string {
  const [first] = refusal.problems;
  if (!first) return refusalSentence(refusal, strings);
  const words = problemInWords(first, strings);
  const isOfFiles = refusal.reason === 'unsound-files' && first.path !== '';
  const what = isOfFiles ? `${placeInWords(first.path, strings)}: ${words}` : words;
  return refusalSentence({ ...refusal, params: { what } }, strings);
}

/** What is kept of a check that came to nothing: older versions of ours kept the sentence alone, in English. */
export function troubleInWords(trouble: Refusal | string, strings: Strings): string {
  return typeof trouble === 'string' ? trouble : refusalInWords(trouble, strings);
}
