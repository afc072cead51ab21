import type { CardSurface } from '../../utils/hover/card-surface';
import { startHover, type Hover, type HoverOptions } from '../../utils/hover/hover-driver';
import type { CardTold } from '../../utils/messaging/card-calls';
import { createCardHost, type CardHost, type CardHostOptions } from './card-host';
import { toCardNews } from './card-news';
import { createPinnedCards } from './pinned-cards';

export interface CardsOptions<Target>
  extends
    Omit<HoverOptions<Target>, 'card'>,
    Pick<CardHostOptions<Target>, 'frameUrl' | 'frameOrigin' | 'frameTitle' | 'nodeOf'> {}

/** Cards on the names of a page, for the pointer and for keys. */
export interface Cards<Target>
  extends Omit<Hover<Target>, 'hear'>, Pick<CardHost<Target>, 'warm' | 'isOwnNode' | 'isRefused'> {
  hear: (told: CardTold) => void;
}

/**
 * Connects hovering on a page with the host of the card that it opens, until the signal. A card that is pinned keeps its
 * host and frame, and the next one gets others.
 */
export function startCards<Target>(options: CardsOptions<Target>): Cards<Target> {
  const { signal } = options;
  let live = addHost();
  let loaded: { ticket: string; target: Target } | null = null;
  let heightPx = 0;

  const surface: CardSurface<Target> = {
    load(ticket, target) {
      loaded = { ticket, target };
      live.host.load(ticket, target);
    },
    show(card) {
      ({ heightPx } = card);
      live.host.show(card);
    },
    place: (line) => live.host.place(line),
    resize(px) {
      heightPx = Math.max(heightPx, px);
      live.host.resize(px);
    },
    hide: (how) => live.host.hide(how),
    keep() {
      if (!loaded) return;
      pinned.add({ ...loaded, ...live, heightPx });
      live = addHost();
      live.host.warm();
    },
    box: () => live.host.box(),
    isOwn: (event) => live.host.isOwn(event) || pinned.isOwn(event),
  };
  const pinned = createPinnedCards<Target>(options.window, signal);
  const hover = startHover<Target>({ ...options, card: surface });
  // After hovering has: Esc closes the card that the pointer opened first.
  pinned.include(options);

  return {
    ...hover,
    step(target) {
      if (!pinned.focus(target)) hover.step(target);
    },
    include(view) {
      hover.include(view);
      pinned.include(view);
    },
    reset() {
      hover.reset();
      pinned.closeAll();
    },
    warm: () => live.host.warm(),
    isOwnNode: (node) => live.host.isOwnNode(node) || pinned.isOwnNode(node),
    isRefused: () => live.host.isRefused(),
    hear(told) {
      if (pinned.hear(told)) return;
      const news = toCardNews(told.event);
      if (news) hover.hear(news);
    },
  };

  function addHost(): { host: CardHost<Target>; end: () => void } {
    const life = new AbortController();
    const host: CardHost<Target> = createCardHost<Target>({
      ...options,
      signal: AbortSignal.any([signal, life.signal]),
      onPointer(where) {
        if (host === live.host) hover.hear({ kind: where });
        else if (where === 'left') pinned.left(host);
      },
      onLost() {
        if (host === live.host) hover.reset();
        else pinned.lose(host);
      },
    });
    return { host, end: () => life.abort() };
  }
}
