import { browser } from 'wxt/browser';
import type { ReaderPart } from '../../utils/messaging/protocol';
import { hostScripts, registrationFor, type Registration } from '../../utils/settings/registration';
import { readSettings } from '../../utils/settings/stored-settings';

const readerFile = '/reader.js' as const;

/** What starts the reader script in a page that is open already. */
const lateFiles = ['/reader-leftovers.js', readerFile] as const;

/**
 * Brings the registered reader script in line with the settings, and starts it in pages that are open already. A page
 * where it runs keeps the running one; pages that should not be read stop by themselves, as they watch the settings.
 */
export function createReaderRegistration(): { sync(): Promise<void> } {
  // One after the other: registering an id twice is an error, and settings can change in quick succession.
  let last: Promise<void> = Promise.resolve();
  return {
    sync() {
      last = last.then(register, register);
      return last;
    },
  };
}

async function register(): Promise<void> {
  const wanted = registrationFor(await readSettings());
  await browser.scripting.unregisterContentScripts();
  if (!wanted) return;
  await browser.scripting.registerContentScripts([
    { id: readerFile, js: [readerFile], ...wanted, runAt: 'document_idle' },
    // The reader script comes after whatever is run as early as this.
    ...hostScripts.map(({ file, matches }) => ({
      id: file,
      js: [file],
      matches,
      runAt: 'document_end' as const,
    })),
  ]);
  // Not waited for: the browser holds a script back until its page has loaded, and one that never does would hold up
  // every later change of the settings.
  void startInOpenPages(wanted);
}

async function startInOpenPages(wanted: Registration): Promise<void> {
  const scripts = [
    ...hostScripts.map(({ file, matches }) => ({ files: [file], matches })),
    { files: [...lateFiles], matches: wanted.matches },
  ];
  for (const { files, matches } of scripts) {
    // oxlint-disable-next-line no-await-in-loop -- the reader script comes last
    const tabs = await browser.tabs.query({ url: matches });
    for (const { id, discarded } of tabs)
      if (id !== undefined && !discarded) void run({ target: { tabId: id }, files });
  }
}

/**
 * Runs the reader script in a tab. False where the browser lets no script in: its own pages, the store, a page that
 * just went away, or a site that the reader withheld.
 */
export function runReaderIn(tab: number): Promise<boolean> {
  return run({ target: { tabId: tab }, files: [...lateFiles] });
}

/** Where a reader script asked from. */
interface Asker {
  tab: number;
  frame: number;
  document?: string;
}

/**
 * Brings a part of the reader script to the document that asked for it. By itself a part does nothing, so one that comes
 * twice, or to the page that came after, harms nobody.
 */
export function bringPart(part: ReaderPart, { tab, frame, document }: Asker): Promise<boolean> {
  const place = document === undefined ? { frameIds: [frame] } : { documentIds: [document] };
  return run({
    target: { tabId: tab, ...place },
    files: [`/reader-${part}.js`],
    // A page that is still loading has been waiting long enough for its script.
    injectImmediately: true,
  });
}

async function run(injection: Parameters<typeof browser.scripting.executeScript>[0]): Promise<boolean> {
  try {
    await browser.scripting.executeScript(injection);
    return true;
  } catch {
    return false;
  }
}
