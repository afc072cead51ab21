import { foldWord, tokensOf } from './token';
import {
  agencies,
  bylineOpeners,
  creditWords,
  outletWords,
  soloBylines,
  soloCredits,
  soloSignatures,
} from './words/bylines';

/** True when a name tells who wrote the article or took the picture. */
export function isCreditOrByline(text: string, start: number, end: number): boolean {
  return (
    isBylineLine(text) ||
    isSignature(text, start, end) ||
    isCredit(text, start, end) ||
    isSoloByline(text, start, end)
  );
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
  'avec',
  'with',
  'mit',
  'con',
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
  const agencyBefore = /([\p{L}-]+)\s?[/|]\s?$/u.exec(before)?.[1];
  if (agencyBefore !== undefined && agencies.has(foldWord(agencyBefore))) return true;
  if (/(?:©|\(c\))\s?$/iu.test(before)) return true;
  const credit = /(\p{L}+)(?:\s?[:：/]|\s(?:by|par|von|por|di))\s?$/iu.exec(before)?.[1];
  const closes = /^\s?(?:$|[)\]/|,;\n]|via\b)/u.test(after);
  if (!closes) return false;
  // "Foto Jane Doe", "fot. Jane Doe", "Foto di Jane Doe" alone on a line or in brackets.
  const opening = /(?:^|[([|])\s?(\p{L}+)\.?\s(?:di\s|de\s|by\s)?$/u.exec(before)?.[1];
  if (opening !== undefined && (start <= 40 || /[([|]/u.test(before)) && creditWords.has(foldWord(opening)))
    return true;
  return credit !== undefined && creditWords.has(foldWord(credit)) && !/\s(?:von|di)\s?$/u.test(before);
}

/** "Jane Doe (dpa)", "Jane Doe, Associated Press", "EFE / Jane Doe", "Jane Doe contributed to this report". */
function isSignature(text: string, start: number, end: number): boolean {
  if (/^[^.]{0,60}\scontributed to this (?:report|story|article)/.test(text.slice(end, end + 100)))
    return true;
  const isLine = start === 0 && text.length <= longestByline / 2;
  if (!isLine) return false;
  const inBrackets = /^\s?\((?:\p{Ll}+\s)?([\p{L}-]+)\)\s*$/u.exec(text.slice(end))?.[1];
  if (inBrackets !== undefined) return agencies.has(foldWord(inBrackets));
  const outlet = /^,\s([\p{L}.\s]+)$/u.exec(text.slice(end))?.[1]?.trim().split(/\s+/);
  const last = foldWord(outlet?.at(-1) ?? '');
  return (
    outlet !== undefined &&
    outlet.every((word) => /^(?:the$|\p{Lu})/u.test(word) || agencies.has(word)) &&
    (agencies.has(last) || outletWords.has(last))
  );
}

function isSoloByline(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const plain = before.replace(/[\s:：／/]+$/u, '');
  if (soloBylines.some((word) => plain.endsWith(word)) || soloCredits.test(before)) return true;
  return soloSignatures.test(text.slice(end, end + 12));
}
