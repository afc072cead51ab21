// What each UTF-16 code unit is to the matcher, and what it is compared as. Both tables are filled in as characters are
// first met: a page uses a few hundred, while working out all 65,536 costs more than reading a long article.

/** Ends every name: punctuation, dashes, symbols, control characters. */
export const BREAK = 1;
export const SPACE = 2;
export const HYPHEN = 3;
export const APOSTROPHE = 4;
export const FULL_STOP = 5;
export const MIDDLE_DOT = 6;
export const DIGIT = 7;
// From here on what words are made of: so few comparisons as one tell letters, and what goes on with a word.
/** Characters of scripts written without spaces; each one is a token of its own. */
export const SOLO = 8;
/** Small letters of scripts that know capitals. */
export const SMALL = 9;
export const CAPITAL = 10;
/** Letters of scripts without capitals, written with spaces: Arabic, Hebrew, Georgian, Devanagari. */
const UNCASED = 11;
/** Combining marks: part of the letter before. */
export const MARK = 12;
/** Soft hyphen, zero-width characters, tatweel: as if they were not there. */
export const INVISIBLE = 13;

const classes = new Uint8Array(65536);
const folds = new Uint16Array(65536);
/** The folds of what makes up words, 0 for all others and for those not met yet. */
export const wordFolds = new Uint16Array(65536);

/** What kind of character a code unit is; half a surrogate pair counts as `SOLO`. */
export function classOf(code: number): number {
  return classes[code] || learn(code);
}

/** The code unit that a letter is compared as: small, without diacritics where they are only spelling. */
export function foldOf(code: number): number {
  if (classes[code] === 0) learn(code);
  return folds[code]!;
}

/** True for what a token is made of; digits and letters make separate tokens. */
export function isLetterClass(kind: number): boolean {
  return kind >= SOLO && kind <= UNCASED;
}

export function isCyrillic(code: number): boolean {
  return code >= 0x400 && code < 0x530;
}

function isHebrew(code: number): boolean {
  return code >= 0x5d0 && code <= 0x5ea;
}

const withGeresh = new Set(Array.from('גדזחטסעצץרת', (letter) => letter.charCodeAt(0)));

/** True for Hebrew letters that stand for a sound of another language with a geresh behind them. */
export function mayHaveGeresh(code: number): boolean {
  return isHebrew(code) && withGeresh.has(code);
}

export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

export function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;
}

function learn(code: number): number {
  const kind = classify(code);
  classes[code] = kind;
  folds[code] = isLetterClass(kind) ? fold(code) : code;
  if (kind >= SMALL && kind <= UNCASED) wordFolds[code] = folds[code]!;
  return kind;
}

// The Hebrew geresh is an apostrophe.
const apostrophes = new Set([
  0x27, 0x60, 0xb4, 0x5f3, 0x2b9, 0x2bb, 0x2bc, 0x2018, 0x2019, 0x201b, 0x2032, 0xff07,
]);
// The Hebrew maqaf is a hyphen.
const hyphens = new Set([0x2d, 0x5be, 0x2010, 0x2011, 0xff0d]);
// Japanese writes a double hyphen where others write the dot.
const middleDots = new Set([0xb7, 0x2022, 0x2027, 0x22c5, 0x30a0, 0x30fb, 0xff1d, 0xff65]);
const soloScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u;

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SOLO;
  if (code === 0x2e || code === 0xff0e || code === 0x2024) return FULL_STOP;
  if (apostrophes.has(code)) return APOSTROPHE;
  if (hyphens.has(code)) return HYPHEN;
  if (middleDots.has(code)) return MIDDLE_DOT;
  if (code === 0xad || code === 0x640) return INVISIBLE;
  const character = String.fromCharCode(code);
  if (/\p{Cf}/u.test(character)) return INVISIBLE;
  if (/[\s\p{Z}]/u.test(character)) return SPACE;
  if (soloScripts.test(character)) return SOLO;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  // Georgian capitals exist in Unicode and nowhere in newspapers.
  if (code >= 0x10d0 && code <= 0x10ff) return UNCASED;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CAPITAL;
  if (/\p{Ll}/u.test(character)) return SMALL;
  if (/\p{L}/u.test(character)) return UNCASED;
  return BREAK;
}

// Letters that Unicode does not take apart although spellings interchange them.
const plainLetters: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 's',
  æ: 'a',
  œ: 'o',
  ð: 'd',
  þ: 't',
  ħ: 'h',
  ŧ: 't',
  ґ: 'г',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ة: 'ه',
  ς: 'σ',
};
// Their marks make other letters, not other spellings.
const ownLetters = new Set(['й', 'ї']);

function fold(code: number): number {
  const small = String.fromCharCode(code).toLowerCase().charAt(0);
  const plain = plainLetters[small];
  if (plain !== undefined) return plain.charCodeAt(0);
  if (ownLetters.has(small)) return small.charCodeAt(0);
  const parts = small.normalize('NFKD');
  const first = parts.charCodeAt(0);
  // Latin, Greek, Cyrillic, Hebrew and Arabic letters lose their marks; in other scripts a mark changes the sound.
  const losesMarks = first < 0x700 && /^\p{L}\p{M}*$/u.test(parts);
  if (!losesMarks && parts.length !== 1) return small.charCodeAt(0);
  const letter = plainLetters[parts.charAt(0)];
  return letter === undefined ? first : letter.charCodeAt(0);
}
