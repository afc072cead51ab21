import { problem, type Problem } from '../dataset/checking/problem';
import { feedLimits } from './feed-limits';
import { whyNotText } from './why-not-text';

/** One line, without its end; numbers count from 1. */
export interface NumberedLine {
  line: number;
  text: string;
}

/** A problem and where it is: at a line, or (without one) somewhere in the file. */
export interface LineProblem {
  line?: number;
  problem: Problem;
}

/** How many bytes may still be read; reading lessens it, so that several files can share one. */
export interface Allowance {
  bytes: number;
}

/**
 * Reads UTF-8 lines as they arrive, in batches. After a problem nothing follows, and the source is told to stop: the
 * limits on bytes and lines hold before anything is kept, so a gzip bomb costs no more than the limit.
 */
export async function* readLines(
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
  allowance: Allowance,
): AsyncGenerator<NumberedLine[] | LineProblem> {
  const cutter = createLineCutter();
  const granted = allowance.bytes;
  // Leaving the loop early cancels the source.
  try {
    for await (const chunk of chunksOf(source)) {
      allowance.bytes -= chunk.length;
      if (allowance.bytes < 0) {
        yield { problem: problem('', 'bytes-too-many', { max: granted }) };
        return;
      }
      const cut = cutter.take(chunk);
      yield cut;
      if (!Array.isArray(cut)) return;
    }
    yield cutter.end();
  } catch (error) {
    if (error instanceof CutShort)
      yield { problem: problem('', 'file-unreadable', { detail: error.message }) };
    else throw error;
  }
}

/** What a source throws when it ends before its time: the network, or an unpacker with broken bytes. */
class CutShort extends Error {}

/** The chunks of a stream. `for await` over streams is younger than the browsers we support. */
async function* chunksOf(source: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const reader = source.getReader();
  let isDone = false;
  try {
    for (;;) {
      const step = await reader.read().catch((error: unknown) => {
        isDone = true;
        throw new CutShort(error instanceof Error ? error.message : String(error));
      });
      if (step.done) {
        isDone = true;
        return;
      }
      yield step.value;
    }
  } finally {
    if (!isDone) await reader.cancel();
  }
}

const lineEnd = 0x0a;

function createLineCutter() {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  /** The beginning of a line that has not ended yet; never longer than a line may be. */
  let begun: Uint8Array<ArrayBuffer> = new Uint8Array();
  let line = 1;

  function linesOf(bytes: Uint8Array): NumberedLine[] | LineProblem {
    const texts = decodeLines(decoder, bytes);
    if (texts === undefined)
      return { line, problem: problem('', line === 1 ? whyNotText(bytes) : 'broken-text') };
    const numbered: NumberedLine[] = [];
    for (const written of texts) {
      if (isTooLong(written)) return tooLong(line);
      const text = written.endsWith('\r') ? written.slice(0, -1) : written;
      numbered.push({ line, text: line === 1 ? text.replace(/^\uFEFF/, '') : text });
      line++;
    }
    return numbered;
  }

  return {
    take(chunk: Uint8Array<ArrayBuffer>): NumberedLine[] | LineProblem {
      const last = chunk.lastIndexOf(lineEnd);
      if (last === -1) {
        begun = joined(begun, chunk);
        return begun.length > feedLimits.lineBytes ? tooLong(line) : [];
      }
      const whole = joined(begun, chunk.subarray(0, last));
      begun = chunk.slice(last + 1);
      const lines = linesOf(whole);
      if (!Array.isArray(lines)) return lines;
      return begun.length > feedLimits.lineBytes ? tooLong(line) : lines;
    },
    end(): NumberedLine[] | LineProblem {
      return begun.length === 0 ? [] : linesOf(begun);
    },
  };
}

function tooLong(line: number): LineProblem {
  return { line, problem: problem('', 'line-too-long', { max: feedLimits.lineBytes }) };
}

/** A UTF-16 code unit is at most three bytes, so that most lines need no counting. */
function isTooLong(text: string): boolean {
  if (text.length * 3 <= feedLimits.lineBytes) return false;
  return new TextEncoder().encode(text).length > feedLimits.lineBytes;
}

function decodeLines(decoder: TextDecoder, bytes: Uint8Array): string[] | undefined {
  try {
    return decoder.decode(bytes).split('\n');
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function joined(a: Uint8Array<ArrayBuffer>, b: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
