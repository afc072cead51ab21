import { idsOfDocument } from '../../utils/reading/known-blocks';
import { createPageReader, type PageReader, type PageReaderOptions } from '../../utils/reading/page-reader';
import type { PageBlock } from '../../utils/reading/text-block';
import { watchFrames, type FrameContent, type FrameWatchOptions } from '../../utils/reading/watch-frames';

export interface DocumentsOptions extends PageReaderOptions, Pick<FrameWatchOptions, 'asksSecrets'> {
  /** A frame's document is read as well from now on. */
  onFrame: (frame: ReadFrame) => void;
}

/** A document that is being read. */
export interface ReadDocument {
  document: Document;
  reader: PageReader;
}

/** The document in a frame. */
export interface ReadFrame extends ReadDocument, FrameContent {}

/** A page with what its frames hold, read as one. */
export interface Documents {
  page: ReadDocument;
  frames: () => Iterable<ReadFrame>;
  /** Settles once all that was there at the beginning has been read, or reading has ended. */
  firstPass: Promise<void>;
  /** Every block, those of the page first. */
  blocks: () => readonly PageBlock[];
}

/** How many frames have ids of their own at a time, far more than are read at once. */
const mostIdRanges = 100;

/** Reads a page and the documents of its own site in its frames, until the signal. */
export function readDocuments(document: Document, options: DocumentsOptions): Documents {
  const { signal, onBlocks, onFrame } = options;
  const frames = new Map<Document, ReadFrame>();
  let opened = 0;
  const page = { document, reader: read(document, options) };
  const frameWatch = watchFrames(document, {
    signal,
    asksSecrets: options.asksSecrets,
    onContent: openFrame,
  });

  return {
    page,
    frames: () => frames.values(),
    firstPass: Promise.all([page, ...frames.values()].map(({ reader }) => reader.firstPass)).then(
      () => undefined,
    ),
    blocks: () =>
      frames.size === 0
        ? page.reader.blocks()
        : [page, ...frames.values()].flatMap(({ reader }) => reader.blocks()),
  };

  function read(which: Document, readerOptions: PageReaderOptions): PageReader {
    return createPageReader(which, { ...readerOptions, onShadowRoot });
  }

  function onShadowRoot(root: ShadowRoot): void {
    frameWatch.include(root);
  }

  function openFrame(content: FrameContent): void {
    const { document: inside, signal: life } = content;
    // As many as fit between numbers that are exact: adverts load anew for as long as a page is open.
    opened = (opened % mostIdRanges) + 1;
    const reader = read(inside, { signal: life, onBlocks, idsFrom: opened * idsOfDocument });
    const frame = { ...content, reader };
    frames.set(inside, frame);
    onFrame(frame);
    life.addEventListener('abort', () => {
      frames.delete(inside);
      if (!signal.aborted) onBlocks({ added: [], removed: reader.blocks().map(({ id }) => id), moved: [] });
    });
  }
}
