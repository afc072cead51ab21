/** The frame that draws cards, as the page may speak to it. */
export interface CardFrame {
  /** Has it draw what a ticket stands for, now or once it has loaded; only the latest counts. */
  draw: (ticket: string) => void;
  /** Tells it whether it is in sight, which it cannot see for itself. */
  tellShown: (isShown: boolean) => void;
}

/** @param origin that of the card page, once it has loaded: nothing is told to any other */
export function createCardFrame(frame: HTMLIFrameElement, origin: string): CardFrame {
  // A frame that was moved out of the page and back, and in Firefox one that was moved at all, is another window.
  let loadedWindow: Window | null = null;
  let pendingTicket: string | null = null;

  frame.addEventListener('load', () => {
    loadedWindow = frame.contentWindow;
    if (pendingTicket !== null) draw(pendingTicket);
  });

  return { draw, tellShown: (isShown) => void post({ isShown }) };

  function draw(ticket: string): void {
    pendingTicket = post({ ticket }) ? null : ticket;
  }

  /** Answers false while nobody is there to hear it. */
  function post(message: { ticket: string } | { isShown: boolean }): boolean {
    const { contentWindow } = frame;
    if (contentWindow === null || contentWindow !== loadedWindow) return false;
    contentWindow.postMessage(message, origin);
    return true;
  }
}
