import type { PageBlock } from '../reading/text-block';
import type { FramePlace } from '../reading/frame-place';
import type { Marker, MentionPlace } from './marker';
import type { PageMention } from './mark';
import { scrollTo } from './scroll-to';
import { stepFrom } from './step-from';
import type { PersonCount } from './weigh-people';

/** The marker of a document, and the blocks it may mark. */
export interface DocumentMarker {
  marker: Marker;
  block: (id: number) => PageBlock | undefined;
}

/** The marker of a document in a frame. */
export interface FrameMarker extends DocumentMarker {
  document: Document;
  /** The frame that holds the document. */
  element: Element;
  /** The frame of the page that it stands in: itself, or the outermost around it. */
  anchor: Element;
  place: FramePlace;
}

/**
 * One marker for a page and the documents in its frames: places are those on the page, mentions in a frame come where
 * the frame stands. Ids of blocks must differ across the documents. `clear` is left to the signals of each.
 */
export function joinMarkers(
  page: DocumentMarker & { document: Document },
  frames: () => Iterable<FrameMarker>,
): Marker {
  const all = (): DocumentMarker[] => [page, ...frames()];

  /** Undefined for a block of a frame that is gone: an answer about it may still be on its way. */
  function ofBlock({ first }: PageBlock): Marker | undefined {
    return [page, ...frames()].find(({ document }) => document === first.ownerDocument)?.marker;
  }

  function frameOf({ blockId }: PageMention): FrameMarker | undefined {
    return [...frames()].find((frame) => frame.block(blockId) !== undefined);
  }

  /** The innermost frame that is seen at a point of the page. */
  function frameAt(x: number, y: number): FrameMarker | undefined {
    const known = [...frames()];
    let found: FrameMarker | undefined;
    for (let inside = known.length > 0; inside;) {
      const { x: left, y: top } = found?.place.toFrame({ x, y }) ?? { x, y };
      const element = deepestAt((found ?? page).document, left, top);
      const next = known.find((frame) => frame.element === element);
      inside = next !== undefined;
      found = next ?? found;
    }
    return found;
  }

  function placeOf(mention: PageMention): MentionPlace | null {
    const frame = frameOf(mention);
    if (frame === undefined) return page.marker.placeOf(mention);
    return onPage(frame.marker.placeOf(mention), frame);
  }

  async function mentions(): Promise<PageMention[]> {
    const found = await page.marker.mentions();
    // They were told as they came to be loaded. A frame inside another came after that.
    for (const { marker, anchor } of [...frames()].toSorted(byAnchor)) {
      // oxlint-disable-next-line no-await-in-loop -- one document after the other has the main thread
      const inside = await marker.mentions();
      const after = found.findIndex((mention) => isAfter(anchor, page.block(mention.blockId)));
      found.splice(after < 0 ? found.length : after, 0, ...inside);
    }
    return found;
  }

  return {
    setMentions: (block, found) => ofBlock(block)?.setMentions(block, found),
    moveBlock: (block) => ofBlock(block)?.moveBlock(block),
    removeBlocks(ids) {
      for (const { marker } of all()) marker.removeBlocks(ids);
    },
    setQuiet(quiet) {
      for (const { marker } of all()) marker.setQuiet(quiet);
    },
    mentionAt(x, y) {
      const frame = frameAt(x, y);
      if (frame === undefined) return page.marker.mentionAt(x, y);
      const inside = frame.place.toFrame({ x, y });
      return onPage(frame.marker.mentionAt(inside.x, inside.y), frame);
    },
    placeOf,
    mentions,
    step: async (direction, options) =>
      stepFrom(await mentions(), { ...options, direction, placeOf, view: viewOf(page) }),
    reveal(mention) {
      const node = frameOf(mention)?.block(mention.blockId)?.first;
      if (node === undefined) page.marker.reveal(mention);
      else scrollTo(node, { view: viewOf(page), rectNow: () => placeOf(mention)?.rect });
    },
    setActive(mention) {
      const active = mention && (frameOf(mention) ?? page);
      for (const one of all()) one.marker.setActive(one === active ? mention : null);
    },
    named: () => [...new Set(all().flatMap(({ marker }) => marker.named()))],
    async people() {
      const counts = await Promise.all(all().map(({ marker }) => marker.people()));
      return sum(counts.flat());
    },
    clear() {
      for (const { marker } of all()) marker.clear();
    },
  };
}

/** Null where the frame does not show it. */
function onPage(found: MentionPlace | null, { place }: FrameMarker): MentionPlace | null {
  const rects = found ? place.boxesOnPage(found.rects) : [];
  const [first] = rects;
  if (!found || first === undefined) return null;
  return { mention: found.mention, rects, rect: place.boxesOnPage([found.rect])[0] ?? first };
}

function byAnchor({ anchor: a }: FrameMarker, { anchor: b }: FrameMarker): number {
  if (a === b) return 0;
  return isBefore(a, b) ? -1 : 1;
}

function isAfter(anchor: Element, block: PageBlock | undefined): boolean {
  const node = block?.first;
  return node !== undefined && isBefore(anchor, node);
}

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The element at a point, in open shadow roots too. */
function deepestAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y);
  const inside = element?.shadowRoot ?? root;
  return inside === root ? element : (deepestAt(inside, x, y) ?? element);
}

function viewOf({ document }: { document: Document }): Window {
  const view = document.defaultView;
  if (view === null) throw new Error('a document without a window shows nothing');
  return view;
}

/** Each once, where they come first. */
function sum(counts: PersonCount[]): PersonCount[] {
  const people = new Map<PersonCount['actor'], PersonCount>();
  for (const { actor, mentions } of counts) {
    people.set(actor, { actor, mentions: mentions + (people.get(actor)?.mentions ?? 0) });
  }
  return [...people.values()];
}
