interface HostMessages {
  onTicket: (ticket: string) => void;
  /** The card came into sight or went out of it: a frame cannot see whether what is around it is hidden. */
  onShown: (isShown: boolean) => void;
}

/**
 * Hears what the host posts into the frame, until the signal. Only the parent may speak, and what it can say is little:
 * what a ticket is worth is for the background to know.
 */
export function hearHost({ onTicket, onShown }: HostMessages, { signal }: { signal: AbortSignal }): void {
  window.addEventListener(
    'message',
    (event: MessageEvent<unknown>) => {
      if (event.source !== window.parent) return;
      const { data } = event;
      if (typeof data !== 'object' || data === null) return;
      if ('ticket' in data && typeof data.ticket === 'string') onTicket(data.ticket);
      if ('isShown' in data && typeof data.isShown === 'boolean') onShown(data.isShown);
    },
    { signal },
  );
}
