import {
  neverClosed,
  type HoverEffect,
  type HoverState,
  type HoverStep,
  type Leaving,
  type Open,
  type Shown,
  type Unseen,
} from './hover-state';
import { graceMs, nextCardDelayMs, nextCardWindowMs, prepareDelayMs } from './timing';

// The moves that the machine is made of: each is a state and what is to be done on the way there.

/** Nothing changes. */
export function stay<Target>(state: HoverState<Target>): HoverStep<Target> {
  return { state, effects: [] };
}

/** Back to idle from a card that nobody has seen. */
export function abandon<Target>(state: HoverState<Target>): HoverStep<Target> {
  if (state.kind !== 'dwelling' && state.kind !== 'loading') return stay(state);
  return {
    state: { kind: 'idle', token: state.token + 1, closedAtMs: state.closedAtMs },
    effects: [{ kind: 'stop-timers' }],
  };
}

/** The pointer rests on a name, with no card on screen; a rest begun anew is another one. */
export function dwell<Target>(
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

/** A card was asked for by key or tap, whatever was there before. */
export function ask<Target>(
  state: HoverState<Target>,
  target: Target,
  opener: 'key' | 'touch',
): HoverStep<Target> {
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

/** From a wanted card that is drawn to one on screen. */
export function show<Target>(
  { token, target, opener }: Extract<HoverState<Target>, { kind: 'loading' }>,
  heightPx: number,
): HoverStep<Target> {
  return {
    state: { kind: 'open', token, target, opener, isPointerInCard: false },
    effects: [{ kind: 'show', target, heightPx, takesFocus: opener === 'key' }],
  };
}

/** The card on screen, with something about it changed; the pointer is back where it keeps it open. */
export function open<Target>(
  state: Shown<Target>,
  change: { isPointerInCard?: boolean },
): HoverState<Target> {
  const { token, target } = state;
  const before = state.kind === 'open' ? state : { opener: 'pointer' as const, isPointerInCard: false };
  const { opener, isPointerInCard } = before;
  return { kind: 'open', token, target, opener, isPointerInCard, ...change };
}

/** Whether the card goes once the pointer does. */
export function followsPointer<Target>({ opener }: Open<Target>): boolean {
  return opener === 'pointer';
}

/** The pointer is neither on the name nor in the card, from now on. */
export function leave<Target>({ token, target }: Shown<Target>): {
  state: Leaving<Target>;
  effects: HoverEffect<Target>[];
} {
  return { state: { kind: 'leaving', token, target, under: null }, effects: [graceTimer(token)] };
}

/** Starts the time that a left card waits. */
export function graceTimer(token: number) {
  return { kind: 'start-timer', timer: 'grace', token, delayMs: graceMs } as const;
}

/** Closes the card and dwells on another name. */
export function instead<Target>(
  { token }: Shown<Target>,
  target: Target,
  atMs: number,
  openDelayMs: number,
): HoverStep<Target> {
  const { state, effects } = dwell({ kind: 'idle', token, closedAtMs: atMs }, target, atMs, openDelayMs);
  return { state, effects: [{ kind: 'hide', givesFocusBack: false }, ...effects] };
}

/** Back to idle from a card on screen. */
export function close<Target>(
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

/** The card on screen goes its own way; there is none to close any more. */
export function keep<Target>({ token }: Shown<Target>): HoverStep<Target> {
  return {
    state: { kind: 'idle', token: token + 1, closedAtMs: neverClosed },
    effects: [{ kind: 'stop-timers' }, { kind: 'keep' }],
  };
}

/** Whether a card is on screen. */
export function isShown<Target>(state: HoverState<Target>): state is Shown<Target> {
  return state.kind === 'open' || state.kind === 'leaving';
}
