import { startHover, type Hover, type HoverOptions } from '../../utils/hover/hover-driver';
import type { CardEvent } from '../../utils/messaging/protocol';
import { createCardHost, type CardHost, type CardHostOptions } from './card-host';
import { toCardNews } from './card-news';

export interface CardsOptions<Target>
  extends
    Omit<HoverOptions<Target>, 'card'>,
    Pick<CardHostOptions<Target>, 'frameUrl' | 'frameOrigin' | 'frameTitle' | 'nodeOf'> {}

/** Cards on the names of a page, for the pointer and for keys. */
export interface Cards<Target>
  extends Omit<Hover<Target>, 'hear'>, Pick<CardHost<Target>, 'warm' | 'isOwnNode' | 'isRefused'> {
  hear: (event: CardEvent) => void;
}

/** Connects the card's host and hovering on a page, until the signal. */
export function startCards<Target>(options: CardsOptions<Target>): Cards<Target> {
  const host = createCardHost<Target>({
    ...options,
    onPointer: (where) => hover.hear({ kind: where }),
    onLost: () => hover.reset(),
  });
  const hover = startHover<Target>({ ...options, card: host });
  return {
    ...hover,
    warm: host.warm,
    isOwnNode: host.isOwnNode,
    isRefused: host.isRefused,
    hear(event) {
      const news = toCardNews(event);
      if (news) hover.hear(news);
    },
  };
}
