/** One-use tickets for the card frame, so that a page that frames our card by itself sees nothing in it. */
export interface Tickets<Content> {
  /** Makes a ticket that the card frame of this tab can redeem once. */
  issue(tab: number, content: Content): string;
  /** The content, or undefined for a ticket that is unknown, used, or of another tab. */
  redeem(ticket: string, tab: number): Content | undefined;
}

/** A tab prepares a card for each dwell and redeems few; older ones are dropped. */
const mostOpen = 64;

export function createTickets<Content>(): Tickets<Content> {
  const open = new Map<string, { tab: number; content: Content }>();
  return {
    issue(tab, content) {
      const ticket = crypto.randomUUID();
      open.set(ticket, { tab, content });
      for (const oldest of open.keys()) {
        if (open.size <= mostOpen) break;
        open.delete(oldest);
      }
      return ticket;
    },
    redeem(ticket, tab) {
      const found = open.get(ticket);
      if (!found || found.tab !== tab) return undefined;
      open.delete(ticket);
      return found.content;
    },
  };
}
