import { describe, expect, it } from 'vitest';
import { markedTexts, nowhere, restOn, waitForCard, waitForMark, waitForNoCard } from './card';
import { clickOn, fillField, waitForText } from './controls';
import { eventually } from './eventually';
import { browserNames, useStage } from './stage';
import type { TestPage } from './test-browser';
import { unlessGone } from './unless-gone';

//   read ──▶ away, kept by the browser ──▶ back: the same document, which heard nothing meanwhile
describe.each(browserNames)('pages that come back in %s', (name) => {
  const stage = useStage(name);

  it('are kept by the browser, though a card was open, and show cards again', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Emmanuel Macron');
    await restOn(page, '#macron');
    await waitForCard(page, 'Emmanuel Macron');
    await goAway(page);
    await comeBack(page);
    await waitForMark(page, 'Emmanuel Macron');
    await restOn(page, '#macron');
    await waitForCard(page, 'Emmanuel Macron');
    await page.movePointer(nowhere);
    await waitForNoCard(page);
    await page.close();
  });

  it('are right about a person who was added and renamed meanwhile', async () => {
    const page = await stage.openFixture('stranger.html');
    await waitForMark(page, 'Emmanuel Macron');
    await bringFrame(page);
    await goAway(page);
    const options = await stage.browser.openOwn('options.html#people');
    await clickOn(options, 'Add a person or body');
    await fillField(options, 'Name on screen (needed)', 'Ottilie Vendt');
    await fillField(options, 'As written (needed)', 'Ottilie Vendt');
    await clickOn(options, 'Save');
    await waitForText(options, 'Saved: Ottilie Vendt');
    await page.bringToFront();
    await comeBack(page);
    await waitForMark(page, 'Ottilie Vendt');
    await bringFrame(page);
    await goAway(page);

    await options.bringToFront();
    await clickOn(options, 'Edit');
    await fillField(options, 'Name on screen (needed)', 'Ottilie Vendt-Ruhl');
    await clickOn(options, 'Save');
    await waitForText(options, 'Saved: Ottilie Vendt-Ruhl');
    await page.bringToFront();
    await comeBack(page);
    await restOn(page, '#vendt');
    await waitForCard(page, 'Ottilie Vendt-Ruhl');
    await goAway(page);

    await options.bringToFront();
    await clickOn(options, 'Delete');
    await waitForText(options, 'Deleted: Ottilie Vendt-Ruhl');
    await page.bringToFront();
    await comeBack(page);
    await eventually('the mark gone', async () => !(await markedTexts(page)).includes('Ottilie Vendt'));
    expect(await markedTexts(page)).toContain('Emmanuel Macron');
    await options.close();
    await page.close();
  });

  it('are left alone once reading was turned off, and read once it is on', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Emmanuel Macron');
    await bringFrame(page);
    await goAway(page);
    const options = await stage.browser.openOwn('options.html#settings');
    await clickOn(options, 'Standpoint is on');
    await page.bringToFront();
    await eventually('no marks here', async () => (await markedTexts(page)).length === 0);
    await comeBack(page);
    await eventually('no marks', async () => (await markedTexts(page)).length === 0);
    await goAway(page);
    await options.bringToFront();
    await clickOn(options, 'Standpoint is on');
    await page.bringToFront();
    await comeBack(page);
    await waitForMark(page, 'Emmanuel Macron');
    await options.close();
    await page.close();
  });
});

/** Has the card's frame brought, by a movement of the pointer: Firefox keeps no page that is still loading something. */
async function bringFrame(page: TestPage): Promise<void> {
  await page.movePointer(nowhere, { steps: 3 });
  await eventually('the frame for cards, loaded', async () => {
    const [frame] = await page.ownFrames();
    return frame && unlessGone(frame.evaluate(() => document.readyState === 'complete' || undefined));
  });
}

interface Kept {
  isKept?: boolean;
}

/** Opens another page in the same tab. */
async function goAway(page: TestPage): Promise<void> {
  await page.evaluate(() => {
    (globalThis as Kept).isKept = true;
    // Once the answer to this is on its way.
    setTimeout(() => (location.href = 'dark.html'));
  });
  await waitForAddress(page, 'dark.html');
}

/** Goes back, to the very document that was left. */
async function comeBack(page: TestPage): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back()));
  await eventually('the page that was left, as it was left', () =>
    unlessGone(page.evaluate(() => (globalThis as Kept).isKept === true)),
  );
}

function waitForAddress(page: TestPage, path: string): Promise<boolean | undefined> {
  return eventually(`the page ${path}`, () =>
    unlessGone(
      page.evaluate(
        (wanted) => location.pathname.endsWith(wanted) && document.readyState === 'complete',
        path,
      ),
    ),
  );
}
