import {
  APOSTROPHE,
  CAPITAL,
  classOf,
  DIGIT,
  foldOf,
  FULL_STOP,
  HYPHEN,
  INVISIBLE,
  isCyrillic,
  mayHaveGeresh,
  isLetterClass,
  MARK,
  MIDDLE_DOT,
  SOLO,
  SPACE,
} from './characters';

/** A run of letters, a run of digits, or one character of a script written without spaces. */
export interface Token {
  /** UTF-16 offsets, end exclusive; invisible characters at the end stay outside. */
  start: number;
  end: number;
  /** Small letters without diacritics and invisible characters. */
  folded: string;
  kind: 'word' | 'number' | 'solo';
  startsCapital: boolean;
  /** No small letter in it, and at least two capitals. */
  allCapitals: boolean;
}

/**
 * The token that starts exactly at `at`, or null when no letter or digit stands there. Letters and digits part without
 * a space ("Heappey12"), and an apostrophe between Cyrillic letters or behind some Hebrew ones belongs to the word.
 */
export function tokenAt(text: string, at: number): Token | null {
  const first = at < text.length ? classOf(text.charCodeAt(at)) : 0;
  if (first === SOLO) return soloToken(text, at);
  if (first === DIGIT) return numberToken(text, at);
  if (!isLetterClass(first)) return null;
  let folded = '';
  // Letters that are folded as they stand are taken in runs: most words are one.
  let run = at;
  let end = at;
  let capitals = 0;
  let letters = 0;
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (!isLetterClass(kind) || kind === SOLO) {
      if (!staysInWord(text, i)) break;
      if (kind === MARK || kind === APOSTROPHE) end = i + 1;
      folded += text.slice(run, i);
      run = i + 1;
      continue;
    }
    const fold = foldOf(code);
    if (fold !== code) {
      folded += text.slice(run, i) + String.fromCharCode(fold);
      run = i + 1;
    }
    letters++;
    if (kind === CAPITAL) capitals++;
    end = i + 1;
  }
  folded += text.slice(run, i);
  const startsCapital = first === CAPITAL;
  return {
    start: at,
    end,
    folded,
    kind: 'word',
    startsCapital,
    allCapitals: capitals > 1 && capitals === letters,
  };
}

function soloToken(text: string, at: number): Token {
  const folded = String.fromCharCode(foldOf(text.charCodeAt(at)));
  return { start: at, end: at + 1, folded, kind: 'solo', startsCapital: false, allCapitals: false };
}

function numberToken(text: string, at: number): Token {
  let end = at + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === DIGIT) end++;
  const folded = text.slice(at, end);
  return { start: at, end, folded, kind: 'number', startsCapital: false, allCapitals: false };
}

/** True for what a word goes on behind without being a letter of it: marks, invisible characters, an inner apostrophe. */
export function staysInWord(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return kind >= MARK || (kind === APOSTROPHE && isOfWord(text, at));
}

/**
 * True for an apostrophe that belongs to the word: Ukrainian and Belarusian write it between letters, and Hebrew behind
 * some, the last of a word as well.
 */
export function isOfWord(text: string, at: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (mayHaveGeresh(before)) return true;
  return isCyrillic(before) && at + 1 < text.length && isCyrillic(text.charCodeAt(at + 1));
}

/** True for a letter behind such an apostrophe. */
export function isBehindApostrophe(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at - 1)) === APOSTROPHE && isOfWord(text, at - 1);
}

/** What stands between two tokens of one name. */
export type Joiner = 'none' | 'space' | 'hyphen' | 'apostrophe' | 'full-stop' | 'middle-dot';

/** More white space than this is layout, not a space inside a name. */
const widestGap = 12;

/**
 * Where the next token of the same name may start after a token that ends at `end`: behind white space, one hyphen,
 * apostrophe or middle dot, or behind the full stop of an abbreviation; -1 when a name cannot go on.
 */
export function nextTokenAt(text: string, end: number, tokenLength: number): number {
  let i = skipInvisible(text, end);
  if (i >= text.length) return -1;
  const kind = classOf(text.charCodeAt(i));
  // "Biden - Trump" is no name, "Jean- Claude" is a slip of the typesetter.
  const mayHaveSpace = kind !== APOSTROPHE && kind !== MIDDLE_DOT;
  const isAbbreviated = kind === FULL_STOP && tokenLength <= longestAbbreviation;
  if (kind === HYPHEN || !mayHaveSpace || isAbbreviated) i++;
  const afterMark = i;
  while (i < text.length && i - afterMark <= widestGap && isGap(classOf(text.charCodeAt(i)))) i++;
  if (i >= text.length || i - afterMark > widestGap || (i > afterMark && !mayHaveSpace)) return -1;
  const next = classOf(text.charCodeAt(i));
  return isLetterClass(next) || next === DIGIT ? i : -1;
}

/** Words of more letters are no names. */
export const longestWord = 63;

/** Names of more tokens are no names: keeps a text of nothing but beginnings cheap. */
export const mostTokens = 30;

/** Letters before a full stop that does not end the sentence: "J.", "Дж.", "St.", "Jr.". */
export const longestAbbreviation = 2;

function isGap(kind: number): boolean {
  return kind === SPACE || kind === INVISIBLE;
}

function skipInvisible(text: string, from: number): number {
  let i = from;
  while (i < text.length && classOf(text.charCodeAt(i)) === INVISIBLE) i++;
  return i;
}

/** All tokens of a short text, such as an alias, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < text.length;) {
    const token = tokenAt(text, i);
    if (token) tokens.push(token);
    i = token ? token.end : i + 1;
  }
  return tokens;
}

/** A word as names are compared: small letters, no diacritics, no invisible characters. */
export function foldWord(word: string): string {
  return tokensOf(word)
    .map((token) => token.folded)
    .join(' ');
}
