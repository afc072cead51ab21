import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { isInStretch, mostInStretch, stretchAround, stretchAt } from './stretch';

export interface WindowedRow {
  /** Among all rows. */
  index: number;
  /** Among those of the stretch; the row's element tells it in `data-index`. */
  place: number;
  /** From the top of the rows. */
  startPx: number;
}

export interface WindowOptions {
  count: number;
  /** What a row is taken to be high before it has been drawn. */
  rowHeightPx: number;
  /** Stable from one drawing to the next as long as the rows are the same; asked for up to 20,000 rows at once. */
  keyOf: (index: number) => string | number;
  /** Of a head that stays over the top of the view; 0 without one. */
  headHeightPx?: number;
}

export type RowWindow = ReturnType<typeof createRowWindow>;

type Library = Virtualizer<HTMLElement, Element>;

/** Drawn above and below what is in view, so that a turn of the wheel meets rows and not a blank. */
const rowsBeyond = 4;

/** Further than this many views in one step is no scrolling on, but the bar pulled along. */
const viewsInLeap = 2;

/**
 * Which rows of a long list are to be drawn while its element is scrolled. The life of it: `set` before each drawing,
 * `start` once the element is there, `settle` after each drawing.
 */
export function createRowWindow(onChange: () => void) {
  let options: WindowOptions = { count: 0, rowHeightPx: 1, keyOf: (index) => index };
  let scroller: HTMLElement | null = null;
  /** The first row of the stretch that the library knows. */
  let first = 0;
  /** Where the bar stood last, or was put by us: what lies far from there is the reader's doing. */
  let lastTopPx = 0;
  let landing: Landing | undefined;
  let getItemKey = (place: number) => options.keyOf(first + place);
  const library: Library = new Virtualizer(settings());

  function settings(): VirtualizerOptions<HTMLElement, Element> {
    const { count, rowHeightPx, headHeightPx = 0 } = options;
    return {
      count: Math.min(count, mostInStretch),
      overscan: rowsBeyond,
      scrollPaddingEnd: headHeightPx,
      estimateSize: () => rowHeightPx,
      getItemKey,
      getScrollElement: () => scroller,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset: (window, tell) =>
        observeElementOffset(window, (topPx, isScrolling) => {
          if (options.count > mostInStretch) (isScrolling ? follow : rest)(topPx);
          tell(topPx, isScrolling);
        }),
      // Within the observer's own turn the rows drawn anew would make it report a loop.
      useAnimationFrameWithResizeObserver: true,
      onChange,
    };
  }

  function moveTo(next: number, to?: Landing): void {
    landing = to;
    if (next === first && !to) return;
    first = next;
    getItemKey = (place) => options.keyOf(first + place);
    onChange();
  }

  /** Where the bar is pulled along, the stretch goes with it. */
  function follow(topPx: number): void {
    const { scrollHeight = 0, clientHeight = 0 } = scroller ?? {};
    const isPulled = isLeap(topPx - lastTopPx);
    lastTopPx = topPx;
    if (isPulled) moveTo(stretchAt(topPx / (scrollHeight - clientHeight), options.count));
  }

  function isLeap(movedPx: number): boolean {
    return Math.abs(movedPx) > viewsInLeap * (scroller?.clientHeight ?? 0);
  }

  /** What is read stays where it is; beneath it the bar moves to where it belongs. */
  function rest(topPx: number): void {
    lastTopPx = topPx;
    const item = library.getVirtualItemForOffset(topPx);
    if (!item) return;
    const row = first + item.index;
    const next = stretchAround({ row, rowsInView: rowsInView() }, options.count);
    if (next !== first) moveTo(next, { kind: 'stay', row, withinPx: topPx - item.start, topPx });
  }

  /** Scrolls without taking it for the reader's doing. */
  function lead(scroll: () => void): void {
    scroll();
    lastTopPx = scroller?.scrollTop ?? lastTopPx;
  }

  function rowsInView(): number {
    const { range } = library;
    return range ? range.endIndex - range.startIndex + 1 : 1;
  }

  return {
    set(next: WindowOptions): void {
      if (next.keyOf !== options.keyOf) getItemKey = (place) => options.keyOf(first + place);
      options = next;
      first = Math.min(first, Math.max(0, next.count - mostInStretch));
      library.setOptions(settings());
    },

    /** Watches the element until the function handed back is called. */
    start(element: HTMLElement): () => void {
      scroller = element;
      // What the library gives to every adapter, though its names do not say so.
      // oxlint-disable-next-line no-underscore-dangle -- theirs
      return library._didMount();
    },

    settle(): void {
      const to = landing;
      landing = undefined;
      // The reader may have gone on since the bar came to rest.
      const movedPx = to?.kind === 'stay' && scroller ? scroller.scrollTop - to.topPx : 0;
      // oxlint-disable-next-line no-underscore-dangle -- theirs
      library._willUpdate();
      // Where they pulled it, `follow` is about to be told of.
      if (!to || isLeap(movedPx)) return;
      if (to.kind === 'show') lead(() => library.scrollToIndex(to.row - first, { align: 'start' }));
      else {
        const [startPx = 0] = library.getOffsetForIndex(to.row - first, 'start') ?? [];
        lead(() => library.scrollToOffset(startPx + to.withinPx + movedPx));
      }
    },

    /** Those in view, and some above and below. */
    rows: (): WindowedRow[] =>
      library
        .getVirtualItems()
        .map(({ index, start }) => ({ index: first + index, place: index, startPx: start })),
    /** Of all rows together, or of as many as can be laid out at once. */
    heightPx: () => library.getTotalSize(),
    /** Takes each row's element, whose height may differ from what was estimated. */
    measure: library.measureElement,
    /** How many rows are in view, at least one. */
    rowsInView,

    /** Brings a row into view where it is not. */
    scrollTo: (index: number): void => {
      if (isInStretch(index, first)) {
        const [topPx] = library.getOffsetForIndex(index - first, 'auto') ?? [];
        if (topPx === library.scrollOffset) return;
        lead(() => library.scrollToIndex(index - first, { align: 'auto' }));
      } else {
        moveTo(stretchAround({ row: index, rowsInView: rowsInView() }, options.count), {
          kind: 'show',
          row: index,
        });
      }
    },
  };
}

/** What is to come into view once a new stretch has been laid out. */
type Landing = { row: number } & (
  | {
      kind: 'stay';
      withinPx: number;
      /** Where the bar stood then. */
      topPx: number;
    }
  | { kind: 'show' }
);
