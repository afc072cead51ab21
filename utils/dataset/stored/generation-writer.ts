import type { Database } from './database';
import { blockLengthOf, packBlock, type Block, type Line, type LineKind } from './stored-lines';

export type GenerationWriter = ReturnType<typeof createGenerationWriter>;

/** Code units written in one transaction: each waits for the disk, and holds them twice while it does. */
const writtenLength = 4 * 1024 * 1024;

/** Writes lines into a generation that nobody points at. Memory is bounded by what is written at once. */
export function createGenerationWriter(database: Database, gen: number) {
  const open = new Map<LineKind, { lines: Line[]; length: number }>();
  let closed: Block[] = [];
  let length = 0;
  let blocks = 0;
  let writing: Promise<unknown> = Promise.resolve();

  function close(kind: LineKind, lines: Line[]): void {
    if (lines.length === 0) return;
    closed.push(packBlock(gen, kind, lines));
    blocks++;
  }

  /** The next blocks are made while the browser writes these. */
  async function write(): Promise<void> {
    const due = closed;
    closed = [];
    length = 0;
    await writing;
    writing = database.addBlocks(due);
    // Whoever waits for it next hears of a failure.
    writing.catch(() => undefined);
  }

  return {
    gen,
    /** The keys of a kind must ascend. The promise is there only when there is something to wait for. */
    add(kind: LineKind, line: Line): Promise<void> | undefined {
      const block = open.get(kind) ?? { lines: [], length: 0 };
      open.set(kind, block);
      block.lines.push(line);
      const added = line.key.length + line.text.length;
      block.length += added;
      length += added;
      if (block.length >= blockLengthOf(kind)) {
        close(kind, block.lines);
        open.delete(kind);
      }
      return length >= writtenLength ? write() : undefined;
    },
    /** Writes what is left. Answers how many blocks the generation has. */
    async end(): Promise<number> {
      for (const [kind, { lines }] of open) close(kind, lines);
      open.clear();
      await write();
      await writing;
      return blocks;
    },
  };
}

/** Writes lines that are held in memory. */
export async function writeLines(
  writer: GenerationWriter,
  lines: Iterable<[LineKind, readonly Line[]]>,
): Promise<void> {
  for (const [kind, all] of lines) {
    for (const line of all) {
      const wait = writer.add(kind, line);
      if (wait) await wait;
    }
  }
}
