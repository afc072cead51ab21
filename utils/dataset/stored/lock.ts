/** Runs alone among all pages of the extension; a queue of this page where there are no Web Locks. */
export function withLock<R>(name: string, run: () => Promise<R>): Promise<R> {
  if (locks) return locks.request(name, run) as Promise<R>;
  const turn = (queues.get(name) ?? Promise.resolve()).then(run);
  queues.set(
    name,
    turn.then(
      () => undefined,
      () => undefined,
    ),
  );
  return turn;
}

/** Runs alone, or not at all while somebody else does. */
export async function ifFree(name: string, run: () => Promise<void>): Promise<void> {
  if (!locks) return withLock(name, run);
  await locks.request(name, { ifAvailable: true }, async (lock) => lock && run());
}

/**
 * Holds a name that nobody else asks for, until it is let go or this page ends in whichever way: others see with
 * `heldNames` that somebody still works on what is named.
 */
export async function hold(name: string): Promise<() => void> {
  if (!locks) {
    heldHere.add(name);
    return () => heldHere.delete(name);
  }
  return new Promise((resolve, reject) => {
    locks
      .request(name, () => new Promise<void>((letGo) => resolve(letGo)))
      // Only what is not granted at all comes here before it is let go.
      .catch(reject);
  });
}

/** All names that are held, by whichever page. */
export async function heldNames(): Promise<ReadonlySet<string>> {
  if (!locks) return heldHere;
  const { held = [] } = await locks.query();
  return new Set(held.map(({ name }) => name ?? ''));
}

const { locks } = (globalThis.navigator as Navigator | undefined) ?? {};

const queues = new Map<string, Promise<undefined>>();
const heldHere = new Set<string>();
