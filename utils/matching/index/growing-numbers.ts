/** A list of 32-bit numbers that grows, without an object for each. */
export interface GrowingNumbers {
  /** The place of the number added. */
  push(number: number): number;
  get(place: number): number;
  set(place: number, number: number): void;
  length(): number;
  /** The numbers so far: a view until the next push. */
  numbers(): Uint32Array;
}

/** Grows from these on, which are not changed. */
export function createGrowingNumbers(from?: Uint32Array): GrowingNumbers {
  let numbers = new Uint32Array(Math.max(256, from?.length ?? 0));
  if (from) numbers.set(from);
  let length = from?.length ?? 0;
  return {
    push(number) {
      if (length === numbers.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length] = number;
      return length++;
    },
    get: (place) => numbers[place]!,
    set(place, number) {
      numbers[place] = number;
    },
    length: () => length,
    numbers: () => numbers.subarray(0, length),
  };
}
