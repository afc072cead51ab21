import type { RestoredAll } from '../change-outcome';
import type { Dataset } from '../dataset';
import type { DatasetSession } from '../dataset-session';
import type { Database } from '../stored/database';
import { receiptOf } from '../editing/edit-records';
import { everythingLines, readEverything, type IncomingKept } from './everything-file';
import { createFindings } from '../checking/findings';
import { gzipLines } from '../stored/gzip-lines';
import type { Job } from '../checking/incoming';
import { changeOfState, readOwnState } from '../stored/own-state';
import { createShelf } from '../stored/shelf';
import { placedPositions } from '../stored/placed-positions';
import { stagePack, type StagingGround } from '../staging/stage-pack';
import type { Change } from '../stored/stored-changes';
import { unlessCancelled } from '../unless-cancelled';
import type { StoredPack } from '../stored/stored-tables';

/** All that is kept, as one file, and such a file in the place of all that is kept. */
export function createEverything(
  session: DatasetSession,
): Pick<Dataset, 'exportEverything' | 'restoreEverything'> {
  function exportEverything(job: Job = {}): ReturnType<Dataset['exportEverything']> {
    return unlessCancelled(job, () =>
      session.write(async (database, view) => {
        const shelves = view.packs
          .toSorted((a, b) => (a.id < b.id ? -1 : 1))
          .map((pack) => createShelf(database, pack));
        const state = await readOwnState(database, session.settings);
        const file = await gzipLines(everythingLines(shelves, state, job));
        await database.noteExport(new Date(session.timestamp()).getTime());
        return { kind: 'exported' as const, file };
      }),
    );
  }

  function restoreEverything(file: Blob, name: string, job: Job = {}): Promise<RestoredAll> {
    return unlessCancelled(job, () =>
      session.write(async (database, view): Promise<RestoredAll> => {
        const ground = session.stagingGround(database);
        try {
          const findings = createFindings();
          const staging = { ...ground, database, findings, job: job.signal ? { signal: job.signal } : {} };
          const packs: StoredPack[] = [];
          const onPack = async (pack: IncomingKept) => {
            const stored = await takePack(pack, staging);
            if (stored) packs.push(stored);
            return stored !== undefined;
          };
          const state = await readEverything(file, findings, onPack, job);
          if (!state) return { kind: 'flawed', problems: findings.problems() };
          for (const pack of packs)
            pack.placed = await placedPositions(createShelf(database, pack), state.edits);
          const before = await readOwnState(database, session.settings);
          job.signal?.throwIfAborted();
          const applied = await session.flip(database, {
            ...changeOfState(before, state),
            packs: packsChange(view.packs, packs),
            past: { what: { kind: 'restored-all', pack: '', title: name } },
          });
          await session.settings.write(state.settings);
          return { kind: 'imported', receipt: receiptOf(applied) };
        } finally {
          // The sweep waits for the lock that is held here.
          void ground.letGo();
        }
      }),
    );
  }

  return { exportEverything, restoreEverything };
}

async function takePack(
  { kept, incoming }: IncomingKept,
  staging: StagingGround & { database: Database },
): Promise<StoredPack | undefined> {
  const written = await stagePack(incoming, staging);
  if (!written || staging.findings.problems().length > 0) return undefined;
  const { gen, manifest, counts, twins, blocks } = written;
  const { origin, order, installed } = kept;
  return { id: manifest.id, gen, manifest, origin, order, installed, counts, twins, blocks, placed: {} };
}

/** Packs that the file does not have go: undoing brings them back. */
function packsChange(inForce: readonly StoredPack[], packs: readonly StoredPack[]): Change['packs'] {
  const wanted = new Set(packs.map(({ id }) => id));
  return [
    ...inForce.filter(({ id }) => !wanted.has(id)).map(({ id }) => ({ id, after: null })),
    ...packs.map((pack) => ({ id: pack.id, after: pack })),
  ];
}
