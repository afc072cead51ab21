import type { GenerationWriter } from './generation-writer';
import type { RecordKind } from '../checking/incoming';
import { linesOf, type LineTable } from './line-table';
import type { Line } from './stored-lines';

/** UTF-16 code units of lines held while they are sorted. */
const heldLength = 8 * 1024 * 1024;

export type LineSorter = ReturnType<typeof createLineSorter>;

/**
 * Writes lines of a kind in whichever order they come. As long as they ascend they go where they belong; the others are
 * written as further lists, each in order, to be merged by whoever reads the generation with `mergedLines`.
 */
export function createLineSorter(writer: GenerationWriter, kind: RecordKind) {
  let last: string | undefined;
  let late: Line[] = [];
  let length = 0;
  let lists = 0;

  async function writeLate(): Promise<void> {
    const sorted = late.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    late = [];
    length = 0;
    lists++;
    for (const line of sorted) {
      const wait = writer.add(`${kind}~${lists}`, line);
      if (wait) await wait;
    }
  }

  return {
    /** The promise is there only when there is something to wait for. */
    add(line: Line): Promise<void> | undefined {
      if (last === undefined || line.key > last) {
        last = line.key;
        return writer.add(kind, line);
      }
      late.push(line);
      length += line.key.length + line.text.length;
      return length >= heldLength ? writeLate() : undefined;
    },
    /** Answers how many lists there are beside the first. */
    async end(): Promise<number> {
      if (late.length > 0) await writeLate();
      return lists;
    },
  };
}

/** The lines of a kind in the order of keys, from its first list and so many others. */
export async function* mergedLines(table: LineTable, kind: RecordKind, lists: number): AsyncGenerator<Line> {
  const kinds = [kind, ...Array.from({ length: lists }, (_, i) => `${kind}~${i + 1}` as const)];
  const sources = await Promise.all(kinds.map((each) => openSource(linesOf(table, each))));
  for (;;) {
    let least: Source | undefined;
    for (const source of sources) {
      if (source.head && (!least?.head || source.head.key < least.head.key)) least = source;
    }
    if (!least?.head) return;
    yield least.head;
    const wait = least.step();
    if (wait) await wait;
  }
}

interface Source {
  head: Line | undefined;
  step: () => Promise<void> | undefined;
}

async function openSource(lists: AsyncGenerator<Line[]>): Promise<Source> {
  let lines: Line[] = [];
  let at = 0;
  const load = async () => {
    const next = await lists.next();
    lines = next.done ? [] : next.value;
    at = 0;
    [source.head] = lines;
  };
  const source: Source = {
    head: undefined,
    step() {
      at++;
      source.head = lines[at];
      return source.head === undefined && lines.length > 0 ? load() : undefined;
    },
  };
  await load();
  return source;
}
