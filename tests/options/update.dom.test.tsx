import '../../components/options/options.css';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '../../entrypoints/options/App';
import { createPageDataset } from '../../entrypoints/options/page-dataset';
import type { ColumnMemory } from '../../utils/settings/remembered-columns';
import { accessibilityProblems, clear, show, wordsOf } from '../components/show';
import { makeFileText } from '../dataset/make-file';
import { openTestDataset } from '../dataset/open-test-dataset';
import { makeFeeds } from '../feeds/follow';

beforeEach(() => history.replaceState(null, '', '#update'));
afterEach(clear);

async function openUpdate(columnMemory: ColumnMemory = makeMemory()) {
  const dataset = await openTestDataset();
  const { feeds } = makeFeeds({ dataset });
  const pages = {
    tellChange: () => Promise.resolve(),
    hearChanges: () => {},
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
  return vi.waitUntil(() => root.querySelector<HTMLElement>(selector));
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
      'What would changepack.json+ 1 new',
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
    await vi.waitUntil(async () => (await dataset.list('position')).length === 2);
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
      /^cut\.json was not read\.!whole fileThis is not JSON: /,
    );
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
