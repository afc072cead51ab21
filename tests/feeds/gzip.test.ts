import { describe, expect, it } from 'vitest';
import { gzip } from '../../scripts/pack/gzip';
import { unpack } from './make-feed';

describe('gzip', () => {
  it('names neither time nor system, so that every machine packs the same bytes', async () => {
    const packed = await gzip(new TextEncoder().encode('Ada Lund'));
    // Magic number, deflate, no flags, no time, smallest, unknown system (RFC 1952).
    expect(packed.slice(0, 10)).toEqual(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255));
    expect(await unpack(packed)).toBe('Ada Lund');
  });
});
