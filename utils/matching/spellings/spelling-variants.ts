import { isCyrillic } from '../text/characters';
import { foldWord } from '../text/token';

/**
 * The spellings that stand for the same as a folded token: "mueller" for "Müller", "strauss" for "Strauß", "zelenskyy"
 * for "Zelensky". `written` is how the name writes it.
 */
export function otherSpellings(folded: string, written: string): readonly string[] {
  const others = [
    ...(isPlain(written) ? none : writtenOut(written.toLowerCase().normalize('NFC'))),
    ...umlauts(folded),
    ...slavicEndings(folded),
  ];
  return others.length === 0 ? none : [...new Set(others)].filter((spelling) => spelling !== folded);
}

const none: readonly string[] = [];

/** True for words in ASCII and Cyrillic alone: none of their letters are written out as two. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 0x80 && !isCyrillic(code)) return false;
  }
  return true;
}

/** Arabic "to" takes the first letter of the article behind it: "السيسي" and "للسيسي". Null for all other words. */
export function behindArabicTo(token: string): string | null {
  return token.startsWith('ال') && token.length > 4 ? `لل${token.slice(2)}` : null;
}

const digraphs: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'aa',
  þ: 'th',
  đ: 'dj',
};

/** German, Nordic and French letters written out as two. */
function writtenOut(surface: string): string[] {
  if (!/[äöüßæœøåþđ]/.test(surface)) return [];
  const all = surface.replace(/[äöüßæœøåþđ]/g, (letter) => digraphs[letter]!);
  // "Weiß" keeps its other letters: only sharp s and ligatures have no single-letter fold of their own.
  const ligatures = surface.replace(/[ßæœþ]/g, (letter) => digraphs[letter]!);
  return [foldWord(all), foldWord(ligatures)];
}

// Lists in plain letters write "Mueller" and "Strauss". Only where hardly any other language has these letters: "Manuel",
// "Huerta", "Michael" and "Noel" are no umlauts.
const umlaut =
  /(?<=[bdfhjklmnprstvwz])(?:u(?=e(?:ll|h|rr|rg|rk|b|ck|d|ch|tt|nth|ss))|o(?=e(?:ll|h|r[a-z]|b|t|d|g|s|w|ck|n[a-z]))|a(?=e(?:u|h|g|f|m|r[a-z]|tt|ck|ch)))e/g;

function umlauts(token: string): readonly string[] {
  if (!mayHoldUmlaut(token)) return none;
  const letters = token.replace(umlaut, (pair) => pair.charAt(0));
  return [letters.replace(/(?<=au|ei|eu|ie)ss/g, 's')].filter((spelling) => spelling !== token);
}

/** False for nearly all words without one: a look that costs less than the patterns above. */
function mayHoldUmlaut(token: string): boolean {
  for (let i = 1; i < token.length; i++) {
    const code = token.charCodeAt(i);
    const before = token.charCodeAt(i - 1);
    if (code === smallE && (before === smallU || before === smallO || before === smallA)) return true;
    if (code === smallS && before === smallS) return true;
  }
  return false;
}

const [smallA, smallE, smallO, smallS, smallU] = [0x61, 0x65, 0x6f, 0x73, 0x75];

// Romanised Slavic names end in as many ways as there are systems (BGN/PCGN, ISO 9, Ukrainian 2010, German, press).
const skyEndings = ['sky', 'skyy', 'skiy', 'skyi', 'skij', 'skyj', 'ski', 'skii'];
const skyEnding = /sk(?:y|yy|iy|ii|yi|ij|yj|i)$/;
const eyEndings = ['ei', 'ey', 'ej'];
const eyEnding = /(?<=[^aeiou])e[iyj]$/;

function slavicEndings(token: string): readonly string[] {
  const last = token.at(-1);
  if (last !== 'y' && last !== 'i' && last !== 'j') return none;
  if (token.length > 5 && skyEnding.test(token))
    return skyEndings.map((ending) => token.replace(skyEnding, ending));
  if (token.length > 4 && eyEnding.test(token))
    return eyEndings.map((ending) => token.replace(eyEnding, ending));
  return none;
}
