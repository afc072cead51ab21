import type { Line } from './stored-lines';
import { linesOfText } from './gzip-lines';

/** Text that is sorted in memory at once, in code units; more is laid aside, where the browser keeps it on disk. */
const runLength = 16 * 1024 * 1024;

/** Lines handed on at once. */
const batchLines = 500;

/**
 * Lines in another order: by the key that `keyOf` makes of theirs, which holds no tab. Memory is bounded, whatever there
 * is of them: sorted runs are laid aside and merged.
 */
export async function* sortLines(
  lines: AsyncIterable<readonly Line[]>,
  keyOf: (key: string) => string,
  { longestRun = runLength }: { longestRun?: number } = {},
): AsyncGenerator<Line[]> {
  const runs: Blob[] = [];
  let run: Line[] = [];
  let length = 0;
  for await (const batch of lines) {
    for (const { key, text } of batch) {
      run.push({ key: keyOf(key), text });
      length += text.length;
    }
    if (length < longestRun) continue;
    runs.push(new Blob(sorted(run).map(({ key, text }) => `${key}\t${text}\n`)));
    run = [];
    length = 0;
  }
  yield* inBatches(merged([...runs.map(linesOfRun), inMemory(sorted(run))]));
}

function sorted(lines: Line[]): Line[] {
  return lines.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

async function* linesOfRun(run: Blob): AsyncGenerator<Line> {
  for await (const line of linesOfText(run.stream().pipeThrough(new TextDecoderStream()))) {
    const tab = line.indexOf('\t');
    yield { key: line.slice(0, tab), text: line.slice(tab + 1) };
  }
}

// oxlint-disable-next-line typescript/require-await -- the others wait
async function* inMemory(lines: Line[]): AsyncGenerator<Line> {
  yield* lines;
}

async function* merged(runs: AsyncGenerator<Line>[]): AsyncGenerator<Line> {
  const heads = await Promise.all(runs.map(async (run) => ({ run, next: await run.next() })));
  for (;;) {
    const [first, ...others] = heads.filter(({ next }) => !next.done);
    if (!first) return;
    // Runs are few: one for some tens of thousands of records.
    const least = others.reduce((a, b) => (b.next.value.key < a.next.value.key ? b : a), first);
    yield least.next.value as Line;
    least.next = await least.run.next();
  }
}

async function* inBatches(lines: AsyncGenerator<Line>): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < batchLines) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
