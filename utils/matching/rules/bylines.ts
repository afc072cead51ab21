import { foldWord, tokensOf, type Token } from '../text/token';
import {
  agencies,
  bylineJobs,
  bylineOpeners,
  creditMatters,
  creditWords,
  isWriter,
  liveBylines,
  liveShifts,
  outletWords,
  soloBylines,
  soloCredits,
  soloSignatures,
} from '../words/bylines';
import type { WordSet } from '../words/word-set';

/** True when a name tells who wrote the article or took the picture. */
export function isCreditOrByline(text: string, start: number, end: number): boolean {
  return (
    isBylineLine(text) ||
    isSignature(text, start, end) ||
    isCredit(text, start, end) ||
    isSoloByline(text, start, end) ||
    isLiveByline(text, start) ||
    isAboutWriter(text, start, end) ||
    liveShifts.test(text.slice(end, end + shiftReach))
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
function isBylineLine(line: string): boolean {
  if (line.length > longestByline) return false;
  const text = line.replace(withHelp, 'By ');
  const [opener, ...rest] = tokensOf(text);
  if (!opener || rest.length === 0 || rest.length > mostBylineWords || !bylineOpeners.has(opener.folded))
    return false;
  const words = rest.filter((token) => token.kind === 'word');
  if (words.filter((word) => word.startsCapital).length < 2) return false;
  return words.every(
    (word) =>
      word.startsCapital ||
      text.charAt(word.start - 1) === '-' ||
      nameJoiners.has(word.folded) ||
      isBesideDigit(text, word) ||
      bylineOpeners.has(word.folded) ||
      bylineJobs.has(word.folded),
  );
}

// "— With inputs from Jane Doe, Dover"
const withHelp =
  /^[^\p{L}]{0,3}with\s(?:additional\s)?(?:inputs?|files?|reports?|reporting|contributions?)\s(?:from|by)\s/iu;

// "g1", "3sat"
function isBesideDigit(text: string, { start, end }: Token): boolean {
  return /\d/.test(text.charAt(start - 1)) || /\d/.test(text.charAt(end));
}

/**
 * True for a line of nothing but full names and perhaps a date in figures, "Jane Doe and John Roe": who wrote the article,
 * as often as not. What stands there tells nothing of who else the page is about.
 */
export function isLineOfNames(text: string): boolean {
  return (
    text.length <= longestByline &&
    text
      .replace(unprinted, '')
      .trim()
      .replace(dateInFigures, '')
      .replace(where, '')
      .replace(outletBefore, '')
      .split(betweenNames)
      .every(isFullName)
  );
}

// Soft hyphens, and accents apart from their letters.
const unprinted = /[\p{Cf}\p{M}]/gu;

// ", 11.06.2024, 12:30"
const dateInFigures = /[\s,|·–—]+\d[\d\s.,:/|-]*$/u;

// "Jane Doe | Leeds"
const where = /\s[|/]\s\p{Lu}[\p{L} -]*$/u;

// "Gazette-Matin, Jane Doe"
const outletBefore = /^\p{Lu}[\p{L}-]+,\s/u;

const betweenNames = new RegExp(`,\\s|\\s(?:${[...nameJoiners].join('|')})\\s`, 'u');

// Three words at most: more are rather a headline in capitals.
function isFullName(words: string): boolean {
  return /^\p{Lu}[\p{L}’'.-]*(?:\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[\p{L}’'-]*){1,2}$/u.test(words);
}

/** UTF-16 units behind a name in which a live blog says when its writer is there. */
const shiftReach = 12;

/** "(Photo: Jane Doe/Reuters)", "© Jane Doe", "Photo by Jane Doe", and "(Red/Doe)" at the end of all. */
export function isCredit(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - creditReach), start).replace(givenPart, '');
  const after = text.slice(end, end + creditReach);
  const isAgencys = stands(/^\s?[/|]\s?([\p{L}-]+)/u, after, agencies);
  if ((isAgencys && !ofPolitician.test(before)) || beforeSite.test(after)) return true;
  if (/[/|©)]\s?$/.test(before)) {
    if (stands(/([\p{L}-]+)\s?[/|]\s?$/u, before, agencies) || /(?:©|\(c\))\s?$/iu.test(before)) return true;
  }
  if (after.startsWith(')') && isBehindOutlet(before)) return true;
  if (isCaption(text, start, end)) return false;
  if (isOfDesk(before, after)) return true;
  const closes = closesCredit.test(after);
  return closes && isLabelled(before, start <= creditReach);
}

// Where the surname leads, the given name stands behind it: "Fotó: Vernik Balázs / Hírlap".
const closesCredit = /^(?:\s\p{Lu}\p{Ll}+)?\s?(?:\.?$|[)\]/|,;\n]|via\b)/u;

// "Home Secretary Jane Doe / PA": whom the agency shows.
const ofPolitician =
  /(?<!Press\s)(?<!\p{L})(?:Minister|Secretary|President|Premier|Mayor|Senator|Sen\.|Governor|Gov\.|Chancellor|Speaker|Councillor|Cllr)\s(?:\p{Lu}[\p{L}’-]*\s){0,2}$/u;

// "A hall in spring. (ABC Kimberley: Jane Doe)", "(Dover News: Jane Doe)"; but "won in Dover (AAP: Jane Doe)" names a party.
function isBehindOutlet(before: string): boolean {
  return behindBroadcaster.test(before) || stands(endOfOutlet, before, outletWords);
}

const behindBroadcaster = /(?:^|[.!?]["”’']?\s)\((?:ABC|AAP|SBS)(?:\s\p{Lu}[\p{L}-]*){0,2}:\s$/u;
const endOfOutlet = /(?:^|[.!?]["”’']?\s)\((?:\p{Lu}[\p{L}-]*\s){0,2}([\p{L}-]+):\s$/u;

// "(Red/Doe)", "The vote is on Monday. (Doe/Roe)": who wrote it for an agency. Parties and pairs stand within a sentence.
function isOfDesk(before: string, after: string): boolean {
  const [, names] = opensSignOff.exec(before) ?? [];
  const others = names === undefined ? null : closesSignOff.exec(after);
  return others !== null && names + others[1]! !== '';
}

const opensSignOff = /(?:^|[.!?»”"]\s?)\(((?:\p{L}+\/)*)$/u;
const closesSignOff = /^((?:\/\p{L}+)*)\)\s*$/u;

/** "Jane Doe/Kleve.ge" */
const beforeSite = /^\/[\p{L}-]+\.\p{Ll}{2,3}(?![\p{L}\p{N}])/u;

// "PHOTO: Jane Doe, leader of the council, at the gate", "Photo : Jane Doe, hier, avec": a label, and behind the comma words that
// tell what is seen.
const opensCaption = /^\[?\p{L}+\s?:\s?(?:\p{Lu}[\p{L}.’'-]*\s){0,3}$/u;

function isCaption(text: string, start: number, end: number): boolean {
  if (start > creditReach || !opensCaption.test(text.slice(0, start))) return false;
  const behind = whatIsSeen.exec(text.slice(end, end + captionReach));
  return behind !== null && !agencies.has(foldWord((behind[1] ?? behind[2])!)) && !isOfJob(behind[0]);
}

const whatIsSeen =
  /^,\s(\p{Ll}+)(?:\s[\p{L}\p{N}’'-]+){2}|^,\s(\p{Ll}+)(?:\s\p{Ll}+)?,\s\p{Ll}+\s[\p{L}\p{N}’'-]+/u;

function isOfJob(words: string): boolean {
  return tokensOf(words).some(
    ({ folded }) => bylineJobs.has(folded) || creditWords.has(folded) || creditMatters.has(folded),
  );
}

/** UTF-16 units behind a name that hold three words. */
const captionReach = 60;

/** A given name or initials or both before the surname, "J. Aldo". "U.S. Senator" is none, "M." and "D." are courtesies. */
const givenPart =
  /(?:(?<=[:：/|©]\s?)(?!U\.\s?S\.)(?:\p{Lu}\.\s?){0,2}(?:\p{Lu}\p{Ll}[\p{L}-]*|(?![MD]\.)\p{Lu}\.)|(?<=\p{L}\s)\p{Lu}\.)\s$/u;

/** How far a credit goes to both sides of a name, in UTF-16 units. */
const creditReach = 40;

function stands(pattern: RegExp, text: string, words: WordSet): boolean {
  const word = pattern.exec(text)?.[1];
  return word !== undefined && words.has(foldWord(word));
}

// "Photo by Jane Doe", "BILD: IMAGO / DOE", and "Foto Jane Doe", "fot. Jane Doe", "Foto di Jane Doe" at the start of a line or in brackets.
function isLabelled(before: string, isStart: boolean): boolean {
  if (stands(labelBefore, before, creditWords) || stands(givenBehindLabel, before, creditWords)) return true;
  if (stands(/(\p{L}+)\s?[:：]\s?\p{Lu}[^.:/|]*[/|]\s?$/u, before, creditWords)) return true;
  const opening = isStart
    ? /(?:^|[([|.!?])\s?(\p{L}+)\.?\s(?:di\s|de\s|by\s)?$/u
    : /[([|.!?]\s?(\p{L}+)\.?\s(?:di\s|de\s|by\s)?$/u;
  return stands(opening, before, creditWords);
}

// "צילום: רונן צמח" in scripts without capitals, which show no given name.
const givenBehindLabel = /(?<!\p{L})([\p{Lo}\p{M}]+)\s?:\s(?:[\p{Lo}\p{M}'\u200c-]+\s){1,2}$/u;

// "FILE PHOTO: Jane Doe, then a minister, speaks" shows her.
const labelBefore = /(?<!\p{L})(?<!(?:file|archive)\s)(\p{L}+)(?:\s?[:：/]|\s(?:by|par|por))\s?$/iu;

/**
 * "Jane Doe (dpa)", "Jane Doe, Associated Press", "Jane Doe, “Kleve Herald”", "EFE / Jane Doe", "Jane Doe contributed to this
 * report"; but "Jane Doe, “a fighter”" is a headline, as is "Doe · 9 Sep".
 */
function isSignature(text: string, start: number, end: number): boolean {
  if (/^[^.]{0,60}\scontributed to this (?:report|story|article)/.test(text.slice(end, end + 100)))
    return true;
  if (text.length > longestByline) return false;
  const isFirst = givenAlone.test(text.slice(0, start));
  if (isFirst && stands(outletBehindDot, text.slice(end), outletWords)) return true;
  if (text.length > longestByline / 2) return false;
  const quoted = isFirst ? quotedBehind.exec(text.slice(end))?.[1] : undefined;
  if (quoted !== undefined) return tokensOf(quoted).some(({ folded }) => outletWords.has(folded));
  if (start > 0) return false;
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

// "Jane Doe · ABC News · Posted: Sep 09"
const outletBehindDot = /^\s[·•]\s(?:\p{Lu}[\p{L}.]*\s){0,3}(\p{L}+)\s?(?:[·•|]|$)/u;
const givenAlone = /^(?:\p{Lu}[\p{L}’-]*\s)?$/u;
const quotedBehind = /^,\s[«„“"]\s?(\p{Lu}[^«»„“”"]+)[»”“"]\s*$/u;

/** "Онлайн веде Олена Вернік": the first name of the block, its given name before `start` or behind it. */
function isLiveByline(text: string, start: number): boolean {
  if (start > creditReach) return false;
  return liveBylines.test(text.slice(0, start).replace(/\p{Lu}\p{Ll}+\s$/u, ''));
}

/** "Jane Doe is a columnist": a block that begins with the name, or with a given name before it. */
function isAboutWriter(text: string, start: number, end: number): boolean {
  return (
    /^(?:\p{Lu}[\p{L}’'-]*\s)?$/u.test(text.slice(0, start)) && isWriter.test(text.slice(end, end + jobReach))
  );
}

/** UTF-16 units behind a name in which a paper says what its writer is. */
const jobReach = 64;

/** UTF-16 units before a name that are looked at for such a word. */
const soloReach = 12;

function isSoloByline(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - soloReach), start);
  const plain = before.replace(/[\s:：／/]+$/u, '');
  if (soloBylines.some((word) => plain.endsWith(word)) || soloCredits.test(before)) return true;
  return soloSignatures.test(text.slice(end, end + 12));
}
