import { describe, expect, it } from 'vitest';
import { nextHoverStep } from '../../utils/hover/hover-machine';
import {
  neverClosed,
  restingState,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  type HoverStep,
} from '../../utils/hover/hover-state';

const openDelayMs = 400;

type State = HoverState<string>;
type StateOf<Kind> = Extract<State, { kind: Kind }>;
type Event = HoverEvent<string>;
type Effect = HoverEffect<string>;

const never = Number.NEGATIVE_INFINITY;
const idle: StateOf<'idle'> = { kind: 'idle', token: 4, closedAtMs: never };
const dwelling: StateOf<'dwelling'> = { kind: 'dwelling', token: 4, closedAtMs: never, target: 'Lindqvist' };
const drawn: StateOf<'dwelling'> = { ...dwelling, heightPx: 300 };
const loading: StateOf<'loading'> = {
  kind: 'loading',
  token: 4,
  closedAtMs: never,
  target: 'Lindqvist',
  opener: 'pointer',
};
const askedFor: StateOf<'loading'> = { ...loading, opener: 'key' };
const open: StateOf<'open'> = {
  kind: 'open',
  token: 4,
  target: 'Lindqvist',
  opener: 'pointer',
  isPointerInCard: false,
};
const inCard: StateOf<'open'> = { ...open, isPointerInCard: true };
const opened: StateOf<'open'> = { ...open, opener: 'key' };
const leaving: StateOf<'leaving'> = { kind: 'leaving', token: 4, target: 'Lindqvist', under: null };
const leavingOverOther: StateOf<'leaving'> = { ...leaving, under: 'Okafor' };

const atMs = 10_000;
const on = (over: string | null, more: { isPassing?: true; isTowardCard?: true } = {}): Event => ({
  kind: 'pointer',
  over,
  isPassing: false,
  isTowardCard: false,
  ...more,
  atMs,
});
const timer = (name: 'prepare' | 'dwell' | 'grace', token = 4): Event => ({
  kind: 'timer',
  timer: name,
  token,
  atMs,
});

const stop: Effect = { kind: 'stop-timers' };
const hide: Effect = { kind: 'hide', givesFocusBack: false };
const hideAndGiveBack: Effect = { kind: 'hide', givesFocusBack: true };
const grace: Effect = { kind: 'start-timer', timer: 'grace', token: 4, delayMs: 300 };
const dwellTimers = (token: number, prepareMs: number, dwellMs: number): Effect[] => [
  stop,
  { kind: 'start-timer', timer: 'prepare', token, delayMs: prepareMs },
  { kind: 'start-timer', timer: 'dwell', token, delayMs: dwellMs },
];

const dwellAnew = { ...dwelling, token: 5 };
const dwellOther = { ...dwellAnew, target: 'Okafor' };
const dwellNext = { ...dwellOther, closedAtMs: atMs };
const abandoned = { ...idle, token: 5 };
/** The next card rests as long as the first. */
const pinned: StateOf<'idle'> = { kind: 'idle', token: 5, closedAtMs: neverClosed };
const closed = { ...abandoned, closedAtMs: atMs };
const show = (takesFocus: boolean): Effect => ({
  kind: 'show',
  target: 'Lindqvist',
  heightPx: 300,
  takesFocus,
});

describe('nextHoverStep', () => {
  it.each<[string, State, Event, State, Effect[]]>([
    // On the way to a card
    ['dwells on a name', idle, on('Lindqvist'), dwellAnew, dwellTimers(5, 120, 400)],
    [
      'dwells on a name reached fast, as no sample tells of a stop',
      idle,
      on('Lindqvist', { isPassing: true }),
      dwellAnew,
      dwellTimers(5, 120, 400),
    ],
    [
      'dwells shortly on the next name after a card',
      { ...idle, closedAtMs: atMs - 499 },
      on('Lindqvist'),
      { ...dwellAnew, closedAtMs: atMs - 499 },
      dwellTimers(5, 0, 120),
    ],
    [
      'dwells in full on a name half a second after a card',
      { ...idle, closedAtMs: atMs - 500 },
      on('Lindqvist'),
      { ...dwellAnew, closedAtMs: atMs - 500 },
      dwellTimers(5, 120, 400),
    ],
    [
      'begins the dwell again while the pointer is fast',
      dwelling,
      on('Lindqvist', { isPassing: true }),
      dwellAnew,
      dwellTimers(5, 120, 400),
    ],
    ['begins the dwell again on another name', drawn, on('Okafor'), dwellOther, dwellTimers(5, 120, 400)],
    ['abandons the dwell off the name', dwelling, on(null), abandoned, [stop]],
    [
      'asks for the data',
      dwelling,
      timer('prepare'),
      dwelling,
      [{ kind: 'prepare', token: 4, target: 'Lindqvist' }],
    ],
    [
      'lets the card draw while it dwells',
      dwelling,
      { kind: 'prepared', token: 4, ticket: 't' },
      dwelling,
      [{ kind: 'load', token: 4, target: 'Lindqvist', ticket: 't' }],
    ],
    [
      'lets the card draw after the dwell',
      loading,
      { kind: 'prepared', token: 4, ticket: 't' },
      loading,
      [{ kind: 'load', token: 4, target: 'Lindqvist', ticket: 't' }],
    ],
    ['remembers what is drawn too early', dwelling, { kind: 'drawn', token: 4, heightPx: 300 }, drawn, []],
    [
      'follows the height of what is unseen',
      drawn,
      { kind: 'resized', heightPx: 310 },
      { ...drawn, heightPx: 310 },
      [],
    ],
    ['waits for the card after the dwell', dwelling, timer('dwell'), loading, []],
    ['shows what was drawn before the dwell is over', drawn, timer('dwell'), open, [show(false)]],
    [
      'shows what is drawn after the dwell',
      loading,
      { kind: 'drawn', token: 4, heightPx: 300 },
      open,
      [show(false)],
    ],
    ['abandons the loading off the name', loading, on(null), abandoned, [stop]],
    ['turns to another name while loading', loading, on('Okafor'), dwellOther, dwellTimers(5, 120, 400)],
    ['gives up when there is no data', loading, { kind: 'failed', token: 4 }, abandoned, [stop]],

    // Leaving and coming back
    ['leaves with a grace', open, on(null), leaving, [grace]],
    ['comes back to the name within the grace', leaving, on('Lindqvist'), open, [stop]],
    ['comes back to the name fast', leaving, on('Lindqvist', { isPassing: true }), open, [stop]],
    ['is in the card', leaving, { kind: 'entered-card' }, inCard, [stop]],
    ['is in the card without having left', open, { kind: 'entered-card' }, inCard, [stop]],
    ['leaves the card with a grace', inCard, { kind: 'left-card' }, leaving, [grace]],
    ['goes from the card to the name', inCard, on('Lindqvist'), open, []],
    ['notices the pointer outside though the card did not tell', inCard, on(null), leaving, [grace]],
    ['goes away when the grace is over', leaving, timer('grace'), closed, [stop, hide]],
    [
      'keeps the card while the pointer is on its way there, over another name',
      open,
      on('Okafor', { isTowardCard: true }),
      leavingOverOther,
      [grace, grace],
    ],
    [
      'renews the grace on the way to the card',
      leavingOverOther,
      on(null, { isTowardCard: true }),
      leaving,
      [grace],
    ],
    ['does not renew the grace off the way', leaving, on(null), leaving, []],
    [
      'turns to another name at once',
      open,
      on('Okafor'),
      dwellNext,
      [grace, hide, ...dwellTimers(5, 0, 120)],
    ],
    [
      'turns to another name within the grace',
      leaving,
      on('Okafor'),
      dwellNext,
      [hide, ...dwellTimers(5, 0, 120)],
    ],
    [
      'waits out a fast pointer over another name',
      leaving,
      on('Okafor', { isPassing: true }),
      leavingOverOther,
      [],
    ],
    [
      'turns to the name under the pointer when the grace is over',
      leavingOverOther,
      timer('grace'),
      dwellNext,
      [hide, ...dwellTimers(5, 0, 120)],
    ],

    // Keys, touch, pin
    [
      'opens by key without a dwell',
      idle,
      { kind: 'stepped', target: 'Lindqvist' },
      { ...askedFor, token: 5 },
      [stop, { kind: 'prepare', token: 5, target: 'Lindqvist' }],
    ],
    [
      'steps from one card to the next',
      opened,
      { kind: 'stepped', target: 'Okafor' },
      { ...askedFor, token: 5, target: 'Okafor' },
      [stop, hideAndGiveBack, { kind: 'prepare', token: 5, target: 'Okafor' }],
    ],
    [
      'opens by tap',
      dwelling,
      { kind: 'tapped', target: 'Okafor' },
      { ...askedFor, token: 5, target: 'Okafor', opener: 'touch' },
      [stop, { kind: 'prepare', token: 5, target: 'Okafor' }],
    ],
    [
      'gives focus to a card opened by key',
      askedFor,
      { kind: 'drawn', token: 4, heightPx: 300 },
      opened,
      [show(true)],
    ],
    ['loads what was asked for wherever the pointer is', askedFor, on('Okafor'), askedFor, []],
    ['keeps a card that was asked for wherever the pointer is', opened, on('Okafor'), opened, []],
    [
      'keeps a card that was asked for when the pointer leaves it',
      { ...opened, isPointerInCard: true },
      { kind: 'left-card' },
      opened,
      [],
    ],
    ['lets a pinned card go its own way', inCard, { kind: 'pinned' }, pinned, [stop, { kind: 'keep' }]],
    ['pins within the grace', leaving, { kind: 'pinned' }, pinned, [stop, { kind: 'keep' }]],

    // Closing
    ['closes by Esc', opened, { kind: 'escaped', atMs }, closed, [stop, hideAndGiveBack]],
    ['abandons a dwell by Esc', dwelling, { kind: 'escaped', atMs }, abandoned, [stop]],
    ['closes by its button', inCard, { kind: 'closed', atMs }, closed, [stop, hideAndGiveBack]],
    ['closes when Tab leaves it', opened, { kind: 'focus-left', atMs }, closed, [stop, hideAndGiveBack]],
    ['closes by a press elsewhere', opened, { kind: 'pressed-elsewhere', atMs }, closed, [stop, hide]],
    ['abandons a dwell by a press', dwelling, { kind: 'pressed-elsewhere', atMs }, abandoned, [stop]],
    ['closes with its page', opened, { kind: 'reset', atMs }, closed, [stop, hideAndGiveBack]],
    ['stops loading with its page', loading, { kind: 'reset', atMs }, abandoned, [stop]],

    // Scrolling
    [
      'abandons a dwell that is scrolled away',
      dwelling,
      { kind: 'scrolled', isTargetVisible: true, atMs },
      abandoned,
      [stop],
    ],
    [
      'abandons loading that is scrolled away',
      loading,
      { kind: 'scrolled', isTargetVisible: true, atMs },
      abandoned,
      [stop],
    ],
    [
      'goes on loading what was asked for',
      askedFor,
      { kind: 'scrolled', isTargetVisible: true, atMs },
      askedFor,
      [],
    ],
    [
      'follows the name, with a grace, when the page is scrolled under the pointer',
      open,
      { kind: 'scrolled', isTargetVisible: true, atMs },
      leaving,
      [grace, { kind: 'place' }],
    ],
    [
      'follows the name within the grace',
      leaving,
      { kind: 'scrolled', isTargetVisible: true, atMs },
      leaving,
      [{ kind: 'place' }],
    ],
    [
      'follows the name when asked for',
      opened,
      { kind: 'scrolled', isTargetVisible: true, atMs },
      opened,
      [{ kind: 'place' }],
    ],
    [
      'closes when its name is scrolled out of sight',
      opened,
      { kind: 'scrolled', isTargetVisible: false, atMs },
      closed,
      [stop, hideAndGiveBack],
    ],
    ['stays under the pointer', inCard, { kind: 'scrolled', isTargetVisible: false, atMs }, inCard, []],

    // The content changes
    [
      'follows the height of its content',
      open,
      { kind: 'resized', heightPx: 200 },
      open,
      [{ kind: 'resize', heightPx: 200 }],
    ],
  ])('%s', (_, state, event, next, effects) => {
    expect(nextHoverStep(state, event, openDelayMs)).toEqual({ state: next, effects });
  });

  it.each<[string, State, Event]>([
    ['the pointer off all names', idle, on(null)],
    ['the pointer resting on the name', dwelling, on('Lindqvist')],
    ['the pointer on the name whose card loads', loading, on('Lindqvist')],
    ['the pointer on the name whose card is open', open, on('Lindqvist')],
    ['a late dwell', dwelling, timer('dwell', 3)],
    ['a late grace', leaving, timer('grace', 3)],
    ['a dwell that is over while leaving', leaving, timer('dwell')],
    ['a grace that is over while open', open, timer('grace')],
    ['a request that is due in a shown card', open, timer('prepare')],
    ['a late ticket', loading, { kind: 'prepared', token: 3, ticket: 't' }],
    ['a ticket for nobody', idle, { kind: 'prepared', token: 4, ticket: 't' }],
    ['a late drawing', dwelling, { kind: 'drawn', token: 3, heightPx: 300 }],
    ['a drawing for nobody', idle, { kind: 'drawn', token: 4, heightPx: 300 }],
    ['a late failure', loading, { kind: 'failed', token: 3 }],
    ['a failure after the card opened', open, { kind: 'failed', token: 4 }],
    ['a height of nothing', idle, { kind: 'resized', heightPx: 300 }],
    ['a height of what the next card replaces', dwelling, { kind: 'resized', heightPx: 300 }],
    ['an entered card that is hidden', idle, { kind: 'entered-card' }],
    ['a left card that is hidden', idle, { kind: 'left-card' }],
    ['a card left twice', open, { kind: 'left-card' }],
    ['a pin on a hidden card', dwelling, { kind: 'pinned' }],
    ['Esc with nothing open', idle, { kind: 'escaped', atMs }],
    ['a press with nothing open', idle, { kind: 'pressed-elsewhere', atMs }],
    ['scrolling with nothing open', idle, { kind: 'scrolled', isTargetVisible: false, atMs }],
    ['focus leaving a hidden card', dwelling, { kind: 'focus-left', atMs }],
  ])('changes nothing for %s', (_, state, event) => {
    const step = nextHoverStep(state, event, openDelayMs);
    expect(step.effects).toEqual([]);
    expect(step.state).toBe(state);
  });

  it('opens no later than asked for after a card', () => {
    const { effects } = nextHoverStep({ ...idle, closedAtMs: atMs }, on('Lindqvist'), 100);
    expect(effects).toEqual(dwellTimers(5, 0, 100));
  });
});

/** Plays events in order and lists the effects of each. */
function play(events: Event[]): { state: State; effects: Effect[] } {
  let state: State = restingState;
  const effects: Effect[] = [];
  for (const event of events) {
    const step: HoverStep<string> = nextHoverStep(state, event, openDelayMs);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

/** What can be noticed of it outside. */
const kinds = (effects: Effect[]) =>
  effects.map(({ kind }) => kind).filter((kind) => /show|hide|prepare/.test(kind));

describe('a walk through the states', () => {
  const untilOpen: Event[] = [
    on('Lindqvist'),
    timer('prepare', 1),
    { kind: 'prepared', token: 1, ticket: 't' },
    { kind: 'drawn', token: 1, heightPx: 300 },
    timer('dwell', 1),
  ];
  it('shows no card to a pointer that sweeps over six names', () => {
    const names = ['Lindqvist', 'Okafor', 'Brandt', 'Moreau', 'Sato', 'Novak'];
    const sweep = names.flatMap((name) => [
      on(name, { isPassing: true }),
      on(name, { isPassing: true }),
      on(null),
    ]);
    const { state, effects } = play(sweep);
    expect(state.kind).toBe('idle');
    expect(kinds(effects)).toEqual([]);
  });

  it('goes name, card, name without hiding or asking again', () => {
    const { state, effects } = play([
      ...untilOpen,
      on(null),
      { kind: 'entered-card' },
      { kind: 'left-card' },
      on('Lindqvist'),
    ]);
    expect(state.kind).toBe('open');
    expect(kinds(effects)).toEqual(['prepare', 'show']);
  });

  it('leaves the name and returns without hiding', () => {
    const { state, effects } = play([...untilOpen, on(null), on('Lindqvist'), timer('grace', 0)]);
    expect(state.kind).toBe('open');
    expect(kinds(effects)).toEqual(['prepare', 'show']);
  });

  it('never shows the answer for a name that the pointer has left', () => {
    const { effects } = play([
      on('Lindqvist'),
      timer('prepare', 1),
      on('Okafor'),
      { kind: 'prepared', token: 1, ticket: 't' },
      { kind: 'drawn', token: 1, heightPx: 300 },
      timer('dwell', 1),
    ]);
    expect(kinds(effects)).toEqual(['prepare']);
  });

  it('drops what a closed card still says', () => {
    const { state } = play([
      ...untilOpen,
      { kind: 'closed', atMs },
      { kind: 'drawn', token: 1, heightPx: 300 },
    ]);
    expect(state.kind).toBe('idle');
  });
});
