import { describe, expect, it } from 'vitest';
import { feedLimits } from '../../utils/feeds/feed-limits';
import { recordBatches, takeRecords } from '../../utils/feeds/read-records';
import { sha256 } from '../../utils/feeds/sha256';
import { opener } from './make-feed';

const records = 1200;
const path = 'topics.jsonl';

/** Lines that are too many to be held; `last` ends the last. */
function largeFile(last = 'end') {
  const line = (i: number) => JSON.stringify({ id: `t${i}`, note: 'n'.repeat(15_000), last });
  const head = JSON.stringify({ type: 'header', kind: 'topics', records });
  const lines = [head, ...Array.from({ length: records }, (_, i) => line(i))];
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

async function read(bytes: Uint8Array<ArrayBuffer>, hash: string) {
  const file = { path, kind: 'topics' as const, records, bytes: bytes.length, sha256: hash };
  const open = opener(new Map([[path, bytes]]), 1_000_000);
  const expected = { kind: 'topics', records };
  let taken = 0;
  const problems = await takeRecords(
    recordBatches(file, expected, { open, allowance: { bytes: feedLimits.linesBytes } }),
    (batch) => (taken += batch.length),
  );
  return { taken, problems: problems.map(({ path: at, code }) => `${at} ${code}`) };
}

describe('a listed file that is too large to be held', () => {
  it('is read as it comes, and held to its hash at its end', async () => {
    const bytes = largeFile();
    expect(bytes.length).toBeGreaterThan(feedLimits.packedBytes);
    const hash = await sha256(bytes);
    expect(await read(bytes, hash)).toEqual({ taken: records, problems: [] });
    expect(await read(largeFile('eve'), hash)).toEqual({
      taken: records,
      problems: ['topics.jsonl file-hash'],
    });
  });
});
