import { startSlice, takeTurns } from '../reading/take-turns';
import type { MarkedBlock } from './mark';
import { createStyleReader, type StyleReader } from './style-reader';

/** Looks at blocks one after the other, and lets the page have its turns in between. */
export type LookThrough = (
  blocks: readonly MarkedBlock[],
  look: (marked: MarkedBlock, styles: StyleReader) => void,
) => Promise<void>;

export interface LookThroughOptions {
  /** Nothing is looked at afterwards. */
  signal: AbortSignal;
  /** Blocks that left the page meanwhile are passed over. */
  isThere: (marked: MarkedBlock) => boolean;
}

export function createLookThrough(view: Window, { signal, isThere }: LookThroughOptions): LookThrough {
  return async (blocks, look) => {
    // A frame that is gone has nothing to look at any more.
    if (signal.aborted) return;
    let isTime = startSlice();
    let styles = createStyleReader(view);
    for (const marked of blocks) {
      if (isTime()) {
        // oxlint-disable-next-line no-await-in-loop -- one slice after the other
        await takeTurns();
        if (signal.aborted) return;
        isTime = startSlice();
        styles = createStyleReader(view);
      }
      if (isThere(marked)) look(marked, styles);
    }
  };
}
