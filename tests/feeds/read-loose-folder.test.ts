import { describe, expect, it } from 'vitest';
import { inFileOrder } from '../../utils/feeds/pack-parts';
import { readLooseFolder } from '../../utils/feeds/read-loose-folder';
import { makeFile, makeManifest } from '../dataset/make-file';
import { compress, makeFeed, makePack, opener, unsigned } from './make-feed';

const encode = (text: string) => new TextEncoder().encode(text);
const linesOf = (records: object[]) => encode(records.map((record) => JSON.stringify(record)).join('\n'));
const { format: _, pack: about, positions, ...sections } = makeFile();
const manifestBytes = encode(JSON.stringify(about));
const plain = Object.entries(sections).map(([kind, records]) => [`${kind}.jsonl`, linesOf(records)] as const);

async function read(files: Iterable<readonly [string, Uint8Array<ArrayBuffer>]>, manifest = manifestBytes) {
  const result = await readLooseFolder(manifest, opener(new Map(files)));
  return result?.kind === 'flawed' ? result.problems.map(({ code, path }) => [code, path]) : result;
}

describe('readLooseFolder', () => {
  it('reads files of each kind, packed or not, with a header or without', async () => {
    const header = { type: 'header', kind: 'positions', revision: 1, records: 1 };
    const packed = await compress(linesOf([header, ...positions]));
    expect(await read([...plain, ['positions.jsonl.gz', packed]])).toEqual({
      kind: 'read',
      pack: inFileOrder(makePack()),
      warnings: [],
    });
  });

  it('names file and line of what is wrong', async () => {
    const lost = linesOf([{ ...positions[0], topic: 'none' }]);
    expect(await read([...plain, ['positions.jsonl', lost]])).toEqual([
      ['unresolved', 'positions.jsonl, line 1, topic'],
    ]);
    expect(await read([...plain, ['positions.jsonl', encode('{}\n{')]])).toEqual([
      ['not-json', 'positions.jsonl, line 2'],
    ]);
    expect(await read([...plain, ['positions.jsonl.gz', encode('no gzip')]])).toEqual([
      ['not-gzip', 'positions.jsonl.gz'],
    ]);
    expect(await read(plain, encode(JSON.stringify(makeManifest({ id: 'own' }))))).toEqual([
      ['pack-id', 'pack.id'],
    ]);
    expect(await read(plain, encode('{"id"}'))).toEqual([['not-json', '']]);
    expect(await read(plain, encode('"x"'))).toEqual([['wrong-type', 'pack']]);
    expect(await read([])).toEqual([['no-records', '']]);
  });

  it('leaves the folder of a feed to those who check it', async () => {
    const { manifest, files } = await makeFeed();
    expect(await read(files, unsigned(manifest).bytes)).toBeUndefined();
  });
});
