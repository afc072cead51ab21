import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { announceCard } from '../../components/card/card-announcement';
import { CardSentence } from '../../components/card/CardSentence';
import { makeContent, makeLine } from './makers';
import { english } from './english';
import { accessibilityProblems, clear, show, wordsOf } from './show';
import { showCard } from './show-card';

afterEach(clear);

const palace = {
  body: { id: 'p/palace', name: 'Palace (leadership of Belmar)' },
  positions: [makeLine({ id: 'p/2', kind: 'demanded', target: 'Disarming Verania', stance: 2 })],
};

describe('Card', () => {
  it('says who it is about, and in which office on which day', async () => {
    const { root } = await showCard();
    expect(wordsOf(root.querySelector('header'))).toBe(
      'ALAnton LukarevForeign Minister of Belmar on 13 Mar 2025',
    );
  });

  it('is a dialog under the name', async () => {
    const { root } = await showCard();
    const dialog = root.querySelector('[role=dialog]');
    const label = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).toBe('Anton Lukarev');
  });

  it('groups positions under their topics, in the order given', async () => {
    const { root } = await showCard({
      content: makeContent({
        groups: [
          { topic: { id: 'p/a', label: 'Truce' }, positions: [makeLine({ id: '1' }), makeLine({ id: '2' })] },
          { topic: { id: 'p/b', label: 'Grain' }, positions: [makeLine({ id: '3' })] },
        ],
      }),
    });
    const sections = [...root.querySelectorAll('section')];
    expect(
      sections.map((section) => [
        wordsOf(section.querySelector('h2')),
        section.querySelectorAll('li').length,
      ]),
    ).toEqual([
      ['Truce', 2],
      ['Grain', 1],
    ]);
  });

  it('begins with what is held on what is being read, and says which topic decided and why', async () => {
    const why = {
      kind: 'topic' as const,
      topic: 'p/troops',
      label: 'Foreign troops',
      place: 'sentence' as const,
    };
    const { root } = await showCard({
      content: makeContent({
        reading: {
          topics: [{ id: 'p/troops', label: 'Foreign troops', isChosen: true }],
          positions: [{ ...makeLine(), why }],
        },
        groups: [{ topic: { id: 'p/a', label: 'Truce' }, positions: [makeLine({ id: '2' })] }],
      }),
    });
    const [first, second] = root.querySelectorAll('section');
    expect([first, second].map((section) => wordsOf(section?.querySelector('.heading')))).toEqual([
      'On what you are readingForeign troops',
      'Truce',
    ]);
    expect(first?.querySelector('.why')?.getAttribute('title')).toBe(
      '“Foreign troops” stands in this sentence',
    );
  });

  it.each([
    ['headline', '“Grain” stands in the headline'],
    ['lead', '“Grain” stands at the beginning of the article'],
    ['paragraph', '“Grain” stands in this paragraph'],
  ] as const)('says that the topic stands in the %s', async (place, words) => {
    const why = { kind: 'topic' as const, topic: 'p/grain', label: 'Grain', place };
    const { root } = await showCard({
      content: makeContent({ reading: { topics: [], positions: [{ ...makeLine(), why }] } }),
    });
    expect(root.querySelector('.why')?.getAttribute('title')).toBe(words);
  });

  it('names the topic of a position that only words speak for', async () => {
    const why = { kind: 'words' as const, words: ['toll', 'lorri'] };
    const { root } = await showCard({
      content: makeContent({ reading: { topics: [], positions: [{ ...makeLine(), why }] } }),
    });
    const chip = root.querySelector('.why');
    expect([wordsOf(chip), chip?.getAttribute('title')]).toEqual([
      'Foreign troops',
      'It shares words with this passage: toll… and lorri…',
    ]);
  });

  it('says as a plain fact that the article is older than what is held', async () => {
    const why = { kind: 'topic' as const, topic: 'p/grain', label: 'Grain', place: 'lead' as const };
    const newer = { on: '2025-03-21', articleDate: '2025-03-13' };
    const { root } = await showCard({
      content: makeContent({ reading: { topics: [], positions: [{ ...makeLine(), why }], newer } }),
    });
    expect(wordsOf(root.querySelector('.newer'))).toBe(
      'This article is older than the newest of these: 21 Mar 2025, 8 days later.',
    );
  });

  it('lets topics be switched, names the one that decided, and says when the switching failed', async () => {
    const why = {
      kind: 'topic' as const,
      topic: 'p/troops',
      label: 'Foreign troops',
      place: 'lead' as const,
    };
    const onToggle = vi.fn<(topic: string, isChosen: boolean) => void>();
    const { root, button } = await showCard({
      content: makeContent({
        reading: {
          topics: [
            { id: 'p/grain', label: 'Grain', isChosen: false },
            { id: 'p/troops', label: 'Foreign troops', isChosen: true },
          ],
          positions: [{ ...makeLine(), why }],
        },
      }),
      topics: { hasFailed: true, onToggle },
    });
    const decided = 'Foreign troops, decided: “Foreign troops” stands at the beginning of the article';
    button('Grain').click();
    button(decided).click();
    expect(onToggle.mock.calls).toEqual([
      ['p/grain', true],
      ['p/troops', false],
    ]);
    expect(button('Grain').getAttribute('aria-pressed')).toBe('false');
    expect(root.querySelector('.topics [role=status]')?.textContent).toBe(
      'Standpoint did not answer; the topics are as before.',
    );
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('offers no choice where no topic could change anything', async () => {
    const topics = [
      { id: 'p/grain', label: 'Grain', isChosen: true },
      { id: 'p/rents', label: 'Rents', isChosen: true },
    ];
    const { root } = await showCard({ content: makeContent({ reading: { topics, positions: [] } }) });
    expect(root.querySelector('.sp-chips')).toBeNull();
  });

  it('says so when every topic is left out', async () => {
    const topics = [
      { id: 'p/grain', label: 'Grain', isChosen: false },
      { id: 'p/rents', label: 'Rents', isChosen: false },
    ];
    const { root } = await showCard({ content: makeContent({ reading: { topics, positions: [] } }) });
    expect(wordsOf(root.querySelector('.nothing'))).toBe('No topic is chosen. Everything held stands below.');
    expect(root.querySelectorAll('.sp-chips button').length).toBe(2);
  });

  it('says how many positions are not on it', async () => {
    const { root } = await showCard({ content: makeContent({ positionCount: 41 }) });
    expect(wordsOf(root.querySelector('.sp-card-none'))).toBe('40 more positions are not shown here.');
  });

  it('says that nothing is held on what is being read, and how new the rest is', async () => {
    const { root } = await showCard({
      content: makeContent({
        reading: {
          topics: [
            { id: 'p/grain', label: 'Grain', isChosen: true },
            { id: 'p/rents', label: 'Rents', isChosen: true },
          ],
          positions: [],
        },
      }),
    });
    expect(wordsOf(root.querySelector('.nothing'))).toBe(
      'No position of Anton Lukarev on Grain or Rents is held; newest on anything: 13 Mar 2025.',
    );
  });

  it("keeps a body's positions under the body's name", async () => {
    const { root } = await showCard({ content: makeContent({ bodies: [palace] }) });
    const section = root.querySelector('.of-body');
    expect(wordsOf(section?.querySelector('.heading'))).toBe(
      'Palace (leadership of Belmar)a body Anton Lukarev belongs to',
    );
    expect(wordsOf(section?.querySelector('.sp-kind-line'))).toBe('Demands disarming Verania ▲ strongly for');
  });

  it('says plainly that no position is held, also where the body holds some', async () => {
    const { root } = await showCard({
      content: makeContent({ groups: [], positionCount: 0, newest: undefined, bodies: [palace] }),
    });
    expect(wordsOf(root.querySelector('.sp-card-none'))).toBe(
      'No position of Anton Lukarev is held in your dataset.',
    );
    expect(wordsOf(root.querySelector('footer .row'))).toBe('No positionsAll positions ›');
  });

  it('says how many positions there are and how new', async () => {
    const { root } = await showCard({ content: makeContent({ positionCount: 2 }) });
    expect(wordsOf(root.querySelector('footer .row > span'))).toBe('2 positions · newest 13 Mar 2025');
  });

  it.each([
    ['full-name', 'Matched by the full name · shipped dataset'],
    ['surname-named-on-page', 'Matched by “Lukarev”: named in full on this page · shipped dataset'],
    ['surname-alone', 'Matched by “Lukarev”: nobody else here has this name · shipped dataset'],
    ['given-name', 'Matched by the given name “Lukarev”: named in full on this page · shipped dataset'],
    ['body-name', 'Matched by the name “Lukarev” · shipped dataset'],
    ['outlet-spelling', "Matched by “Lukarev”: this outlet's spelling · shipped dataset"],
  ] as const)('tells why %s counts as this person', async (reason, words) => {
    const { root } = await showCard({ reason });
    expect(wordsOf(root.querySelector('footer .quiet > span'))).toBe(words);
  });

  it('says of an office on which day it was looked up', async () => {
    const { root } = await showCard({
      reason: 'office',
      mentionText: 'the Belmarian foreign minister',
      officeOn: '2025-03-13',
    });
    expect(wordsOf(root.querySelector('footer .quiet > span'))).toBe(
      '“the Belmarian foreign minister” on 13 Mar 2025 · shipped dataset',
    );
  });

  it('says at each position where it comes from when they differ', async () => {
    const own = makeLine({ id: 'own/1', origin: { kind: 'own', title: '' } });
    const { root } = await showCard({
      content: makeContent({ groups: [{ topic: own.topic, positions: [makeLine(), own] }] }),
    });
    expect([...root.querySelectorAll('.sp-position-notes')].map(wordsOf)).toEqual([
      'shipped dataset',
      'your own record',
    ]);
    expect(wordsOf(root.querySelector('footer .quiet > span'))).toBe('Matched by the full name');
  });

  it.each(['refused', 'full', 'damaged', 'newer-schema'] as const)(
    'says why the shipped dataset answers: %s',
    async (why) => {
      const { root } = await showCard({ dataset: { kind: 'bundled-only', why } });
      expect(wordsOf(root.querySelector('.sp-notice'))).toContain('shipped');
    },
  );

  it('pins, unpins and closes', async () => {
    const { button, props } = await showCard();
    button('Pin this card').click();
    button('Close').click();
    button('All positions ›').click();
    expect(props.onPin).toHaveBeenCalledExactlyOnceWith(true);
    expect(props.onClose).toHaveBeenCalledOnce();
    expect(props.onAllPositions).toHaveBeenCalledOnce();

    const pinned = await showCard({ isPinned: true });
    expect(pinned.button('Pin this card').getAttribute('aria-pressed')).toBe('true');
    pinned.button('Pin this card').click();
    expect(pinned.props.onPin).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('takes the keyboard through it from top to bottom', async () => {
    const { root } = await showCard();
    root.querySelector<HTMLElement>('[role=dialog]')?.focus();
    const stops: string[] = [];
    for (let i = 0; i < 6; i++) {
      await userEvent.tab();
      stops.push(
        document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
    }
    expect(stops).toEqual([
      'Pin this card',
      'Close',
      'Lantern, opens the article in a new tab',
      'Copy this position',
      'All positions ›',
      'Not this person',
    ]);
  });

  it('lets the keyboard scroll where nothing is held', async () => {
    const { root } = await showCard({ content: makeContent({ groups: [], positionCount: 0 }) });
    expect(root.querySelector<HTMLElement>('.sp-card-body')?.tabIndex).toBe(0);
  });

  it('breaks no rule of accessibility', async () => {
    await showCard({
      content: makeContent({
        bodies: [palace],
        groups: [
          {
            topic: { id: 'p/a b', label: 'Truce' },
            positions: [
              makeLine({ id: '1', stance: 0, lowConfidence: 0.4 }),
              makeLine({ id: '2', stance: null, status: 'retracted' }),
              makeLine({ id: '3', stance: 1, date: { basis: 'inferred', on: '2025-03-12?' } }),
            ],
          },
        ],
      }),
      dataset: { kind: 'bundled-only', why: 'full' },
    });
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('CardSentence', () => {
  it.each(['gone', 'refused', 'failed'] as const)('stands in for a card that is %s', async (why) => {
    const root = await show(<CardSentence why={why} onClose={vi.fn<() => void>()} />);
    expect(wordsOf(root.querySelector('[role=dialog]'))).toMatch(/^[A-Z].*\.$/);
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('announceCard', () => {
  it('says name, office and number of positions', () => {
    expect(announceCard(makeContent({ positionCount: 2 }), english)).toBe(
      'Anton Lukarev, Foreign Minister of Belmar on 13 Mar 2025. 2 positions.',
    );
  });

  it('says what there is where office and positions are missing', () => {
    const actor = { id: 'p/palace', type: 'body', name: 'Palace' } as const;
    expect(announceCard(makeContent({ actor, positionCount: 0 }), english)).toBe('Palace. No positions.');
  });
});
