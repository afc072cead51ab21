import { eventually } from './eventually';
import type { TestBrowser, TestPage } from './test-browser';

/** Hands a text to the options page as a file that the reader chose, once the page has read what is stored. */
export async function chooseFile(options: TestPage, file: { name: string; text: string }): Promise<void> {
  await eventually(
    'something to choose a file with',
    () => options.evaluate(() => document.querySelector('input[type=file]') !== null),
    { patienceMs: 30_000 },
  );
  await options.evaluate(({ name, text }) => {
    const picker = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!picker) throw new Error('nothing to choose a file with');
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], name, { type: 'application/json' }));
    picker.files = chosen.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);
}

/**
 * Gives somebody another name in the stored rows of the packs, behind the extension's back: who is found by the old name
 * afterwards was not found by reading the rows.
 */
export function renameInRows(browser: TestBrowser, names: { from: string; to: string }): Promise<void> {
  return browser.welcome.evaluate(async ({ from, to }) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('standpoint');
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = database.transaction('actors', 'readwrite');
    const walking = writing.objectStore('actors').openCursor();
    walking.onsuccess = () => {
      const row = walking.result;
      if (!row) return;
      const { actor } = row.value as { actor: { name: string; aliases: unknown[] } };
      if (actor.name === from) row.update({ ...row.value, actor: { ...actor, name: to, aliases: [] } });
      row.continue();
    };
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, names);
}

/** Puts zeros in the place of the compiled names that are kept. */
export function damageKeptNames(browser: TestBrowser): Promise<void> {
  return browser.welcome.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('standpoint');
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = database.transaction('names', 'readwrite');
    const walking = writing.objectStore('names').openCursor();
    walking.onsuccess = () => {
      const row = walking.result;
      if (!row) throw new Error('no names are kept');
      row.update({ ...row.value, bytes: new Uint8Array(1000) });
    };
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  });
}
