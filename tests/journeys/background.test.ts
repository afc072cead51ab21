import { describe, it } from 'vitest';
import { markedTexts, restOn, waitForCard, waitForMark } from './card';
import { clickOn } from './controls';
import { eventually } from './eventually';
import { browserNames, useStage } from './stage';

describe.each(browserNames)('a background that ended in %s', (name) => {
  const stage = useStage(name);

  it('is there again for a card', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Emmanuel Macron');
    await stage.browser.stopBackground();
    await restOn(page, '#macron');
    await waitForCard(page, 'President of the French Republic');
    await page.close();
  });

  it('is there again for a page', async () => {
    const first = await stage.openFixture('news.html');
    await waitForMark(first, 'Emmanuel Macron');
    await first.close();
    await stage.browser.stopBackground();
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Emmanuel Macron');
    await page.close();
  });

  it('is there again for a change of settings', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Emmanuel Macron');
    const options = await stage.browser.openOwn('options.html#settings');
    await stage.browser.stopBackground();
    await clickOn(options, 'Standpoint is on');
    await eventually('no marks', async () => (await markedTexts(page)).length === 0);
    await stage.browser.stopBackground();
    await clickOn(options, 'Standpoint is on');
    // A page in the background is marked once it is looked at.
    await page.bringToFront();
    await waitForMark(page, 'Emmanuel Macron');
    await options.close();
    await page.close();
  });
});
