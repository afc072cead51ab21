import { graceMs, nextCardDelayMs, nextCardWindowMs, prepareDelayMs } from './timing';

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
 * A card that was asked for by key or tap, and a pinned one, stays open wherever the pointer goes: only Esc, close, a
 * press elsewhere (not when pinned), or another key or tap end it.
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
      isPinned: boolean;
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
  | { kind: 'pinned'; isPinned: boolean }
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
  /** The keyboard's focus goes back to where it was; the card stays. */
  | { kind: 'give-focus-back' }
  | { kind: 'hide'; givesFocusBack: boolean };

/** The next state, and what is to be done about it in this order. */
export interface HoverStep<Target> {
  state: HoverState<Target>;
  effects: HoverEffect<Target>[];
}

const neverClosed = Number.NEGATIVE_INFINITY;

/** The state before anything has happened. */
export const restingState = { kind: 'idle', token: 0, closedAtMs: neverClosed } as const;

/**
 * What an event makes of a state. Without effects it gives the very state it was given when nothing changes.
 *
 * @param openDelayMs rest before a card opens
 */
export function nextHoverStep<Target>(
  state: HoverState<Target>,
  event: HoverEvent<Target>,
  openDelayMs: number,
): HoverStep<Target> {
  switch (event.kind) {
    case 'pointer':
      return onPointer(state, event, openDelayMs);
    case 'timer':
      return event.token === state.token ? onTimer(state, event, openDelayMs) : stay(state);
    case 'prepared':
      return event.token === state.token && (state.kind === 'dwelling' || state.kind === 'loading')
        ? {
            state,
            effects: [{ kind: 'load', token: event.token, target: state.target, ticket: event.ticket }],
          }
        : stay(state);
    case 'failed':
      return event.token === state.token ? abandon(state) : stay(state);
    case 'drawn':
      return event.token === state.token ? onDrawn(state, event.heightPx) : stay(state);
    case 'resized':
      return onResized(state, event.heightPx);
    case 'entered-card':
      return onEnteredCard(state);
    case 'left-card':
      return onLeftCard(state);
    case 'pinned':
      return state.kind === 'open' || state.kind === 'leaving'
        ? { state: open(state, { isPinned: event.isPinned }), effects: [{ kind: 'stop-timers' }] }
        : stay(state);
    case 'stepped':
      return ask(state, event.target, 'key');
    case 'tapped':
      return ask(state, event.target, 'touch');
    case 'focus-left':
      if (state.kind === 'open' && state.isPinned) return { state, effects: [{ kind: 'give-focus-back' }] };
      return isShown(state) ? close(state, event.atMs, { givesFocusBack: true }) : stay(state);
    case 'escaped':
    case 'closed':
      return isShown(state) ? close(state, event.atMs, { givesFocusBack: true }) : abandon(state);
    case 'pressed-elsewhere':
      if (state.kind === 'open' && state.isPinned) return stay(state);
      return isShown(state) ? close(state, event.atMs, { givesFocusBack: false }) : abandon(state);
    case 'scrolled':
      return onScrolled(state, event);
    case 'reset':
      return isShown(state) ? close(state, event.atMs, { givesFocusBack: true }) : abandon(state);
  }
}

type Event<Target, Kind> = Extract<HoverEvent<Target>, { kind: Kind }>;
type Unseen<Target> = Extract<HoverState<Target>, { kind: 'idle' | 'dwelling' | 'loading' }>;
type Shown<Target> = Extract<HoverState<Target>, { kind: 'open' | 'leaving' }>;
type Open<Target> = Extract<HoverState<Target>, { kind: 'open' }>;
type Leaving<Target> = Extract<HoverState<Target>, { kind: 'leaving' }>;

function onPointer<Target>(
  state: HoverState<Target>,
  event: Event<Target, 'pointer'>,
  openDelayMs: number,
): HoverStep<Target> {
  switch (state.kind) {
    case 'idle':
      return event.over === null ? stay(state) : dwell(state, event.over, event.atMs, openDelayMs);
    case 'dwelling':
      if (event.over === null) return abandon(state);
      if (event.over === state.target && !event.isPassing) return stay(state);
      // The clock starts again at each fast sample: no further sample comes from a pointer that stops.
      return dwell(state, event.over, event.atMs, openDelayMs);
    case 'loading':
      if (state.opener !== 'pointer' || event.over === state.target) return stay(state);
      return event.over === null ? abandon(state) : dwell(state, event.over, event.atMs, openDelayMs);
    case 'open': {
      // A pointer that is seen in the page is not in the card.
      const outside = state.isPointerInCard ? { ...state, isPointerInCard: false } : state;
      if (event.over === state.target || !followsPointer(state)) return stay(outside);
      const { state: leaving, effects } = leave(outside);
      const { state: next, effects: further } = goOn(leaving, event, openDelayMs);
      return { state: next, effects: [...effects, ...further] };
    }
    case 'leaving':
      if (event.over === state.target) return { state: open(state, {}), effects: [{ kind: 'stop-timers' }] };
      return goOn(state, event, openDelayMs);
  }
}

/** Where the pointer goes once it has left the name and the card. */
function goOn<Target>(
  state: Leaving<Target>,
  event: Event<Target, 'pointer'>,
  openDelayMs: number,
): HoverStep<Target> {
  if (!event.isTowardCard && event.over !== null && !event.isPassing) {
    return instead(state, event.over, event.atMs, openDelayMs);
  }
  return {
    state: { ...state, under: event.over },
    effects: event.isTowardCard ? [graceTimer(state.token)] : [],
  };
}

function onTimer<Target>(
  state: HoverState<Target>,
  event: Event<Target, 'timer'>,
  openDelayMs: number,
): HoverStep<Target> {
  switch (event.timer) {
    case 'prepare':
      if (state.kind !== 'dwelling') return stay(state);
      return { state, effects: [{ kind: 'prepare', token: state.token, target: state.target }] };
    case 'dwell': {
      if (state.kind !== 'dwelling') return stay(state);
      const { token, closedAtMs, target, heightPx } = state;
      const loading = { kind: 'loading', token, closedAtMs, target, opener: 'pointer' } as const;
      return heightPx === undefined ? { state: loading, effects: [] } : show(loading, heightPx);
    }
    case 'grace':
      if (state.kind !== 'leaving') return stay(state);
      if (state.under === null) return close(state, event.atMs, { givesFocusBack: false });
      return instead(state, state.under, event.atMs, openDelayMs);
  }
}

function onDrawn<Target>(state: HoverState<Target>, heightPx: number): HoverStep<Target> {
  switch (state.kind) {
    case 'dwelling':
      return { state: { ...state, heightPx }, effects: [] };
    case 'loading':
      return show(state, heightPx);
    case 'open':
    case 'leaving':
      return { state, effects: [{ kind: 'resize', heightPx }] };
    case 'idle':
      return stay(state);
  }
}

function onResized<Target>(state: HoverState<Target>, heightPx: number): HoverStep<Target> {
  if (isShown(state)) return { state, effects: [{ kind: 'resize', heightPx }] };
  const isDrawn = state.kind === 'dwelling' && state.heightPx !== undefined;
  return isDrawn ? { state: { ...state, heightPx }, effects: [] } : stay(state);
}

function onEnteredCard<Target>(state: HoverState<Target>): HoverStep<Target> {
  if (!isShown(state)) return stay(state);
  return { state: open(state, { isPointerInCard: true }), effects: [{ kind: 'stop-timers' }] };
}

function onLeftCard<Target>(state: HoverState<Target>): HoverStep<Target> {
  if (state.kind !== 'open' || !state.isPointerInCard) return stay(state);
  const outside = { ...state, isPointerInCard: false };
  return followsPointer(state) ? leave(outside) : stay(outside);
}

function onScrolled<Target>(state: HoverState<Target>, event: Event<Target, 'scrolled'>): HoverStep<Target> {
  switch (state.kind) {
    case 'idle':
      return stay(state);
    case 'dwelling':
      return abandon(state);
    case 'loading':
      return state.opener === 'pointer' ? abandon(state) : stay(state);
    case 'open': {
      if (state.isPinned || state.isPointerInCard) return stay(state);
      if (!event.isTargetVisible) return close(state, event.atMs, { givesFocusBack: true });
      if (state.opener !== 'pointer') return { state, effects: [{ kind: 'place' }] };
      const { state: leaving, effects } = leave(state);
      return { state: leaving, effects: [...effects, { kind: 'place' }] };
    }
    case 'leaving':
      return event.isTargetVisible
        ? { state, effects: [{ kind: 'place' }] }
        : close(state, event.atMs, { givesFocusBack: false });
  }
}

function stay<Target>(state: HoverState<Target>): HoverStep<Target> {
  return { state, effects: [] };
}

/** Back to idle from a card that nobody has seen. */
function abandon<Target>(state: HoverState<Target>): HoverStep<Target> {
  if (state.kind !== 'dwelling' && state.kind !== 'loading') return stay(state);
  return {
    state: { kind: 'idle', token: state.token + 1, closedAtMs: state.closedAtMs },
    effects: [{ kind: 'stop-timers' }],
  };
}

function dwell<Target>(
  { token: lastToken, closedAtMs }: Unseen<Target>,
  target: Target,
  atMs: number,
  openDelayMs: number,
): HoverStep<Target> {
  const token = lastToken + 1;
  const isNext = atMs - closedAtMs < nextCardWindowMs;
  const delayMs = isNext ? Math.min(nextCardDelayMs, openDelayMs) : openDelayMs;
  const prepareAfterMs = delayMs > prepareDelayMs ? prepareDelayMs : 0;
  return {
    state: { kind: 'dwelling', token, closedAtMs, target },
    effects: [
      { kind: 'stop-timers' },
      { kind: 'start-timer', timer: 'prepare', token, delayMs: prepareAfterMs },
      { kind: 'start-timer', timer: 'dwell', token, delayMs },
    ],
  };
}

function ask<Target>(state: HoverState<Target>, target: Target, opener: 'key' | 'touch'): HoverStep<Target> {
  const token = state.token + 1;
  return {
    state: { kind: 'loading', token, closedAtMs: neverClosed, target, opener },
    effects: [
      { kind: 'stop-timers' },
      // One frame draws all cards: the shown one goes before the next is drawn.
      ...(isShown(state) ? [{ kind: 'hide', givesFocusBack: true } as const] : []),
      { kind: 'prepare', token, target },
    ],
  };
}

function show<Target>(
  { token, target, opener }: Extract<HoverState<Target>, { kind: 'loading' }>,
  heightPx: number,
): HoverStep<Target> {
  return {
    state: { kind: 'open', token, target, opener, isPointerInCard: false, isPinned: false },
    effects: [{ kind: 'show', target, heightPx, takesFocus: opener === 'key' }],
  };
}

function open<Target>(
  state: Shown<Target>,
  change: { isPointerInCard?: boolean; isPinned?: boolean },
): HoverState<Target> {
  const { token, target } = state;
  const before =
    state.kind === 'open' ? state : { opener: 'pointer' as const, isPointerInCard: false, isPinned: false };
  const { opener, isPointerInCard, isPinned } = before;
  return { kind: 'open', token, target, opener, isPointerInCard, isPinned, ...change };
}

function followsPointer<Target>({ opener, isPinned }: Open<Target>): boolean {
  return opener === 'pointer' && !isPinned;
}

function leave<Target>({ token, target }: Shown<Target>): {
  state: Leaving<Target>;
  effects: HoverEffect<Target>[];
} {
  return { state: { kind: 'leaving', token, target, under: null }, effects: [graceTimer(token)] };
}

function graceTimer(token: number) {
  return { kind: 'start-timer', timer: 'grace', token, delayMs: graceMs } as const;
}

/** Closes the card and dwells on another name. */
function instead<Target>(
  { token }: Shown<Target>,
  target: Target,
  atMs: number,
  openDelayMs: number,
): HoverStep<Target> {
  const { state, effects } = dwell({ kind: 'idle', token, closedAtMs: atMs }, target, atMs, openDelayMs);
  return { state, effects: [{ kind: 'hide', givesFocusBack: false }, ...effects] };
}

function close<Target>(
  { token }: Shown<Target>,
  atMs: number,
  { givesFocusBack }: { givesFocusBack: boolean },
): HoverStep<Target> {
  return {
    // A new token, so that what still comes from the closed card is late.
    state: { kind: 'idle', token: token + 1, closedAtMs: atMs },
    effects: [{ kind: 'stop-timers' }, { kind: 'hide', givesFocusBack }],
  };
}

function isShown<Target>(state: HoverState<Target>): state is Shown<Target> {
  return state.kind === 'open' || state.kind === 'leaving';
}
