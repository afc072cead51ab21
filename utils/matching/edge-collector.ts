import { createGrowingNumbers } from './growing-numbers';
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

export function createEdgeCollector(): EdgeCollector {
  const parents = createGrowingNumbers();
  const hashesA = createGrowingNumbers();
  const hashesB = createGrowingNumbers();
  const shards = Array.from({ length: shardCount }, () => ({ edges: new Uint32Array(16), used: 0 }));
  [parents, hashesA, hashesB].forEach((numbers) => numbers.push(0));

  return {
    edge(parent, hashA, hashB) {
      const hash = placeHash(parent, hashA);
      const shard = shards[hash & (shardCount - 1)]!;
      const mask = shard.edges.length - 1;
      for (let at = (hash >>> 8) & mask; shard.edges[at] !== 0; at = (at + 1) & mask) {
        const known = shard.edges[at]!;
        if (
          parents.get(known) === parent &&
          hashesA.get(known) === hashA >>> 0 &&
          hashesB.get(known) === hashB >>> 0
        ) {
          return known;
        }
      }
      const edge = parents.push(parent);
      hashesA.push(hashA);
      hashesB.push(hashB);
      shard.used++;
      if (shard.used > shard.edges.length * fullest) {
        const larger = new Uint32Array(shard.edges.length * 2);
        for (const known of shard.edges) {
          if (known !== 0) put(larger, known, placeHash(parents.get(known), hashesA.get(known)));
        }
        shard.edges = larger;
      }
      put(shard.edges, edge, hash);
      return edge;
    },
    count: () => parents.length() - 1,
    parentOf: (edge) => parents.get(edge),
    hashAOf: (edge) => hashesA.get(edge),
    hashBOf: (edge) => hashesB.get(edge),
  };
}

function placeHash(parent: number, hashA: number): number {
  return mixHash(hashA + Math.imul(parent, 0x27d4eb2f));
}

function put(edges: Uint32Array, edge: number, hash: number): void {
  let at = (hash >>> 8) & (edges.length - 1);
  while (edges[at] !== 0) at = (at + 1) & (edges.length - 1);
  edges[at] = edge;
}
