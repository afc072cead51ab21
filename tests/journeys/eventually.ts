/**
 * Waits for a condition, never for a time: asks again until the probe gives something, and gives that back.
 * Fails with `what` after `patienceMs`.
 */
export async function eventually<Result>(
  what: string,
  probe: () => Promise<Result | undefined | null | false> | Result | undefined | null | false,
  { patienceMs = 10_000 }: { patienceMs?: number } = {},
): Promise<Result> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const result = await probe();
    if (result !== undefined && result !== null && result !== false) return result;
    if (performance.now() > deadline) throw new Error(`not within ${patienceMs} ms: ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
