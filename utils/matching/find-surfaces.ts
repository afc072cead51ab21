import { classOf, isKatakana, SMALL } from './characters';
import type { NameEntry, NamesIndex } from './names-index';
import { rootNode, stepTo } from './name-trie';
import { isPrefixLetter, nextNameStart } from './next-name-start';
import { joinAfter, tokenAt, type Token } from './token';
import { undoEndings } from './undo-endings';

/** A stretch of text that is written like names of the index. */
export interface Surface {
  start: number;
  end: number;
  tokens: readonly Token[];
  entries: readonly NameEntry[];
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

function longestFrom(
  index: NamesIndex,
  text: string,
  first: Token,
  lang: string,
  inForce: InForce,
): Surface | null {
  let best: Surface | null = null;
  const path: Token[] = [];

  const visit = (node: number, token: Token, inflected: boolean): void => {
    path.push(token);
    for (const spelling of spellingsOf(token, lang)) {
      const next = stepTo(index.trie, node, spelling);
      if (next < 0) continue;
      const changed = inflected || spelling !== token.folded;
      if (best === null || token.end > best.end || (token.end === best.end && !changed)) {
        const entries = entriesAt(index, next).filter(
          (entry) => (!changed || entry.inflects) && writtenLike(entry, path) && inForce(entry),
        );
        if (entries.length > 0 && endsHere(text, token)) {
          const known: readonly NameEntry[] = best !== null && best.end === token.end ? best.entries : [];
          best = { start: first.start, end: token.end, tokens: [...path], entries: merge(known, entries) };
        }
      }
      const gap = joinAfter(text, token.end, token.folded.length);
      const following = gap && tokenAt(text, gap.at);
      if (following) visit(next, following, changed);
    }
    path.pop();
  };

  if (startsHere(text, first)) visit(rootNode, first, false);
  return best;
}

function merge(known: readonly NameEntry[], entries: NameEntry[]): readonly NameEntry[] {
  return known.length === 0 ? entries : [...new Set([...known, ...entries])];
}

function spellingsOf(token: Token, lang: string): readonly string[] {
  return token.kind === 'word' ? [token.folded, ...undoEndings(token.folded, lang)] : [token.folded];
}

function entriesAt(index: NamesIndex, node: number): readonly NameEntry[] {
  const { entriesAt: starts } = index.trie;
  return index.entries.slice(starts[node], starts[node + 1]);
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
