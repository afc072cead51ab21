/**
 * The life of a card, without DOM or clock. `Target` is a mention on the page; targets are compared by identity.
 *
 * ```
 *              pointer on a name                dwell over
 *      ┌───────────────────────────▶ dwelling ─────────────▶ loading ◀── key, tap (from any state)
 *      │  ▲        off the name, scroll  │ │                  │   │
 *      │  └──────────────────────────────┘ │ dwell over,      │   │ off the name, failed: back to idle
 *      │                                   │ drawn already    │ drawn
 *      │                                   ▼                  ▼
 *    idle ◀────────────────────────────── open ◀──────────────┘
 *      ▲    Esc, close, press elsewhere   │  ▲
 *      │                     off the name │  │ back on the name,
 *      │                     and the card ▼  │ in the card
 *      └─────────────────────────────── leaving ──▶ dwelling, when another name is under the pointer
 *         grace over, Esc, close, press elsewhere
 * ```
 *
 * A card that was asked for by key or tap stays open wherever the pointer goes: only Esc, close, a press elsewhere, or
 * another key or tap end it. A card that is pinned leaves this life: the next one is another.
 *
 * Each interaction has a token. A timer or an answer that comes with another token than the state's changes nothing.
 */
export type HoverState<Target> =
  /** `token` is the last one given out, `closedAtMs` when the last card closed. */
  | { kind: 'idle'; token: number; closedAtMs: number }
  /** The pointer rests on a name. `heightPx` is there once the card is drawn, unseen. */
  | { kind: 'dwelling'; token: number; closedAtMs: number; target: Target; heightPx?: number }
  /** The card is wanted and not drawn yet. */
  | { kind: 'loading'; token: number; closedAtMs: number; target: Target; opener: Opener }
  | {
      kind: 'open';
      token: number;
      target: Target;
      opener: Opener;
      isPointerInCard: boolean;
    }
  /** The pointer is neither on the name nor in the card. `under` is the other name that it is on. */
  | { kind: 'leaving'; token: number; target: Target; under: Target | null };

/** What a card was opened with. */
export type Opener = 'pointer' | 'touch' | 'key';

export type HoverEvent<Target> =
  /**
   * The pointer was moved, or left the page (`over` null). `isPassing`: too fast to count as rest. `isTowardCard`: it
   * is on the way from the name to the open card.
   */
  | { kind: 'pointer'; over: Target | null; isPassing: boolean; isTowardCard: boolean; atMs: number }
  | { kind: 'timer'; timer: HoverTimer; token: number; atMs: number }
  /** The data is ready; the ticket is what the card frame redeems for it. */
  | { kind: 'prepared'; token: number; ticket: string }
  /** The data cannot be had. */
  | { kind: 'failed'; token: number }
  | { kind: 'drawn'; token: number; heightPx: number }
  | { kind: 'resized'; heightPx: number }
  | { kind: 'entered-card' }
  | { kind: 'left-card' }
  | { kind: 'pinned' }
  | { kind: 'stepped'; target: Target }
  | { kind: 'tapped'; target: Target }
  /** Esc, in the page or in the card. */
  | { kind: 'escaped'; atMs: number }
  /** By the card's own button. */
  | { kind: 'closed'; atMs: number }
  /** Tab went past the card's last control, or back past its first. */
  | { kind: 'focus-left'; atMs: number }
  | { kind: 'pressed-elsewhere'; atMs: number }
  /** The page moved under the pointer. `isTargetVisible`: the current name is still in the viewport. */
  | { kind: 'scrolled'; isTargetVisible: boolean; atMs: number }
  /** What the card speaks of is gone for good: the page is another one, or reading ends. */
  | { kind: 'reset'; atMs: number };

export type HoverTimer = 'prepare' | 'dwell' | 'grace';

export type HoverEffect<Target> =
  | { kind: 'start-timer'; timer: HoverTimer; token: number; delayMs: number }
  | { kind: 'stop-timers' }
  /** Ask for the data; answered by `prepared` or `failed`. */
  | { kind: 'prepare'; token: number; target: Target }
  /** Let the card draw, unseen; answered by `drawn`. */
  | { kind: 'load'; token: number; target: Target; ticket: string }
  | { kind: 'show'; target: Target; heightPx: number; takesFocus: boolean }
  /** Let the shown card follow its name. */
  | { kind: 'place' }
  | { kind: 'resize'; heightPx: number }
  /** The shown card stays by itself from here on. */
  | { kind: 'keep' }
  | { kind: 'hide'; givesFocusBack: boolean };

/** The next state, and what is to be done about it in this order. */
export interface HoverStep<Target> {
  state: HoverState<Target>;
  effects: HoverEffect<Target>[];
}

/** `closedAtMs` before any card has closed. */
export const neverClosed = Number.NEGATIVE_INFINITY;

/** The state before anything has happened. */
export const restingState = { kind: 'idle', token: 0, closedAtMs: neverClosed } as const;

/** No card is seen. */
export type Unseen<Target> = Extract<HoverState<Target>, { kind: 'idle' | 'dwelling' | 'loading' }>;

/** A card is on screen. */
export type Shown<Target> = Extract<HoverState<Target>, { kind: 'open' | 'leaving' }>;
export type Open<Target> = Extract<HoverState<Target>, { kind: 'open' }>;
export type Leaving<Target> = Extract<HoverState<Target>, { kind: 'leaving' }>;
