import '../../components/base.css';
import '../../components/options/shell/options.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '../../entrypoints/options/App';
import { createPageDataset } from '../../entrypoints/options/page-dataset';
import type { Dataset } from '../../utils/dataset/dataset';
import { accessibilityProblems, clear, show, wordsOf } from '../components/show';
import { makeActorRecord, makeFileText, makePositionRecord } from '../dataset/make-file';
import { openTestDataset } from '../dataset/open-test-dataset';
import { makeFeeds } from '../feeds/follow';
import { waitUntil } from '../wait';

beforeEach(() => page.viewport(1180, 760));
afterEach(clear);

const people = Array.from({ length: 500 }, (_, i) =>
  makeActorRecord({
    id: `p${i}`,
    name: `Person ${String(i).padStart(3, '0')}`,
    aliases: [],
    memberships: [],
  }),
);
const positions = Array.from({ length: 300 }, (_, i) =>
  makePositionRecord({
    id: `s${i}`,
    actor: `p${i % 7}`,
    reportedOn: `2025-${String(1 + (i % 12)).padStart(2, '0')}-01`,
  }),
);

async function openPage(hash = '#people', dataset?: Dataset) {
  history.replaceState(null, '', hash);
  const held = dataset ?? (await openTestDataset({ shipped: makeFileText({ actors: people, positions }) }));
  const { feeds } = makeFeeds({ dataset: held });
  const pages = {
    tellChange: () => Promise.resolve(),
    hearChanges: () => undefined,
    hearDrafts: () => undefined,
    hearPreparing: () => undefined,
    hearFeedChecks: () => undefined,
  };
  const shown = createPageDataset(held);
  const root = await show(<App dataset={shown} feeds={feeds} pages={pages} />);
  await waitUntil(() => root.querySelector('.grid-link'));
  const grid = root.querySelector<HTMLElement>('.grid')!;
  return { root, grid, dataset: held };
}

/** The words of the cell that the keys stand on, as assistive technology is told. */
function standing(grid: HTMLElement): string | undefined {
  const id = grid.getAttribute('aria-activedescendant');
  return id === null ? undefined : wordsOf(document.querySelector(`#${CSS.escape(id)}`));
}

describe('a table', () => {
  it('says how many rows and columns it has, and where each row stands', async () => {
    const { grid } = await openPage();
    expect([grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')]).toEqual(['501', '5']);
    const rows = [...grid.querySelectorAll('.grid-body > [role=row]')];
    expect(rows[0]?.getAttribute('aria-rowindex')).toBe('2');
    expect(rows.length).toBeLessThan(60);
  });

  it('is walked by keys, and keeps the focus wherever it scrolls', async () => {
    const { grid } = await openPage();
    grid.focus();
    expect(standing(grid)).toContain('Person 000');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.poll(() => standing(grid)).toContain('Person 002');
    await userEvent.keyboard('{Control>}{End}{/Control}{Home}');
    await expect.poll(() => standing(grid)).toContain('Person 499');
    await userEvent.keyboard('{PageUp}');
    await expect.poll(() => standing(grid)).toMatch(/Person 4(?:[78]\d|9[0-5])/);
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    await expect.poll(() => standing(grid)).toContain('Person 000');
    expect(document.activeElement).toBe(grid);
  });

  it('opens the record with Enter, and finds the place again', async () => {
    const { root, grid } = await openPage();
    grid.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    await expect.poll(() => wordsOf(root.querySelector('.person-head h1'))).toContain('Person 003');
    await userEvent.click(page.getByRole('link', { name: '‹ People' }));
    await waitUntil(() => root.querySelector('.grid-link'));
    expect(standing(root.querySelector<HTMLElement>('.grid')!)).toContain('Person 003');
  });

  it('is sorted by its heads, by pointer and by keys', async () => {
    const { root, grid } = await openPage();
    const head = () =>
      [...grid.querySelectorAll('[role=columnheader]')].map((each) => each.getAttribute('aria-sort'));
    expect(head()).toEqual(['ascending', null, 'none', 'none', 'none']);
    await userEvent.click(page.getByRole('button', { name: 'Name', exact: true }));
    await expect.poll(() => wordsOf(root.querySelector('.row-name'))).toBe('Person 499');
    expect(head()[0]).toBe('descending');
    grid.focus();
    await userEvent.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}{Enter}{Enter}');
    await expect.poll(() => head()).toEqual(['none', null, 'descending', 'none', 'none']);
    await expect.poll(() => wordsOf(root.querySelector('.row-name'))).toMatch(/Person 00[0-6]/);
  });

  it('is filtered from everywhere with a slash', async () => {
    const { root, grid } = await openPage();
    grid.focus();
    await userEvent.keyboard('/42');
    expect(document.activeElement).toBe(root.querySelector('[type=search]'));
    await expect
      .poll(() => wordsOf(root.querySelector('.search [role=status]')))
      .toBe('15 people and bodies');
  });

  it('shows a row that was changed elsewhere without losing the place', async () => {
    const { grid, dataset } = await openPage();
    grid.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => standing(grid)).toContain('Person 001');
    expect(await dataset.list('actor')).toHaveLength(500);
    expect(document.activeElement).toBe(grid);
  });

  it('leaves out what there is no room for', async () => {
    await page.viewport(600, 700);
    const { grid } = await openPage('#positions');
    expect(grid.getAttribute('aria-colcount')).toBe('3');
    // As 760 pixels are at 200 % zoom.
    await page.viewport(380, 700);
    await expect.poll(() => grid.getAttribute('aria-colcount')).toBe('2');
    await page.viewport(1180, 760);
    await expect.poll(() => grid.getAttribute('aria-colcount')).toBe('5');
  });

  it.each(['#people', '#positions', '#topics', '#sources'])(
    'at %s breaks no rule of accessibility, wide or narrow',
    async (hash) => {
      await openPage(hash);
      expect(await accessibilityProblems()).toEqual([]);
      await page.viewport(760, 700);
      expect(await accessibilityProblems()).toEqual([]);
    },
  );
});

describe('a cell', () => {
  it('is changed in place with F2, and the keys go on below', async () => {
    const { root, grid, dataset } = await openPage();
    grid.focus();
    await userEvent.keyboard('{ArrowDown}{F2}');
    await waitUntil(() => document.activeElement?.closest('.cell-field'));
    await userEvent.keyboard('Person 001 Lund{Enter}');
    await expect
      .poll(async () => (await dataset.record('actor', 'islands-press/p1'))?.listed.record.name)
      .toBe('Person 001 Lund');
    await expect.poll(() => standing(grid)).toContain('Person 002');
    expect(document.activeElement).toBe(grid);
    await expect.poll(() => wordsOf(root.querySelectorAll('.row-name')[1])).toBe('Person 001 Lund');
  });

  it('stays as it was with Escape', async () => {
    const { root, grid, dataset } = await openPage();
    grid.focus();
    await userEvent.keyboard('{F2}');
    await waitUntil(() => document.activeElement?.closest('.cell-field'));
    await userEvent.keyboard('Somebody else{Escape}');
    await expect.poll(() => document.activeElement).toBe(grid);
    expect(root.querySelector('.cell-field')).toBe(null);
    expect((await dataset.record('actor', 'islands-press/p0'))?.listed.origin.kind).toBe('shipped');
  });

  it('says what is wrong with what was written, and stays open', async () => {
    const { root, grid } = await openPage('#positions');
    grid.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{F2}');
    const field = await waitUntil(() => root.querySelector<HTMLInputElement>('.cell-field input'));
    await userEvent.keyboard('12 March{Enter}');
    await expect.poll(() => wordsOf(root.querySelector('.cell-field .field-error'))).toContain('2025-03-12');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(await accessibilityProblems()).toEqual([]);
  });
});
