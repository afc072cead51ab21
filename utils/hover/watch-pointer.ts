import type { CardSurface } from './card-surface';
import type { Point } from './geometry';
import type { PointerEntry } from './pointer-journal';
import { createPointerTrail } from './pointer-trail';
import { isTowardCard } from './safe-triangle';

/** One look at where the pointer is. */
export interface PointerSample<Target> {
  over: Target | null;
  isPassing: boolean;
  isTowardCard: boolean;
}

export interface PointerOptions<Target> {
  window: Window;
  card: Pick<CardSurface<unknown>, 'box' | 'isOwn'>;
  signal: AbortSignal;
  /** From the viewport of a window inside the page to the page's. */
  toPage: (point: Point, from: Window) => Point;
  targetAt: (point: Point, isAltHeld: boolean) => Target | null;
  /** At most once a frame, and when the pointer leaves the page. */
  onSample: (sample: PointerSample<Target>) => void;
  /** The name whose card is shown: the way to the card begins where the pointer leaves it. */
  isShownTarget: (target: Target) => boolean;
  /** Pressed anywhere but on the card. */
  onPress: () => void;
  /** A finger tapped a name that is not part of a link. */
  onTap: (target: Target) => void;
  onScroll: () => void;
  /** Scrolling costs a look at the page, and only while there is something to follow. */
  isScrollWatched: () => boolean;
  /** What the pointer did before: it may rest by now. */
  before?: readonly PointerEntry[];
}

/** A window inside the page whose events count too, such as a frame's. */
export interface InnerView {
  window: Window;
  signal: AbortSignal;
}

export interface PointerWatch {
  include(view: InnerView): void;
  /** Where the pointer was last seen on the page. */
  position(): Point | null;
  /** The pointer is in the card: what it did on the page before is over. */
  forget(): void;
}

/** Watches pointer, touch and scrolling on a page, one hit test a frame. Never stops an event on its way. */
export function watchPointer<Target>(options: PointerOptions<Target>): PointerWatch {
  const { window, card, signal, toPage } = options;
  const trail = createPointerTrail();
  let last: Point | null = null;
  let previous: Point | null = null;
  let leftNameAt: Point | null = null;
  let isAltHeld = false;
  let frame = 0;
  let scrollFrame = 0;

  const onMove = (event: PointerEvent, view: InnerView) => {
    if (!event.isTrusted || event.pointerType === 'touch' || card.isOwn(event)) return;
    last = toPage({ x: event.clientX, y: event.clientY }, view.window);
    isAltHeld = event.altKey;
    // Each window counts from its own beginning.
    const sinceMs = view.window.performance.timeOrigin - window.performance.timeOrigin;
    trail.add({ ...last, atMs: event.timeStamp + sinceMs });
    // A pressed button selects or drags; neither asks for a card.
    if (event.buttons !== 0) return;
    if (trail.hasMoved()) lookSoon();
  };

  /** The pointer went where the page gets no movement from: out of the window, or into a frame. */
  const onOut = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const to = event.relatedTarget;
    if (to === null || isFrame(to)) leave();
  };

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Alt' || event.repeat) return;
    isAltHeld = event.type === 'keydown';
    if (isAltHeld && last) lookSoon();
  };

  const onPress = (event: PointerEvent) => {
    if (event.isTrusted && !card.isOwn(event)) options.onPress();
  };

  const onClick = (event: PointerEvent, view: InnerView, path = event.composedPath()) => {
    if (!event.isTrusted || event.pointerType !== 'touch' || card.isOwn(event) || isInLink(path)) return;
    last = toPage({ x: event.clientX, y: event.clientY }, view.window);
    const target = options.targetAt(last, true);
    if (target !== null) options.onTap(target);
  };

  const onScroll = (event: Event) => {
    if (!event.isTrusted || scrollFrame !== 0 || !options.isScrollWatched()) return;
    scrollFrame = window.requestAnimationFrame(() => {
      scrollFrame = 0;
      if (!signal.aborted) options.onScroll();
    });
  };

  const hear = { pointermove: onMove, pointerout: onOut, pointerdown: onPress, click: onClick };

  include({ window, signal });
  for (const { event, view, path } of options.before ?? [])
    if (!view.signal.aborted) hear[event.type as keyof typeof hear](event, view, path);
  signal.addEventListener('abort', forget, { once: true });

  return { include, position: () => last, forget };

  function include(view: InnerView): void {
    const passive = { capture: true, passive: true, signal: view.signal } as const;
    const { window: inner } = view;
    for (const [type, listener] of Object.entries(hear))
      inner.addEventListener(type as keyof typeof hear, (event) => listener(event, view), passive);
    inner.addEventListener('keydown', onKey, passive);
    inner.addEventListener('keyup', onKey, passive);
    inner.addEventListener('scroll', onScroll, passive);
    inner.addEventListener('resize', onScroll, passive);
  }

  function lookSoon(): void {
    if (frame === 0) frame = window.requestAnimationFrame(look);
  }

  function look(): void {
    frame = 0;
    if (signal.aborted || !last) return;
    const over = options.targetAt(last, isAltHeld);
    if (over !== null && options.isShownTarget(over)) leftNameAt = last;
    const box = card.box();
    const heading = box &&
      leftNameAt && { from: leftNameAt, previous: previous ?? leftNameAt, now: last, card: box };
    previous = last;
    options.onSample({
      over,
      isPassing: trail.isPassing(),
      isTowardCard: !!heading && isTowardCard(heading),
    });
  }

  function leave(): void {
    forget();
    options.onSample({ over: null, isPassing: false, isTowardCard: false });
  }

  function forget(): void {
    window.cancelAnimationFrame(frame);
    frame = 0;
  }
}

// Not by class: what is in a frame is of the classes of its own window.

function isFrame(target: EventTarget): boolean {
  return /^(?:i?frame|object|embed)$/i.test((target as Partial<Element>).localName ?? '');
}

function isInLink(path: EventTarget[]): boolean {
  return path.some((node) => (node as Partial<Element>).matches?.('a[href], area[href]'));
}
