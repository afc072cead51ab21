import type { Uid } from '../../utils/actors/actor';
import type { InnerView } from '../../utils/hover/watch-pointer';
import { joinMarkers, type DocumentMarker, type FrameMarker } from '../../utils/marking/join-markers';
import { createMarker, type Marker } from '../../utils/marking/marker';
import { createFramePlace } from '../../utils/reading/frame-place';
import { idsOfDocument } from '../../utils/reading/known-blocks';
import { createPageReader, type PageReader, type PageReaderOptions } from '../../utils/reading/page-reader';
import type { PageBlock } from '../../utils/reading/text-block';
import { watchFrames, type FrameContent } from '../../utils/reading/watch-frames';

export interface DocumentsOptions extends PageReaderOptions {
  isQuiet: boolean;
  /** Others are named than before. */
  onNamed: () => void;
  /** A frame's window, in which things are named too. */
  onView: (view: InnerView) => void;
}

/** How many frames have ids of their own at a time, far more than are read at once. */
const mostIdRanges = 100;

/** A page with what its frames hold, read and marked as one. */
export interface Documents {
  marker: Marker;
  /** Settles once all that was there at the beginning has been read, or reading has ended. */
  firstPass: Promise<void>;
  /** Every block, those of the page first. */
  blocks: () => readonly PageBlock[];
  /** The node of the page that a block is part of: for a block in a frame, the frame. */
  nodeOf: (blockId: number) => Node | null;
}

interface OpenDocument extends DocumentMarker {
  document: Document;
  reader: PageReader;
}

interface OpenFrame extends OpenDocument, FrameMarker {}

/** Reads and marks a page and the documents of its own site in its frames, until the signal. */
export function readDocuments(document: Document, options: DocumentsOptions): Documents {
  const { signal, onBlocks, onView } = options;
  const frames = new Map<Document, OpenFrame>();
  const admitted = new Set<Uid>();
  let { isQuiet } = options;
  let opened = 0;
  const page = open(document, options);
  const marker = joinMarkers(page, () => frames.values());
  const frameWatch = watchFrames(document, { signal, onContent: openFrame });

  return {
    marker: {
      ...marker,
      setQuiet(quiet) {
        isQuiet = quiet;
        marker.setQuiet(quiet);
      },
    },
    firstPass: Promise.all([page, ...frames.values()].map(({ reader }) => reader.firstPass)).then(
      () => undefined,
    ),
    blocks: () =>
      frames.size === 0
        ? page.reader.blocks()
        : [page, ...frames.values()].flatMap(({ reader }) => reader.blocks()),
    nodeOf(id) {
      const frame = [...frames.values()].find(({ block }) => block(id) !== undefined);
      return frame?.anchor ?? page.block(id)?.first ?? null;
    },
  };

  function open(which: Document, readerOptions: PageReaderOptions): OpenDocument {
    const reader = createPageReader(which, { ...readerOptions, onShadowRoot });
    return {
      document: which,
      reader,
      block: reader.block,
      marker: createMarker(which, {
        signal: readerOptions.signal,
        quiet: isQuiet,
        onNamed: options.onNamed,
        shadowRoots: reader.shadowRoots,
        admitted,
      }),
    };
  }

  function onShadowRoot(root: ShadowRoot): void {
    frameWatch.include(root);
  }

  function openFrame({ element, document: content, signal: life }: FrameContent): void {
    const outer = frames.get(element.ownerDocument);
    const place = createFramePlace(element, outer?.place);
    // As many as fit between numbers that are exact: adverts load anew for as long as a page is open.
    opened = (opened % mostIdRanges) + 1;
    const frame = open(content, { signal: life, onBlocks, idsFrom: opened * idsOfDocument });
    frames.set(content, { ...frame, element, anchor: outer?.anchor ?? onPage(element), place });
    if (content.defaultView) onView({ window: content.defaultView, toPage: place.toPage, signal: life });
    life.addEventListener('abort', () => {
      frames.delete(content);
      if (!signal.aborted)
        onBlocks({ added: [], removed: frame.reader.blocks().map(({ id }) => id), moved: [] });
    });
  }
}

/** The element of the document that shows this one, from whatever shadow root. */
function onPage(element: Element): Element {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host === undefined ? element : onPage(host);
}
