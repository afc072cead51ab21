import type { Uid } from '../actors/actor';
import type { DatasetState } from '../dataset/dataset-status';
import type { MentionReason } from '../matching/mention';
import type { CardContent } from '../relevance/card-content';
import type { Call } from './call';
import type { PanelPlace } from './panel-address';
import type { PageAddress } from './protocol';

/** What the card frame may ask the background. It cannot change anything but "not this person". */
export interface CardCalls {
  /** Redeems a ticket. A ticket works once, and only in the tab it was made for. */
  'card.load': Call<{ ticket: string }, CardAnswer>;
  /** The same card with other topics of what is being read left out; null when the actor has left the dataset. */
  'card.rank': Call<ReadingPlace & { actor: Uid; leftOut: Uid[] }, CardContent | null>;
  /** Passes an event of the frame on to the reader script that hosts it. */
  'card.tell': Call<{ host: number } & CardTold, void>;
  /** Stores "not this person"; the answer names the stored row so that it can be undone. */
  'mention.reject': Call<Rejection, { id: number }>;
  'mention.unreject': Call<{ id: number }, void>;
  /** Opens the side panel of the window at a place; in a window of its own where the browser opens none from a card. */
  'panel.open': Call<{ place: PanelPlace }, void>;
}

export interface CardRequest extends ReadingPlace {
  actor: Uid;
  mention: CardMention;
}

/** The page that a card is read beside, and what stands around the name. */
export interface ReadingPlace {
  page: PageAddress;
  around: NameSurroundings;
}

/** What the reader of a page has before them: a stretch of the name's block, and what stands above it. */
export interface NameSurroundings {
  text: string;
  /** UTF-16 offsets of the name in `text`, end exclusive. */
  start: number;
  end: number;
  headline: string;
  lead: string;
}

/** The mention a card was opened from. */
export interface CardMention {
  /** As it stands on the page. */
  text: string;
  reason: MentionReason;
}

export type CardAnswer =
  | {
      kind: 'content';
      content: CardContent;
      mention: CardMention;
      /** To be handed back when the topics are switched: the background forgets a page between two calls. */
      place: ReadingPlace;
      dataset: DatasetState;
      /** The frame that hosts the card, to be named in `card.tell`. */
      host: number;
      /** The site of the page, as "not this person on this site" remembers it; null in private windows. */
      site: string | null;
      generation: number;
    }
  /** The actor is not in the dataset any more. */
  | { kind: 'gone'; host: number }
  /** The ticket was used, or made for another tab. */
  | { kind: 'refused' };

/** What a card frame tells its host; by the ticket that it has redeemed the host knows which frame it is. */
export interface CardTold {
  ticket: string;
  event: CardEvent;
}

export type CardEvent =
  /** The content for this ticket is drawn and this high, in CSS pixels. */
  | { kind: 'drawn'; ticket: string; heightPx: number }
  | { kind: 'resized'; heightPx: number }
  | { kind: 'entered' }
  | { kind: 'left' }
  | { kind: 'pinned'; pinned: boolean }
  /** The reader closed it; focus goes back to the page. */
  | { kind: 'closed' }
  /** Tab left the card's last control, or Shift+Tab its first. */
  | { kind: 'focus-left'; direction: 'forward' | 'backward' }
  /** "Not this person" was said or taken back: mentions are to be asked again. */
  | { kind: 'rejections-changed' };

/** "Not this person": this actor for this written form and reason, on this page, site or everywhere. */
export interface Rejection {
  actor: Uid;
  text: string;
  reason: MentionReason['kind'];
  scope: 'page' | 'site' | 'always';
}
