/**
 * Sequences of folded tokens in one open-addressing hash table. An edge is found by hashing its node and its token, so
 * looking up a word costs the same with 20 names and with 500,000. Plain typed arrays: it can be stored and loaded as
 * bytes.
 */
export interface NameTrie {
  /** Two numbers a slot: a fingerprint of node and token (0 = empty), and the node the edge leads to. */
  slots: Uint32Array;
  /** For each node where its entries start in `entries`; one number more than nodes. */
  entriesAt: Uint32Array;
}

export const rootNode = 0;

/** The node that `token` leads to from `node`, or -1. Never true by accident but for one in about 4 billion words. */
export function stepTo(trie: NameTrie, node: number, token: string): number {
  const [a, b] = hashToken(token);
  return stepByHash(trie, node, a, b);
}

/** The same for a token whose two hashes are known: begun with `tokenHashA` and `tokenHashB`, fed letter by letter. */
export function stepByHash(trie: NameTrie, node: number, a: number, b: number): number {
  const { slots } = trie;
  const size = slots.length >> 1;
  const fingerprint = fingerprintOf(node, b);
  for (let slot = slotOf(node, a, size); ; slot = slot + 1 === size ? 0 : slot + 1) {
    const found = slots[slot * 2]!;
    if (found === 0) return -1;
    if (found === fingerprint) return slots[slot * 2 + 1]!;
  }
}

/** A trie under construction. Entries are numbers that mean something to the caller. */
export interface TrieBuilder {
  /** Adds an entry under a sequence of tokens, each given as one or more equal spellings. */
  add(tokens: readonly (readonly string[])[], entry: number): void;
  /** The trie, and all entries ordered by node. */
  finish(): { trie: NameTrie; entries: number[] };
}

export function createTrieBuilder(): TrieBuilder {
  const edges = new Map<string, number>();
  const entriesOf: number[][] = [[]];

  const childOf = (node: number, token: string): number => {
    const key = `${node} ${token}`;
    const known = edges.get(key);
    if (known !== undefined) return known;
    const child = entriesOf.push([]) - 1;
    edges.set(key, child);
    return child;
  };

  return {
    add(tokens, entry) {
      let nodes = [rootNode];
      for (const spellings of tokens) {
        nodes = nodes.flatMap((node) => spellings.map((spelling) => childOf(node, spelling)));
      }
      for (const node of nodes) if (node !== rootNode) entriesOf[node]!.push(entry);
    },
    finish() {
      const entriesAt = new Uint32Array(entriesOf.length + 1);
      entriesOf.forEach((list, node) => {
        entriesAt[node + 1] = entriesAt[node]! + list.length;
      });
      return { trie: { slots: fillSlots(edges), entriesAt }, entries: entriesOf.flat() };
    },
  };
}

/** Share of slots in use: fuller saves memory, emptier saves steps. */
const load = 0.75;

function fillSlots(edges: ReadonlyMap<string, number>): Uint32Array {
  const size = Math.max(8, Math.ceil(edges.size / load));
  const slots = new Uint32Array(size * 2);
  for (const [key, child] of edges) {
    const space = key.indexOf(' ');
    const node = Number(key.slice(0, space));
    const [a, b] = hashToken(key.slice(space + 1));
    let slot = slotOf(node, a, size);
    while (slots[slot * 2] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
    slots[slot * 2] = fingerprintOf(node, b);
    slots[slot * 2 + 1] = child;
  }
  return slots;
}

// Two independent 32-bit hashes (FNV-1a and a multiplicative one, finished with MurmurHash3's mixer): the first places
// the edge, the second stands for it in the table.
export const tokenHashA = 0x811c9dc5 | 0;
export const tokenHashB = 0x2545f491 | 0;

export function addToHashA(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export function addToHashB(hash: number, code: number): number {
  const next = Math.imul(hash ^ code, 0x9e3779b1);
  return next ^ (next >>> 15);
}

function hashToken(token: string): [a: number, b: number] {
  let a = tokenHashA;
  let b = tokenHashB;
  for (let i = 0; i < token.length; i++) {
    a = addToHashA(a, token.charCodeAt(i));
    b = addToHashB(b, token.charCodeAt(i));
  }
  return [a, b];
}

function slotOf(node: number, a: number, size: number): number {
  return Math.floor(mix(a + Math.imul(node, 0x27d4eb2f)) * (size / 4294967296));
}

function fingerprintOf(node: number, b: number): number {
  return mix(b ^ Math.imul(node, 0x165667b1)) || 1;
}

function mix(hash: number): number {
  let mixed = hash;
  mixed ^= mixed >>> 16;
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
