import type { Box } from './geometry';

/** The card as the hover driver sees it: something that draws, unseen, and is shown and hidden. */
export interface CardSurface<Target> {
  /** Lets the card of a name draw what the ticket stands for, without being seen. */
  load: (ticket: string, target: Target) => void;
  /** Shows what is drawn beside a line of the name. */
  show: (card: ShownCard<Target>) => void;
  /** Moves the shown card to where its name is now. */
  place: (line: Box) => void;
  /** The content has another height now, in CSS px. */
  resize: (heightPx: number) => void;
  hide: (options: { givesFocusBack: boolean }) => void;
  /** The shown card stays, whatever is done with this surface from here on. */
  keep: () => void;
  /** Where the card is while it is shown. */
  box: () => Box | null;
  /** Whether an event of the page was aimed at the card. */
  isOwn: (event: Event) => boolean;
}

export interface ShownCard<Target> {
  target: Target;
  line: Box;
  heightPx: number;
  /** Opened by key: the keyboard's focus goes into the card. */
  takesFocus: boolean;
}
