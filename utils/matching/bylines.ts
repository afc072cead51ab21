import { tokensOf } from './token';
import { agencies, bylineOpeners, creditWords, soloBylines } from './words/bylines';
import { foldWord } from './token';

/** True when a name tells who wrote the article or took the picture. */
export function isCreditOrByline(text: string, start: number, end: number): boolean {
  return isBylineLine(text) || isCredit(text, start, end) || followsSoloByline(text, start);
}

/** Longer lines are no bylines. */
const longestByline = 120;
const mostBylineWords = 12;

const nameJoiners = new Set([
  'and',
  'und',
  'et',
  'y',
  'e',
  'og',
  'och',
  'en',
  'i',
  'a',
  'та',
  'і',
  'й',
  'и',
  'ja',
  'in',
  'for',
]);

/** "By Jane Doe and John Roe, April 21, 2022": a short line of nothing but an opening word, names and a date. */
function isBylineLine(text: string): boolean {
  if (text.length > longestByline) return false;
  const [opener, ...rest] = tokensOf(text);
  if (!opener || rest.length === 0 || rest.length > mostBylineWords || !bylineOpeners.has(opener.folded))
    return false;
  const words = rest.filter((token) => token.kind === 'word');
  if (words.filter((word) => word.startsCapital).length < 2) return false;
  return words.every(
    (word) => word.startsCapital || nameJoiners.has(word.folded) || bylineOpeners.has(word.folded),
  );
}

/** "(Photo: Jane Doe/Reuters)", "© Jane Doe", "Photo by Jane Doe". */
function isCredit(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 30);
  const agency = /^\s?[/|]\s?([\p{L}-]+)/u.exec(after)?.[1];
  if (agency !== undefined && agencies.has(foldWord(agency))) return true;
  if (/(?:©|\(c\))\s?$/iu.test(before)) return true;
  const credit = /(\p{L}+)(?:\s?[:：/]|\s(?:by|par|von|por|di))\s?$/iu.exec(before)?.[1];
  const closes = /^\s?(?:$|[)\]/|,;\n]|via\b)/u.test(after);
  return (
    closes && credit !== undefined && creditWords.has(foldWord(credit)) && !/\s(?:von|di)\s?$/u.test(before)
  );
}

function followsSoloByline(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start).replace(/[\s:：／/]+$/u, '');
  return soloBylines.some((word) => before.endsWith(word));
}
