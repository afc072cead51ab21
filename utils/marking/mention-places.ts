import { findAtPoint } from './find-at-point';
import type { PageMention } from './mark';
import type { MarkedPage } from './marked-page';

/** Where a mention is, in CSS pixels from the viewport's corner. */
export interface MentionPlace {
  mention: PageMention;
  /** One a line, in reading order, at least one. */
  rects: DOMRect[];
  /** The one under the pointer; without a pointer the first. */
  rect: DOMRect;
}

/** Where the mentions of a document are. */
export interface MentionPlaces {
  /** The mention at a point of the viewport; null where there is none. At most one call a frame. */
  mentionAt: (x: number, y: number) => MentionPlace | null;
  /** Where a mention is now; null when it is gone or not shown. */
  placeOf: (mention: PageMention) => MentionPlace | null;
}

export function createMentionPlaces(page: MarkedPage): MentionPlaces {
  function placeOf(mention: PageMention): MentionPlace | null {
    const block = page.blockWith(mention);
    if (block === undefined || page.markOf(mention)?.isShown !== true) return null;
    const rects = page.rectsOf(block, mention);
    const [rect] = rects;
    return rect === undefined ? null : { mention, rects, rect };
  }

  return {
    mentionAt(x, y) {
      page.keepUp();
      const found = findAtPoint(page, x, y);
      return found && { mention: found.mark.mention, rects: found.rects, rect: found.rect };
    },
    placeOf,
  };
}
