import type { CardSurface, ShownCard } from '../../utils/hover/card-surface';
import type { Box } from '../../utils/hover/geometry';
import { cardMaxHeightPx, placeCard, widthInViewport } from '../../utils/hover/place-card';
import { createBudget } from './budget';
import { createCardElements } from './card-elements';
import { createCardFocus } from './card-focus';
import { createCardFrame } from './card-frame';
import { createHostStand } from './host-stand';
import { usableContainer } from './modal-dialogs';
import { viewportOf } from './viewport';

/** How often the card is lifted above what the page opens over it. */
const liftAllowance = { times: 5, perMs: 5000 };

/** The card's fade, in ms, and slide, in CSS px, when it appears. It goes without either. */
const appearMs = 120;
const slidePx = 4;

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
  let shown: ShownCard<Target> | null = null;
  const focus = createCardFocus(root, frame);

  // Before the stand takes the host away, with which the focus would be lost.
  signal.addEventListener('abort', end, { once: true });
  const stand = createHostStand({ window, host, signal, onGone: loseShown });
  const drawing = createCardFrame(frame, options.frameOrigin);

  listenToPointer('pointerenter', 'entered');
  listenToPointer('pointerleave', 'left');
  // Neither bubbles nor is composed, but both pass here on their way to what was opened.
  document.addEventListener('toggle', onToggle, { capture: true, signal });
  document.addEventListener('fullscreenchange', lift, { capture: true, signal });

  return {
    warm: mount,
    load,
    show,
    place: (line) => update({ line }),
    resize: grow,
    hide,
    moveTo,
    takeFocus: focus.take,
    giveFocusBack: focus.giveBack,
    box: () => (shown ? boxOf(card) : null),
    isOwn: (event) => event.target === host,
    isOwnNode: (node) => node === host,
    isRefused: stand.isRefused,
  };

  function mount(): void {
    if (host.isConnected) return;
    makeRoom();
    stand.mount();
  }

  function loseShown(): void {
    if (shown) onLost();
  }

  function load(ticket: string, target: Target): void {
    mount();
    const container = containerOf(target);
    if (!container || !host.isConnected) {
      onLost();
      return;
    }
    stand.moveTo(container);
    makeRoom();
    drawing.draw(ticket);
  }

  /** The unseen frame is as wide as it will be shown, so that its text wraps the same. */
  function makeRoom(): void {
    put({ left: 0, top: 0, width: widthInViewport(viewportOf(window).width), height: cardMaxHeightPx });
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
    drawing.tellShown(true);
    if (next.takesFocus) focus.take();
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
    if (givesFocusBack) focus.giveBack();
    focus.forget();
    if (card.matches(':popover-open')) {
      card.hidePopover();
      drawing.tellShown(false);
    }
    stand.moveHome();
  }

  function onToggle(event: Event): void {
    if (!event.isTrusted) return;
    if ((event as ToggleEvent).newState === 'closed') {
      if (event.target !== host.parentNode) return;
      loseShown();
      stand.moveHome();
      return;
    }
    if (!shown) return;
    if (containerOf(shown.target) === host.parentNode) lift();
    else onLost();
  }

  /** What enters the top layer last is on top. */
  function lift(): void {
    if (!card.matches(':popover-open') || !lifts.take(window.performance.now())) return;
    const hadFocus = focus.isInside();
    card.hidePopover();
    card.showPopover();
    if (hadFocus) frame.focus();
  }

  function end(): void {
    focus.giveBack();
    shown = null;
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
