import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import type { NotReadingReason, ReadPage } from '../../components/article/page-in-front';
import { makeLine, makePerson } from './makers';
import { accessibilityProblems, clear, show, wordsOf } from './show';

afterEach(clear);

const article = {
  title: 'Allies weigh a force',
  outlet: 'Lantern',
  date: '2025-03-13',
  host: 'www.lantern.example',
};
const reading: ReadPage = {
  kind: 'reading',
  article,
  people: [
    { person: makePerson(), mentions: 2 },
    {
      person: makePerson({
        id: 'p/treaty',
        type: 'body',
        name: 'Northern Treaty',
        office: undefined,
        newest: undefined,
      }),
      mentions: 1,
    },
  ],
  topics: [],
  compared: [],
  refusesCards: false,
};

async function showPopup(given: Partial<PopupProps> = {}) {
  const props: PopupProps = {
    page: reading,
    site: 'lantern.example',
    isOnHere: true,
    isQuietHere: false,
    isOnEverywhere: true,
    hasActionFailed: false,
    dataset: { state: { kind: 'stored' }, generation: 1, counts: { people: 12, bodies: 3, positions: 19 } },
    query: '',
    search: null,
    view: 'people',
    compare: <p id="compared">side by side</p>,
    onView: vi.fn<PopupProps['onView']>(),
    onToggleTopic: vi.fn<PopupProps['onToggleTopic']>(),
    onSearch: vi.fn<PopupProps['onSearch']>(),
    onToggleHere: vi.fn<PopupProps['onToggleHere']>(),
    onToggleQuiet: vi.fn<PopupProps['onToggleQuiet']>(),
    onToggleEverywhere: vi.fn<PopupProps['onToggleEverywhere']>(),
    onAction: vi.fn<PopupProps['onAction']>(),
    onOpen: vi.fn<PopupProps['onOpen']>(),
    onJump: vi.fn<PopupProps['onJump']>(),
    onUpdate: vi.fn<PopupProps['onUpdate']>(),
    openDrafts: 0,
    onReview: () => undefined,
    onRead: () => undefined,
    onPanel: vi.fn<PopupProps['onPanel']>(),
    onHelp: vi.fn<PopupProps['onHelp']>(),
    ...given,
  };
  const root = await show(<Popup {...props} />);
  const button = (label: string) => {
    const found = [...root.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === label,
    );
    if (!found) throw new Error(`no button "${label}"`);
    return found;
  };
  return { root, button, props };
}

describe('Popup', () => {
  it('draws everybody whom a page names', async () => {
    const people = Array.from({ length: 50 }, (_, i) => ({
      person: makePerson({ id: `p/${i}`, name: `Person ${i}` }),
      mentions: 1,
    }));
    const { root } = await showPopup({ page: { ...reading, people } });
    expect([...root.querySelectorAll('.sp-person .name')].map(wordsOf)).toEqual(
      people.map(({ person }) => person.name),
    );
  });

  it('says how many people the article names, and which article it is', async () => {
    const { root } = await showPopup();
    expect(wordsOf(root.querySelector('h1'))).toBe('1 person and 1 body in this article');
    expect(wordsOf(root.querySelector('.article'))).toBe('Lantern · 13 Mar 2025 · Allies weigh a force');
    expect(root.querySelector('.article-more')).toBeNull();
  });

  it('says by whom the article is, its section and its last change, where the page does', async () => {
    const more = { ...article, authors: ['Ida Novak', 'Tom Reed'], section: 'World', updated: '2025-03-15' };
    const { root } = await showPopup({ page: { ...reading, article: more } });
    expect(wordsOf(root.querySelector('.article-more'))).toBe(
      'By Ida Novak and Tom Reed · World · updated 15 Mar 2025',
    );
  });

  it('names the host where outlet, date and title are not known', async () => {
    const { root } = await showPopup({ page: { ...reading, article: { host: 'lantern.example' } } });
    expect(wordsOf(root.querySelector('.article'))).toBe('lantern.example');
  });

  it('lists its people with their newest position, or says that none is held', async () => {
    const { root } = await showPopup();
    expect([...root.querySelectorAll('.about')].map(wordsOf)).toEqual([
      'Anton LukarevSays on foreign troops in Verania ▼ strongly against' +
        'Any foreign soldier on Veranian soil would count as a threat.',
      'Northern TreatyNo position held',
    ]);
  });

  it('says of a newest position how much later than the article it is', async () => {
    const since = { articleDate: '2025-03-13', is: 'after' as const };
    const newest = makeLine({ date: { basis: 'reported', on: '2025-03-21' }, since });
    const { root } = await showPopup({
      page: { ...reading, people: [{ person: makePerson({ newest }), mentions: 1 }] },
    });
    expect(wordsOf(root.querySelector('.age'))).toBe('8 days after this article');
  });

  it('says why a newest position stands back', async () => {
    const newest = makeLine({ stale: 'old' });
    const { root } = await showPopup({
      page: { ...reading, people: [{ person: makePerson({ newest }), mentions: 1 }] },
    });
    expect(wordsOf(root.querySelector('.age'))).toBe('more than a year old');
    expect(await accessibilityProblems()).toEqual([]);
  });

  const compared: ReadPage = {
    ...reading,
    topics: [
      { id: 'p/troops', label: 'Foreign troops', isChosen: true },
      { id: 'p/grain', label: 'Grain', isChosen: false },
    ],
    compared: [
      {
        topic: { id: 'p/troops', label: 'Foreign troops' },
        cells: [{ actor: 'p/anton-lukarev', position: makeLine() }],
      },
    ],
  };

  it('shows the topics of the article and leaves one out', async () => {
    const { root, button, props } = await showPopup({ page: compared });
    const chips = [...root.querySelectorAll('.sp-chips button')];
    expect(chips.map((chip) => [wordsOf(chip), chip.getAttribute('aria-pressed')])).toEqual([
      ['Foreign troops', 'true'],
      ['Grain', 'false'],
    ]);
    await userEvent.click(button('Foreign troops'));
    await userEvent.click(button('Grain'));
    expect(vi.mocked(props.onToggleTopic).mock.calls).toEqual([
      ['p/troops', false],
      ['p/grain', true],
    ]);
  });

  it('passes nothing off as on the topics of the article', async () => {
    const people = [{ person: makePerson({ isOffTopic: true }), mentions: 1 }];
    const { root } = await showPopup({ page: { ...compared, people } });
    expect(wordsOf(root.querySelector('.about'))).toContain(
      'Nothing on these topics; newest on anything:Says on',
    );
  });

  it('gives the comparison its place, where topics are chosen too', async () => {
    const { root } = await showPopup({ page: compared, view: 'compare' });
    expect(wordsOf(root.querySelector('#compared'))).toBe('side by side');
    expect(root.querySelector('.sp-chips')).toBeNull();
  });

  it('offers no comparison where nobody holds anything on the topics', async () => {
    const { root } = await showPopup({ page: { ...compared, compared: [] }, view: 'compare' });
    expect(root.querySelector('.sp-views')).toBeNull();
    expect(root.querySelectorAll('.sp-person')).toHaveLength(2);
  });

  it('opens a person, and jumps to the next mention without opening', async () => {
    const { button, props } = await showPopup();
    await userEvent.click(button('Jump to the next mention of Anton Lukarev, 2 mentions'));
    expect(props.onJump).toHaveBeenCalledExactlyOnceWith('p/anton-lukarev');
    expect(props.onOpen).not.toHaveBeenCalled();
    await userEvent.click(button('Northern Treaty'));
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith('p/treaty');
  });

  it('tells how many drafts wait, and leads to them', async () => {
    const { button, props } = await showPopup({ openDrafts: 2, onReview: vi.fn<() => void>() });
    await userEvent.click(button('2 to review'));
    expect(props.onReview).toHaveBeenCalledOnce();
  });

  it('opens a person from anywhere in the row', async () => {
    const { root, props } = await showPopup();
    const summary = root.querySelector('.sp-person .summary');
    if (!summary) throw new Error('no summary');
    const { left, top } = summary.getBoundingClientRect();
    document.elementFromPoint(left + 20, top + 8)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith('p/anton-lukarev');
  });

  it('says that nobody is named', async () => {
    const { root } = await showPopup({ page: { ...reading, people: [] } });
    expect(wordsOf(root.querySelector('h1'))).toBe('Nobody in your dataset is named here');
    expect(wordsOf(root.querySelector('.sp-popup-list'))).toContain('found no name');
  });

  it('says above the people why no card opens on a page that takes every card away', async () => {
    const { root } = await showPopup({ page: { ...reading, refusesCards: true } });
    const [first] = root.querySelector('.sp-popup-list')?.children ?? [];
    expect(wordsOf(first ?? null)).toBe(
      'This page keeps removing the card, so Standpoint shows none on it. Choose a person here instead.',
    );
    expect(root.querySelectorAll('.sp-person')).toHaveLength(2);
  });

  it('says nothing of cards where they can open', async () => {
    const { root } = await showPopup();
    expect(wordsOf(root.querySelector('.sp-popup-list'))).not.toContain('card');
  });

  it('shows a skeleton in place of people while it looks', async () => {
    const { root } = await showPopup({ page: { kind: 'loading' } });
    expect(root.querySelectorAll('.sp-skeleton i')).toHaveLength(3);
  });

  it('switches this site, its marks, and all sites', async () => {
    const { button, props } = await showPopup();
    await userEvent.click(button('Read lantern.example'));
    await userEvent.click(button('Quiet here'));
    await userEvent.click(button('On everywhere'));
    expect(props.onToggleHere).toHaveBeenCalledExactlyOnceWith(false);
    expect(props.onToggleQuiet).toHaveBeenCalledExactlyOnceWith(true);
    expect(props.onToggleEverywhere).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('offers no switch for a page that is no site', async () => {
    const { root } = await showPopup({ site: null, page: { kind: 'not-reading', why: 'closed' } });
    expect(
      [...root.querySelectorAll('[role=switch]')].map((each) => each.getAttribute('aria-label')),
    ).toEqual(['On everywhere']);
  });

  it('counts the dataset and leads to its update and to help', async () => {
    const { root, button, props } = await showPopup();
    expect(wordsOf(root.querySelector('.dataset > span'))).toBe('Dataset: 12 people · 19 positions');
    button('Update…').click();
    button('Help').click();
    expect(props.onUpdate).toHaveBeenCalledOnce();
    expect(props.onHelp).toHaveBeenCalledOnce();
  });

  it('says why the shipped dataset answers', async () => {
    const { root } = await showPopup({
      dataset: {
        state: { kind: 'bundled-only', why: 'damaged' },
        generation: 0,
        counts: { people: 1, bodies: 0, positions: 0 },
      },
    });
    expect(wordsOf(root.querySelector('.sp-notice'))).toContain('could not be read');
  });

  it.each([
    ['with people', {}],
    ['without people', { page: { ...reading, people: [] } }],
    ['without cards', { page: { ...reading, refusesCards: true } }],
    ['while loading', { page: { kind: 'loading' } }],
    [
      'not reading',
      { page: { kind: 'not-reading', why: 'not-news', article }, isOnHere: false, hasActionFailed: true },
    ],
    [
      'searching',
      {
        query: 'tr',
        search: {
          kind: 'found',
          query: 'tr',
          topics: [],
          people: [makePerson()],
          positions: [{ actor: { id: 'p/x', name: 'Ona Brandt' }, position: makeLine({ stance: 0 }) }],
        },
      },
    ],
  ] satisfies [string, Partial<PopupProps>][])('breaks no rule of accessibility %s', async (_, given) => {
    await showPopup(given);
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('the popup on a page that is not read', () => {
  it.each([
    ['off-everywhere', ['Turn on everywhere']],
    ['off-here', ['Turn on for lantern.example', 'Read this page once']],
    ['not-listed', ['Read this page once', 'Always read lantern.example']],
    ['only-on-button', ['Read this page once', 'Always read lantern.example']],
    ['not-news', ['Read this page once', 'Always read lantern.example']],
    ['private-kind-of-page', ['Read this page once', 'Always read lantern.example']],
    ['not-started', ['Read this page once']],
    ['no-access', ['Read this page once', 'Always read lantern.example']],
    ['failed', ['Try again']],
    // Nothing the reader could press would be right here.
    ['asks-secrets', []],
    ['not-html', []],
    ['closed', []],
  ] as [NotReadingReason, string[]][])('says why, %s, and offers %j', async (why, labels) => {
    const { root } = await showPopup({ page: { kind: 'not-reading', why } });
    expect(wordsOf(root.querySelector('h1'))).toBe('Not reading this page');
    expect(wordsOf(root.querySelector('.sp-message p'))).toMatch(/^[A-Z].*\.$/);
    expect([...root.querySelectorAll('.actions button')].map(wordsOf)).toEqual(labels);
  });

  it('hands on which button was pressed', async () => {
    const { button, props } = await showPopup({ page: { kind: 'not-reading', why: 'off-here' } });
    await userEvent.click(button('Turn on for lantern.example'));
    expect(props.onAction).toHaveBeenCalledExactlyOnceWith('on-here');
  });

  it('offers nothing that names a site where there is none', async () => {
    const { root } = await showPopup({ page: { kind: 'not-reading', why: 'not-news' }, site: null });
    expect([...root.querySelectorAll('.actions button')].map(wordsOf)).toEqual(['Read this page once']);
  });

  it('says when the button did not help', async () => {
    const { root } = await showPopup({
      page: { kind: 'not-reading', why: 'no-access' },
      hasActionFailed: true,
    });
    expect(wordsOf(root.querySelector('.failure'))).toContain('did not work');
  });
});

describe('the search in the popup', () => {
  it('hears each change of the words', async () => {
    const { root, props } = await showPopup();
    const field = root.querySelector('input');
    if (!field) throw new Error('no search field');
    await userEvent.type(field, 'lu');
    expect(props.onSearch).toHaveBeenNthCalledWith(1, 'l');
  });

  it('takes the place of the page with people first, then positions', async () => {
    const { root, button, props } = await showPopup({
      query: 'lu',
      search: {
        kind: 'found',
        query: 'lu',
        topics: [],
        people: [makePerson()],
        positions: [{ actor: { id: 'p/ona', name: 'Ona Brandt' }, position: makeLine({ stance: 1 }) }],
      },
    });
    expect([...root.querySelectorAll('main h2, main .name')].map(wordsOf)).toEqual([
      'People and bodies',
      'Anton Lukarev',
      'Positions',
      'Ona Brandt',
    ]);
    await userEvent.click(button('Ona Brandt'));
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith('p/ona', 'p/1');
  });

  it.each([
    [{ kind: 'found', query: 'zz', topics: [], people: [], positions: [] }, 'Nothing found for “zz”.'],
    [{ kind: 'searching' }, 'Searching…'],
    [{ kind: 'failed' }, 'Standpoint did not answer.'],
  ] satisfies [PopupProps['search'], string][])('says of %o: %s', async (search, words) => {
    const { root } = await showPopup({ query: 'zz', search });
    expect(wordsOf(root.querySelector('.sp-message'))).toBe(words);
  });
});
