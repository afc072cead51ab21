import { foldWord, tokensOf } from './token';

/**
 * The folded tokens of a name, each with the other spellings that stand for the same: "Müller" is also "mueller",
 * "Strauß" is "strauss", "Zelensky" is "zelenskyy". The first spelling is the name's own.
 */
export function spellTokens(name: string): string[][] {
  return tokensOf(name).map((token) => {
    const own = token.folded;
    const surface = name.slice(token.start, token.end).toLowerCase().normalize('NFC');
    return [...new Set([own, ...writtenOut(surface), ...slavicEndings(own)])];
  });
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
};

/** German, Nordic and French letters written out as two. */
function writtenOut(surface: string): string[] {
  if (!/[äöüßæœøåþ]/.test(surface)) return [];
  const all = surface.replace(/[äöüßæœøåþ]/g, (letter) => digraphs[letter]!);
  // "Weiß" keeps its other letters: only sharp s and ligatures have no single-letter fold of their own.
  const ligatures = surface.replace(/[ßæœþ]/g, (letter) => digraphs[letter]!);
  return [foldWord(all), foldWord(ligatures)];
}

// Romanised Slavic names end in as many ways as there are systems (BGN/PCGN, ISO 9, Ukrainian 2010, German, press).
const skyEndings = ['sky', 'skyy', 'skiy', 'skyi', 'skij', 'skyj', 'ski'];
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
