import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { pageSelection } from '../../utils/messaging/questions';
import type { PageSelection } from '../../utils/reading/read-selection';

/** Where something is selected; in whichever frame has the focus where none is named. */
export interface SelectionPlace {
  tab: number;
  frame?: number;
}

/** What is selected in a tab; null where the browser lets no script in, and where nothing is selected. */
export async function readSelectionIn(
  place: SelectionPlace,
  scripting: Pick<typeof browser.scripting, 'executeScript'> = browser.scripting,
): Promise<PageSelection | null> {
  for (const result of await run(place, scripting)) {
    const parsed = v.safeParse(pageSelection, result);
    if (parsed.success) return parsed.output;
  }
  return null;
}

/** What the script answers, frame by frame. */
async function run(
  { tab, frame }: SelectionPlace,
  scripting: Pick<typeof browser.scripting, 'executeScript'>,
): Promise<unknown[]> {
  try {
    const ran = await scripting.executeScript({
      target: { tabId: tab, ...(frame === undefined ? { allFrames: true } : { frameIds: [frame] }) },
      files: ['/reader-selection.js'],
      injectImmediately: true,
    });
    return ran.map(({ result }) => result);
  } catch {
    return [];
  }
}

/** What the browser itself tells of a selection, where no script is let in; null where it tells of none. */
export function bareSelection(text: string, address: string | undefined): PageSelection | null {
  if (text.trim() === '' || address === undefined || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return { text, start: 0, end: text.length, lead: '', page: { host: hostname, address } };
}
