import {
  basesBehind,
  longerEnding,
  shortestBase,
  shortestStem,
  type Endings,
  type EndingsByScript,
} from '../endings/undo-endings';
import { mayBeNameWord, type NameWords } from '../index/name-words';
import { isCyrillic } from '../text/characters';
import type { NamesIndex } from '../index/names-index';
import { longestWord } from '../text/token';
import { baseHashA, letters, prefixHashes, word } from './word-reader';

/** The base forms that the token read last may be a case form of, in arrays that are there once. */
export const baseForms = {
  count: 0,
  /** How many letters of the token stay, and what stands behind them. */
  stems: [] as number[],
  bases: [] as string[],
  /** The first hash of both. */
  hashes: [] as number[],
};

/**
 * Takes the case endings off the token read last. `shortest` is the fewest letters of a base form; `known` leaves those
 * away that are not among it.
 */
export function readBaseForms(scriptEndings: EndingsByScript, shortest: number, known: NameWords): void {
  baseForms.count = 0;
  const endings = endingsHere(scriptEndings);
  if (endings !== undefined) readForms(endings, shortest, known);
}

function endingsHere({ latin, cyrillic }: EndingsByScript): Endings | undefined {
  if (!word.isWord) return undefined;
  return isCyrillic(letters[0]!) ? cyrillic : latin;
}

function readForms(endings: Endings, shortest: number, known: NameWords): void {
  const { stems, bases, hashes } = baseForms;
  let count = 0;
  let stem = word.length - 1;
  for (
    let ending = longerEnding(endings, letters[stem]!);
    ending && stem >= shortestStem;
    ending = longerEnding(ending, letters[--stem]!)
  ) {
    for (const base of basesBehind(ending, letters[stem - 1]!)) {
      if (stem + base.length < shortest) continue;
      const hash = baseHashA(stem, base);
      if (!mayBeNameWord(known, hash)) continue;
      stems[count] = stem;
      bases[count] = base;
      hashes[count++] = hash;
    }
  }
  baseForms.count = count;
}

/** False when no name begins with the token read last, nor with a base form of it; reads those that one may begin with. */
export function mayBegin({ nameWords }: NamesIndex, endings: EndingsByScript): boolean {
  if (word.length > longestWord) return false;
  readBaseForms(endings, shortestBase, nameWords);
  return baseForms.count > 0 || mayBeNameWord(nameWords, prefixHashes[word.length]!);
}
