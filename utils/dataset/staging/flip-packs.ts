import type { Database } from '../stored/database';
import type { createEditsMirror } from '../stored/edits-mirror';
import { createGenerationWriter, writeLines } from '../stored/generation-writer';
import type { createBackupKeeper } from '../safekeeping/keep-backup';
import { guardedMirror, mirrorOf, type Mirror, type MirrorValue } from '../stored/mirror';
import { linesOfPack } from '../stored/pack-lines';
import { describePack } from '../stored/pack-rows';
import type { Pack } from '../records/records';
import type { Applied, Change } from '../stored/stored-changes';
import type { StoredPack } from '../stored/stored-tables';

/** Puts changes in force, all at once, with what is kept outside the database beside it. Each runs alone among all pages. */
export function createFlips({
  mirror,
  editsMirror,
  keepBefore,
  sweep,
  timestamp,
}: {
  mirror: Pick<Mirror, 'write'>;
  editsMirror: ReturnType<typeof createEditsMirror>;
  keepBefore: ReturnType<typeof createBackupKeeper>['keepBefore'];
  sweep: (database: Database) => Promise<void>;
  timestamp: () => string;
}) {
  async function writeMirror(value: MirrorValue): Promise<void> {
    await guardedMirror(() => mirror.write(value));
  }

  /** Applies a change. The mirror tells both outcomes while pointers flip, so that a crash in between is no damage. */
  async function flip(database: Database, change: Change): Promise<Applied> {
    const apply = () => editsMirror.around(database, change, () => database.apply(change, timestamp()));
    if (change.past && 'what' in change.past) await keepBefore(database, change.past.what);
    if (change.packs.length === 0) return apply();
    const { packs: before } = await database.head();
    const changed = new Set(change.packs.map(({ id }) => id));
    const after = [
      ...before.filter(({ id }) => !changed.has(id)),
      ...change.packs.map((pack) => pack.after).filter((pack) => pack !== null),
    ];
    await writeMirror({ packs: mirrorOf(before), next: mirrorOf(after) });
    const applied = await apply();
    await writeMirror({ packs: mirrorOf((await database.head()).packs) });
    await sweep(database);
    return applied;
  }

  /** Writes the packs (with local ids) beside those in force and flips the pointers, all at once and with the edits named. */
  async function replacePacks(
    database: Database,
    incoming: { pack: Pack; origin: StoredPack['origin']; placed?: StoredPack['placed'] }[],
    change: Omit<Change, 'packs'>,
  ): Promise<Applied> {
    const { packs: present } = await database.head();
    const free = Math.max(-1, ...present.map(({ order }) => order)) + 1;
    const packs: Change['packs'] = [];
    for (const [i, { pack, origin, placed = {} }] of incoming.entries()) {
      const gen = await database.newGeneration();
      const { lines, twins } = linesOfPack(pack);
      const writer = createGenerationWriter(database, gen);
      await writeLines(writer, lines);
      const blocks = await writer.end();
      const order = present.find(({ id }) => id === pack.manifest.id)?.order ?? free + i;
      const described = describePack(pack, { origin, installed: timestamp() });
      packs.push({ id: pack.manifest.id, after: { ...described, gen, order, placed, twins, blocks } });
    }
    return flip(database, { ...change, packs });
  }

  return { writeMirror, flip, replacePacks };
}
