import { CAPITAL, classOf, isCyrillic, SMALL } from '../text/characters';
import { createRecent } from '../index/recent';
import { behindArabicTo, otherSpellings } from './spelling-variants';
import { foldWord, tokensOf, type Token } from '../text/token';
import { hashTokenA, hashTokenB } from '../index/token-hash';
import { isGivenName } from '../words/given-names';
import { listedParticles, particles } from '../words/particles';

// Compiling asks for the same few words again and again: an actor's names share them, and given names are shared by
// thousands. Each is read once, while it keeps coming.

/** A way to write a token, with what it is looked up by. */
export interface Spelling {
  folded: string;
  hashA: number;
  hashB: number;
}

/** A token of a name; itself its first spelling. */
export interface NameToken extends Spelling, Pick<Token, 'kind' | 'startsCapital' | 'allCapitals'> {
  /** The spellings that stand for the same. */
  others: readonly Spelling[];
}

/** A name, or a part of one. */
export interface NameReading {
  text: string;
  /** As `foldWord` gives it. */
  folded: string;
  tokens: readonly NameToken[];
}

/** What stands between two spaces of a name, and what it may be to the words around it. */
export interface NameWord extends NameReading {
  isGivenName: boolean;
  isInitial: boolean;
  isParticle: boolean;
  inCapitals: boolean;
  startsCapital: boolean;
  /** Begins with a small letter, and not by a particle. */
  startsSmall: boolean;
}

/** How many are remembered: the given names of a few languages, and the names of the actor at hand. */
const wordsRemembered = 1024;
const namesRemembered = 16;

/** Reads a name. */
export function readName(text: string): NameReading {
  return text.includes(' ') ? readWords(text) : nameOf([readWord(text)]);
}

const readWords = createRecent(namesRemembered, (text) => nameOf(text.split(' ').map(readWord)));

/** The name that words make up, with a space between them. */
export function nameOf(words: readonly NameWord[]): NameReading {
  const name = words.length === 1 ? words[0]! : joinWords(words);
  const [first] = name.tokens;
  const more = first ? behindArabicTo(first.folded) : null;
  return more === null ? name : { ...name, tokens: withSpelling(name.tokens, more) };
}

function joinWords(words: readonly NameWord[]): NameReading {
  let text = words[0]!.text;
  const tokens = [...words[0]!.tokens];
  for (let at = 1; at < words.length; at++) {
    text = `${text} ${words[at]!.text}`;
    for (const token of words[at]!.tokens) tokens.push(token);
  }
  return { text, folded: joinTokens(tokens), tokens };
}

function withSpelling([first, ...rest]: readonly NameToken[], spelling: string): NameToken[] {
  const isKnown = first!.others.some(({ folded }) => folded === spelling);
  const others = isKnown ? first!.others : [...first!.others, spellingOf(spelling)];
  return [{ ...first!, others }, ...rest];
}

/** Reads what is between two spaces of a name: a space ends every token, so its neighbours do not matter. */
export const readWord = createRecent(wordsRemembered, (text): NameWord => {
  const tokens = tokensOf(text).map((token) => nameToken(token, text));
  const folded = joinTokens(tokens);
  return {
    text,
    folded,
    tokens,
    isGivenName: isGivenName(folded),
    isInitial: text.length <= longestInitial && /^\p{L}{1,2}\.$|^\p{Lu}$/u.test(text),
    // "D." is an initial, "St." may be either.
    isParticle: isParticle(folded) && !(folded.length === 1 && text.endsWith('.')),
    inCapitals: tokens.every((token) => token.allCapitals),
    startsCapital: startsWith(text, CAPITAL, /^\p{Lu}/u),
    startsSmall: startsWith(text, SMALL, /^\p{Ll}/u) && !isParticle(foldWord(text.split(/['’-]/u)[0]!)),
  };
});

function isParticle(word: string): boolean {
  return particles.has(word) || listedParticles.has(word);
}

/** Two letters outside the basic plane and a full stop. */
const longestInitial = 5;

/** As the pattern says, without it for most letters: patterns with properties are slow. */
function startsWith(text: string, kind: number, pattern: RegExp): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 || isCyrillic(code) ? classOf(code) === kind : pattern.test(text);
}

function nameToken({ folded, kind, startsCapital, allCapitals, start, end }: Token, text: string): NameToken {
  const others = otherSpellings(folded, text.slice(start, end)).map(spellingOf);
  return {
    folded,
    hashA: hashTokenA(folded),
    hashB: hashTokenB(folded),
    kind,
    startsCapital,
    allCapitals,
    others: others.length === 0 ? none : others,
  };
}

const none: readonly Spelling[] = [];

function joinTokens(tokens: readonly NameToken[]): string {
  let folded = '';
  for (const token of tokens) folded = folded === '' ? token.folded : `${folded} ${token.folded}`;
  return folded;
}

function spellingOf(folded: string): Spelling {
  return { folded, hashA: hashTokenA(folded), hashB: hashTokenB(folded) };
}
