import type { Uid } from '../../actors/actor';
import type { Failed, Imported } from '../change-outcome';
import type { Dataset } from '../dataset';
import type { Receipt } from '../records/receipt';
import type { DatasetSession } from '../dataset-session';
import type { DatasetView } from '../reading/dataset-view';
import type { Database } from '../stored/database';
import type { StoredPack } from '../stored/stored-tables';
import { receiptOf } from '../editing/edit-records';
import { uidIn } from '../stored/pack-lines';
import { findLost, type LostRecords } from '../safekeeping/find-lost';
import type { Job } from '../checking/incoming';
import type { MendedPack } from '../safekeeping/mend-packs';
import { placedPositions } from '../stored/placed-positions';
import { sumOf } from '../stored/record-counts';
import { createShelf } from '../stored/shelf';
import type { Edit, Pack } from '../records/records';
import { unlessCancelled } from '../unless-cancelled';

type Imports = Pick<
  Dataset,
  | 'removePack'
  | 'restoreShipped'
  | 'updateShipped'
  | 'formerPacks'
  | 'restoreFormer'
  | 'checkEverything'
  | 'mend'
>;

/** Taking packs in and out. */
export function createImports(session: DatasetSession): Imports {
  async function removePack(id: string): Promise<Imported | Failed> {
    return session.write(async (database, view): Promise<Imported | Failed> => {
      const pack = view.packs.find((stored) => stored.id === id);
      if (!pack) return { kind: 'failed', why: 'gone' };
      const what: Receipt['what'] = { kind: 'removed-pack', pack: id, title: pack.manifest.title };
      return imported(
        receiptOf(await session.flip(database, { edits: [], packs: [{ id, after: null }], past: { what } })),
      );
    });
  }

  async function restoreShipped(): Promise<Imported | Failed> {
    const repaired = await session.repair();
    if (repaired.kind === 'failed') return repaired;
    const pack = await session.shippedPack();
    return session.write((database, view) => takeInShipped(database, view, pack));
  }

  async function updateShipped(): Promise<Imported | Failed | { kind: 'up-to-date' }> {
    const pack = await session.shippedPack();
    return session.write(async (database, view): Promise<Imported | { kind: 'up-to-date' }> => {
      const stored = view.packs.find(({ id }) => id === pack.manifest.id);
      const isNewer = stored && stored.manifest.revision < pack.manifest.revision;
      return isNewer ? takeInShipped(database, view, pack) : { kind: 'up-to-date' };
    });
  }

  async function takeInShipped(database: Database, view: DatasetView, pack: Pack): Promise<Imported> {
    const { id, title } = pack.manifest;
    const what: Receipt['what'] = { kind: 'restored', pack: id, title };
    const incoming = takeIn([pack], 'shipped', view.edits);
    return imported(receiptOf(await session.replacePacks(database, incoming, { edits: [], past: { what } })));
  }

  async function mend(job: Job = {}): Promise<{ kind: 'mended'; packs: MendedPack[] } | Failed> {
    const repaired = await session.repair(job);
    if (repaired.kind === 'failed') return repaired;
    const { packs: mended } = repaired;
    const shipped = await session.shippedPack();
    const lacksShipped = await session.read(async ({ packs }) =>
      packs.every(({ id }) => id !== shipped.manifest.id),
    );
    const isLost = mended.some(({ id, from }) => id === shipped.manifest.id && from === 'nowhere');
    if (!lacksShipped || !(isLost || mended.length === 0)) return { kind: 'mended', packs: mended };
    const restored = await session.write((database, view) => takeInShipped(database, view, shipped));
    if (restored.kind === 'failed') return restored;
    const { id, title, revision } = shipped.manifest;
    const others = mended.filter((pack) => pack.id !== id);
    return { kind: 'mended', packs: [...others, { id, title, from: 'shipped', revision }] };
  }

  async function restoreFormer(packId: string, gen: number, job: Job): Promise<Imported | Failed> {
    return session.write(async (database, view): Promise<Imported | Failed> => {
      const former = (await database.formerPacks()).find((pack) => pack.id === packId && pack.gen === gen);
      if (!former) return { kind: 'failed', why: 'gone' };
      if ((await findLost(database, former, job)).length > 0) return { kind: 'failed', why: 'damaged' };
      const order = view.packs.find(({ id }) => id === packId)?.order ?? former.order;
      const placed = await placedPositions(createShelf(database, former), view.edits);
      const what: Receipt['what'] = { kind: 'restored', pack: packId, title: former.manifest.title };
      const packs = [{ id: packId, after: { ...former, order, placed } }];
      return imported(receiptOf(await session.flip(database, { edits: [], packs, past: { what } })));
    });
  }

  return {
    removePack,
    restoreShipped,
    updateShipped,
    formerPacks: () =>
      session.readStored(
        async (database) =>
          (await database.formerPacks()).map(({ gen, manifest, counts, installed }) => ({
            gen,
            manifest,
            counts,
            installed,
          })),
        [],
      ),
    restoreFormer: (packId, gen, job = {}) => unlessCancelled(job, () => restoreFormer(packId, gen, job)),
    checkEverything: (job) => session.readStored((database) => lostOfAll(database, job), []),
    mend,
  };
}

async function lostOfAll(database: Database, job: Job | undefined): Promise<LostRecords[]> {
  const lost: LostRecords[] = [];
  const { packs } = await database.head();
  const of = packs.reduce((sum, { counts }) => sum + sumOf(counts), 0);
  let before = 0;
  for (const pack of packs) {
    const onProgress: Job['onProgress'] = ({ step, done }) =>
      job?.onProgress?.({ step, done: before + done, of });
    lost.push(...(await findLost(database, pack, { ...job, onProgress })));
    before += sumOf(pack.counts);
  }
  return lost;
}

function takeIn(packs: Pack[], origin: StoredPack['origin'], edits: readonly Edit[]) {
  return packs.map((pack) => ({ pack, origin, placed: placedIn(pack, edits) }));
}

function imported(receipt: Receipt): Imported {
  return { kind: 'imported', receipt };
}

/** Where a pack has the positions that were edited: see `StoredPack.placed`. */
function placedIn({ manifest, positions }: Pack, edits: readonly Edit[]): StoredPack['placed'] {
  const edited = new Set(edits.filter(({ entity }) => entity === 'position').map(({ uid }) => uid));
  const prefix = uidIn(manifest.id, '');
  const placed = new Map<Uid, Uid | null>();
  for (const uid of edited) if (uid.startsWith(prefix)) placed.set(uid, null);
  for (const { id, actor } of positions) {
    const uid = uidIn(manifest.id, id);
    if (placed.has(uid)) placed.set(uid, uidIn(manifest.id, actor));
  }
  return Object.fromEntries(placed);
}
