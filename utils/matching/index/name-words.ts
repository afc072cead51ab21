import { mixHash } from './token-hash';

/**
 * Bits that tell of nearly every word that no name has it (a Bloom filter in blocks of one number): small enough to stay
 * in a processor's cache, where the table of 500,000 names does not. Every look into the table that it saves, behind the
 * first word of a name as well as for it, saves a look into memory that is far away.
 */
export type NameWords = Uint32Array;

const bitsEach = 8;
const smallest = 256;

/** An empty filter for so many words. Its length is a power of two. */
export function createNameWords(count: number): NameWords {
  let length = smallest;
  while (length * 32 < count * bitsEach) length *= 2;
  return new Uint32Array(length);
}

/** `hash` is the first hash of the folded word. */
export function addNameWord(words: NameWords, hash: number): void {
  const mixed = mixHash(hash);
  const at = mixed & (words.length - 1);
  words[at] = words[at]! | bitsOf(mixed);
}

/** False when no name has the word. */
export function mayBeNameWord(words: NameWords, hash: number): boolean {
  const mixed = mixHash(hash);
  const bits = bitsOf(mixed);
  return (words[mixed & (words.length - 1)]! & bits) === bits;
}

/** The words of both. */
export function joinNameWords(one: NameWords, other: NameWords): NameWords {
  const joined = new Uint32Array(Math.max(one.length, other.length));
  // A word's place in a shorter filter is the end of its place in a longer one.
  for (let at = 0; at < joined.length; at++) {
    joined[at] = one[at & (one.length - 1)]! | other[at & (other.length - 1)]!;
  }
  return joined;
}

// Of the hash's upper bits: the lower ones choose the place, in the largest filter up to 22 of them.
function bitsOf(mixed: number): number {
  const spread = Math.imul(mixed, 0x9e3779b1);
  return (1 << (spread >>> 27)) | (1 << ((spread >>> 22) & 31)) | (1 << ((spread >>> 17) & 31));
}
