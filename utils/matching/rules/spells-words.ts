import { wordsAround } from '../text/words-around';
import { isEastAsianKinBefore } from '../words/east-asian-kin';
import { longestTitle, officesBeside, titleAtStart, wordsBeforeNames } from '../words/east-asian-titles';
import { koreanOfficesBeside, koreanTitleAtStart } from '../words/korean';
import { isKoreanWord } from '../words/korean-words';
import { opensClause } from './opens-clause';

interface Span {
  start: number;
  end: number;
}

/**
 * True where the characters of a Chinese, Japanese or Korean full name are other words as well, and nothing beside them
 * says that they are somebody's name.
 */
export function spellsWords(text: string, name: Span, lang: string): boolean {
  const { start, end } = name;
  if (lang === 'ko') return isKoreanWord(text.slice(start, end)) && !isKoreanPerson(text, name);
  if ((lang !== 'zh' && lang !== 'ja') || !isHan(text.slice(start, end))) return false;
  if (isOfLongerName(text, name)) return true;
  // Asked first: a dictionary takes longer than the words beside the name.
  if (opensClause(text, name) || isPerson(text, name)) return false;
  const words = wordsAround(text, name);
  return isPieceOfWords(text, name, words) || isOneWord(text, name, words);
}

/** Units behind a Korean name that are looked at. */
const titleReach = 16;

function isKoreanPerson(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + titleReach);
  return (
    koreanTitleAtStart(behind) !== null ||
    /^ ?\(\d/.test(behind) ||
    koreanOfficesBeside(text, start, end).length > 0
  );
}

// "，周敏华任处长": a character of given names between a name of two and the verb. None of these is an adverb.
function isOfLongerName(text: string, { start, end }: Span): boolean {
  if (end - start !== 2 || !lastOfGivenNames.includes(text.charAt(end) || ' ')) return false;
  return (
    opensClause(text, { start, end: end + 1 }) ||
    (text.charAt(end + 1) === '任' && !isHan(text.charAt(start - 1)))
  );
}

const lastOfGivenNames =
  '华華国國军軍伟偉芳娟英玲丽麗红紅霞燕杰涛濤超勇磊洋艳艷娜静靜秀琴萍琳珍兰蘭凤鳳梅洁潔辉輝斌峰鹏鵬刚剛波宇浩龙龍俊凯凱林荣榮海山忠义義良龄玉婷慧敏莉倩雯怡';

function isPerson(text: string, { start, end }: Span): boolean {
  return (
    (text.charAt(start - 1) === '的' && speaks.test(text.slice(end, end + longestSpeech))) ||
    isListed(text, { start, end }) ||
    presented.test(text.slice(end, end + presentationReach)) ||
    (text.charAt(start - 1) === '由' && takesOffice.test(text.slice(end, end + longestVerb))) ||
    officesBeside(text, start, end).length > 0 ||
    titleAtStart(text.slice(end, end + longestTitle)) !== null ||
    '（('.includes(text.charAt(end) || ' ') ||
    isEastAsianKinBefore(text, start)
  );
}

/** What people alone do, behind "of" and a name: 卸任后的高峰说：. */
const speaks = /^(?:表示|说|說|坦言|透露|回忆说|回憶說)[，,：:“「]/u;
const longestSpeech = 4;

// "财政：高峰" and "委员：林海、高峰": a line of an office and who holds it.
function isListed(text: string, { start, end }: Span): boolean {
  if (text.length > longestList) return false;
  const before = labelled.exec(text.slice(0, start));
  if (!before || !restOfList.test(text.slice(end))) return false;
  const isAlone = before[2] === '' && text.slice(end).trim() === '';
  return isAlone || officesBeside(text, before[1]!.length, text.length).length > 0;
}

/** Units of a line that lists people. */
const longestList = 80;
const labelled = /^([^：:，,、。]{2,12})[：:]\s?((?:\p{Script=Han}{2,4}[、，\s])*)$/u;
const restOfList = /^(?:[、，\s]\p{Script=Han}{2,4})*\s?$/u;

/** Behind a name who its bearer is: 现年三十九岁, ，男，, 是怡保人. */
const presented =
  /^(?:(?:现年|現年|时年|時年|享年)|今年[\d一二三四五六七八九十]{1,3}[岁歲]|以?[\d一二三四五六七八九十百千两兩]+票|[，,]\s?[男女][，,。]|是\p{Script=Han}{2,6}人[，。；])/u;
const presentationReach = 9;

/** Behind 由 and a name, for "by": 由高峰担任. */
const takesOffice = /^(?:担任|擔任|出任|接任|继任|繼任|主持|代理|兼任)/u;
const longestVerb = 2;

/** Units of a word that is no piece of a name that the dictionary takes apart. */
const shortestWord = 2;

/** Units before a name of a word that reaches into it: a shorter one is a preposition and a surname, 对|于 and 和|田. */
const shortestBefore = 2;

const idiomLength = 4;

// 高安远 in 志气|高安|远大. Nothing of the name may stand by itself, for names run into verbs that a dictionary would rather
// read (李|强调), and it must neither open a clause nor stand behind a preposition.
function isPieceOfWords(text: string, { start, end }: Span, around: readonly Span[]): boolean {
  const before = text.charAt(start - 1);
  const words = around.filter((word) => word.end > start && word.start < end);
  // 高峰 in 最高峰 and 高峰期.
  if (words.length === 1 && words[0]!.end - words[0]!.start > end - start) return true;
  if (
    !words.every((word) => word.end - word.start >= shortestWord && isHan(text.slice(word.start, word.end)))
  )
    return false;
  // 黃金來 in 黃金|來路不明.
  if (words.some((word) => word.end > end && word.end - word.start >= idiomLength)) return true;
  if (!isHan(before) || wordsBeforeNames.includes(before)) return false;
  return words.some((word) => word.start <= start - shortestBefore || word.end > end);
}

/** Longer names in the dictionary are those of famous people. */
const longestWord = 2;

// 高峰: "peak hours", where nothing says that it is somebody.
function isOneWord(text: string, name: Span, words: readonly Span[]): boolean {
  const { start, end } = name;
  if (end - start > longestWord) return false;
  return words.some((word) => word.start === start && word.end === end);
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}
