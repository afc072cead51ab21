import type { CardNews } from '../../utils/hover/hover-driver';
import type { CardEvent } from '../../utils/messaging/protocol';

/**
 * What an event of the card frame means for hovering; null for none. Whether the pointer is in the card is seen here on
 * the page: the frame's own word for it takes the way through the background and may come after the next move.
 */
export function toCardNews(event: CardEvent): CardNews | null {
  switch (event.kind) {
    case 'drawn':
    case 'resized':
    case 'closed':
      return event;
    case 'pinned':
      return { kind: 'pinned', isPinned: event.pinned };
    case 'focus-left':
      return { kind: 'focus-left' };
    case 'entered':
    case 'left':
    case 'rejections-changed':
      return null;
  }
}
