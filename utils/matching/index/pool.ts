import { sortInSteps } from './sort-in-steps';

/** Keeps one of each text, and counts how often each is asked for. */
export interface Pool {
  placeOf(text: string): number;
  /** Counts a text, whose place is known, once more. */
  use(place: number): void;
  /** The texts by place. */
  texts: readonly string[];
  /** The texts, the most used first, and for each place its rank among them; in steps, which yield the share done. */
  byUse(): Generator<number, PoolByUse, void>;
}

export interface PoolByUse {
  texts: string[];
  rankOf: Uint32Array;
}

export function createPool(): Pool {
  const places = new Map<string, number>();
  const texts: string[] = [];
  const uses: number[] = [];
  return {
    texts,
    placeOf(text) {
      let place = places.get(text);
      if (place === undefined) {
        place = texts.push(text) - 1;
        places.set(text, place);
        uses.push(0);
      }
      uses[place]!++;
      return place;
    },
    use(place) {
      uses[place]!++;
    },
    *byUse() {
      const order = yield* sortInSteps(texts.length, (one, other) => uses[one]! > uses[other]!);
      const rankOf = new Uint32Array(order.length);
      const sorted: string[] = [];
      for (let rank = 0; rank < order.length; rank++) {
        rankOf[order[rank]!] = rank;
        sorted.push(texts[order[rank]!]!);
      }
      return { texts: sorted, rankOf };
    },
  };
}
