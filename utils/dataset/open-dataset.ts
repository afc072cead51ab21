import { createBackups } from './safekeeping/backups';
import { patched } from './checking/check-edits';
import { nameOf } from './records/record-name';
import type { RecordConflict } from './change-outcome';
import type { Dataset, Usage } from './dataset';
import type { DatasetStatus } from './dataset-status';
import { openSession, type DatasetSeams } from './dataset-session';
import type { DatasetView } from './reading/dataset-view';
import { createRecordWrites } from './editing/edit-records';
import { createLinkWrites } from './editing/link-actors';
import { countRecords } from './reading/count-records';
import { createImports } from './staging/import-packs';
import { createStagedImports } from './staging/staged-imports';
import { createSubscriptions } from './editing/subscribe';
import { createEverything } from './safekeeping/everything';
import { readNameChanges } from './reading/name-changes';
import { createOlderRecords } from './safekeeping/older-records';
import { createReadOut } from './safekeeping/read-out';
import { readRecordPage } from './reading/record-reads';
import { createDraftReviews } from './editing/review-drafts';
import { createKeeping } from './editing/keep-records';
import { createRetracing } from './editing/retrace-changes';
import { createTableReads } from './tables/table-reads';

export type { DatasetSeams } from './dataset-session';
export type { Mirror } from './stored/mirror';

/** Opens the stored dataset; the first time it is filled from the shipped pack. Never rejects: see `status()`. */
export async function openDataset(seams: DatasetSeams): Promise<Dataset> {
  const session = await openSession(seams);
  const { read } = session;

  /** Counting reads everything: one page counts, for all others. */
  async function countOnce(view: DatasetView): Promise<DatasetStatus['counts']> {
    const { generation } = view;
    const kept = await session.readStored((database) => database.counts(generation), undefined);
    if (kept) return kept;
    const counts = await view.counts();
    await session.readStored((database) => database.putCounts(generation, counts), undefined);
    return counts;
  }

  return {
    state: () => session.state(),
    status: async () => {
      await session.wholeCheck();
      return read(async (view) => {
        const counts = await countOnce(view);
        return { state: session.state(), generation: view.generation, counts };
      });
    },
    overview: () =>
      read(async (view) => {
        const counts = await countRecords(view);
        return { state: session.state(), generation: view.generation, counts };
      }),
    checked: async () => {
      await session.wholeCheck();
      return session.state();
    },
    generation: () => session.generation(),
    refresh: () => session.refresh(),

    actors: () => read((view) => view.actors()),
    names: () =>
      read(async (view) => ({
        generation: view.generation,
        packs: view.reader.names,
        changes: (scoped) => readNameChanges(view, scoped),
        existing: async (actors) => new Set((await view.actorReads.actors([...actors])).keys()),
      })),
    namesKept: () =>
      read(async ({ reader: { names } }) => {
        if (!names) return undefined;
        const { key, count } = names;
        return { key, count, kept: (await names.read())?.key };
      }),
    slice: (uid) => read((view) => view.slice(uid)),
    outlets: () => read((view) => view.outlets()),
    topics: () => read((view) => view.topics()),
    sources: () => read((view) => view.sources()),
    list: (entity) => read((view) => view.list(entity)),
    record: (entity, uid) => read((view) => readRecordPage(view, entity, uid)),
    search: (query, limits) => read((view) => view.search(query, limits)),
    packs: () =>
      read(async ({ packs }) =>
        packs.map(({ manifest, origin, counts, installed }) => ({ manifest, origin, counts, installed })),
      ),
    usage: async () => {
      const rejections = await session.readStored(
        async (database) => (await database.rejections()).length,
        0,
      );
      const stored = await read(async (view) => ({
        counts: await countRecords(view),
        edits: view.edits.length,
      }));
      return { ...(await estimate()), ...stored, rejections };
    },

    rejections: () => session.readStored((database) => database.rejections(), []),
    reject: (rejection) =>
      session.write(async (database) => ({
        kind: 'rejected' as const,
        id: await database.addRejection(rejection, session.timestamp()),
      })),
    unreject: (id) =>
      session.write(async (database) => {
        await database.deleteRejection(id);
        return { kind: 'unrejected' as const };
      }),

    history: () =>
      session.readStored(
        async (database) => (await database.history()).map(({ receipt, undone }) => ({ receipt, undone })),
        [],
      ),
    recovered: () => session.readStored((database) => database.recovered(), 0),
    forgetRecovered: () => session.readStored((database) => database.forgetRecovered(), undefined),
    conflicts: () => read(listConflicts),
    ...createTableReads(read),
    ...createDraftReviews(session),
    ...createKeeping(session),
    ...createRecordWrites(session),
    ...createLinkWrites(session),
    ...createRetracing(session),
    ...createBackups(session),
    ...createEverything(session),
    ...createImports(session),
    ...createStagedImports(session),
    ...createSubscriptions(session),
    ...createOlderRecords(session),
    ...createReadOut(session),
    close: () => session.close(),
  };
}

async function listConflicts(view: DatasetView): Promise<RecordConflict[]> {
  return (await view.standings())
    .toSorted((a, b) => (a.edit.updated < b.edit.updated ? 1 : -1))
    .flatMap(({ edit, standing }) => {
      if (standing.kind === 'agrees') return [];
      const { entity, uid } = edit;
      return [{ entity, uid, name: nameOf(entity, patched(edit.snapshot, edit)), standing }];
    });
}

/** Absent where the browser does not tell. */
async function estimate(): Promise<Pick<Usage, 'bytes' | 'quotaBytes'>> {
  const { storage } = (globalThis as { navigator?: Partial<Navigator> }).navigator ?? {};
  if (!storage) return {};
  const { usage, quota } = await storage.estimate();
  return { bytes: usage, quotaBytes: quota };
}
