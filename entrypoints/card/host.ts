import type { NoCardWhy } from '../../components/card/CardSentence';
import { askBackground } from '../../utils/messaging/messenger';
import type { CardAnswer, CardEvent } from '../../utils/messaging/card-calls';

export type CardContentAnswer = Extract<CardAnswer, { kind: 'content' }>;

/** What the frame shows, for the ticket it was asked with. */
export type Shown = { ticket: string } & (
  { kind: 'content'; answer: CardContentAnswer } | { kind: 'sentence'; why: NoCardWhy }
);

/** The reader script that hosts this frame. The way to it goes through the background, never through the page. */
export interface Host {
  /** Redeems a ticket; `late` when a newer one came in meanwhile. */
  load: (ticket: string) => Promise<Shown | 'late'>;
  /**
   * Tells it what happens in the frame; nothing before the first answer has named it. Rejects when the background is
   * gone.
   */
  tell: (event: CardEvent) => Promise<void>;
}

export function createHost(ask = askBackground): Host {
  let latestTicket: string | null = null;
  let hostFrame: number | null = null;
  let shownTicket = '';

  async function redeem(ticket: string): Promise<Shown> {
    try {
      const answer = await ask('card.load', { ticket });
      if (answer.kind === 'refused') return { ticket, kind: 'sentence', why: 'refused' };
      hostFrame = answer.host;
      if (answer.kind === 'gone') return { ticket, kind: 'sentence', why: 'gone' };
      return { ticket, kind: 'content', answer };
    } catch {
      // The background threw or is another version's: the sentence says what to do.
      return { ticket, kind: 'sentence', why: 'failed' };
    }
  }

  return {
    async load(ticket) {
      latestTicket = ticket;
      const shown = await redeem(ticket);
      if (latestTicket !== ticket) return 'late';
      shownTicket = ticket;
      return shown;
    },
    async tell(event) {
      if (hostFrame !== null) await ask('card.tell', { host: hostFrame, ticket: shownTicket, event });
    },
  };
}
