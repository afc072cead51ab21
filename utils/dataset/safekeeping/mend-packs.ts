import type { Database } from '../stored/database';
import { findLost } from './find-lost';
import type { Job } from '../checking/incoming';
import type { StoredPack } from '../stored/stored-tables';

/** A pack that had lost records, and where it came back from. */
export interface MendedPack {
  id: string;
  title: string;
  /** `nowhere`: it is gone until it is imported again, or its feed brings it. */
  from: 'former' | 'shipped' | 'nowhere';
  /** The revision that is in force now. */
  revision?: number;
}

/**
 * Finds for each pack in force that has lost records the latest former generation that is whole. Changes nothing; `after`
 * is what is to be in force.
 */
export async function planMending(
  database: Database,
  job: Job,
): Promise<{ before: StoredPack[]; after: StoredPack[]; mended: MendedPack[] }> {
  const { packs } = await database.head();
  const former = await database.formerPacks();
  const after: StoredPack[] = [];
  const mended: MendedPack[] = [];
  for (const pack of packs) {
    if ((await findLost(database, pack, job)).length === 0) {
      after.push(pack);
      continue;
    }
    const { id, order, manifest } = pack;
    const whole = await firstWhole(
      database,
      former.filter((each) => each.id === id),
      job,
    );
    if (whole) after.push({ ...whole, order });
    mended.push({
      id,
      title: manifest.title,
      ...(whole ? { from: 'former', revision: whole.manifest.revision } : { from: 'nowhere' }),
    });
  }
  return { before: packs, after, mended };
}

async function firstWhole(
  database: Database,
  packs: StoredPack[],
  job: Job,
): Promise<StoredPack | undefined> {
  for (const pack of packs) if ((await findLost(database, pack, job)).length === 0) return pack;
  return undefined;
}
