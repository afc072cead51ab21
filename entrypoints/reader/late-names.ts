import { keepPointerJournal, type PointerJournal } from '../../utils/hover/pointer-journal';
import type { Mention } from '../../utils/matching/mention';
import type { PageBlock } from '../../utils/reading/text-block';
import type { Parts } from './parts';
import type { Names } from './show-names';

export interface LateNamesOptions {
  window: Window;
  /** Brings the part that shows names; null when it cannot be had. */
  bring: () => Promise<Parts['names'] | null>;
  /** `journal`: what the pointer does from when the part was asked for. */
  start: (part: Parts['names'], journal: PointerJournal) => Names;
  /** Tells all that is found by now, through `setMentions`. */
  tellAll: () => Promise<void>;
  signal: AbortSignal;
}

/** The names on a page, whose part is brought when the first is found: many pages that are read name nobody. */
export interface LateNames {
  /** Null while nobody was named. */
  now: () => Names | null;
  /** The same once the part that is on its way is there and was told all that was found meanwhile. */
  soon: () => Promise<Names | null>;
  /** Puts what was found in a block in the place of what was found there before. */
  setMentions: (block: PageBlock, found: Mention[]) => void;
}

/**
 * What is found while the part is on its way is told once it is there, and a pointer that comes to rest on a name by then
 * gets its card all the same. When it cannot be brought, the next name tries again.
 */
export function createLateNames({ window, bring, start, tellAll, signal }: LateNamesOptions): LateNames {
  let names: Names | null = null;
  let coming: Promise<void> | null = null;

  async function come(): Promise<void> {
    const journal = keepPointerJournal(window, signal);
    const part = await bring();
    if (!part || signal.aborted) {
      journal.close();
      return;
    }
    names = start(part, journal);
    await tellAll();
  }

  return {
    now: () => names,
    async soon() {
      await coming;
      return names;
    },
    setMentions(block, found) {
      if (names) names.setMentions(block, found);
      else if (found.length > 0)
        coming ??= come().finally(() => {
          coming = null;
        });
    },
  };
}
