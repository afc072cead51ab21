import type { Actor } from '../../actors/actor';
import type { Position } from '../../actors/position';
import { backupBeforeUpgrade } from './backup-before-upgrade';
import { linesOfPack } from './pack-lines';
import type { Edit, Pack } from '../records/records';
import type { StoredRejection } from '../records/rejection';
import { withoutId } from './own-state';
import { packBlocks } from './stored-lines';
import type { StoredPack, Transaction } from './stored-tables';
import { withLocalIds } from './uids';

/** As versions 1 and 2 stored a pack; `twins` came with version 2. */
type PackOf2 = Omit<StoredPack, 'blocks' | 'twins'> & { twins?: string[] };

/** One actor with everything said by them. */
interface ActorRowOf2 {
  gen: number;
  actor: Actor;
  positions: Position[];
}

/** All of one generation that does not belong to an actor. */
type CatalogRowOf2 = { gen: number } & Omit<Pack, 'manifest' | 'actors' | 'positions'>;

/** A change of packs, in the history of versions 1 and 2. */
interface HistoryRowOf2 {
  packs: { before: PackOf2 | null }[];
}

/**
 * Writes every generation that is in force or was before as blocks. Such a pack came as one file, so it fits into
 * memory. The history does not tell what its changes left, and goes. Runs in the transaction of the upgrade: nothing may
 * be waited for but the database.
 */
export async function upgradeFrom2(transaction: Transaction): Promise<void> {
  const inForce: PackOf2[] = await transaction.table('packs').toArray();
  await keepBackup(transaction);
  const history: HistoryRowOf2[] = await transaction.table('history').toArray();
  const before = history.flatMap(({ packs }) => packs.flatMap((pack) => pack.before ?? []));
  const upgraded = new Map<number, StoredPack>();
  for (const pack of [...inForce, ...before]) {
    if (!upgraded.has(pack.gen)) upgraded.set(pack.gen, await upgradePack(transaction, pack));
  }
  const inForceGens = new Set(inForce.map(({ gen }) => gen));
  const stored = [...upgraded.values()];
  await transaction.table('packs').bulkPut(stored.filter(({ gen }) => inForceGens.has(gen)));
  await transaction.table('former').bulkPut(stored.filter(({ gen }) => !inForceGens.has(gen)));
  await transaction.table('history').clear();
}

/** Packs of that shape could not be put back. */
async function keepBackup(transaction: Transaction): Promise<void> {
  const edits: Edit[] = await transaction.table('edits').toArray();
  const rejections: StoredRejection[] = await transaction.table('rejections').toArray();
  await backupBeforeUpgrade(transaction, { packs: [], edits, rejections: rejections.map(withoutId) });
}

async function upgradePack(transaction: Transaction, pack: PackOf2): Promise<StoredPack> {
  const rows: ActorRowOf2[] = await transaction.table('actors').where('gen').equals(pack.gen).toArray();
  const catalog: CatalogRowOf2 | undefined = await transaction.table('catalog').get(pack.gen);
  const { gen, ...lists } = catalog ?? { gen: pack.gen, ...noLists };
  const { lines, twins } = linesOfPack(
    withLocalIds({
      ...lists,
      manifest: pack.manifest,
      actors: rows.map(({ actor }) => actor),
      positions: rows.flatMap(({ positions }) => positions),
    }),
  );
  const blocks = [...lines].flatMap(([kind, all]) => packBlocks(gen, kind, all));
  await transaction.table('blocks').bulkAdd(blocks);
  // A generation that had lost rows must not look whole now.
  const isWhole = catalog !== undefined && rows.length === pack.counts.actor;
  return { ...pack, twins, blocks: isWhole ? blocks.length : -1 };
}

const noLists = {
  outlets: [],
  sources: [],
  topics: [],
  events: [],
  unattributed: [],
  teasers: [],
} satisfies Omit<Pack, 'manifest' | 'actors' | 'positions'>;
