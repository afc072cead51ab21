/**
 * One line of a table of case endings: names whose base form ends in one of `bases` take `endings` instead, where the
 * stem before them ends in one of the letters of `after`. All in folded letters; `-` stands for no ending at all.
 */
export interface EndingRule {
  after: string;
  bases: readonly string[];
  endings: readonly string[];
}

/** Reads a table: a line is `letters before | base endings | case endings`, words parted by spaces. */
export function endingRules(table: string, letters: Record<string, string>): EndingRule[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [after = '', bases = '', endings = ''] = line.split('|').map((cell) => cell.trim());
      return { after: letters[after] ?? after, bases: cells(bases), endings: cells(endings) };
    });
}

function cells(text: string): string[] {
  return text.split(/\s+/).map((cell) => (cell === '-' ? '' : cell));
}
