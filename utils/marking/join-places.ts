import { createFramePlace, type FramePlace, type Point } from '../reading/frame-place';
import type { DocumentMarker, FrameMarker } from './join-markers';
import type { PageMention } from './mark';
import { createMentionPlaces, type MentionPlace, type MentionPlaces } from './mention-places';
import { scrollTo } from './scroll-to';
import { stepFrom } from './step-from';

/** Where the mentions of a page and of the documents in its frames are, all on the page. */
export interface PagePlaces extends MentionPlaces {
  /** Scrolls a mention into view, at once, unless it is. */
  reveal: (mention: PageMention) => void;
  /**
   * The next or previous shown mention after `from`, or of what is on screen where there is no `from`; around the end to
   * the other one. With an actor only mentions of that actor. Null when there is none.
   *
   * @param mentions in page order
   */
  step: (
    mentions: PageMention[],
    direction: 'next' | 'previous',
    options?: { from?: PageMention | null; actor?: PageMention['actor'] },
  ) => PageMention | null;
  /** The node of the page that a mention stands in: of one in a frame the frame. Null when it is gone. */
  nodeOf: (mention: PageMention) => Node | null;
  /** From a window's viewport to the page's. */
  toPage: (point: Point, window: Window) => Point;
}

/** Ids of blocks must differ across the documents. A mention in a frame that is gone is nowhere. */
export function joinPlaces(page: DocumentMarker, frames: () => Iterable<FrameMarker>): PagePlaces {
  const { view } = page.marker.page;

  function frameWith(isIt: (frame: FrameMarker) => boolean): FrameMarker | undefined {
    return [...frames()].find(isIt);
  }

  function frameOf({ blockId }: PageMention): FrameMarker | undefined {
    return frameWith(({ block }) => block(blockId) !== undefined);
  }

  function placeOfFrame({ element }: FrameMarker): FramePlace {
    const outer = frameWith(({ document }) => document === element.ownerDocument);
    return createFramePlace(element, outer && placeOfFrame(outer));
  }

  /** The innermost frame that is seen at a point of the page. */
  function frameAt(point: Point): FrameMarker | undefined {
    let found: FrameMarker | undefined;
    for (let inside = frameWith(() => true) !== undefined; inside;) {
      const { x, y } = found ? placeOfFrame(found).toFrame(point) : point;
      const element = deepestAt((found ?? page).document, x, y);
      const next = frameWith((frame) => frame.element === element);
      inside = next !== undefined;
      found = next ?? found;
    }
    return found;
  }

  /** Null where the frame does not show it. */
  function onPage(found: MentionPlace | null, frame: FrameMarker): MentionPlace | null {
    if (!found) return null;
    const place = placeOfFrame(frame);
    const rects = place.boxesOnPage(found.rects);
    const [first] = rects;
    return first ? { ...found, rects, rect: place.boxesOnPage([found.rect])[0] ?? first } : null;
  }

  function placeOf(mention: PageMention): MentionPlace | null {
    const frame = frameOf(mention);
    const found = placesIn(frame ?? page).placeOf(mention);
    return frame ? onPage(found, frame) : found;
  }

  return {
    mentionAt(x, y) {
      const frame = frameAt({ x, y });
      if (!frame) return placesIn(page).mentionAt(x, y);
      const inside = placeOfFrame(frame).toFrame({ x, y });
      return onPage(placesIn(frame).mentionAt(inside.x, inside.y), frame);
    },
    placeOf,
    reveal(mention) {
      const element = (frameOf(mention) ?? page).marker.page.elementOf(mention);
      if (element) scrollTo(element, { view, rectNow: () => placeOf(mention)?.rect });
    },
    step: (mentions, direction, options) => stepFrom(mentions, { ...options, direction, placeOf, view }),
    nodeOf: (mention) => frameOf(mention)?.anchor ?? page.block(mention.blockId)?.anchor ?? null,
    toPage(point, window) {
      const frame = frameWith(({ document }) => document.defaultView === window);
      return frame ? placeOfFrame(frame).toPage(point) : point;
    },
  };
}

function placesIn({ marker }: DocumentMarker): MentionPlaces {
  return createMentionPlaces(marker.page);
}

/** The element at a point, in open shadow roots too. */
function deepestAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y);
  const inside = element?.shadowRoot ?? root;
  return inside === root ? element : (deepestAt(inside, x, y) ?? element);
}
