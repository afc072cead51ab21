/**
 * A text for each of a million rows, in blocks of some hundreds: a string of its own for each would take as much again
 * for its head, and a block that does not hold a word at all is passed over at the speed of memory.
 */
export interface TextColumn {
  readonly count: number;
  at(row: number): string;
  /** Marks the rows whose text holds the word; `marks` is as long as the column. Yields after some milliseconds' work. */
  mark(word: string, marks: Uint8Array): Generator<void, void, void>;
}

export const rowsInBlock = 256;

/** Between blocks of about this many code units somebody else may have a turn: a millisecond or less. */
const lengthInStep = 1_000_000;

const lineEnd = '\n';

/** A column as it may be kept. */
export interface TextBlocks {
  count: number;
  blocks: string[];
}

/** Takes texts one after the other, after those that were kept; line ends in them become blanks. */
export function createTextColumn(kept: TextBlocks = { count: 0, blocks: [] }) {
  const blocks = kept.blocks.slice(0, Math.floor(kept.count / rowsInBlock));
  let open = kept.count % rowsInBlock === 0 ? [] : (kept.blocks.at(-1) ?? '').split(lineEnd);
  let split: { block: number; lines: readonly string[] } | undefined;

  function linesOf(block: number): readonly string[] {
    const text = blocks[block];
    if (text === undefined) return open;
    if (split?.block !== block) split = { block, lines: text.split(lineEnd) };
    return split.lines;
  }

  return {
    get count() {
      return blocks.length * rowsInBlock + open.length;
    },

    push(text: string): void {
      open.push(text.includes(lineEnd) ? text.replaceAll(lineEnd, ' ') : text);
      if (open.length < rowsInBlock) return;
      blocks.push(open.join(lineEnd));
      open = [];
    },

    toBlocks(): TextBlocks {
      const all = open.length === 0 ? [...blocks] : [...blocks, open.join(lineEnd)];
      return { count: blocks.length * rowsInBlock + open.length, blocks: all };
    },

    at: (row: number) => linesOf(Math.floor(row / rowsInBlock))[row % rowsInBlock] ?? '',

    *mark(word: string, marks: Uint8Array): Generator<void, void, void> {
      let left = lengthInStep;
      for (let block = 0; block <= blocks.length; block++) {
        const text = blocks[block] ?? open.join(lineEnd);
        if (text.includes(word)) {
          const lines = text.split(lineEnd);
          for (const [at, line] of lines.entries()) {
            if (line.includes(word)) marks[block * rowsInBlock + at] = 1;
          }
        }
        left -= text.length;
        if (left > 0) continue;
        yield;
        left = lengthInStep;
      }
    },
  };
}
