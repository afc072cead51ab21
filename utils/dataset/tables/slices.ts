/** How long one piece of work may last before others have a turn, in ms. */
const sliceMs = 20;

/** Runs work that yields, in slices, so that whoever asks meanwhile is answered. Undefined once it is not wanted any more. */
export async function inSlices<Result>(
  work: Generator<unknown, Result, void>,
  isWanted: () => boolean = () => true,
): Promise<Result | undefined> {
  const due = createPause();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    // oxlint-disable-next-line no-await-in-loop -- the pause is the point
    await due();
    if (!isWanted()) return undefined;
  }
}

/** A pause that is only made when the last one is a slice ago. */
export function createPause(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < sliceMs) return;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  };
}
