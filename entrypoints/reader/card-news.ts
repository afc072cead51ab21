import type { CardNews } from '../../utils/hover/hover-driver';
import type { CardEvent } from '../../utils/messaging/card-calls';

/**
 * What an event of the card frame means for hovering; null for none. The page sees by itself when the pointer goes into
 * the frame and out of it, but not always: a frame of another process may take the pointer without a word to the page.
 * Its own word comes a few ms later, in order, and changes nothing when the page has seen it.
 */
export function toCardNews(event: CardEvent): CardNews | null {
  switch (event.kind) {
    case 'drawn':
    case 'resized':
    case 'closed':
    case 'entered':
    case 'left':
      return event;
    case 'pinned':
      return event.pinned ? { kind: 'pinned' } : null;
    case 'focus-left':
      return { kind: 'focus-left' };
    case 'rejections-changed':
      return null;
  }
}
