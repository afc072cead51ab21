import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feedLimits } from '../../utils/feeds/feed-limits';
import { feedFields, feedFormat } from '../../utils/feeds/feed-manifest';
import { partKinds } from '../../utils/feeds/pack-parts';

const page = readFileSync(new URL('../../docs/feeds.md', import.meta.url), 'utf8');
const mebibyte = 1024 * 1024;

describe('docs/feeds.md', () => {
  it('names the format, every field of the manifest and every kind of file', () => {
    expect([feedFormat, ...feedFields, ...partKinds].filter((name) => !page.includes(`\`${name}\``))).toEqual(
      [],
    );
  });

  it('names the limits in force', () => {
    const { packedBytes, unpackedBytes, linesBytes, lineBytes, manifestBytes, files, deltas } = feedLimits;
    const written = [
      `\`.gz\` ${packedBytes / mebibyte} MiB as served and ${unpackedBytes / mebibyte} MiB unpacked`,
      `\`.jsonl\` ${linesBytes / mebibyte / 1024} GiB`,
      `${lineBytes / 1024} KiB a line`,
      `at most ${manifestBytes / 1024} KiB`,
      `${files.toLocaleString('en')} files, ${deltas} deltas`,
    ];
    const text = page.replaceAll(/\s+/g, ' ');
    expect(written.filter((limit) => !text.includes(limit))).toEqual([]);
  });
});
