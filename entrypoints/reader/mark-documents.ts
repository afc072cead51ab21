import type { Uid } from '../../utils/actors/actor';
import type { InnerView } from '../../utils/hover/watch-pointer';
import {
  joinMarkers,
  type DocumentMarker,
  type FrameMarker,
  type PageMarker,
} from '../../utils/marking/join-markers';
import { createMarker } from '../../utils/marking/marker';
import type { Documents, ReadDocument, ReadFrame } from './read-documents';

export interface MarkOptions {
  /** Whether nothing is to be marked, as a document comes to be read. */
  isQuiet: () => boolean;
  /** Others are named than before. */
  onNamed: () => void;
  /** A frame's window, in which things are named too. */
  onView: (view: InnerView) => void;
  signal: AbortSignal;
}

/** A page with what its frames hold, marked as one. */
export interface MarkedDocuments {
  marker: PageMarker;
  page: DocumentMarker;
  frames: () => Iterable<FrameMarker>;
  /** A frame came to be read. */
  include: (frame: ReadFrame) => void;
}

/** Marks the documents of a page that are read by now, and those that are told of later, until the signal. */
export function markDocuments(
  documents: Pick<Documents, 'page' | 'frames'>,
  { isQuiet, onNamed, onView, signal }: MarkOptions,
): MarkedDocuments {
  const known = new Map<Document, FrameMarker>();
  const admitted = new Set<Uid>();
  const page = mark(documents.page, signal);
  const frames = () => known.values();
  const marker = joinMarkers(page, frames);
  for (const frame of documents.frames()) include(frame);

  return {
    marker,
    page,
    frames,
    include,
  };

  function mark({ document, reader }: ReadDocument, life: AbortSignal): DocumentMarker {
    const { block, shadowRoots } = reader;
    return {
      document,
      block,
      marker: createMarker(document, {
        signal: life,
        quiet: isQuiet(),
        onNamed,
        shadowRoots,
        admitted,
      }),
    };
  }

  function include(frame: ReadFrame): void {
    const { document, element, signal: life } = frame;
    const anchor = known.get(element.ownerDocument)?.anchor ?? onPage(element);
    known.set(document, { ...mark(frame, life), element, anchor });
    if (document.defaultView) onView({ window: document.defaultView, signal: life });
    life.addEventListener('abort', () => known.delete(document));
  }
}

/** The element of the document that shows this one, from whatever shadow root. */
function onPage(element: Element): Element {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host === undefined ? element : onPage(host);
}
