/** Rows sorted by a number, equal ones in the order given. Numbers are whole, from 0 to 2^31. */
export function orderByNumber(rows: Uint32Array, numberOf: (row: number) => number): Uint32Array {
  // Number and place in one: browsers sort numbers alone ten times as fast as with a function that compares.
  const keys = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    keys[place] = Math.min(numberOf(rows[place]!), greatest) * placeRoom + place;
  }
  keys.sort();
  const order = new Uint32Array(rows.length);
  for (let i = 0; i < keys.length; i++) order[i] = rows[keys[i]! % placeRoom]!;
  return order;
}

/** More rows than any table has; times the greatest number it is still a whole number that floats hold. */
const placeRoom = 2 ** 22;
const greatest = 2 ** 31 - 1;

/** An order without some rows, and with few others put in where they belong. Linear, with few comparisons. */
export function reorder(
  order: Uint32Array,
  change: {
    without: ReadonlySet<number>;
    added: readonly number[];
    isBefore: (one: number, other: number) => boolean;
  },
): Uint32Array {
  const { without, isBefore } = change;
  const kept = without.size === 0 ? order : order.filter((row) => !without.has(row));
  const added = change.added.toSorted((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : a - b));
  const merged = new Uint32Array(kept.length + added.length);
  let from = 0;
  let at = 0;
  for (const row of added) {
    const place = placeOf(row, kept, isBefore);
    merged.set(kept.subarray(from, place), at);
    at += place - from;
    merged[at++] = row;
    from = place;
  }
  merged.set(kept.subarray(from), at);
  return merged;
}

/** Behind all that are not behind it. */
function placeOf(row: number, order: Uint32Array, isBefore: (one: number, other: number) => boolean): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(row, order[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
