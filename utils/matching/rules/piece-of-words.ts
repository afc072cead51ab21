import { wordsAround } from '../text/words-around';
import { isEastAsianKinBefore } from '../words/east-asian-kin';
import { officesBeside, wordsBeforeNames } from '../words/east-asian-titles';

/** Units of a word that is no piece of a name that the dictionary takes apart. */
const shortestWord = 2;

/** Units before a name of a word that reaches into it: a shorter one is a preposition and a surname, 对|于 and 和|田. */
const shortestBefore = 2;

/**
 * True where a Chinese or Japanese full name is spelled by other words, one of which reaches out of it: 高尚远 in
 * 树立|高尚|远大. Nothing of the name may stand by itself, for names run into verbs that a dictionary would rather read
 * (李|强调), and it must neither open a clause nor stand behind a preposition, an office or a word for a relative.
 */
export function isPieceOfWords(text: string, name: { start: number; end: number }, lang: string): boolean {
  const { start, end } = name;
  if ((lang !== 'zh' && lang !== 'ja') || start === 0 || !isHan(text.slice(start - 1, end))) return false;
  if (wordsBeforeNames.includes(text.charAt(start - 1))) return false;
  const words = wordsAround(text, name).filter((word) => word.end > start && word.start < end);
  return (
    words.some((word) => word.start <= start - shortestBefore || word.end > end) &&
    words.every((word) => word.end - word.start >= shortestWord && isHan(text.slice(word.start, word.end))) &&
    officesBeside(text, start, end).length === 0 &&
    !isEastAsianKinBefore(text, start)
  );
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}
