import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CompareView, type CompareViewProps } from '../../components/compare/CompareView';
import type { Comparison } from '../../utils/relevance/comparison';
import { makeLine, makePerson } from './makers';
import { accessibilityProblems, clear, show, wordsOf } from './show';

afterEach(clear);

const comparison: Comparison = {
  people: [
    {
      id: 'p/anton-lukarev',
      name: 'Anton Lukarev',
      office: { role: 'Foreign Minister of Belmar', on: '2025-03-13' },
    },
    { id: 'p/ona-merel', name: 'Ona Merel' },
  ],
  topics: [
    {
      topic: { id: 'p/troops', label: 'Foreign troops' },
      cells: [{ actor: 'p/anton-lukarev', position: makeLine() }],
    },
    { topic: { id: 'p/grain', label: 'Grain' }, cells: [] },
  ],
};

async function showComparison(given: Partial<CompareViewProps> = {}, widthPx = 400) {
  const props: CompareViewProps = {
    people: [
      { id: 'p/anton-lukarev', label: 'Anton Lukarev', isChosen: true },
      { id: 'p/ona-merel', label: 'Ona Merel', isChosen: true },
      { id: 'p/bo-lind', label: 'Bo Lind', isChosen: false },
    ],
    topics: [
      { id: 'p/troops', label: 'Foreign troops', isChosen: true },
      { id: 'p/grain', label: 'Grain', isChosen: true },
    ],
    comparison,
    hasFailed: false,
    today: '2026-11-28',
    query: '',
    search: null,
    onSearch: vi.fn<CompareViewProps['onSearch']>(),
    onAdd: vi.fn<CompareViewProps['onAdd']>(),
    onSwitch: vi.fn<CompareViewProps['onSwitch']>(),
    onPrint: vi.fn<CompareViewProps['onPrint']>(),
    ...given,
  };
  const root = await show(
    <main style={{ width: `${widthPx}px` }}>
      <h1>Comparing</h1>
      <CompareView {...props} />
    </main>,
  );
  const button = (label: string) => {
    const found = [...root.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? wordsOf(each)) === label,
    );
    if (!found) throw new Error(`no button "${label}"`);
    return found;
  };
  return { root, button, props };
}

const seen = (element: Element | null) => element !== null && element.getBoundingClientRect().width > 2;

describe('CompareView', () => {
  it('sets people side by side, and opens a statement with its source', async () => {
    const { root } = await showComparison();
    const table = root.querySelector('.sp-compare table');
    // Readers of the screen hear the name in full.
    expect([...(table?.querySelectorAll('th') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Topic',
      'ALAnton LukarevForeign Minister of Belmar',
      'OMOna Merel',
      'Foreign troops',
      'Grain',
    ]);
    const cell = table?.querySelector('button');
    if (!cell) throw new Error('no cell to open');
    await userEvent.click(cell);
    const open = root.querySelector('.sp-compare-open');
    expect(cell.getAttribute('aria-expanded')).toBe('true');
    expect(wordsOf(open)).toContain('Any foreign soldier on Veranian soil would count as a threat.');
    expect(open?.querySelector('a')?.getAttribute('href')).toBe(
      'https://lantern.example/force#:~:text=any,soldier',
    );
    await userEvent.click(cell);
    expect(wordsOf(open)).toBe('');
  });

  it.each([400, 700])('says of a stale statement why it stands back, at %i px', async (widthPx) => {
    const cells = [{ actor: 'p/anton-lukarev', position: makeLine({ stale: 'old' }) }];
    const { root } = await showComparison(
      { comparison: { ...comparison, topics: [{ ...comparison.topics[0]!, cells }] } },
      widthPx,
    );
    const cell = root.querySelector('.sp-compare button');
    expect([cell?.getAttribute('title'), cell?.textContent?.endsWith('more than a year old')]).toEqual([
      'more than a year old',
      true,
    ]);
    expect(seen(cell?.querySelector('.stale-why') ?? null)).toBe(widthPx === 700);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it.each([
    [400, { initials: true, name: false, said: false }],
    [700, { initials: false, name: true, said: true }],
  ])('shows at %i px what there is room for', async (widthPx, wanted) => {
    const { root } = await showComparison({}, widthPx);
    const [initials, name, said] = ['.initials', '.name', '.said'].map((part) =>
      seen(root.querySelector(`.sp-compare ${part}`)),
    );
    expect({ initials, name, said }).toEqual(wanted);
  });

  it('scrolls many people in the table alone, and breaks no word of a topic', async () => {
    const people = Array.from({ length: 12 }, (_, i) => ({ id: `p/${i}`, name: `Anton Lukarev the ${i}th` }));
    const topic = { id: 'p/troops', label: 'Internationalisation' };
    const { root } = await showComparison({ comparison: { people, topics: [{ topic, cells: [] }] } }, 360);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
    expect(root.querySelector('.sp-compare')?.scrollWidth).toBeGreaterThan(360);
    const words = root.querySelector('tbody th')!.firstChild!;
    const range = new Range();
    range.selectNodeContents(words);
    expect(range.getClientRects().length).toBe(1);
  });

  it('cuts a long topic where its own writing ends, in either direction of the page', async () => {
    const label = 'A topic whose words are more than any chip of this width can show';
    const { root } = await showComparison({ topics: [{ id: 'p/long', label, isChosen: true }] });
    document.documentElement.dir = 'rtl';
    const [chip] = [...root.querySelectorAll<HTMLElement>('.sp-chips button')].filter(
      (each) => wordsOf(each) === label,
    );
    const direction = getComputedStyle(chip!).direction;
    document.documentElement.dir = '';
    expect([chip!.scrollWidth > chip!.clientWidth, direction]).toEqual([true, 'ltr']);
  });

  it('lets people and topics be chosen, and others be added', async () => {
    const { root, button, props } = await showComparison({
      query: 'ca',
      search: {
        kind: 'found',
        query: 'ca',
        topics: [{ id: 'p/canal', label: 'The canal' }],
        people: [makePerson({ id: 'p/carla', name: 'Carla Voss', office: undefined })],
        positions: [],
      },
    });
    await userEvent.click(button('Bo Lind'));
    await userEvent.click(button('Grain'));
    expect(vi.mocked(props.onSwitch).mock.calls).toEqual([
      ['p/bo-lind', true],
      ['p/grain', false],
    ]);
    await userEvent.click(button('The canal Topic'));
    await userEvent.click(button('Carla Voss'));
    expect(vi.mocked(props.onAdd).mock.calls).toEqual([
      ['topics', { id: 'p/canal', label: 'The canal' }],
      ['people', { id: 'p/carla', label: 'Carla Voss' }],
    ]);
    expect(await accessibilityProblems()).toEqual([]);
    expect(root.querySelector('[type=search]')).not.toBeNull();
  });

  it('says what to do where nothing is chosen, and what went wrong', async () => {
    const { root } = await showComparison({ comparison: { people: [], topics: [] }, hasFailed: true });
    expect([...root.querySelectorAll('.sp-message')].map(wordsOf)).toEqual([
      'Standpoint did not answer.',
      'Choose at least one person and one topic.',
    ]);
  });

  it.each([400, 700])('breaks no rule of accessibility at %i px', async (widthPx) => {
    const { root } = await showComparison({ onWiden: () => undefined }, widthPx);
    await userEvent.click(root.querySelector('.sp-compare button') ?? root);
    expect(await accessibilityProblems()).toEqual([]);
  });
});
