import type { Database } from './database';
import { openBlock, readBlock, type Block, type Line, type LineKind } from './stored-lines';

/** The lines of one generation. What it answers is whole, or it throws `DamagedBlock`. */
export interface LineTable {
  /** The texts of those that are there, by key. */
  find(kind: LineKind, keys: Iterable<string>): Promise<Map<string, string>>;
  /** The lines whose keys begin with one of these and a tab, in the order of the stems given. */
  under(kind: LineKind, stems: Iterable<string>): Promise<Line[]>;
  /** Some lines in the order of keys, from the one after `after`; none at the end. */
  after(kind: LineKind, after?: string): Promise<Line[]>;
}

/** Blocks that a walk reads at once: about a megabyte. */
const walkedBlocks = 32;

/** Blocks that are kept for the next question: a card's actor, its topics and its sources. */
const keptBlocks = 32;

/** Below everything that begins with a stem and a tab, and above. */
const firstUnder = '\t';
const afterUnder = '\n';

export function createStoredLines(database: Database, gen: number): LineTable {
  const kept = new Map<string, Block>();

  /** The block that holds each of these keys, or would. */
  async function blocksAt(kind: LineKind, keys: readonly string[]): Promise<Map<string, Block>> {
    const found = new Map<string, Block>();
    const missing: string[] = [];
    for (const key of keys) {
      const block = keptAt(kind, key);
      if (block) found.set(key, block);
      else missing.push(key);
    }
    if (missing.length === 0) return found;
    const read = new Map((await database.blocksAt(gen, kind, missing)).map((block) => [block.last, block]));
    const blocks = [...read.values()].toSorted((a, b) => (a.last < b.last ? -1 : 1));
    for (const block of blocks) keep(block);
    for (const key of missing) {
      const block = blocks.find(({ last }) => last >= key);
      if (block) found.set(key, block);
    }
    return found;
  }

  function keptAt(kind: LineKind, key: string): Block | undefined {
    for (const block of kept.values()) {
      if (block.kind === kind && block.first <= key && key <= block.last) return block;
    }
    return undefined;
  }

  function keep(block: Block): void {
    kept.set(`${block.kind} ${block.last}`, block);
    const [oldest] = kept.keys();
    if (kept.size > keptBlocks && oldest !== undefined) kept.delete(oldest);
  }

  async function linesUnder(kind: LineKind, stem: string): Promise<Line[]> {
    const from = stem + firstUnder;
    const to = stem + afterUnder;
    const found: Line[] = [];
    let block = keptAt(kind, from) ?? (await blocksAt(kind, [from])).get(from);
    while (block && block.first < to) {
      found.push(...readBlock(block).filter(({ key }) => key >= from && key < to));
      if (block.last >= to) break;
      // oxlint-disable-next-line no-await-in-loop -- only what is said by very few takes more than one block
      [block] = await database.blocksFrom({ gen, kind, after: block.last }, 1);
    }
    return found;
  }

  return {
    async find(kind, keys) {
      const wanted = [...new Set(keys)];
      const blocks = await blocksAt(kind, wanted);
      const texts = findInBlocks(wanted, blocks);
      return new Map(texts.filter((entry): entry is [string, string] => entry[1] !== undefined));
    },
    under: async (kind, stems) =>
      (await Promise.all([...new Set(stems)].map((stem) => linesUnder(kind, stem)))).flat(),
    async after(kind, after) {
      const blocks = await database.blocksFrom({ gen, kind, after }, walkedBlocks);
      const lines = blocks.flatMap(readBlock);
      return after === undefined ? lines : lines.filter(({ key }) => key > after);
    },
  };
}

/** Several keys of one block are looked up in its text, which is checked and decoded once. */
function findInBlocks(
  keys: readonly string[],
  blocks: ReadonlyMap<string, Block>,
): [string, string | undefined][] {
  const opened = new Map<Block, (key: string) => string | undefined>();
  return keys.map((key) => {
    const block = blocks.get(key);
    if (!block) return [key, undefined];
    const look = opened.get(block) ?? openBlock(block);
    opened.set(block, look);
    return [key, look(key)];
  });
}

/** The same of lines that are held in memory, each kind in the order of keys. */
export function createLinesInMemory(lines: ReadonlyMap<LineKind, readonly Line[]>): LineTable {
  const byKey = new Map(
    [...lines].map(([kind, all]) => [kind, new Map(all.map(({ key, text }) => [key, text]))]),
  );
  return {
    find: (kind, keys) => {
      const known = byKey.get(kind);
      const found = [...new Set(keys)].map((key): [string, string | undefined] => [key, known?.get(key)]);
      return Promise.resolve(
        new Map(found.filter((entry): entry is [string, string] => entry[1] !== undefined)),
      );
    },
    under: (kind, stems) =>
      Promise.resolve(
        [...new Set(stems)].flatMap((stem) =>
          (lines.get(kind) ?? []).filter(({ key }) => key.startsWith(stem + firstUnder)),
        ),
      ),
    after: (kind, after) =>
      Promise.resolve((lines.get(kind) ?? []).filter(({ key }) => after === undefined || key > after)),
  };
}

/** All lines of a kind, in the order of keys, some at a time. */
export async function* linesOf(table: LineTable, kind: LineKind): AsyncGenerator<Line[]> {
  for (let after: string | undefined; ;) {
    const lines = await table.after(kind, after);
    if (lines.length === 0) return;
    yield lines;
    after = lines.at(-1)?.key;
  }
}
