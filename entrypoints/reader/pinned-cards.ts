import { placePinned } from '../../utils/hover/place-pinned';
import type { InnerView } from '../../utils/hover/watch-pointer';
import type { CardTold } from '../../utils/messaging/card-calls';
import type { CardHost } from './card-host';
import { viewportOf } from './viewport';

/** As many can be read beside each other. */
const mostPinned = 2;

export interface PinnedCard<Target> {
  /** What its frame has redeemed, which names the frame. */
  ticket: string;
  target: Target;
  host: CardHost<Target>;
  heightPx: number;
  /** Takes the host off the page for good. */
  end: () => void;
}

interface Standing<Target> extends PinnedCard<Target> {
  /** It was unpinned. */
  isLoose: boolean;
  /** The pointer was in it and is not any more. */
  hasPointerLeft: boolean;
}

/** Cards that the reader keeps: each has a frame of its own and stays until it is closed. */
export interface PinnedCards<Target> {
  /** Takes over a card that is shown. One more than fit takes the place of the oldest. */
  add: (card: PinnedCard<Target>) => void;
  /** True when it was a pinned card's frame that spoke. */
  hear: (told: CardTold) => boolean;
  /** The pointer left a card, which the page may see before the frame tells it. */
  left: (host: CardHost<Target>) => void;
  lose: (host: CardHost<Target>) => void;
  /** Moves the focus into the card of this name; false when it has none. */
  focus: (target: Target) => boolean;
  isOwn: (event: Event) => boolean;
  isOwnNode: (node: Node) => boolean;
  /** From here on Esc in a window closes the card pinned last, unless a listener before took the key. */
  include: (view: Pick<InnerView, 'window' | 'signal'>) => void;
  closeAll: () => void;
}

export function createPinnedCards<Target>(window: Window, signal: AbortSignal): PinnedCards<Target> {
  let cards: Standing<Target>[] = [];

  window.addEventListener('resize', () => void arrange(), { passive: true, signal });
  window.addEventListener('pointermove', onMove, { passive: true, capture: true, signal });

  return {
    add(card) {
      cards.push({ ...card, isLoose: false, hasPointerLeft: false });
      for (const oldest of cards.slice(0, -mostPinned)) close(oldest, false);
      void arrange();
    },
    hear,
    left: (host) => letGo(cardOf(host)),
    lose(host) {
      const lost = cardOf(host);
      if (lost) close(lost, false);
    },
    focus(target) {
      const card = cards.find((each) => each.target === target);
      card?.host.takeFocus();
      return card !== undefined;
    },
    isOwn: (event) => cards.some(({ host }) => host.isOwn(event)),
    isOwnNode: (node) => cards.some(({ host }) => host.isOwnNode(node)),
    include,
    closeAll() {
      for (const card of cards) close(card, true);
    },
  };

  function hear({ ticket, event }: CardTold): boolean {
    const card = cards.find((each) => each.ticket === ticket);
    if (!card) return false;
    switch (event.kind) {
      case 'resized':
        card.heightPx = event.heightPx;
        void arrange();
        break;
      case 'pinned':
        card.isLoose = !event.pinned;
        // The page sees the pointer go before the frame's word of what it pressed is here.
        if (card.hasPointerLeft) letGo(card);
        break;
      case 'left':
        letGo(card);
        break;
      case 'focus-left':
        if (card.isLoose) close(card, true);
        else card.host.giveFocusBack();
        break;
      case 'closed':
        close(card, true);
        break;
      case 'entered':
        card.hasPointerLeft = false;
        break;
      case 'drawn':
      case 'rejections-changed':
    }
    return true;
  }

  /** A card that was unpinned goes once the pointer does, as any other. */
  function letGo(card: Standing<Target> | undefined): void {
    if (!card) return;
    card.hasPointerLeft = true;
    if (card.isLoose) close(card, false);
  }

  function close(card: Standing<Target>, givesFocusBack: boolean): void {
    cards = cards.filter((each) => each !== card);
    card.host.hide({ givesFocusBack });
    card.end();
  }

  async function arrange(): Promise<void> {
    const standing = cards.map(({ host, heightPx }) => ({ host, heightPx, box: host.box() }));
    const boxes = standing.flatMap(({ box, heightPx }) => (box ? [{ box, heightPx }] : []));
    if (boxes.length < standing.length) return;
    const places = await placePinned(boxes, viewportOf(window));
    for (const [i, { host }] of standing.entries()) {
      const place = places[i];
      if (place && cardOf(host)) host.moveTo(place);
    }
  }

  function cardOf(host: CardHost<Target>) {
    return cards.find((card) => card.host === host);
  }

  function include(view: Pick<InnerView, 'window' | 'signal'>): void {
    view.window.addEventListener('keydown', onKey, { capture: true, signal: view.signal });
  }

  /** A pointer that is seen in the page is in no card; Chromium does not always tell that it left one. */
  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || cards.some(({ host }) => host.isOwn(event))) return;
    for (const card of cards) if (card.isLoose) close(card, false);
  }

  function onKey(event: KeyboardEvent): void {
    const last = cards.at(-1);
    if (!event.isTrusted || event.key !== 'Escape' || !last) return;
    // The card is on top, so it takes the key.
    event.preventDefault();
    event.stopImmediatePropagation();
    close(last, true);
  }
}
