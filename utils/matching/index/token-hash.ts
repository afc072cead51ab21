// Two independent 32-bit hashes of folded letters (FNV-1a and a multiplicative one), to be finished with MurmurHash3's
// mixer: the first places a token in a table, the second stands for it there.

export const hashStartA = 0x811c9dc5 | 0;
export const hashStartB = 0x2545f491 | 0;

export function addToHashA(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export function addToHashB(hash: number, code: number): number {
  const next = Math.imul(hash ^ code, 0x9e3779b1);
  return next ^ (next >>> 15);
}

export function hashTokenA(token: string): number {
  let hash = hashStartA;
  for (let i = 0; i < token.length; i++) hash = addToHashA(hash, token.charCodeAt(i));
  return hash;
}

export function hashTokenB(token: string): number {
  let hash = hashStartB;
  for (let i = 0; i < token.length; i++) hash = addToHashB(hash, token.charCodeAt(i));
  return hash;
}

export function mixHash(hash: number): number {
  let mixed = hash;
  mixed ^= mixed >>> 16;
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
