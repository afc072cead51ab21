import { mixHash } from './token-hash';

/** The tokens of names as a tree: each edge leads from an edge (0: the root) by a token to a new one, numbered from 1. */
export interface EdgeCollector {
  /** The edge of a token behind another edge; the same for equal tokens. */
  edge(parent: number, hashA: number, hashB: number): number;
  count(): number;
  parentOf(edge: number): number;
  hashAOf(edge: number): number;
  hashBOf(edge: number): number;
}

/** So many small tables grow one at a time: no single call takes long. */
const shardCount = 256;
const fullest = 0.6;

/** Edges lie in pages, so that more of them move none. */
const pageBits = 13;
const pageMask = (1 << pageBits) - 1;
/** An edge's parent and hashes, side by side. */
const edgeSize = 3;

export function createEdgeCollector(): EdgeCollector {
  const pages: Int32Array[] = [newPage()];
  let count = 0;
  const shards = Array.from({ length: shardCount }, () => ({ edges: new Uint32Array(16), used: 0 }));
  const field = (edge: number, at: number) => pages[edge >> pageBits]![(edge & pageMask) * edgeSize + at]!;

  const grow = (shard: (typeof shards)[number]) => {
    const larger = new Uint32Array(shard.edges.length * 2);
    for (const known of shard.edges) {
      if (known !== 0) put(larger, known, placeHash(field(known, 0), field(known, 1)));
    }
    shard.edges = larger;
  };

  return {
    edge(parent, hashA, hashB) {
      const hash = placeHash(parent, hashA);
      const shard = shards[hash & (shardCount - 1)]!;
      const { edges } = shard;
      const mask = edges.length - 1;
      for (let at = (hash >>> 8) & mask; edges[at] !== 0; at = (at + 1) & mask) {
        const known = edges[at]!;
        const page = pages[known >> pageBits]!;
        const start = (known & pageMask) * edgeSize;
        if (page[start] === parent && page[start + 1] === hashA && page[start + 2] === hashB) return known;
      }
      const edge = ++count;
      if (edge >> pageBits === pages.length) pages.push(newPage());
      const page = pages[edge >> pageBits]!;
      const start = (edge & pageMask) * edgeSize;
      page[start] = parent;
      page[start + 1] = hashA;
      page[start + 2] = hashB;
      shard.used++;
      if (shard.used > edges.length * fullest) grow(shard);
      put(shard.edges, edge, hash);
      return edge;
    },
    count: () => count,
    parentOf: (edge) => field(edge, 0),
    hashAOf: (edge) => field(edge, 1),
    hashBOf: (edge) => field(edge, 2),
  };
}

function newPage(): Int32Array {
  return new Int32Array(edgeSize << pageBits);
}

function placeHash(parent: number, hashA: number): number {
  return mixHash(hashA + Math.imul(parent, 0x27d4eb2f));
}

function put(edges: Uint32Array, edge: number, hash: number): void {
  let at = (hash >>> 8) & (edges.length - 1);
  while (edges[at] !== 0) at = (at + 1) & (edges.length - 1);
  edges[at] = edge;
}
