import type { CardSurface } from './card-surface';
import { distanceTo, type Box, type Point } from './geometry';
import { nextHoverStep } from './hover-machine';
import {
  restingState,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  type HoverTimer,
} from './hover-state';
import type { PointerEntry } from './pointer-journal';
import { watchPointer, type InnerView } from './watch-pointer';

/** What the driver works on. */
export interface HoverOptions<Target> {
  window: Window;
  card: CardSurface<Target>;
  /** From the viewport of a window inside the page to the page's. */
  toPage: (point: Point, from: Window) => Point;
  /** The name at a point of the viewport. Called at most once a frame. */
  targetAt: (point: Point) => Target | null;
  /** The lines of a name, in reading order; empty when it is not on screen any more. */
  linesOf: (target: Target) => Box[];
  /** Gathers the data for a card; the ticket is what the card redeems for it. Null when it cannot be had. */
  prepare: (target: Target) => Promise<string | null>;
  /** Told which name has a card open. */
  onActive: (target: Target | null) => void;
  openOn: OpenOn;
  /** What the pointer did before: it may rest on a name by now, or have tapped one. */
  before?: readonly PointerEntry[];
  signal: AbortSignal;
}

/** Rest before a card opens, in ms; `key` opens cards only while Alt is held. */
export type OpenOn = number | 'key';

/** What the card says of itself. */
export type CardNews =
  | { kind: 'drawn'; ticket: string; heightPx: number }
  | { kind: 'resized'; heightPx: number }
  | { kind: 'pinned' }
  | { kind: 'entered' }
  | { kind: 'left' }
  | { kind: 'closed' }
  | { kind: 'focus-left' };

export interface Hover<Target> {
  /** Opens the card of a name at once, with the keyboard's focus in it. */
  step: (target: Target) => void;
  hear: (news: CardNews) => void;
  /** Hears what the pointer and the keys do in a window inside the page too, until its signal. */
  include: (view: InnerView) => void;
  setOpenOn: (openOn: OpenOn) => void;
  /** The name whose card is wanted or open. */
  current: () => Target | null;
  /** Closes whatever is open. */
  reset: () => void;
}

/**
 * Turns what the pointer and the keys do on a page into cards. Listens until the signal, which also closes the card.
 * Only trusted events count, and a name counts only after a real movement or a key.
 */
export function startHover<Target>(options: HoverOptions<Target>): Hover<Target> {
  const { window, card, signal } = options;
  const timers = new Set<number>();
  let state: HoverState<Target> = restingState;
  let openOn = options.openOn;
  let awaited: { ticket: string; token: number } | null = null;
  let lineIndex = 0;

  const pointer = watchPointer({
    window,
    card,
    signal,
    toPage: options.toPage,
    targetAt: (point, isAltHeld) => (openOn === 'key' && !isAltHeld ? null : options.targetAt(point)),
    onSample: (sample) => dispatch({ kind: 'pointer', ...sample, atMs: window.performance.now() }),
    isShownTarget: (target) => isShown() && target === current(),
    onPress: () => dispatch({ kind: 'pressed-elsewhere', atMs: window.performance.now() }),
    onTap: (target) => dispatch({ kind: 'tapped', target }),
    onScroll() {
      const target = current();
      if (target === null) return;
      const isTargetVisible = options.linesOf(target).some(isInViewport);
      dispatch({ kind: 'scrolled', isTargetVisible, atMs: window.performance.now() });
    },
    isScrollWatched: () => state.kind !== 'idle',
    before: options.before,
  });

  window.addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', reset, { once: true });

  return {
    step: (target) => dispatch({ kind: 'stepped', target }),
    hear,
    include(view) {
      pointer.include(view);
      view.window.addEventListener('keydown', onKey, { capture: true, signal: view.signal });
    },
    setOpenOn(changed) {
      openOn = changed;
    },
    current,
    reset,
  };

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || state.kind === 'idle') return;
    if (isShown()) {
      // The card is on top, so it takes the key: a dialog or a search field below does not close with it.
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    dispatch({ kind: 'escaped', atMs: window.performance.now() });
  }

  function dispatch(event: HoverEvent<Target>): void {
    const step = nextHoverStep(state, event, openDelayMs());
    const before = activeTarget();
    state = step.state;
    for (const effect of step.effects) run(effect);
    if (activeTarget() !== before) options.onActive(activeTarget());
  }

  function run(effect: HoverEffect<Target>): void {
    switch (effect.kind) {
      case 'start-timer':
        startTimer(effect);
        return;
      case 'stop-timers':
        for (const timer of timers) window.clearTimeout(timer);
        timers.clear();
        return;
      case 'prepare':
        void prepare(effect.token, effect.target);
        return;
      case 'load':
        awaited = { ticket: effect.ticket, token: effect.token };
        card.load(effect.ticket, effect.target);
        return;
      case 'show':
        show(effect);
        return;
      case 'place': {
        const target = current();
        const line = target === null ? undefined : lineOf(target);
        if (line) card.place(line);
        return;
      }
      case 'resize':
        card.resize(effect.heightPx);
        return;
      case 'keep':
        card.keep();
        return;
      case 'hide':
        card.hide(effect);
    }
  }

  function startTimer({
    timer,
    token,
    delayMs,
  }: {
    timer: HoverTimer;
    token: number;
    delayMs: number;
  }): void {
    const id = window.setTimeout(() => {
      timers.delete(id);
      dispatch({ kind: 'timer', timer, token, atMs: window.performance.now() });
    }, delayMs);
    timers.add(id);
  }

  async function prepare(token: number, target: Target): Promise<void> {
    const ticket = await options.prepare(target);
    if (!signal.aborted)
      dispatch(ticket === null ? { kind: 'failed', token } : { kind: 'prepared', token, ticket });
  }

  function show({
    target,
    heightPx,
    takesFocus,
  }: {
    target: Target;
    heightPx: number;
    takesFocus: boolean;
  }): void {
    const lines = options.linesOf(target);
    const from = pointer.position();
    lineIndex = takesFocus || !from ? 0 : nearestLine(lines, from);
    const line = lines[lineIndex];
    if (line) card.show({ target, line, heightPx, takesFocus });
    else reset();
  }

  /** The line that the card was opened on, while the name still has so many. */
  function lineOf(target: Target): Box | undefined {
    const lines = options.linesOf(target);
    return lines[lineIndex] ?? lines[0];
  }

  function hear(news: CardNews): void {
    const atMs = window.performance.now();
    switch (news.kind) {
      case 'drawn':
        if (awaited?.ticket === news.ticket) {
          dispatch({ kind: 'drawn', token: awaited.token, heightPx: news.heightPx });
        }
        return;
      case 'entered':
        pointer.forget();
        dispatch({ kind: 'entered-card' });
        return;
      case 'left':
        dispatch({ kind: 'left-card' });
        return;
      case 'closed':
      case 'focus-left':
        dispatch({ kind: news.kind, atMs });
        return;
      case 'resized':
      case 'pinned':
        dispatch(news);
    }
  }

  function reset(): void {
    dispatch({ kind: 'reset', atMs: window.performance.now() });
  }

  function current(): Target | null {
    return state.kind === 'idle' ? null : state.target;
  }

  function activeTarget(): Target | null {
    return isShown() ? current() : null;
  }

  function isShown(): boolean {
    return state.kind === 'open' || state.kind === 'leaving';
  }

  function openDelayMs(): number {
    return openOn === 'key' ? keyedDelayMs : openOn;
  }

  function isInViewport(line: Box): boolean {
    return line.top + line.height > 0 && line.top < window.innerHeight;
  }
}

/** Rest before a card opens while Alt is held, in ms: the key says it is wanted, the rest tells which name. */
const keyedDelayMs = 150;

function nearestLine(lines: Box[], point: Point): number {
  const distances = lines.map((line) => distanceTo(line, point));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
