/** Keeps one of each text, and counts how often each is asked for. */
export interface Pool {
  placeOf(text: string): number;
  /** The texts by place. */
  texts: readonly string[];
  /** The texts, the most used first, and for each place its rank among them. */
  byUse(): PoolByUse;
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
    byUse() {
      const order = texts.map((_, place) => place).toSorted((a, b) => uses[b]! - uses[a]!);
      const rankOf = new Uint32Array(texts.length);
      order.forEach((place, rank) => {
        rankOf[place] = rank;
      });
      return { texts: order.map((place) => texts[place]!), rankOf };
    },
  };
}
