import { foldText } from './fold-text';

/**
 * The first matching rows: those whose title begins with the query, then those with a word in it that does, then the
 * others, each in the order given.
 */
export function nearest(
  query: string,
  most: number,
  table: { rows: Uint32Array; titleAt: (row: number) => string; isMatch: (row: number) => boolean },
): number[] {
  const sought = foldText(query).trim();
  const [beginning, within, others]: number[][] = [[], [], []];
  for (const row of table.rows) {
    if (!table.isMatch(row)) continue;
    const title = sought === '' ? '' : foldText(table.titleAt(row));
    if (title.startsWith(sought)) beginning!.push(row);
    else if (within!.length < most && title.includes(` ${sought}`)) within!.push(row);
    else if (others!.length < most) others!.push(row);
    if (beginning!.length === most) break;
  }
  return [...beginning!, ...within!, ...others!].slice(0, most);
}
