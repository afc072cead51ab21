import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { App } from '../../entrypoints/card/App';
import { createHost } from '../../entrypoints/card/host';
import type { CardContent } from '../../utils/relevance/card-content';
import type { askBackground } from '../../utils/messaging/messenger';
import type { CardAnswer, CardEvent } from '../../utils/messaging/card-calls';
import { makeContent, makeLine } from '../components/makers';
import { clear, show, wordsOf } from '../components/show';
import { makeAnswer } from './make-answer';
import { waitFor, waitUntil } from '../wait';

afterEach(clear);

/** The frame with a background that answers `answers` by ticket and keeps what else it is asked. */
async function openFrame(
  answers: Record<string, CardAnswer> = { one: makeAnswer() },
  ranked: (() => Promise<CardContent>)[] = [],
) {
  const events: CardEvent[] = [];
  const asked: unknown[] = [];
  const ask = (async (kind: string, question: never) => {
    switch (kind) {
      case 'card.load':
        return answers[(question as { ticket: string }).ticket] ?? { kind: 'refused' };
      case 'card.rank':
        asked.push([kind, (question as { leftOut: string[] }).leftOut]);
        return ranked.shift()?.() ?? null;
      case 'card.tell':
        return void events.push((question as { event: CardEvent }).event);
      default:
        asked.push([kind, question]);
        return { id: 7 };
    }
  }) as typeof askBackground;
  const root = await show(<App host={createHost(ask)} ask={ask} />);
  return { root, events, asked };
}

/** Posts as the host does, or as somebody else. */
function post(data: unknown, source: Window | null = window.parent): Promise<void> {
  return act(async () => {
    window.dispatchEvent(new MessageEvent('message', { data, source }));
    await waitFor(() => Promise.resolve());
  });
}

async function find(root: HTMLElement, selector: string): Promise<HTMLElement> {
  return waitUntil(() => root.querySelector<HTMLElement>(selector));
}

async function press(root: HTMLElement, label: string): Promise<void> {
  const button = await waitUntil(() =>
    [...root.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === label,
    ),
  );
  await userEvent.click(button);
}

describe('the card frame', () => {
  it('draws what a ticket is for and tells its height, once it is drawn', async () => {
    const { root, events } = await openFrame();
    await post({ ticket: 'one' });
    const card = await find(root, '[role=dialog]');
    expect(events.filter(({ kind }) => kind === 'drawn')).toEqual([
      { kind: 'drawn', ticket: 'one', heightPx: Math.ceil(card.getBoundingClientRect().height) },
    ]);
  });

  it.each([
    ['a window that is not the parent', { ticket: 'one' }, null],
    ['words', 'one', undefined],
    ['a ticket that is no text', { ticket: { toString: 'one' } }, undefined],
    ['nothing', null, undefined],
  ])('does not listen to %s', async (_, data, source) => {
    const { root } = await openFrame();
    await post(data, source === undefined ? window.parent : source);
    expect(root.querySelector('[role=dialog]')).toBeNull();
  });

  it('shows a sentence for a ticket that is refused', async () => {
    const { root } = await openFrame({});
    await post({ ticket: 'used' });
    expect(wordsOf(await find(root, '.sentence'))).toContain('out of date');
  });

  it('shows the card of the newest ticket alone', async () => {
    const other = makeAnswer({
      content: makeContent({ actor: { id: 'p/ona', type: 'person', name: 'Ona Brandt' } }),
    });
    const { root } = await openFrame({ one: makeAnswer(), two: other });
    await post({ ticket: 'one' });
    await post({ ticket: 'two' });
    await waitUntil(() => wordsOf(root.querySelector('h1')) === 'Ona Brandt');
    expect(root.querySelectorAll('[role=dialog]')).toHaveLength(1);
  });

  it('says in the live region who it shows, while it is in sight', async () => {
    const { root } = await openFrame();
    await post({ ticket: 'one' });
    await find(root, '[role=dialog]');
    expect(root.querySelector('[role=status]')?.textContent).toBe('');
    await post({ isShown: true });
    expect(root.querySelector('[role=status]')?.textContent).toBe(
      'Anton Lukarev, Foreign Minister of Belmar on 13 Mar 2025. 1 position.',
    );
  });

  it('closes on Esc, but a pinned card only gives the focus back', async () => {
    const { root, events } = await openFrame();
    await post({ ticket: 'one' });
    await find(root, '[role=dialog]');
    await userEvent.keyboard('{Escape}');
    await press(root, 'Pin this card');
    await userEvent.keyboard('{Escape}');
    await waitUntil(() => events.some(({ kind }) => kind === 'focus-left'));
    expect(events.filter(({ kind }) => ['closed', 'pinned', 'focus-left'].includes(kind))).toEqual([
      { kind: 'closed' },
      { kind: 'pinned', pinned: true },
      { kind: 'focus-left', direction: 'backward' },
    ]);
  });

  it('hands the Tab key over at both ends and nowhere else', async () => {
    const { root, events } = await openFrame();
    await post({ ticket: 'one' });
    const card = await find(root, '[role=dialog]');
    card.focus();
    const left = () => events.filter(({ kind }) => kind === 'focus-left');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(left()).toEqual([{ kind: 'focus-left', direction: 'backward' }]);
    const stops = [...root.querySelectorAll<HTMLElement>('a, button')];
    stops.at(-2)?.focus();
    await userEvent.tab();
    expect(left()).toHaveLength(1);
    await userEvent.tab();
    expect(left().at(-1)).toEqual({ kind: 'focus-left', direction: 'forward' });
    expect(document.activeElement).toBe(stops.at(-1));
  });

  it('opens the person in options', async () => {
    const { root, asked } = await openFrame();
    await post({ ticket: 'one' });
    await press(root, 'All positions ›');
    expect(asked).toEqual([['panel.open', { place: { kind: 'actor', actor: 'p/anton-lukarev' } }]]);
  });

  it('rejects a mention after a click of the reader, and takes it back', async () => {
    const { root, asked, events } = await openFrame();
    await post({ ticket: 'one' });
    await post({ isShown: true });
    // Not before it has been in sight for 300 ms: pressed until it takes.
    await press(root, 'Not this person');
    await waitFor(async () => {
      await press(root, 'On this page');
      expect(asked).toHaveLength(1);
    });
    await waitFor(async () => {
      await press(root, 'Undo');
      expect(asked).toHaveLength(2);
    });
    expect(asked).toEqual([
      [
        'mention.reject',
        { actor: 'p/anton-lukarev', text: 'Lukarev', reason: 'surname-alone', scope: 'page' },
      ],
      ['mention.unreject', { id: 7 }],
    ]);
    expect(events.filter(({ kind }) => kind === 'rejections-changed')).toHaveLength(2);
  });

  it('stores nothing for a click that a script makes', async () => {
    const { root, asked } = await openFrame();
    await post({ ticket: 'one' });
    await post({ isShown: true });
    await press(root, 'Not this person');
    // A trusted click that takes shows that the card has been in sight for long enough.
    await waitFor(async () => {
      await press(root, 'On this page');
      expect(asked).toHaveLength(1);
    });
    const undo = await waitUntil(() => root.querySelector<HTMLElement>('footer .quiet .sp-link'));
    undo.click();
    expect(asked).toHaveLength(1);
  });

  it('tells a new height when the question opens', async () => {
    const { root, events } = await openFrame();
    await post({ ticket: 'one' });
    await press(root, 'Not this person');
    await waitUntil(() => events.some(({ kind }) => kind === 'resized'));
    const drawn = events.find((event) => event.kind === 'drawn');
    const resized = events.find((event) => event.kind === 'resized');
    expect(resized?.heightPx).toBeGreaterThan(drawn?.heightPx ?? Infinity);
  });

  it('wants no more than 360 px for the positions, however many there are', async () => {
    const positions = Array.from({ length: 12 }, (_, i) => makeLine({ id: `p/${i}` }));
    const many = makeAnswer({
      content: makeContent({ groups: [{ topic: { id: 't', label: 'Truce' }, positions }] }),
    });
    const { root, events } = await openFrame({ one: many });
    await post({ ticket: 'one' });
    await find(root, '[role=dialog]');
    const fixed = ['header', 'footer'].map(
      (part) => root.querySelector(part)?.getBoundingClientRect().height ?? 0,
    );
    const borders = 2;
    expect(events.find((event) => event.kind === 'drawn')?.heightPx).toBe(
      Math.ceil(360 + borders + (fixed[0] ?? 0) + (fixed[1] ?? 0)),
    );
  });

  it('ranks anew for the topics chosen, keeps what stands there until then, and drops a late answer', async () => {
    const why = { kind: 'topic' as const, topic: 'p/a', label: 'Grain', place: 'lead' as const };
    const contentOf = (left: string[], summary: string) =>
      makeContent({
        groups: [],
        reading: {
          topics: ['p/a', 'p/b'].map((id) => ({ id, label: id, isChosen: !left.includes(id) })),
          positions: [{ ...makeLine({ summary }), why }],
        },
      });
    const first = Promise.withResolvers<CardContent>();
    const answer = makeAnswer({ content: contentOf([], 'All topics.') });
    const { root, asked } = await openFrame({ one: answer }, [
      () => first.promise,
      async () => contentOf(['p/b', 'p/a'], 'Neither.'),
    ]);
    await post({ ticket: 'one' });
    const chips = async () => {
      await find(root, '.sp-chips');
      return [...root.querySelectorAll<HTMLElement>('.sp-chips button')];
    };
    const summary = () => wordsOf(root.querySelector('.sp-summary'));
    await userEvent.click((await chips())[1] ?? root);
    expect(summary()).toBe('All topics.');
    await userEvent.click((await chips())[0] ?? root);
    await expect.poll(summary).toBe('Neither.');
    await act(() => first.resolve(contentOf(['p/b'], 'Late.')));
    expect(summary()).toBe('Neither.');
    expect(asked).toEqual([
      ['card.rank', ['p/b']],
      ['card.rank', ['p/b', 'p/a']],
    ]);
  });
});
