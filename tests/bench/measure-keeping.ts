import type { Page } from 'playwright-core';
import { eventually } from '../journeys/eventually';
import { keepButton } from '../journeys/selecting';
import { freshAddress, longPath, type BenchStage } from './bench-stage';
import { inMs, type Figure } from './figure';
import { workInTasks } from './main-thread-tasks';
import { readerScripts } from './measure-scan';
import { recordTrace } from './record-trace';
import { stretchesOf } from './script-time';
import { waitForQuiet } from './start-bench-browser';
import { median } from './statistics';

const runs = 5;
const scripts = [...readerScripts, 'reader-capture.js'];

const pages = [
  { path: 'news.html', what: 'an article' },
  { path: longPath, what: 'the page of 1 MB text' },
];

/**
 * The longest piece of the reader script's work in one task of the page's main thread, from selecting the paragraph in the
 * middle of a page that has been read to its end, over the button that comes, to what is handed on when it is pressed.
 */
export async function measureKeeping({ reading, server }: BenchStage): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { path, what } of pages) {
    const longest: number[] = [];
    for (let run = 0; run < runs; run++) {
      // oxlint-disable no-await-in-loop -- two at once would slow each other down
      const { page, session, close } = await reading.openTab();
      await page.goto(freshAddress(server, path));
      await waitForQuiet(session);
      const events = await recordTrace(session, { samples: true }, async () => {
        await keepParagraph(page);
        await waitForQuiet(session);
      });
      await close();
      // oxlint-enable no-await-in-loop
      longest.push(Math.max(...workInTasks(events, stretchesOf(events, ...scripts))));
    }
    figures.push({
      what: `Longest piece in one task of ${what} while a paragraph is selected and kept`,
      measured: inMs(median(longest)),
      reach: '≤ 50 ms',
    });
  }
  return figures;
}

/** By keyboard, which ends a selection as the pointer does, and by a press on the button. */
async function keepParagraph(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paragraphs = document.querySelectorAll('p');
    const middle = paragraphs[paragraphs.length >> 1];
    if (!middle) throw new Error('no paragraph');
    middle.scrollIntoView({ block: 'center' });
    getSelection()?.selectAllChildren(middle);
  });
  await page.keyboard.press('Shift');
  const at = await eventually('the button for keeping', () =>
    keepButton({ evaluate: (task, argument) => page.evaluate(task as never, argument) }),
  );
  await page.mouse.click(at.x, at.y);
}
