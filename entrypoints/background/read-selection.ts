import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { pageSelection } from '../../utils/messaging/questions';
import type { PageSelection } from '../../utils/reading/read-selection';

/** What is selected in a frame of a tab; null where the browser lets no script in, and where nothing is selected. */
export async function readSelectionIn(tab: number, frame: number): Promise<PageSelection | null> {
  const parsed = v.safeParse(pageSelection, await run(tab, frame));
  return parsed.success ? parsed.output : null;
}

async function run(tab: number, frame: number): Promise<unknown> {
  try {
    const [ran] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      files: ['/reader-selection.js'],
      injectImmediately: true,
    });
    return ran?.result;
  } catch {
    return null;
  }
}

/** What the browser itself tells of a selection, where no script is let in; null where it tells of none. */
export function bareSelection(text: string, address: string | undefined): PageSelection | null {
  if (text.trim() === '' || address === undefined || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return { text, start: 0, end: text.length, lead: '', page: { host: hostname, address } };
}
