/**
 * Hears the tickets that the host posts into the frame, until the signal. Only the parent may speak, and all it can say
 * is a ticket: what a ticket is worth is for the background to know.
 */
export function receiveTickets(
  onTicket: (ticket: string) => void,
  { signal }: { signal: AbortSignal },
): void {
  window.addEventListener(
    'message',
    (event: MessageEvent<unknown>) => {
      if (event.source !== window.parent) return;
      const { data } = event;
      if (typeof data !== 'object' || data === null || !('ticket' in data)) return;
      if (typeof data.ticket === 'string') onTicket(data.ticket);
    },
    { signal },
  );
}
