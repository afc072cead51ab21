import { withLock } from '../dataset/stored/lock';
import type { PackNames } from '../dataset/reading/pack-names';

/** So many actors compile faster than anybody notices: no worker is started and no older names answer meanwhile. */
const fewActors = 2000;

export function isFew(packs: Pick<PackNames, 'count'>): boolean {
  return packs.count <= fewActors;
}

/**
 * Runs while nobody else of the extension compiles: the options page, which has a worker for it, or the background.
 * Whoever comes second finds what the first has kept, or does it where the first was closed before it was through.
 */
export function compileAlone<R>(run: () => Promise<R>): Promise<R> {
  return withLock('names', run);
}
