import type { Mention } from '../../utils/matching/mention';
import type { PageBlock } from '../../utils/reading/text-block';
import type { Parts } from './parts';
import type { Names } from './show-names';

/** The pointer tells more often than that only in movements that go far beyond a name. */
const mostMoves = 40;

export interface LateNamesOptions {
  window: Window;
  /** Brings the part that shows names; null when it cannot be had. */
  bring: () => Promise<Parts['names'] | null>;
  /** `movedBefore`: the latest that the pointer did while the part was on its way. */
  start: (part: Parts['names'], movedBefore: readonly PointerEvent[]) => Names;
  signal: AbortSignal;
}

/** The names on a page, whose part is brought when the first is found: many pages that are read name nobody. */
export interface LateNames {
  /** Null while nobody was named. */
  now: () => Names | null;
  /** The same once the part that is on its way is there. */
  soon: () => Promise<Names | null>;
  /** Puts what was found in a block in the place of what was found there before. */
  setMentions: (block: PageBlock, found: Mention[]) => void;
  removeBlocks: (ids: number[]) => void;
}

/**
 * What is found while the part is on its way waits, and a pointer that comes to rest on a name by then gets its card all the
 * same. When it cannot be brought, the next name tries again.
 */
export function createLateNames({ window, bring, start, signal }: LateNamesOptions): LateNames {
  const waiting = new Map<number, { block: PageBlock; found: Mention[] }>();
  let names: Names | null = null;
  let coming: Promise<void> | null = null;

  async function come(): Promise<void> {
    const arrival = new AbortController();
    const movedBefore = movesUntil(AbortSignal.any([signal, arrival.signal]));
    const part = await bring().finally(() => {
      coming = null;
      arrival.abort();
    });
    if (!part || signal.aborted) return;
    names = start(part, movedBefore);
    for (const { block, found } of waiting.values()) names.setMentions(block, found);
    waiting.clear();
  }

  /** The latest that the pointer does, until the signal. */
  function movesUntil(end: AbortSignal): PointerEvent[] {
    const moves: PointerEvent[] = [];
    for (const type of ['pointermove', 'pointerout'] as const) {
      window.addEventListener(type, remember, { capture: true, passive: true, signal: end });
    }
    return moves;

    function remember(event: PointerEvent): void {
      moves.push(event);
      if (moves.length > mostMoves) moves.shift();
    }
  }

  return {
    now: () => names,
    async soon() {
      await coming;
      return names;
    },
    setMentions(block, found) {
      if (names) names.setMentions(block, found);
      else if (found.length === 0) waiting.delete(block.id);
      else {
        waiting.set(block.id, { block, found });
        coming ??= come();
      }
    },
    removeBlocks(ids) {
      for (const id of ids) waiting.delete(id);
      names?.removeBlocks(ids);
    },
  };
}
