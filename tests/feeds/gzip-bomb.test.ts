import { describe, expect, it } from 'vitest';
import { feedLimits } from '../../utils/feeds/feed-limits';
import { readLines } from '../../utils/feeds/read-lines';
import { readPack } from '../../utils/feeds/read-pack';
import { recordBatches, takeRecords } from '../../utils/feeds/read-records';
import { chunked, compress, makeFeed, opener, pathOf, withFile, withLines, type TestFeed } from './make-feed';

const feed = await makeFeed();
const topic = '{"id":"bridges","label":{"en":"Bridges"}}';
const encode = (text: string) => new TextEncoder().encode(text);

const problemsOf = async ({ manifest, files }: TestFeed) => {
  const read = await readPack(manifest, opener(files));
  return read.kind === 'read' ? [] : read.problems.map(({ code }) => code);
};

/** Mebibytes of one byte, about a thousandth of it as gzip. */
const packed = async (byte: number, mebibytes: number) => {
  const piece = new Uint8Array(1024 * 1024).fill(byte);
  let left = mebibytes;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (left-- > 0) controller.enqueue(piece);
      else controller.close();
    },
  });
  return new Uint8Array(await new Response(source.pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
};

describe('a gzip bomb', () => {
  it.each([
    ['zeros', 0, 'line-too-long'],
    ['line ends', 0x0a, 'wrong-header'],
  ])('of %s stops at once', async (_, byte, problem) => {
    const bomb = await withFile(feed, pathOf(feed, 'topics'), await packed(byte, 16));
    expect(await problemsOf(bomb)).toEqual([problem]);
  });

  it('of records stops at the number in its header', async () => {
    const bomb = await withLines(feed, 'topics', ([first = '']) => [
      first,
      ...Array<string>(200_000).fill(topic),
    ]);
    expect(await problemsOf(bomb)).toEqual(['record-count']);
    const [file] = bomb.manifest.files.filter(({ kind }) => kind === 'topics');
    if (!file) throw new Error('the feed has topics');
    const allowance = { bytes: feedLimits.linesBytes };
    let taken = 0;
    const batches = recordBatches(file, { kind: 'topics' }, { open: opener(bomb.files), allowance });
    await takeRecords(batches, ({ length }) => {
      taken += length;
    });
    expect(taken).toBeLessThan(10);
  });

  it('is unpacked no further than it is allowed to be', async () => {
    let unpacked = 0;
    const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        unpacked += chunk.length;
        controller.enqueue(chunk);
      },
    });
    const lines = chunked(await compress(encode(`${topic}\n`.repeat(200_000))), 1000)
      .pipeThrough(new DecompressionStream('gzip'))
      .pipeThrough(count);
    const problems: string[] = [];
    for await (const batch of readLines(lines, { bytes: 10_000 })) {
      if (!Array.isArray(batch)) problems.push(batch.problem.code);
    }
    expect(problems).toEqual(['bytes-too-many']);
    expect(unpacked).toBeLessThan(1_000_000);
  });
});
