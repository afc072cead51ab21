/** No journey is of time: the limit ends what hangs, and is met on a machine with ten times as much to do. */
const patientMs = 30_000;

/**
 * Waits for a condition, never for a time: asks again until the probe gives something, and gives that back.
 * Fails with `what` after `patienceMs`; given as a function, it tells then what there is instead.
 */
export async function eventually<Result>(
  what: string | (() => string),
  probe: () => Promise<Result | undefined | null | false> | Result | undefined | null | false,
  { patienceMs = patientMs }: { patienceMs?: number } = {},
): Promise<Result> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const result = await probe();
    if (result !== undefined && result !== null && result !== false) return result;
    if (performance.now() > deadline) {
      throw new Error(`not within ${patienceMs} ms: ${typeof what === 'string' ? what : what()}`);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}
