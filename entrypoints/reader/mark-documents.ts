import type { Uid } from '../../utils/actors/actor';
import type { InnerView } from '../../utils/hover/watch-pointer';
import { joinMarkers, type DocumentMarker, type FrameMarker } from '../../utils/marking/join-markers';
import { createMarker, type Marker } from '../../utils/marking/marker';
import { createFramePlace } from '../../utils/reading/frame-place';
import type { Documents, ReadDocument, ReadFrame } from './read-documents';

export interface MarkOptions {
  isQuiet: boolean;
  /** Others are named than before. */
  onNamed: () => void;
  /** A frame's window, in which things are named too. */
  onView: (view: InnerView) => void;
  signal: AbortSignal;
}

/** A page with what its frames hold, marked as one. */
export interface MarkedDocuments {
  marker: Marker;
  /** A frame came to be read. */
  include: (frame: ReadFrame) => void;
  /** The node of the page that a block is part of: for a block in a frame, the frame. */
  nodeOf: (blockId: number) => Node | null;
}

/** Marks the documents of a page that are read by now, and those that are told of later, until the signal. */
export function markDocuments(
  documents: Pick<Documents, 'page' | 'frames'>,
  options: MarkOptions,
): MarkedDocuments {
  const frames = new Map<Document, FrameMarker>();
  const admitted = new Set<Uid>();
  let { isQuiet } = options;
  const page = { document: documents.page.document, ...mark(documents.page, options.signal) };
  const marker = joinMarkers(page, () => frames.values());
  for (const frame of documents.frames()) include(frame);

  return {
    marker: {
      ...marker,
      setQuiet(quiet) {
        isQuiet = quiet;
        marker.setQuiet(quiet);
      },
    },
    include,
    nodeOf(id) {
      const frame = [...frames.values()].find(({ block }) => block(id) !== undefined);
      return frame?.anchor ?? page.block(id)?.first ?? null;
    },
  };

  function mark({ document, reader }: ReadDocument, signal: AbortSignal): DocumentMarker {
    return {
      block: reader.block,
      marker: createMarker(document, {
        signal,
        textBefore: reader.textBefore,
        quiet: isQuiet,
        onNamed: options.onNamed,
        shadowRoots: reader.shadowRoots,
        admitted,
      }),
    };
  }

  function include(frame: ReadFrame): void {
    const { document, element, signal } = frame;
    const outer = frames.get(element.ownerDocument);
    const place = createFramePlace(element, outer?.place);
    const anchor = outer?.anchor ?? onPage(element);
    frames.set(document, { ...mark(frame, signal), document, element, anchor, place });
    if (document.defaultView) options.onView({ window: document.defaultView, toPage: place.toPage, signal });
    signal.addEventListener('abort', () => frames.delete(document));
  }
}

/** The element of the document that shows this one, from whatever shadow root. */
function onPage(element: Element): Element {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host === undefined ? element : onPage(host);
}
