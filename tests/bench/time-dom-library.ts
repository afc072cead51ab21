import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';
import { makeBenchActors, writtenNames } from './bench-dictionary';
import { freshAddress, longPath, type BenchStage } from './bench-stage';
import type { ChildAnswer } from './in-child';
import { patternSource } from './word-pattern';

export type DomLibrary = 'mark.js' | 'findAndReplaceDOMText';

const require = createRequire(import.meta.url);
const scripts: Record<DomLibrary, string> = {
  'mark.js': require.resolve('mark.js/dist/mark.min.js'),
  findAndReplaceDOMText: require.resolve('findandreplacedomtext'),
};

/** What the libraries leave in a page's global scope. */
interface Globals {
  Mark: new (root: Element) => { mark: (words: readonly string[], options: object) => void };
  findAndReplaceDOMText: (root: Element, options: { find: RegExp; wrap: string }) => unknown;
}

/**
 * Milliseconds that a library made for it takes to mark so many exact names on the page of a million characters, in
 * Chromium, in a process of its own; the layout that follows is not counted. They change the page, and none of our marks do.
 */
export async function timeDomLibrary(
  { bare, server }: BenchStage,
  { library, aliases, limitS }: { library: DomLibrary; aliases: number; limitS: number },
): Promise<ChildAnswer<number>> {
  const { page, session } = await bare.openTab();
  await page.goto(freshAddress(server, longPath));
  await page.addScriptTag({ content: await readFile(scripts[library], 'utf8') });
  const names = [...new Set(makeBenchActors(aliases, 'exact').flatMap(writtenNames))];
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ChildAnswer<number>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'late' }), limitS * 1000);
  });
  const answer = await Promise.race([mark(page, library, names), late]);
  clearTimeout(timer);
  if (answer.kind === 'late') await crash(page, session);
  else await page.close();
  return answer;
}

/** A page whose script never ends does not close. The command has no answer: nobody is left to give it. */
async function crash(page: Page, session: CDPSession): Promise<void> {
  const crashed = new Promise((resolve) => page.once('crash', resolve));
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

async function mark(page: Page, library: DomLibrary, names: string[]): Promise<ChildAnswer<number>> {
  try {
    const answer =
      library === 'mark.js'
        ? await page.evaluate(markWithMarkJs, names.join('\n'))
        : await page.evaluate(markWithOnePattern, patternSource(names));
    return { kind: 'answered', answer };
  } catch (error) {
    const [why = ''] = String(error).split('\n');
    return { kind: 'failed', why };
  }
}

/** Runs in the page. */
function markWithMarkJs(names: string): number {
  const { Mark } = globalThis as unknown as Globals;
  const start = performance.now();
  new Mark(document.body).mark(names.split('\n'), {
    accuracy: { value: 'exactly', limiters: [',', '.', ':', ';', '’', '(', ')', '"'] },
    separateWordSearch: false,
    caseSensitive: true,
    diacritics: false,
  });
  return performance.now() - start;
}

/** Runs in the page. */
function markWithOnePattern(source: string): number {
  const { findAndReplaceDOMText } = globalThis as unknown as Globals;
  const start = performance.now();
  findAndReplaceDOMText(document.body, { find: new RegExp(source, 'gu'), wrap: 'mark' });
  return performance.now() - start;
}
