import { foldWord, tokensOf } from './token';

/**
 * The folded tokens of a name, each with the other spellings that stand for the same: "Müller" is also "mueller",
 * "Strauß" is "strauss", "Zelensky" is "zelenskyy". The first spelling is the name's own.
 */
export function spellTokens(name: string): string[][] {
  return tokensOf(name).map((token, at) => {
    const own = token.folded;
    const surface = name.slice(token.start, token.end).toLowerCase().normalize('NFC');
    return [
      ...new Set([
        own,
        ...writtenOut(surface),
        ...umlauts(own),
        ...slavicEndings(own),
        ...(at === 0 ? behindArabicTo(own) : []),
      ]),
    ];
  });
}

/** Arabic "to" takes the first letter of the article behind it: "السيسي" and "للسيسي". */
function behindArabicTo(token: string): string[] {
  return token.startsWith('ال') && token.length > 4 ? [`لل${token.slice(2)}`] : [];
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

function umlauts(token: string): string[] {
  const letters = token.replace(umlaut, (pair) => pair.charAt(0));
  return [letters.replace(/(?<=au|ei|eu|ie)ss/g, 's')].filter((spelling) => spelling !== token);
}

// Romanised Slavic names end in as many ways as there are systems (BGN/PCGN, ISO 9, Ukrainian 2010, German, press).
const skyEndings = ['sky', 'skyy', 'skiy', 'skyi', 'skij', 'skyj', 'ski', 'skii'];
const skyEnding = /sk(?:y|yy|iy|ii|yi|ij|yj|i)$/;
const eyEndings = ['ei', 'ey', 'ej'];
const eyEnding = /(?<=[^aeiou])e[iyj]$/;

function slavicEndings(token: string): string[] {
  if (token.length > 5 && skyEnding.test(token))
    return skyEndings.map((ending) => token.replace(skyEnding, ending));
  if (token.length > 4 && eyEnding.test(token))
    return eyEndings.map((ending) => token.replace(eyEnding, ending));
  return [];
}
