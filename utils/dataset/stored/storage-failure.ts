import type { StorageTrouble } from '../dataset-status';

/** Thrown when the browser does not give the storage we need. */
export class StorageFailure extends Error {
  readonly why: StorageTrouble;
  constructor(why: StorageTrouble, cause: unknown) {
    super(`storage: ${why}`, { cause });
    this.why = why;
  }
}

/** Runs what uses the storage; what the browser refuses comes out as a `StorageFailure`. */
export async function guarded<R>(run: () => PromiseLike<R>): Promise<R> {
  try {
    return await run();
  } catch (error) {
    const why = troubleOf(error);
    if (why === undefined) throw error;
    throw new StorageFailure(why, error);
  }
}

/** The same for a function that uses it. */
export function guard<Args extends unknown[], R>(
  run: (...args: Args) => PromiseLike<R>,
): (...args: Args) => Promise<R> {
  return (...args) => guarded(() => run(...args));
}

/** For what can be made again: undefined where the browser does not give the storage. */
export async function unlessRefused<R>(reading: Promise<R>): Promise<R | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof StorageFailure)) throw error;
    return undefined;
  }
}

/** Undefined for what is our own mistake. Dexie wraps the browser's error, sometimes twice. */
function troubleOf(error: unknown): StorageTrouble | undefined {
  for (
    let at = error;
    at instanceof Error || at instanceof DOMException;
    at = (at as { inner?: unknown }).inner
  ) {
    const trouble = troubles[at.name];
    if (trouble) return trouble;
    // Whatever else the browser says: our own mistakes are no exceptions of the DOM.
    if (at instanceof DOMException) return 'refused';
  }
  return undefined;
}

const troubles: Record<string, StorageTrouble> = {
  QuotaExceededError: 'full',
  VersionError: 'newer-schema',
  // Closed under us: a newer version of the extension has opened it, or the browser dropped it.
  DatabaseClosedError: 'refused',
  MissingAPIError: 'refused',
  AbortError: 'refused',
  InvalidStateError: 'refused',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  UnknownError: 'refused',
  TimeoutError: 'refused',
  // The files are there and not what we wrote.
  NotFoundError: 'damaged',
  NotReadableError: 'damaged',
  DataError: 'damaged',
};
