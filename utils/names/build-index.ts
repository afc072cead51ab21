import type { Actor, Uid } from '../actors/actor';
import type { HeldOffice } from '../actors/held-office';
import type { PackNames } from '../dataset/reading/pack-names';
import { startIndexBuild } from '../matching/index/compile-index';
import type { NamesIndex } from '../matching/index/names-index';
import { heldOfficesOf } from '../offices/held-offices';

export interface BuildOptions {
  /** How much is done, from 0 to 1; told a few times a second, and at the end. */
  onProgress?: (share: number) => void;
  /** Lets others have their turn; waited for between slices of work. Absent where nobody else waits. */
  pause?: () => Promise<void>;
  /** False once these packs are no longer in force: the work is dropped. */
  isWanted?: () => boolean;
}

export interface BuiltIndex {
  index: NamesIndex;
  /** Actors with aliases held to an outlet. */
  scoped: Uid[];
  /** Who held which office of a country. */
  offices: HeldOffice[];
}

/** The longest the thread is held, in ms: half a frame, so that an answer that waits does not show. */
const sliceMs = 8;

/** Progress is shown to people. */
const progressEveryMs = 200;

/** Actors taken in between two looks at the clock. */
const batchSize = 20;

/** How much of the work is done once the actors are read, as a share: measured with 100,000. */
const readShare = 0.9;

/** Compiles the actors of packs, a slice at a time. Null when they are not wanted any more. */
export async function buildIndex(
  packs: Pick<PackNames, 'actors' | 'count'>,
  { onProgress, pause, isWanted = () => true }: BuildOptions = {},
): Promise<BuiltIndex | null> {
  const build = startIndexBuild();
  const scoped: Uid[] = [];
  const offices: HeldOffice[] = [];
  let read = 0;
  let sliceBegan = performance.now();
  let toldAt = performance.now();
  const tell = (share: number) => {
    if (performance.now() - toldAt < progressEveryMs) return;
    toldAt = performance.now();
    onProgress?.(share);
  };
  const isPauseDue = () => pause !== undefined && performance.now() - sliceBegan >= sliceMs;
  const takeBreak = async () => {
    await pause?.();
    sliceBegan = performance.now();
  };

  for await (const actors of packs.actors()) {
    sliceBegan = performance.now();
    for (let i = 0; i < actors.length; i += batchSize) {
      build.add(actors.slice(i, i + batchSize));
      // oxlint-disable-next-line no-await-in-loop -- the pause is the point
      if (isPauseDue()) await takeBreak();
    }
    scoped.push(...actors.filter(isScoped).map(({ id }) => id));
    offices.push(...actors.flatMap(heldOfficesOf));
    if (!isWanted()) return null;
    read += actors.length;
    tell((readShare * read) / Math.max(packs.count, read));
  }

  const steps = build.finish();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      onProgress?.(1);
      return { index: step.value, scoped, offices };
    }
    tell(readShare + (1 - readShare) * step.value);
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (isPauseDue()) await takeBreak();
    if (!isWanted()) return null;
  }
}

function isScoped({ aliases }: Actor): boolean {
  return aliases.some(({ scope }) => scope !== undefined);
}
