import { packBlock, readBlock, type Block } from '../../utils/dataset/stored/stored-lines';
import { eventually } from './eventually';
import type { TestBrowser, TestPage } from './test-browser';

/** Hands a text to the options page as a file that the reader chose, once the page has read what is stored. */
export async function chooseFile(options: TestPage, file: { name: string; text: string }): Promise<void> {
  await eventually('something to choose a file with', () =>
    options.evaluate(() => document.querySelector('input[type=file]') !== null),
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
 * Gives somebody another name in the stored blocks of the packs, behind the extension's back: who is found by the old name
 * afterwards was not found by reading the blocks.
 */
export async function renameInBlocks(
  browser: TestBrowser,
  { from, to }: { from: string; to: string },
): Promise<void> {
  for (const block of await readActorBlocks(browser)) {
    const lines = readBlock({ ...block, bytes: Uint8Array.from(block.bytes) }).map((line) => {
      const actor = JSON.parse(line.text) as { name: string };
      return actor.name === from
        ? { ...line, text: JSON.stringify({ ...actor, name: to, aliases: [] }) }
        : line;
    });
    const { bytes, ...renamed } = packBlock(block.gen, block.kind, lines);
    // oxlint-disable-next-line no-await-in-loop -- one transaction after the other, as the extension writes
    await writeBlock(browser, { ...renamed, bytes: [...bytes] });
  }
}

/** A block as it travels to the browser and back. */
type SentBlock = Omit<Block, 'bytes'> & { bytes: number[] };

function readActorBlocks(browser: TestBrowser): Promise<SentBlock[]> {
  return browser.welcome.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('standpoint');
      opening.onsuccess = () => resolve(opening.result);
    });
    const reading = database.transaction('blocks').objectStore('blocks').getAll();
    const blocks = await new Promise<Block[]>((resolve) => {
      reading.onsuccess = () => resolve(reading.result as Block[]);
    });
    database.close();
    return blocks
      .filter(({ kind }) => kind === 'actors')
      .map((block) => ({ ...block, bytes: [...block.bytes] }));
  });
}

function writeBlock(browser: TestBrowser, block: SentBlock): Promise<void> {
  return browser.welcome.evaluate(async (sent) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('standpoint');
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = database.transaction('blocks', 'readwrite');
    writing.objectStore('blocks').put({ ...sent, bytes: Uint8Array.from(sent.bytes) });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, block);
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
      row.update({ ...row.value, blob: new Blob([new Uint8Array(1000)]) });
    };
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  });
}
