import type { PointerEntry, PointerJournal } from '../../utils/hover/pointer-journal';
import type { InnerView } from '../../utils/hover/watch-pointer';
import type { Parts } from './parts';
import type { Pointing } from './point-at-names';

export interface LateCardsOptions {
  /** What the pointer does until the part is there. */
  journal: PointerJournal;
  /** Brings the part that follows the pointer and shows cards; null when it cannot be had. */
  bring: () => Promise<Parts['cards'] | null>;
  start: (part: Parts['cards'], before: PointerEntry[]) => Pointing;
  signal: AbortSignal;
}

/** The cards of a page, whose part is brought with the first that the pointer does: many pages are only looked at. */
export interface LateCards {
  /** Null while nobody has moved the pointer. */
  now: () => Pointing | null;
  /** The same, for whom a key asks; has the part brought. Null when it cannot be had. */
  soon: () => Promise<Pointing | null>;
  /** Hears what happens in a window inside the page too. */
  include: (view: InnerView) => void;
}

/** A part that did not come is not asked for again sooner than this, in ms: the pointer says something in every frame. */
const retryMs = 1000;

export function createLateCards(options: LateCardsOptions): LateCards {
  const { journal, bring, start, signal } = options;
  let cards: Pointing | null = null;
  let coming: Promise<void> | null = null;
  journal.onSign(() => void soon());

  async function soon(): Promise<Pointing | null> {
    if (!cards) await (coming ??= come());
    return cards;
  }

  async function come(): Promise<void> {
    try {
      const part = await bring();
      if (signal.aborted) return;
      if (part) {
        cards = start(part, journal.close());
        for (const view of journal.views) cards.include(view);
        cards.warm();
      } else await new Promise((resolve) => setTimeout(resolve, retryMs));
    } finally {
      coming = null;
    }
  }

  return {
    now: () => cards,
    soon,
    include(view) {
      if (cards) cards.include(view);
      else journal.include(view);
    },
  };
}
