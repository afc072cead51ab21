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

export function createGrowingNumbers(): GrowingNumbers {
  let numbers = new Uint32Array(256);
  let length = 0;
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
