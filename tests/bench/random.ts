/** Numbers that look random and are the same on every machine. */
export interface Random {
  /** From 0 up to 1, without it. */
  next: () => number;
  /** A whole number from 0 up to `count`, without it. */
  below: (count: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
  /** The first items most often, about as words and surnames are spread (Zipf and Mandelbrot). */
  pickZipf: <Item>(items: readonly Item[]) => Item;
}

/** Mulberry32: small, and good enough for texts. */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    pick: (items) => items[below(items.length)]!,
    pickZipf: (items) => {
      const shift = 1 + items.length / 1000;
      return items[Math.floor(shift * ((items.length + shift) / shift) ** next() - shift)]!;
    },
  };
}
