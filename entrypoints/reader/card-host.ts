import type { CardSurface, ShownCard } from '../../utils/hover/card-surface';
import type { Box } from '../../utils/hover/geometry';
import { cardMaxHeightPx, placeCard, widthInViewport } from '../../utils/hover/place-card';
import { createBudget } from './budget';
import { createCardElements } from './card-elements';
import { usableContainer } from './modal-dialogs';
import { focusedElement } from './page-focus';
import { viewportOf } from './viewport';

/** How often a host that the page removed is put back, on one page. */
const mostRemounts = 3;

/** How often the card is lifted above what the page opens over it. */
const liftAllowance = { times: 5, perMs: 5000 };

/** The card's fade, in ms, and slide, in CSS px, when it appears. It goes without either. */
const appearMs = 120;
const slidePx = 4;

/**
 * Chromium keeps no page in its back/forward cache in which a frame of an extension stands, and decides that before
 * `pagehide`; Firefox keeps none in which somebody listens to `beforeunload`.
 */
const leavingEvent = import.meta.env.FIREFOX ? 'pagehide' : 'beforeunload';

export interface CardHostOptions<Target> {
  window: Window;
  /** The card page, and the origin that it has once loaded. */
  frameUrl: string;
  frameOrigin: string;
  /** Who the frame is, to a screen reader. */
  frameTitle: string;
  /** The page node that a name stands in; null when it is gone. */
  nodeOf: (target: Target) => Node | null;
  onPointer: (where: 'entered' | 'left') => void;
  /** The card cannot be shown any more: a dialog made it inert, or the page took it away. */
  onLost: () => void;
  signal: AbortSignal;
}

export interface CardHost<Target> extends Omit<CardSurface<Target>, 'keep'> {
  /** Puts the shown card somewhere else, where it stays. */
  moveTo: (box: Box) => void;
  /** Moves the keyboard's focus into the card. */
  takeFocus: () => void;
  /** Moves it from the card to where it was, while the card stays. */
  giveFocusBack: () => void;
  /** Loads the frame, so that the first card is as quick as the next. */
  warm: () => void;
  isOwnNode: (node: Node) => boolean;
  /** The page took the host away so often that it is put back no more. */
  isRefused: () => boolean;
}

/**
 * Carries the card frame on the page. The host element hangs on `<html>`, or in the modal dialog that the name stands
 * in, and has no size of its own; in its closed root is a manual popover: the top layer, above all of the page. One
 * frame draws all cards. Removed with the signal.
 */
export function createCardHost<Target>(options: CardHostOptions<Target>): CardHost<Target> {
  const { window, nodeOf, onLost, signal } = options;
  const { document } = window;
  const { host, root, card, frame } = createCardElements(document, options);
  const lifts = createBudget(liftAllowance);
  let removalsSeen = 0;
  // A frame that was moved out of the page and back, and in Firefox one that was moved at all, is another window.
  let loadedWindow: Window | null = null;
  let pendingTicket: string | null = null;
  let shown: ShownCard<Target> | null = null;
  let focusBefore: HTMLElement | null = null;

  const removals = new MutationObserver(() => {
    if (host.isConnected) return;
    removalsSeen += 1;
    if (shown) onLost();
    mount();
  });

  frame.addEventListener('load', () => {
    loadedWindow = frame.contentWindow;
    if (pendingTicket !== null) post(pendingTicket);
  });
  listenToPointer('pointerenter', 'entered');
  listenToPointer('pointerleave', 'left');
  // Neither bubbles nor is composed, but both pass here on their way to what was opened.
  document.addEventListener('toggle', onToggle, { capture: true, signal });
  document.addEventListener('fullscreenchange', lift, { capture: true, signal });
  signal.addEventListener('abort', remove, { once: true });
  window.addEventListener(leavingEvent, onLeaving, { signal });

  return {
    warm: mount,
    load,
    show,
    place: (line) => update({ line }),
    resize: grow,
    hide,
    moveTo,
    takeFocus,
    giveFocusBack,
    box: () => (shown ? boxOf(card) : null),
    isOwn: (event) => event.target === host,
    isOwnNode: (node) => node === host,
    isRefused,
  };

  /** Puts the host on the page; at most three times again after the page took it away, then no more. */
  function mount(): void {
    if (host.isConnected || signal.aborted || isRefused()) return;
    removals.observe(document, { childList: true });
    makeRoom();
    stand(document.documentElement);
  }

  function isRefused(): boolean {
    return removalsSeen > mostRemounts;
  }

  /** Takes the host away. It comes back with the next name that is read or pointed at, should the page stay or come back. */
  function onLeaving(event: Event): void {
    if (!event.isTrusted) return;
    if (shown) onLost();
    remove();
  }

  function load(ticket: string, target: Target): void {
    mount();
    const container = containerOf(target);
    if (!container || !host.isConnected) {
      onLost();
      return;
    }
    stand(container);
    makeRoom();
    if (isFrameLoaded()) post(ticket);
    else pendingTicket = ticket;
  }

  /** The unseen frame is as wide as it will be shown, so that its text wraps the same. */
  function makeRoom(): void {
    put({ left: 0, top: 0, width: widthInViewport(viewportOf(window).width), height: cardMaxHeightPx });
  }

  function post(ticket: string): void {
    pendingTicket = null;
    postToFrame({ ticket });
  }

  /** All that the frame is ever told: what to draw, and whether it is in sight, which it cannot see for itself. */
  function postToFrame(message: { ticket: string } | { isShown: boolean }): void {
    if (isFrameLoaded()) frame.contentWindow?.postMessage(message, options.frameOrigin);
  }

  function show(next: ShownCard<Target>): void {
    if (containerOf(next.target) !== host.parentNode) {
      onLost();
      return;
    }
    shown = next;
    void appear(next);
  }

  async function appear(next: ShownCard<Target>): Promise<void> {
    if (!(await place(next))) return;
    card.showPopover();
    postToFrame({ isShown: true });
    if (next.takesFocus) takeFocus();
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    card.animate(
      [
        { opacity: 0, transform: `translateY(${slidePx}px)` },
        { opacity: 1, transform: 'none' },
      ],
      { duration: appearMs, easing: 'ease-out' },
    );
  }

  /** A shown card never shrinks: the pointer on its lower end would be outside, and the card gone before "Undo" is seen. */
  function grow(heightPx: number): void {
    if (shown && heightPx > shown.heightPx) update({ heightPx });
  }

  function update(change: { line?: Box; heightPx?: number }): void {
    if (shown) void place(Object.assign(shown, change));
  }

  /** Answers false when the card was hidden meanwhile. */
  async function place(asked: ShownCard<Target>): Promise<boolean> {
    const placement = await placeCard({
      line: asked.line,
      viewport: viewportOf(window),
      heightPx: asked.heightPx,
      isRightToLeft: isRightToLeft(nodeOf(asked.target)),
    });
    if (shown !== asked) return false;
    put(placement);
    return true;
  }

  function moveTo(box: Box): void {
    // Another object: a placing that is under way is late.
    if (shown) shown = { ...shown };
    put(box);
  }

  function put(box: Box): void {
    card.style.left = `${box.left}px`;
    card.style.top = `${box.top}px`;
    setSize(box);
  }

  function hide({ givesFocusBack }: { givesFocusBack: boolean }): void {
    shown = null;
    if (givesFocusBack) giveFocusBack();
    focusBefore = null;
    if (card.matches(':popover-open')) {
      card.hidePopover();
      postToFrame({ isShown: false });
    }
    if (host.isConnected) stand(document.documentElement);
  }

  /** Moves the host, in Chromium with its frame alive: an ordinary move loads the frame anew, Firefox always does. */
  function stand(container: Element): void {
    if (host.parentNode === container) return;
    if (host.isConnected) container.moveBefore(host, null);
    else container.append(host);
    removals.observe(container, { childList: true });
  }

  function onToggle(event: Event): void {
    if (!event.isTrusted) return;
    if ((event as ToggleEvent).newState === 'closed') {
      if (event.target !== host.parentNode) return;
      if (shown) onLost();
      stand(document.documentElement);
      return;
    }
    if (!shown) return;
    if (containerOf(shown.target) === host.parentNode) lift();
    else onLost();
  }

  /** What enters the top layer last is on top. */
  function lift(): void {
    if (!card.matches(':popover-open') || !lifts.take(window.performance.now())) return;
    const hadFocus = hasFocus();
    card.hidePopover();
    card.showPopover();
    if (hadFocus) frame.focus();
  }

  function takeFocus(): void {
    if (!hasFocus()) focusBefore = focusedElement(document);
    frame.focus();
  }

  /** Only focus that is in the card is moved: a page in fullscreen could leave it over a stray focus call. */
  function giveFocusBack(): void {
    if (!hasFocus()) return;
    frame.blur();
    focusBefore?.focus({ preventScroll: true });
  }

  function isFrameLoaded(): boolean {
    return frame.contentWindow !== null && frame.contentWindow === loadedWindow;
  }

  function hasFocus(): boolean {
    return root.activeElement === frame;
  }

  function remove(): void {
    removals.disconnect();
    giveFocusBack();
    shown = null;
    host.remove();
  }

  function containerOf(target: Target): Element | null {
    const node = nodeOf(target);
    return node && usableContainer(node);
  }

  function listenToPointer(type: 'pointerenter' | 'pointerleave', where: 'entered' | 'left'): void {
    host.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) options.onPointer(where);
      },
      { signal },
    );
  }

  /** In viewport pixels, also on a page that zooms its root. */
  function setSize({ width, height }: { width: number; height: number }): void {
    card.style.zoom = `${1 / host.currentCSSZoom}`;
    card.style.width = `${width}px`;
    card.style.height = `${height}px`;
  }

  function isRightToLeft(node: Node | null): boolean {
    return !!node?.parentElement && window.getComputedStyle(node.parentElement).direction === 'rtl';
  }
}

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
