import '../../components/options/shell/options.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '../../entrypoints/options/App';
import { createPageDataset } from '../../entrypoints/options/page-dataset';
import type { ColumnMemory } from '../../utils/settings/remembered-columns';
import { accessibilityProblems, clear, show, wordsOf } from '../components/show';
import { makeFileText, makeManifest, makePositionRecord } from '../dataset/make-file';
import { openTestDataset } from '../dataset/open-test-dataset';
import { makeFeeds } from '../feeds/follow';
import { waitUntil } from '../wait';

beforeEach(() => history.replaceState(null, '', '#update'));
afterEach(clear);

async function openUpdate(columnMemory: ColumnMemory = makeMemory()) {
  const dataset = await openTestDataset();
  const { feeds } = makeFeeds({ dataset });
  const pages = {
    tellChange: () => Promise.resolve(),
    hearChanges: () => {},
    hearDrafts: () => undefined,
    hearPreparing: () => {},
    hearFeedChecks: () => {},
  };
  const shown = createPageDataset(dataset);
  const root = await show(<App dataset={shown} feeds={feeds} pages={pages} columnMemory={columnMemory} />);
  await see(root, 'main h1');
  return { root, dataset };
}

function makeMemory(): ColumnMemory {
  const known = new Map<string, Record<string, number>>();
  return {
    recall: (header) => Promise.resolve(known.get(header.join())),
    remember: (header, columns) => Promise.resolve(void known.set(header.join(), columns)),
  };
}

function see(root: HTMLElement, selector: string): Promise<HTMLElement> {
  return waitUntil(() => root.querySelector<HTMLElement>(selector));
}

async function seeWords(root: HTMLElement, selector: string, words: string): Promise<void> {
  await waitUntil(() => [...root.querySelectorAll(selector)].some((each) => wordsOf(each).includes(words)));
}

async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(page.getByRole('button', { name, exact: true }));
}

/** Lets go of files above the section. */
function drop(root: HTMLElement, files: File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  root
    .querySelector('.update')
    ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}

const table =
  'Wer;Thema;Art;Aussage;Datum;Zeitung\nAda Lund;Ferries;fordert;Wants them free.;13.03.2025;Gazette';

describe('the ways in', () => {
  it('take a folder’s files that are dropped', async () => {
    const { root } = await openUpdate();
    drop(root, [
      new File(['{"id":"other","title":"Other","revision":1,"released":"2025-03-14"}'], 'pack.json'),
      new File(['{"id":"tolls","label":{"en":"Tolls"}}'], 'topics.jsonl'),
    ]);
    expect(wordsOf((await see(root, '.diff')).querySelector('header'))).toBe(
      'What would change pack.json+ 1 new',
    );
  });

  it('ask what the columns of a table hold, and take it in as the reader’s own', async () => {
    const { root, dataset } = await openUpdate();
    drop(root, [new File([table.replace('Zeitung', 'X')], 'rows.csv')]);
    const form = await see(root, '.columns');
    expect(await accessibilityProblems()).toEqual([]);
    expect(wordsOf(form.querySelector('[role=status]'))).toBe('Still without a column: Outlet');
    await userEvent.selectOptions(
      page.getByRole('combobox', { name: 'What the column “X” holds' }),
      'Outlet',
    );
    await press('See what would change');
    await see(root, '.diff');
    await press(/^Apply/);
    await waitUntil(async () => (await dataset.list('position')).length === 2);
    const own = (await dataset.list('position')).find(({ origin }) => origin.kind === 'own');
    expect(own?.record).toMatchObject({
      kind: 'demanded',
      summary: 'Wants them free.',
      reportedOn: '2025-03-13',
    });
  });

  it('remember the columns of a header', async () => {
    const memory = makeMemory();
    await memory.remember(table.split('\n')[0]!.split(';'), { summary: 0 });
    const { root } = await openUpdate(memory);
    drop(root, [new File([table], 'rows.csv')]);
    await see(root, '.columns');
    const chosen = [...root.querySelectorAll('.columns th select')].map(
      (select) => (select as HTMLSelectElement).value,
    );
    expect(chosen).toEqual(['summary', '', '', '', '', '']);
  });

  it('read a table anew in another encoding', async () => {
    const { root } = await openUpdate();
    const bytes = Uint8Array.of(...Array.from('Wer;Was\nGr', (letter) => letter.charCodeAt(0)), 0xfc, 0x6e);
    drop(root, [new File([bytes], 'rows.csv')]);
    await see(root, '.columns');
    const encoding = page.getByRole('combobox', { name: 'Encoding' });
    await userEvent.selectOptions(encoding, 'windows-1252');
    await expect.poll(() => wordsOf(root.querySelector('.columns tbody td'))).toBe('Grün');
    await userEvent.selectOptions(encoding, 'windows-1251');
    await expect.poll(() => wordsOf(root.querySelector('.columns tbody td'))).toBe('Grьn');
  });

  it('say of each file that cannot be read where and why', async () => {
    const { root, dataset } = await openUpdate();
    drop(root, [new File([makeFileText().slice(0, 200)], 'cut.json')]);
    expect(wordsOf(await see(root, '[role=alert]'))).toMatch(
      /^cut\.json was not read\.!line 1This is not JSON: /,
    );
    expect(await dataset.history()).toEqual([]);
  });
});

/** The next revision of the pack that the dataset begins with. */
const newer = (given: object) => makeFileText({ pack: makeManifest({ revision: 2 }), ...given });
const boats = { id: 'ferries', label: { en: 'Boats' } };
const tolls = { id: 'tolls', label: { en: 'Tolls' } };

async function openStaged(text: string) {
  const opened = await openUpdate();
  drop(opened.root, [new File([text], 'isles.json')]);
  await see(opened.root, '.diff-row');
  return opened;
}

function rowsOf(root: HTMLElement): string[] {
  return [...root.querySelectorAll('.change-list .diff-row')].map((row) => wordsOf(row));
}

const applied = 'isles.json is in your dataset.';

describe('what would change', () => {
  it('is shown, applied whole, and taken back', async () => {
    const { root, dataset } = await openStaged(newer({ topics: [boats, tolls] }));
    expect(wordsOf(root.querySelector('.diff header h2'))).toBe('What would change isles.json');
    expect(wordsOf(root.querySelector('.diff-counts'))).toBe('+ 1 new~ 1 changed');
    expect(rowsOf(root)).toEqual(['~BoatstopicLabel Ferries Boats', '+Tollstopic']);
    expect(await dataset.list('topic')).toHaveLength(1);
    expect(await accessibilityProblems()).toEqual([]);
    await press('Apply 2 changes');
    await seeWords(root, '.toast', applied);
    expect(await dataset.list('topic')).toHaveLength(2);
    await userEvent.click(page.getByRole('button', { name: 'Undo', exact: true }).last());
    await seeWords(root, '.toast', 'Undone: Islands press');
    expect(await dataset.list('topic')).toHaveLength(1);
  });

  it('tells a position by who, how and when', async () => {
    const positions = [
      makePositionRecord(),
      makePositionRecord({ id: 'p2', stance: -2, kind: 'demanded', saidOn: '2025-03-12' }),
    ];
    const { root } = await openStaged(newer({ positions }));
    expect(rowsOf(root)).toEqual([
      '+Ada LundDemands ▼ strongly againstWants ferries to cost nothing. · 12 Mar 2025',
    ]);
  });

  it('is left in single changes by keyboard', async () => {
    const { root, dataset } = await openStaged(newer({ topics: [boats, tolls] }));
    root.querySelector<HTMLElement>('[role=listbox]')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    const list = root.querySelector('[role=listbox]');
    const active = () => wordsOf(document.getElementById(list?.getAttribute('aria-activedescendant') ?? ''));
    expect(active()).toBe('+Tollstopic');
    await userEvent.keyboard('{ArrowUp} ');
    expect(active()).toBe('~BoatstopicLabel Ferries Boats');
    await seeWords(root, '.diff-foot', '1 change is left as it is now.');
    await press('Apply 1 change');
    await seeWords(root, '.toast', applied);
    expect((await dataset.list('topic')).map(({ record }) => record.label['en'])).toEqual([
      'Ferries',
      'Tolls',
    ]);
  });

  it('is left and taken by all that is shown', async () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ id: `t${i}`, label: { en: `Topic ${i}` } }));
    const { root } = await openStaged(newer({ topics: [boats, ...many] }));
    expect(rowsOf(root).length).toBeLessThan(60);
    await press('300 new');
    await press('Leave all 300 shown');
    await seeWords(root, '.actions', 'Apply 1 change');
    await userEvent.fill(page.getByRole('searchbox'), 'topic 12');
    await press('Take all 11 shown');
    await seeWords(root, '.actions', 'Apply 12 changes');
  });

  it('is found by words and by kind, the search by a slash', async () => {
    const { root } = await openStaged(newer({ topics: [boats, tolls], positions: [] }));
    expect(rowsOf(root)).toHaveLength(3);
    await userEvent.keyboard('/');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    await userEvent.keyboard('toll');
    await expect.poll(() => rowsOf(root)).toEqual(['+Tollstopic']);
    await userEvent.clear(page.getByRole('searchbox'));
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind of record' }), 'position');
    await expect.poll(() => rowsOf(root)).toEqual([expect.stringMatching(/^−Ada LundSays/)]);
  });

  it('tells what is rejected, where, and what to write, and goes on without it', async () => {
    const text = JSON.stringify(
      JSON.parse(newer({ topics: [boats, tolls, { id: 'piers', label: {} }] })),
      undefined,
      1,
    );
    const { root, dataset } = await openStaged(text);
    await press('1 rejected');
    await expect
      .poll(() => rowsOf(root))
      .toEqual([
        '!line 39topics[2].labelThere is no English label. Add one under "en": it stands in for languages that have none.',
      ]);
    await seeWords(
      root,
      '.diff-foot',
      '1 record is rejected or cannot stand without one that is; it is left out.',
    );
    await press('Apply 2 changes');
    await seeWords(root, '.toast', applied);
    expect(await dataset.list('topic')).toHaveLength(2);
  });

  it('is forgotten when it is discarded', async () => {
    const { root, dataset } = await openStaged(newer({ topics: [boats] }));
    await press('Discard');
    await waitUntil(() => !root.querySelector('.diff'));
    expect(await dataset.history()).toEqual([]);
  });
});

describe('the ways out', () => {
  it('are a menu that is used by keyboard', async () => {
    const { root } = await openUpdate();
    const button = page.getByRole('button', { name: 'Export' });
    await userEvent.click(button);
    await see(root, '[role=menu]');
    expect(await accessibilityProblems()).toEqual([]);
    await expect.poll(focused).toBe('JSON');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('CSV');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(focused()).toBe('JSON-LD');
    await userEvent.keyboard('{Escape}');
    expect(root.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement).toBe(button.element());
  });
});

function focused(): string {
  return wordsOf(document.activeElement?.querySelector('strong'));
}
