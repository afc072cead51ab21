/** Sorts places by what they hold, in steps of a few milliseconds; equal ones stay in order. Yields the share done. */
export function* sortInSteps(
  count: number,
  isBefore: (one: number, other: number) => boolean,
): Generator<number, Uint32Array, void> {
  let from = new Uint32Array(count);
  for (let place = 0; place < count; place++) from[place] = place;
  let to = new Uint32Array(count);
  const rounds = Math.ceil(Math.log2(Math.max(2, count)));
  for (let width = 1, round = 0; width < count; width *= 2, round++) {
    for (let start = 0, left = inStep; start < count; start += width * 2) {
      const middle = Math.min(start + width, count);
      const end = Math.min(start + width * 2, count);
      let one = start;
      let other = middle;
      for (let at = start; at < end; at++) {
        const takesOther = other < end && (one >= middle || isBefore(from[other]!, from[one]!));
        to[at] = from[takesOther ? other++ : one++]!;
        if (--left === 0) {
          yield (round + at / count) / rounds;
          left = inStep;
        }
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

const inStep = 4096;
