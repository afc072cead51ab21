import { focusedElement } from './page-focus';

/** The keyboard's focus between a page and the frame of a card. */
export interface CardFocus {
  isInside: () => boolean;
  /** Moves it into the card, and keeps where it was. */
  take: () => void;
  /** Moves it from the card to where it was. */
  giveBack: () => void;
  /** Forgets where it was. */
  forget: () => void;
}

export function createCardFocus(root: ShadowRoot, frame: HTMLIFrameElement): CardFocus {
  let before: HTMLElement | null = null;

  return {
    isInside,
    take() {
      if (!isInside()) before = focusedElement(root.ownerDocument);
      frame.focus();
    },
    giveBack() {
      // Only focus that is in the card is moved: a page in fullscreen could leave it over a stray focus call.
      if (!isInside()) return;
      frame.blur();
      before?.focus({ preventScroll: true });
    },
    forget() {
      before = null;
    },
  };

  function isInside(): boolean {
    return root.activeElement === frame;
  }
}
