/** Longer ones are in no file of ours; refused before they fill the memory. */
const mostLineLength = 16 * 1024 * 1024;

/** Text, a line each, packed. Equal lines give equal bytes in one browser. */
export async function gzipLines(lines: AsyncGenerator<string>): Promise<Blob> {
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${value}\n`));
    },
  });
  return new Response(text.pipeThrough(new CompressionStream('gzip'))).blob();
}

const encoder = new TextEncoder();

/** The other way round; `onShare` hears how much of the file has been read, from 0 to 1. Throws `Unpackable` for what is no sound gzip of text, or has a line without end. */
export async function* linesOfGzip(packed: Blob, onShare: (share: number) => void): AsyncGenerator<string> {
  let read = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      read += chunk.length;
      onShare(read / packed.size);
      controller.enqueue(chunk);
    },
  });
  const text = packed
    .stream()
    .pipeThrough(counter)
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
  yield* linesOfText(text);
}

/** The lines of text as it comes; the last may lack its end. Throws as `linesOfGzip` does. */
export async function* linesOfText(text: ReadableStream<string>): AsyncGenerator<string> {
  const reader = text.getReader();
  let rest = '';
  try {
    for (;;) {
      // What goes wrong here is wrong with the file, whatever this browser calls it.
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new Unpackable(error);
      });
      const lines = `${rest}${value ?? ''}`.split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > mostLineLength) throw new Unpackable('a line is too long');
      yield* lines;
      if (done) break;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (rest !== '') yield rest;
}

/** The file is no sound gzip of lines. */
export class Unpackable extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
