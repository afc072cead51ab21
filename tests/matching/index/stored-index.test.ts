import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../utils/matching/index/compile-index';
import { withEdits } from '../../../utils/matching/index/edit-index';
import { indexBytes, openIndex } from '../../../utils/matching/index/stored-index';
import { makePerson } from '../make-names';

const bytes = indexBytes(compileIndex([makePerson('p/a', 'Aldo Vernik'), makePerson('p/b', 'Bela Vernik')]));

function changed(at: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  copy[at]! ^= 1;
  return copy;
}

describe('openIndex', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['bytes of something else', changed(0)],
    ['bytes of another format', changed(4)],
    ['a damaged head', changed(12)],
    ['half of the bytes', bytes.slice(0, bytes.length / 2)],
    ['bytes with more behind them', new Uint8Array([...bytes, 0])],
  ])('refuses %s', (_, broken) => expect(openIndex(broken)).toBeNull());

  it('opens bytes that begin anywhere in a buffer', () => {
    const buffer = new Uint8Array(bytes.length + 1);
    buffer.set(bytes, 1);
    expect(openIndex(buffer.subarray(1))).not.toBeNull();
  });
});

describe('indexBytes', () => {
  it('is not asked for an index with edits', () => {
    const index = withEdits(openIndex(bytes)!, { gone: ['p/a'], actors: [] });
    expect(() => indexBytes(index)).toThrow('edits');
  });
});
