import type { InnerView } from '../../utils/hover/watch-pointer';
import type { Cards, CardsOptions } from './cards';
import type { Parts } from './parts';

/** The pointer tells more often than that only in movements that go far beyond a name. */
const mostMoves = 40;

/**
 * Cards that are brought when they are first wanted: most pages that are read name nobody for a while, many never. Until
 * then there is no card to close. A pointer that comes to rest on a name while they are on their way gets its card all
 * the same. When they cannot be brought, the next name tries again.
 */
export function createLateCards<Target>(
  bring: () => Promise<Parts['cards'] | null>,
  options: CardsOptions<Target>,
): Cards<Target> {
  let cards: Cards<Target> | null = null;
  let isComing = false;
  let wanted: Target | null = null;
  let { openOn } = options;
  const views = new Set<InnerView>();

  return {
    warm: () => void want(),
    step(target) {
      wanted = target;
      void want();
    },
    hear: (told) => cards?.hear(told),
    include(view) {
      views.add(view);
      view.signal.addEventListener('abort', () => views.delete(view));
      cards?.include(view);
    },
    setOpenOn(changed) {
      openOn = changed;
      cards?.setOpenOn(changed);
    },
    current: () => cards?.current() ?? null,
    reset() {
      wanted = null;
      cards?.reset();
    },
    isOwnNode: (node) => cards?.isOwnNode(node) ?? false,
    isRefused: () => cards?.isRefused() ?? false,
  };

  async function want(): Promise<void> {
    if (!cards) {
      if (isComing) return;
      isComing = true;
      const arrival = new AbortController();
      const movedBefore = movesUntil(AbortSignal.any([options.signal, arrival.signal]));
      const part = await bring().finally(() => {
        isComing = false;
        arrival.abort();
      });
      if (!part || options.signal.aborted) return;
      cards = part.startCards({ ...options, openOn, movedBefore });
      for (const view of views) cards.include(view);
    }
    cards.warm();
    if (wanted !== null) cards.step(wanted);
    wanted = null;
  }

  /** The latest that the pointer does, until the signal. */
  function movesUntil(signal: AbortSignal): PointerEvent[] {
    const moves: PointerEvent[] = [];
    for (const type of ['pointermove', 'pointerout'] as const) {
      options.window.addEventListener(type, remember, { capture: true, passive: true, signal });
    }
    return moves;

    function remember(event: PointerEvent): void {
      moves.push(event);
      if (moves.length > mostMoves) moves.shift();
    }
  }
}
