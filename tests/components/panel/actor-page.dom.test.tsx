import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ActorPage, type ActorPageProps } from '../../../components/panel/ActorPage';
import type { ActorRead, PositionRead, TopicRead } from '../../../utils/relevance/actor-read';
import { makeContent, makeLine } from '../makers';
import { accessibilityProblems, clear, show, wordsOf } from '../show';

afterEach(clear);

function makeRead(given: Partial<PositionRead> = {}): PositionRead {
  return { ...makeLine(), sourceId: 'p/lantern-1', ...given };
}

const troops: TopicRead = {
  topic: { id: 'p/troops', label: 'Foreign troops' },
  isOnReading: true,
  positions: [
    makeRead({
      id: 'p/3',
      kind: 'opposed',
      stance: -2,
      summary: 'Will have no soldier here.',
      date: { basis: 'said', on: '2025-03-12' },
      supersedes: 'p/1',
    }),
    makeRead({
      id: 'p/2',
      stance: 0,
      summary: 'Has not made up his mind.',
      date: { basis: 'said', on: '2024-06' },
    }),
    makeRead({
      id: 'p/1',
      kind: 'supports',
      stance: 1,
      summary: 'Would take soldiers.',
      date: { basis: 'said', on: '2023-01-02' },
    }),
  ],
};
/** A long one, that nobody reads of. */
const ferries: TopicRead = {
  topic: { id: 'p/ferries', label: 'Ferries' },
  isOnReading: false,
  positions: Array.from({ length: 60 }, (_, i) => makeRead({ id: `p/f${i}`, summary: `Ferry word ${i}.` })),
};

const read: ActorRead = {
  actor: { ...makeContent().actor, fullName: 'Anton Pavlovich Lukarev', country: 'NO', isNoPolitician: true },
  offices: [
    { role: 'Foreign Minister of Belmar', from: '2020', isOfTheDay: true },
    { role: 'Envoy', onBehalfOf: 'League', from: '2015', to: '2019-06', isOfTheDay: false },
    { role: 'Clerk', to: '2014', isOfTheDay: false },
    { role: 'Member of the council', asOf: '2021-05-04', isOfTheDay: false },
  ],
  topics: [troops, ferries],
  bodies: [
    {
      body: { id: 'p/belmar', name: 'Belmar' },
      positions: [makeLine({ id: 'p/b1', summary: 'Wants peace.' })],
    },
  ],
  sources: [
    {
      id: 'p/lantern-1',
      outlet: 'Lantern',
      title: 'Allies weigh a force',
      url: 'https://lantern.example/force',
      archivedUrl: 'https://archive.example/force',
      published: '2025-03-13',
      positionCount: 63,
    },
    { id: 'p/herald-1', outlet: 'Herald', url: 'http://herald.example/', positionCount: 0 },
  ],
  positionCount: 63,
  newest: '2025-03-12',
};

async function showPage(given: Partial<ActorPageProps> = {}) {
  const props: ActorPageProps = {
    read,
    today: '2026-11-28',
    hrefOf: (position) => `#/${position}`,
    onPrint: vi.fn<ActorPageProps['onPrint']>(),
    onEdit: vi.fn<ActorPageProps['onEdit']>(),
    ...given,
  };
  const root = await show(
    <main>
      <ActorPage {...props} />
    </main>,
  );
  return { root, props };
}

function part(root: HTMLElement, heading: string): HTMLElement | undefined {
  const headings = [...root.querySelectorAll('h2, h3')];
  return headings.find((one) => wordsOf(one).includes(heading))?.closest('section') ?? undefined;
}

function named(root: HTMLElement, label: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, a')].find(
    (one) => (one.ariaLabel ?? wordsOf(one)) === label,
  );
  if (!found) throw new Error(`nothing is named ${label}`);
  return found;
}

describe('the long read', () => {
  it('says who this is, and what they were when', async () => {
    const { root } = await showPage();
    expect(wordsOf(root.querySelector('header'))).toContain(
      'Foreign Minister of Belmar on 13 Mar 2025Anton Pavlovich Lukarev · not a politician · Norway',
    );
    expect([...root.querySelectorAll('.sp-offices li')].map(wordsOf)).toEqual([
      'Foreign Minister of Belmarsince 2020on the day of the article',
      'Envoy (League)2015 – Jun 2019',
      'Clerkuntil 2014',
      'Member of the councilknown for 4 May 2021',
    ]);
    expect(document.activeElement).toBe(root.querySelector('h1'));
  });

  it('opens the topics of what is being read, the others when asked to', async () => {
    const { root } = await showPage();
    expect(wordsOf(part(root, 'Foreign troops'))).toContain('Will have no soldier here.');
    expect(wordsOf(part(root, 'Ferries'))).toBe('Ferries60');
    await userEvent.click(named(root, 'Ferries60'));
    expect(root.querySelectorAll('.sp-topic:last-of-type .sp-position')).toHaveLength(25);
    await userEvent.click(named(root, 'Show 25 older'));
    await userEvent.click(named(root, 'Show 10 older'));
    expect(wordsOf(part(root, 'Ferries'))).toContain('Ferry word 59.');
    await userEvent.click(named(root, 'Ferries60'));
    expect(wordsOf(part(root, 'Ferries'))).toBe('Ferries60');
  });

  it('opens every topic where there is little to read', async () => {
    const few = {
      ...read,
      topics: [{ ...ferries, positions: ferries.positions.slice(0, 1) }, troops],
      positionCount: 4,
    };
    const { root } = await showPage({ read: few });
    expect(wordsOf(part(root, 'Ferries'))).toContain('Ferry word 0.');
  });

  it('goes to the position that the address names, in the middle of a long topic', async () => {
    const { root } = await showPage({ asked: 'p/f40' });
    const asked = document.activeElement;
    expect(wordsOf(asked)).toContain('Ferry word 40.');
    expect(asked?.getAttribute('aria-current')).toBe('true');
    const { top, bottom } = asked?.getBoundingClientRect() ?? { top: -1, bottom: Infinity };
    expect(top >= 0 && bottom <= innerHeight).toBe(true);
    await userEvent.click(named(root, 'Show 25 newer'));
    expect(wordsOf(part(root, 'Ferries'))).toContain('Ferry word 13.');
  });

  it('says that the position asked for is not held any more', async () => {
    const { root } = await showPage({ asked: 'p/gone' });
    expect(wordsOf(root)).toContain('The position that was asked for is no longer held.');
  });

  it('leads to the article, to the words in it, and to what a position takes the place of', async () => {
    const { root } = await showPage();
    const links = [
      ...root.querySelectorAll<HTMLAnchorElement>(
        '.sp-topic .sp-position:first-child .sp-position-sources a',
      ),
    ];
    expect(links.map((link) => [wordsOf(link), link.getAttribute('href')])).toEqual([
      ['Allies weigh a force ↗', 'https://lantern.example/force'],
      ['the words in it ↗', 'https://lantern.example/force#:~:text=any,soldier'],
      ['2 Jan 2023', '#/p/1'],
      ['Link to this position', '#/p/3'],
    ]);
  });

  it('says once where all records come from, else of each', async () => {
    const { root } = await showPage();
    expect(wordsOf(part(root, 'Sources')?.querySelector('h2'))).toBe('Sourcesshipped dataset');
    expect(root.querySelector('.sp-position-notes')?.textContent).toBeUndefined();

    const own = makeRead({ id: 'p/own', origin: { kind: 'own', title: '' } });
    const mixed = { ...read, topics: [{ ...troops, positions: [own, ...troops.positions] }] };
    const { root: other } = await showPage({ read: mixed });
    expect(wordsOf(part(other, 'Sources')?.querySelector('h2'))).toBe('Sources');
    expect(wordsOf(other.querySelector('.sp-position-notes'))).toBe('your own record');
  });

  it('lists the sources, and links none that is not safe', async () => {
    const { root } = await showPage();
    expect([...root.querySelectorAll('.sp-sources li')].map(wordsOf)).toEqual([
      'Allies weigh a force ↗Lantern · 13 Mar 2025 · 63 positions · archived copy',
      'HeraldHerald · 0 positions',
    ]);
    expect([...root.querySelectorAll<HTMLAnchorElement>('.sp-sources a')].map(({ href }) => href)).toEqual([
      'https://lantern.example/force',
      'https://archive.example/force',
    ]);
  });

  it('has no accessibility problem, with a shift standing open', async () => {
    const { root } = await showPage({ asked: 'p/f40' });
    await userEvent.click(
      named(root, 'Shift on 12 Mar 2025: from supports ▲ for to opposes ▼ strongly against'),
    );
    expect(wordsOf(root.querySelector('.chosen'))).toMatch(/Before.*Would take.*After.*Will have no/);
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('the timeline', () => {
  it('is one stop of the Tab key, in which arrows go from point to point', async () => {
    const { root } = await showPage();
    const points = [...root.querySelectorAll<HTMLElement>('.point')];
    expect(points.map(({ ariaLabel }) => ariaLabel)).toEqual([
      '2 Jan 2023: Supports, for',
      'Jun 2024: Says, mixed',
      '12 Mar 2025: Opposes, strongly against',
    ]);
    expect(points.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
    points[2]?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(points[1]);
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(document.activeElement).toBe(points[0]);
    expect(points.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    await userEvent.keyboard('{Enter}');
    expect(wordsOf(root.querySelector('.chosen'))).toContain('Would take soldiers.');
    await userEvent.keyboard('{Enter}');
    expect(wordsOf(root.querySelector('.chosen'))).toBe('');
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(points[2]);
  });

  it('runs from right to left where the language does', async () => {
    const { root } = await showPage();
    root.dir = 'rtl';
    const [first, , last] = [...root.querySelectorAll<HTMLElement>('.point')];
    expect((first?.getBoundingClientRect().x ?? 0) > (last?.getBoundingClientRect().x ?? 0)).toBe(true);
    last?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(first);
  });

  it('says in words what it shows', async () => {
    const { root } = await showPage();
    expect(wordsOf(root.querySelector('figcaption'))).toBe(
      '3 positions over time: 1 for, 1 mixed, 1 strongly against',
    );
  });
});
