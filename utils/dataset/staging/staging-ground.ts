import type { Database } from '../stored/database';
import { heldNames, hold, withLock } from '../stored/lock';
import { StorageFailure } from '../stored/storage-failure';

/** Generations that somebody is writing: nobody points at them yet, and nobody sweeps them away. */
export function createStagingGrounds({
  databaseName,
  lockName,
}: {
  databaseName: string;
  /** Of the lock of whoever changes the dataset. */
  lockName: string;
}) {
  /** What this page is staging. */
  const holds = new Set<() => void>();

  /** Held for as long as somebody stages this generation. */
  const nameOf = (gen: number) => `staging ${databaseName} ${gen}`;

  /** Clears away what nothing points at, but for what somebody is staging. */
  async function sweep(database: Database): Promise<void> {
    await database.sweep(async () => {
      const atWork = await heldNames();
      return (gen) => atWork.has(nameOf(gen));
    });
  }

  return {
    sweep,
    /** Where generations are written that are kept until they are let go. */
    ground(database: Database) {
      const own: (() => void)[] = [];
      return {
        async newGeneration(): Promise<number> {
          const gen = await database.newGeneration();
          const letGo = await hold(nameOf(gen));
          own.push(letGo);
          holds.add(letGo);
          return gen;
        },
        async letGo(): Promise<void> {
          for (const letGo of own.splice(0)) {
            letGo();
            holds.delete(letGo);
          }
          await withLock(lockName, () => sweep(database)).catch(unlessStorage);
        },
      };
    },
    letGoAll(): void {
      for (const letGo of holds) letGo();
    },
  };
}

/** What could not be swept away now is at the next start. */
function unlessStorage(error: unknown): void {
  if (!(error instanceof StorageFailure)) throw error;
}
