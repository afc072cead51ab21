import { describe, expect, it } from 'vitest';
import { readFile } from '../../entrypoints/options/read-file';

describe('readFile', () => {
  it('reads UTF-8, without the mark at its start', async () => {
    expect(await readFile(new Blob(['\uFEFF{"name":"Лунд"}']))).toEqual({
      kind: 'text',
      text: '{"name":"Лунд"}',
    });
  });

  it('refuses another encoding instead of spoiling names', async () => {
    expect(await readFile(new Blob([new Uint8Array([0xff, 0xfe, 0x7b, 0x00])]))).toEqual({
      kind: 'not-text',
    });
  });

  it('refuses what would fill the memory, before it reads', async () => {
    const large = { size: 64 * 1024 * 1024 + 1, arrayBuffer: () => Promise.reject(new Error('was read')) };
    expect(await readFile(large as unknown as Blob)).toEqual({ kind: 'too-large' });
  });

  it('tells a file that is gone', async () => {
    const gone = { size: 1, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    expect(await readFile(gone as unknown as Blob)).toEqual({ kind: 'unreadable' });
  });
});
