import type { PageBlock } from '../reading/text-block';
import type { Marker } from './marker';

/** The marker of a document, and the blocks it may mark. */
export interface DocumentMarker {
  document: Document;
  marker: Marker;
  block: (id: number) => PageBlock | undefined;
}

/** The marker of a document in a frame. */
export interface FrameMarker extends DocumentMarker {
  /** The frame that holds the document. */
  element: HTMLIFrameElement | HTMLFrameElement;
  /** The frame of the page that it stands in: itself, or the outermost around it. */
  anchor: Element;
}

/** The marks on a page and in the documents in its frames, as one. What is cleared is left to the signals of each. */
export type PageMarker = Omit<Marker, 'page' | 'clear'>;

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const following = 4;

/** One marker for a page and the documents in its frames. Ids of blocks must differ across the documents. */
export function joinMarkers(page: DocumentMarker, frames: () => Iterable<FrameMarker>): PageMarker {
  const all = (): DocumentMarker[] => [page, ...frames()];

  /** Undefined for a block of a frame that is gone: an answer about it may still be on its way. */
  function ofBlock({ anchor }: PageBlock): Marker | undefined {
    return all().find(({ document }) => document === anchor.ownerDocument)?.marker;
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
    async mentions() {
      const found = await page.marker.mentions();
      // They were told as they came to be loaded. A frame inside another came after that.
      for (const { marker, anchor } of [...frames()].toSorted(byAnchor)) {
        // oxlint-disable-next-line no-await-in-loop -- one document after the other has the main thread
        const inside = await marker.mentions();
        const after = found.findIndex(({ blockId }) => {
          const block = page.block(blockId);
          return block !== undefined && isBefore(anchor, block.anchor);
        });
        found.splice(after < 0 ? found.length : after, 0, ...inside);
      }
      return found;
    },
    setActive(mention) {
      for (const { marker, block } of all())
        marker.setActive(mention && block(mention.blockId) ? mention : null);
    },
    named: () => [...new Set(all().flatMap(({ marker }) => marker.named()))],
  };
}

function byAnchor({ anchor: a }: FrameMarker, { anchor: b }: FrameMarker): number {
  return Number(isBefore(b, a)) - Number(isBefore(a, b));
}

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & following) !== 0;
}
