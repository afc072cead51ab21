import type { Span } from '../statement';

/** A word, a number, or one mark between them. */
export interface Token {
  kind: 'word' | 'number' | 'mark';
  start: number;
  end: number;
  /** In small letters, apostrophes straight. */
  low: string;
  /** True for a word that begins with a capital. */
  capital: boolean;
  /** True for a word of several letters that has nothing but capitals. */
  shouted: boolean;
}

// A word keeps its apostrophes, hyphens and, between single letters, its full stops: "don't", "far-right", "U.S".
// Letters and digits part where a date is glued to a word: "Berg12.03.25".
const english =
  /\p{L}(?:\.\p{L}(?![\p{L}\p{M}]))+|\p{L}[\p{L}\p{M}\u00ad]*(?:(?:['’ʼ‘`](?!['’])|[-‐‑&@_](?=[\p{L}\p{N}]))?[\p{L}\p{M}\u00ad]+|[-‐‑]?\p{N}+(?![.\p{N}]))*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|''|``|[^\s]/gu;
// French parts what an apostrophe or an inverted subject joins: "qu'il", "dit-il", "a-t-elle".
const french =
  /\p{L}['’ʼ]|(?:qu|jusqu|lorsqu|puisqu)['’ʼ]|-(?:t-)?(?:il|elle|on|ils|elles)(?![\p{L}\p{N}])|\p{L}(?:\.\p{L}(?![\p{L}\p{M}]))+|\p{L}[\p{L}\p{M}\u00ad]*(?:(?:-(?!(?:t-)?(?:il|elle|on|ils|elles)(?![\p{L}\p{N}]))|['’ʼ])[\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|''|``|[^\s]/giu;

/** Cuts a stretch of text into tokens; offsets are into the whole text. Linear. */
export function tokensIn(text: string, [from, to]: Span, lang: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(lang === 'fr' ? french : english)) {
    const [written] = match;
    const start = from + match.index;
    const kind = kindOf(written);
    const capital = kind === 'word' && startsWithCapital(written);
    tokens.push({
      kind,
      start,
      end: start + written.length,
      low: kind === 'word' ? plain(written) : written,
      capital,
      shouted: capital && written.length > 1 && written === written.toUpperCase(),
    });
  }
  return tokens;
}

function kindOf(written: string): Token['kind'] {
  const code = written.charCodeAt(0) | 0x20;
  if (code >= 0x61 && code <= 0x7a) return 'word';
  if (/^-?\p{L}/u.test(written)) return 'word';
  return /^\p{N}/u.test(written) ? 'number' : 'mark';
}

function startsWithCapital(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0)!);
  return first !== first.toLowerCase();
}

function plain(word: string): string {
  const small = word.toLowerCase();
  // Most words of most texts are plain letters already.
  if (/^[a-zа-я]+$/.test(small)) return small;
  return small
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replaceAll(/[’ʼ‘`]/g, "'")
    .replaceAll(/[‐‑]/g, '-');
}
