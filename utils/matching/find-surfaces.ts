import { classOf, isKatakana, SMALL } from './characters';
import { entriesBetween } from './entry-table';
import type { NameEntry, NamesIndex } from './names-index';
import { rootNode, stepTo } from './name-trie';
import { isPrefixLetter, nextNameStart } from './next-name-start';
import { joinAfter, tokenAt, type Token } from './token';
import { endsInApostrophe, undoEndings } from './undo-endings';

/** A stretch of text that is written like names of the index. */
export interface Surface {
  start: number;
  end: number;
  tokens: readonly Token[];
  entries: readonly NameEntry[];
  /** Where `entries` are written just so, the others that this may be a case form of. */
  caseForms: readonly NameEntry[];
}

/** Says whether an entry is in force on this page. */
export type InForce = (entry: NameEntry) => boolean;

/**
 * The longest names that begin at each word of a text, in order and never overlapping. Lower case counts only where
 * the alias allows it. `lang` decides which case endings are taken off.
 */
export function findSurfaces(index: NamesIndex, text: string, lang: string, inForce: InForce): Surface[] {
  const surfaces: Surface[] = [];
  let at = nextNameStart(index, text, 0, lang);
  while (at >= 0) {
    const token = tokenAt(text, at)!;
    const surface = startsOf(text, token)
      .map((start) => longestFrom(index, text, start, lang, inForce))
      .find((found) => found !== null);
    if (surface) surfaces.push(surface);
    at = nextNameStart(index, text, surface ? surface.end : token.end, lang);
  }
  return surfaces;
}

const mostPrefixLetters = 2;
const shortestUnprefixed = 3;

/** The token itself and, in Arabic and Hebrew, the token without the small words that are written onto the next. */
function startsOf(text: string, token: Token): Token[] {
  const starts = [token];
  for (let length = 1; length <= mostPrefixLetters; length++) {
    const isPrefix = isPrefixLetter(text.charCodeAt(token.start + length - 1));
    if (!isPrefix || token.end - token.start - length < shortestUnprefixed) break;
    starts.push(tokenAt(text, token.start + length)!);
  }
  return starts;
}

/** Longer names are no names: keeps a text of nothing but beginnings cheap. */
const mostTokens = 48;

function longestFrom(
  index: NamesIndex,
  text: string,
  first: Token,
  lang: string,
  inForce: InForce,
): Surface | null {
  if (!startsHere(text, first)) return null;
  let best: Surface | null = null;
  const tokens: Token[] = [];
  let reached: Reached = { exact: [rootNode], inflected: [] };
  for (
    let token: Token | null = first;
    token && tokens.length < mostTokens;
    token = nextToken(text, token, lang)
  ) {
    reached = step(index, reached, token, lang);
    if (reached.exact.length === 0 && reached.inflected.length === 0) break;
    tokens.push(token);
    if (!endsHere(text, token)) continue;
    const counts = (entry: NameEntry) => writtenLike(entry, tokens) && inForce(entry);
    const exact = entriesAt(index, reached.exact).filter(counts);
    const inflected = entriesAt(index, reached.inflected).filter((entry) => entry.inflects && counts(entry));
    // A name as it is listed stands above one that this may be a case form of.
    const [entries, caseForms] = exact.length > 0 ? [exact, inflected] : [inflected, exact];
    if (entries.length > 0)
      best = { start: first.start, end: token.end, tokens: [...tokens], entries, caseForms };
  }
  return best;
}

/** The nodes that the tokens so far lead to: as they are written, and with case endings taken off. */
interface Reached {
  exact: readonly number[];
  inflected: readonly number[];
}

function step(index: NamesIndex, from: Reached, token: Token, lang: string): Reached {
  const reach = (nodes: readonly number[], spellings: readonly string[]) =>
    nodes
      .flatMap((node) => spellings.map((spelling) => stepTo(index.trie, node, spelling)))
      .filter((node) => node >= 0);
  const written = [token.folded];
  const bases = token.kind === 'word' ? undoEndings(token.folded, lang) : [];
  const inflected = [...reach(from.exact, bases), ...reach(from.inflected, [...written, ...bases])];
  return { exact: reach(from.exact, written), inflected: [...new Set(inflected)] };
}

function nextToken(text: string, token: Token, lang: string): Token | null {
  const gap = joinAfter(text, token.end, token.folded.length);
  const next = gap && tokenAt(text, gap.at);
  const isEnding = gap?.joiner === 'apostrophe' && endsInApostrophe(lang, next!.folded);
  return isEnding ? nextToken(text, next!, lang) : next;
}

function entriesAt(index: NamesIndex, nodes: readonly number[]): NameEntry[] {
  const { entriesAt: starts } = index.trie;
  return nodes.flatMap((node) => entriesBetween(index.entries, starts[node]!, starts[node + 1]!));
}

function writtenLike(entry: NameEntry, tokens: readonly Token[]): boolean {
  return tokens.every(
    (token, at) =>
      (!entry.capitals[at] || token.startsCapital || !isCased(token)) &&
      (!entry.acronym || token.allCapitals || !isCased(token) || token.folded.length === 1),
  );
}

function isCased(token: Token): boolean {
  return token.kind === 'word' && classOf(token.folded.charCodeAt(0)) === SMALL;
}

// A Katakana name ends where the Katakana end, and account names are no names of people; letters of other scripts run on
// only inside one token.
function startsHere(text: string, token: Token): boolean {
  if (token.start === 0) return true;
  const before = text.charCodeAt(token.start - 1);
  return !isOfAccount(before) && !(isKatakana(before) && isKatakana(text.charCodeAt(token.start)));
}

function endsHere(text: string, token: Token): boolean {
  const after = text.charCodeAt(token.end);
  return !isOfAccount(after) && !(isKatakana(after) && isKatakana(text.charCodeAt(token.end - 1)));
}

function isOfAccount(code: number): boolean {
  return code === 0x40 || code === 0x5f;
}
