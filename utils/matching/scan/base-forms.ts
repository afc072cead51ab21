import { isCyrillic } from '../text/characters';
import { mayFollow, shortestStem, type EndingsByScript } from '../endings/undo-endings';
import { letters, word } from './word-reader';

/**
 * The base forms that the token read last may be a case form of, in arrays that are there once: at each place how many
 * letters of it stay, and what stands behind them.
 */
export const baseForms = { count: 0, stems: [] as number[], bases: [] as string[] };

/** Takes the case endings off the token read last. `shortest` is the fewest letters of a base form. */
export function readBaseForms({ latin, cyrillic }: EndingsByScript, shortest: number): void {
  baseForms.count = 0;
  if (!word.isWord) return;
  const endings = isCyrillic(letters[0]!) ? cyrillic : latin;
  let stem = word.length - 1;
  for (
    let ending = endings?.before.get(letters[stem]!);
    ending && stem >= shortestStem;
    ending = ending.before.get(letters[--stem]!)
  ) {
    for (const undo of ending.undos) {
      if (stem + undo.base.length < shortest || !mayFollow(undo, letters[stem - 1]!)) continue;
      baseForms.stems[baseForms.count] = stem;
      baseForms.bases[baseForms.count++] = undo.base;
    }
  }
}
