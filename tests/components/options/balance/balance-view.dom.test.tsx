import '../../../../components/options/shell/options.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BalanceView } from '../../../../components/options/balance/BalanceView';
import type { Balance, Tally } from '../../../../utils/dataset/balance/balance';
import { waitUntil } from '../../../wait';
import { accessibilityProblems, clear, show, wordsOf } from '../../show';

beforeEach(() => page.viewport(1180, 900));
afterEach(clear);

const nothing: Tally = { shares: [], others: { values: 0, count: 0 }, untold: 0 };

function makeBalance(given: Partial<Balance> = {}): Balance {
  return {
    total: 5,
    actor: {
      shares: [
        { value: 'p/a', name: 'Ada Lund', count: 2 },
        { value: 'p/b', name: 'Ada Lund', count: 1 },
      ],
      others: { values: 2, count: 2 },
      untold: 0,
    },
    country: { ...nothing, shares: [{ value: 'IS', name: 'IS', count: 3 }], untold: 2 },
    party: { ...nothing, untold: 5 },
    outlet: { ...nothing, shares: [{ value: 'p/g', name: 'Gazette', count: 3 }], untold: 2 },
    language: { ...nothing, shares: [{ value: 'uk', name: 'uk', count: 5 }] },
    months: [{ month: '2025-03', count: 4 }],
    undated: 1,
    topics: {
      oneSided: [
        {
          topic: 'p/t',
          name: 'Ferries',
          count: 3,
          voice: { kind: 'actor', uid: 'p/a', name: 'Ada Lund' },
          stance: 'against',
        },
      ],
      more: 0,
      single: 2,
      compared: 2,
    },
    ...given,
  };
}

async function showBalance(given: Partial<Balance> = {}) {
  const root = await show(
    <main class="options">
      <BalanceView balance={makeBalance(given)} hrefOf={({ topic }) => `#topics/${topic}`} />
    </main>,
  );
  const part = (title: string) =>
    [...root.querySelectorAll<HTMLElement>('.balance-part')].find(
      (each) => each.querySelector('h2')?.textContent === title,
    )!;
  const rows = (title: string) =>
    [...part(title).querySelectorAll('tbody tr')].map((row) => [...row.children].map(wordsOf));
  return { root, part, rows };
}

describe('the balance', () => {
  it('says the same in a table as its plot shows', async () => {
    const { part, rows } = await showBalance();
    expect(rows('By actor')).toEqual([
      ['Ada Lund', '2', '40%'],
      ['Ada Lund', '1', '20%'],
      ['2 others', '2', '40%'],
    ]);
    expect(rows('By country')).toEqual([
      ['Iceland', '3', '60%'],
      ['Not told', '2', '40%'],
    ]);
    expect(rows('By language')).toEqual([['Ukrainian', '5', '100%']]);
    expect(rows('By month')).toEqual([['Mar 2025', '4', '80%']]);
    const plot = await waitUntil(() => part('By actor').querySelector('svg'));
    const texts = [...plot.querySelectorAll('text')].map(wordsOf);
    expect(texts.toSorted()).toEqual(['1', '2', '2', '2 others', 'Ada Lund', 'Ada Lund']);
    expect(plot.querySelectorAll('rect, path[rx]')).toHaveLength(3);
  });

  it('says so where the dataset tells nothing', async () => {
    const { part } = await showBalance();
    expect(wordsOf(part('By party'))).toContain('The dataset does not tell this for any statement.');
    expect(part('By party').querySelector('svg')).toBeNull();
  });

  it('warns of an outlet with more than half, with the figures', async () => {
    const { root } = await showBalance();
    expect(wordsOf(root.querySelector('.notice'))).toBe(
      'More than half come through one outlet: Gazette carries 3 of 5 statements (60%).',
    );
  });

  it('warns of none with half', async () => {
    const { root } = await showBalance({ total: 6 });
    expect(root.querySelector('.notice')).toBeNull();
  });

  it('names the one side of topics, and leads to them', async () => {
    const { part } = await showBalance();
    const topics = part('Topics with one side only');
    expect([...topics.querySelectorAll('tbody tr')].map(wordsOf)).toEqual([
      'Ferries3All by Ada LundAll against what they are about',
    ]);
    expect(topics.querySelector('tbody a')?.getAttribute('href')).toBe('#topics/p/t');
    expect(wordsOf(topics)).toContain('2 topics have a single statement');
  });

  it('is reached by the keyboard and by assistive technology', async () => {
    const { root, part } = await showBalance();
    await waitUntil(() => root.querySelectorAll('svg').length === 5);
    part('By actor').querySelector('summary')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(part('By actor').querySelector('details')?.open).toBe(true);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says that nothing is there yet', async () => {
    const { root } = await showBalance({ total: 0 });
    expect(wordsOf(root)).toContain('The dataset holds no statements yet.');
  });
});
