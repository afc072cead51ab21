import {
  abandon,
  ask,
  close,
  dwell,
  followsPointer,
  graceTimer,
  instead,
  isShown,
  keep,
  leave,
  open,
  show,
  stay,
} from './hover-moves';
import type { HoverEvent, HoverState, HoverStep, Leaving } from './hover-state';

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
      return isShown(state) ? keep(state) : stay(state);
    case 'stepped':
      return ask(state, event.target, 'key');
    case 'tapped':
      return ask(state, event.target, 'touch');
    case 'focus-left':
      return isShown(state) ? close(state, event.atMs, { givesFocusBack: true }) : stay(state);
    case 'escaped':
    case 'closed':
      return isShown(state) ? close(state, event.atMs, { givesFocusBack: true }) : abandon(state);
    case 'pressed-elsewhere':
      return isShown(state) ? close(state, event.atMs, { givesFocusBack: false }) : abandon(state);
    case 'scrolled':
      return onScrolled(state, event);
    case 'reset':
      return isShown(state) ? close(state, event.atMs, { givesFocusBack: true }) : abandon(state);
  }
}

type Event<Target, Kind> = Extract<HoverEvent<Target>, { kind: Kind }>;

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
      if (state.isPointerInCard) return stay(state);
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
