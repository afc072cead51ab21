import { describe, it } from 'vitest';
import { markedTexts, restOn, waitForCard, waitForMark } from './card';
import { clickOn, waitForSwitch } from './controls';
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

  it('is there again for a page and for a change of settings', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Emmanuel Macron');
    const popup = await stage.openPopupFor('news.html');
    await stage.browser.stopBackground();
    await clickOn(popup, 'Read gazette.example');
    await eventually('no marks', async () => (await markedTexts(page)).length === 0);
    await waitForSwitch(popup, 'Read gazette.example', false);
    await stage.browser.stopBackground();
    await clickOn(popup, 'Read gazette.example');
    // A page in the background is marked once it is looked at.
    await page.bringToFront();
    await waitForMark(page, 'Emmanuel Macron');
    await popup.close();
    await page.close();
  });
});
