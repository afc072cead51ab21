import '../../components/options/shell/options.css';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Dataset } from '../../utils/dataset/dataset';
import { accessibilityProblems, clear, wordsOf } from '../components/show';
import { makeActorRecord, makeBodyRecord, makeFileText } from '../dataset/make-file';
import { openTestDataset } from '../dataset/open-test-dataset';
import { openPage, press, see, seeWords } from './open-page';

const ada = 'islands-press/ada-lund';

beforeEach(() => history.replaceState(null, '', `#people/${ada}`));
afterEach(clear);

/** Ada Lund, Adele Sund of the same Wikidata id, and Vera Holm. */
function openThree(): Promise<Dataset> {
  const actors = [
    makeActorRecord({ sameAs: ['wd:Q7'] }),
    makeActorRecord({ id: 'adele', name: 'Adele Sund', aliases: [], sameAs: ['wd:Q7'] }),
    makeActorRecord({ id: 'vera', name: 'Vera Holm', aliases: [] }),
    makeBodyRecord(),
  ];
  return openTestDataset({
    shipped: makeFileText({ actors }),
    now: () => new Date('2026-11-28T12:00:00Z'),
  });
}

function rowsOf(root: HTMLElement): string[] {
  return [...root.querySelectorAll('.joined li .row-main')].map((row) => wordsOf(row));
}

describe('whom a person is shown as one with', () => {
  it('is told with the reason', async () => {
    const { root } = await openPage({ dataset: await openThree() });
    await expect.poll(() => rowsOf(root)).toEqual(['Adele Sundthe same Wikidata id Q7']);
    await userEvent.click(page.getByRole('link', { name: 'Adele Sund' }));
    await seeWords(root, '.person-head h1', 'Adele Sund');
    await expect.poll(() => rowsOf(root)).toEqual(['Ada Lundthe same Wikidata id Q7']);
  });

  it('is split with a button, and one again by the way back', async () => {
    const { root, dataset, pages } = await openPage({ dataset: await openThree() });
    await see(root, '.joined li');
    await press('Split off Adele Sund');
    await seeWords(root, '.toast', 'Ada Lund and Adele Sund are shown as two.');
    await expect.poll(() => rowsOf(root)).toEqual([]);
    expect((await dataset.slice('islands-press/adele'))?.actor.name).toBe('Adele Sund');
    expect(pages.tellChange).toHaveBeenCalledOnce();
    await vi.waitUntil(() => wordsOf(document.activeElement) === 'Shown as one with');
    await press('Undo');
    await seeWords(root, '.toast', 'Undone: Ada Lund, Adele Sund');
    await expect.poll(() => rowsOf(root)).toEqual(['Adele Sundthe same Wikidata id Q7']);
  });

  it('is merged by the keys alone, with whom is not one with them yet', async () => {
    const { root, dataset } = await openPage({ dataset: await openThree() });
    await see(root, '.joined');
    page.getByRole('button', { name: 'Merge with…' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitUntil(() => document.activeElement?.getAttribute('role') === 'combobox');
    await userEvent.keyboard('{ArrowDown}');
    const offered = () =>
      [...root.querySelectorAll('.joined [role=option] bdi')].map((name) => wordsOf(name));
    await expect.poll(offered).toEqual(['Vera Holm', 'The Islands']);
    await userEvent.keyboard('vera');
    await expect.poll(offered).toEqual(['Vera Holm']);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => page.getByRole('button', { name: 'Merge', exact: true }).element()).toBeEnabled();
    await userEvent.keyboard('{Enter}');
    await seeWords(root, '.toast', 'Ada Lund and Vera Holm are shown as one.');
    await expect
      .poll(() => rowsOf(root))
      .toEqual(['Adele Sundthe same Wikidata id Q7', 'Vera Holmyou merged them on 28 Nov 2026']);
    expect((await dataset.slice('islands-press/vera'))?.actor.id).toBe(ada);
    expect(root.querySelector('.merge-form')).toBeNull();
  });

  it('is told why a person is not merged with a body', async () => {
    const { root, dataset } = await openPage({ dataset: await openThree() });
    await see(root, '.joined');
    await press('Merge with…');
    await see(root, '.merge-form');
    await userEvent.keyboard('islands');
    await expect.poll(() => wordsOf(root.querySelector('.joined [role=option] bdi'))).toBe('The Islands');
    await userEvent.keyboard('{Enter}{Enter}');
    await seeWords(root, '.toast', 'A person cannot be one with a party, a country or another body.');
    expect((await dataset.slice('islands-press/islands'))?.actor.id).toBe('islands-press/islands');
  });

  it('has no problem that axe finds', async () => {
    const { root } = await openPage({ dataset: await openThree() });
    await see(root, '.joined');
    await press('Merge with…');
    await see(root, '.merge-form');
    expect(await accessibilityProblems()).toEqual([]);
  });
});
