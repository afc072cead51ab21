import type { Mention } from '../matching/mention';
import type { Judge } from './judge-marks';
import type { LookThrough } from './look-through';
import type { MarkedBlock } from './mark';

/** Looks at what was found until every actor it names was seen once. */
export interface NamedSeeker {
  /** These were not looked through for whom they name, or are to be once more. */
  add: (blocks: readonly MarkedBlock[]) => void;
  hasMore: () => boolean;
  seek: () => Promise<void>;
  /** Tells when others are named than when it was told last. */
  tell: () => void;
  clear: () => void;
}

export function createNamedSeeker(
  judge: Judge,
  { lookThrough, onNamed }: { lookThrough: LookThrough; onNamed: (() => void) | undefined },
): NamedSeeker {
  let unseen: MarkedBlock[] = [];
  let told = new Set<Mention['actor']>();

  function namesNewly({ marks }: MarkedBlock): boolean {
    return marks.some((mark) => mark.isShown === null && !judge.isNamed(mark.mention.actor));
  }

  return {
    add(blocks) {
      for (const block of blocks) unseen.push(block);
    },
    hasMore: () => unseen.length > 0,
    async seek() {
      const open = unseen.filter(namesNewly);
      unseen = [];
      await lookThrough(open, (marked, styles) => {
        if (namesNewly(marked)) judge.judge(marked, styles);
      });
    },
    tell() {
      const now = judge.named();
      if (now.length === told.size && now.every((actor) => told.has(actor))) return;
      told = new Set(now);
      onNamed?.();
    },
    clear() {
      unseen = [];
    },
  };
}
