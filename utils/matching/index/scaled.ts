/** Steps as the part of a longer way from one share to another. */
export function* scaled<Result>(
  steps: Generator<number, Result, void>,
  from: number,
  to: number,
): Generator<number, Result, void> {
  let step = steps.next();
  while (!step.done) {
    yield from + step.value * (to - from);
    step = steps.next();
  }
  return step.value;
}
