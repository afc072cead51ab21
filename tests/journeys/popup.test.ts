import { describe, expect, it } from 'vitest';
import { markedTexts, restOn, waitForCard, waitForMark } from './card';
import { clickOn, fillField, waitForSwitch, waitForText } from './controls';
import { eventually } from './eventually';
import { browserNames, useStage } from './stage';

describe.each(browserNames)('the popup in %s', (name) => {
  const stage = useStage(name);

  it('lists the people of the article by weight, with what is newest of each', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Emmanuel Macron');
    const popup = await stage.openPopupFor('news.html');
    const text = await waitForText(popup, 'in this article');
    expect(text).toContain('The Example Gazette · 14 Mar 2025');
    const named = [
      'Sergey Lavrov',
      'Emmanuel Macron',
      'Keir Starmer',
      'Sébastien Lecornu',
      'Boris Pistorius',
    ];
    const places = named.map((one) => text.indexOf(one));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toContain(
      'Says Russia would treat NATO soldiers anywhere in Ukraine as a threat to itself.',
    );
    await popup.close();
    await page.close();
  });

  it('finds people and positions that the page does not name', async () => {
    const page = await stage.openFixture('dark.html');
    await waitForMark(page, 'Emmanuel Macron');
    const popup = await stage.openPopupFor('dark.html');
    await waitForText(popup, '1 person in this article');
    await fillField(popup, 'Search people, topics, positions', 'Pistorius');
    await waitForText(popup, 'Boris Pistorius');
    await popup.close();
    await page.close();
  });

  it('goes to the next mention of a person in the page', async () => {
    const page = await stage.openFixture('far-below.html');
    await page.evaluate(() => scrollTo(0, 0));
    const popup = await stage.openPopupFor('far-below.html');
    await waitForText(popup, '1 person in this article');
    await clickOn(popup, 'Jump to the next mention of Emmanuel Macron, 1 mention');
    await eventually('the mention in view', () =>
      page.evaluate(() => {
        const { top, bottom } = document.querySelector('#macron')?.getBoundingClientRect() ?? {};
        return top !== undefined && bottom !== undefined && top >= 0 && bottom <= innerHeight;
      }),
    );
    await popup.close();
    await page.close();
  });

  it('says why no card opens on a page that takes every card away', async () => {
    const page = await stage.openFixture('news.html');
    await page.evaluate(() => {
      const root = document.documentElement;
      const taken = (): number => Number(root.dataset['taken'] ?? 0);
      const take = (): void => {
        for (const host of root.querySelectorAll(':scope > div')) {
          host.remove();
          root.dataset['taken'] = String(taken() + 1);
        }
      };
      new MutationObserver(take).observe(root, { childList: true });
      take();
    });
    await waitForMark(page, 'Emmanuel Macron');
    await restOn(page, '#macron');
    await eventually('the card taken away for the last time', () =>
      page.evaluate(() => document.documentElement.dataset['taken'] === '4'),
    );
    const popup = await stage.openPopupFor('news.html');
    await waitForText(popup, 'This page keeps removing the card, so Standpoint shows none on it.');
    await popup.close();
    await page.close();
  });

  it('turns a site off and on again, at once', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Emmanuel Macron');
    const popup = await stage.openPopupFor('news.html');
    await clickOn(popup, 'Read gazette.example');
    await eventually('no marks', async () => (await markedTexts(page)).length === 0);
    await waitForText(popup, 'Standpoint is off on gazette.example.');
    await clickOn(popup, 'Turn on for gazette.example');
    // A page in the background is marked once it is looked at.
    await page.bringToFront();
    await waitForMark(page, 'Emmanuel Macron');
    await popup.close();
    await page.close();
  });

  it('takes the marks away on a quiet site, where cards still open', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Emmanuel Macron');
    const popup = await stage.openPopupFor('news.html');
    await clickOn(popup, 'Quiet here');
    await eventually('no marks', async () => (await markedTexts(page)).length === 0);
    await page.bringToFront();
    await restOn(page, '#macron');
    await waitForCard(page, 'Emmanuel Macron');
    await popup.bringToFront();
    await waitForSwitch(popup, 'Quiet here', true);
    await clickOn(popup, 'Quiet here');
    await page.bringToFront();
    await waitForMark(page, 'Emmanuel Macron');
    await popup.close();
    await page.close();
  });

  it('says why it is not reading a page, and reads it once when asked to', async () => {
    const page = await stage.openFixture('shop.html');
    const popup = await stage.openPopupFor('shop.html');
    await waitForText(popup, 'This page does not look like news.');
    await clickOn(popup, 'Read this page once');
    await waitForText(popup, '1 person in this article');
    await page.bringToFront();
    await waitForMark(page, 'Emmanuel Macron');
    expect(await markedTexts(page)).toEqual(['Emmanuel Macron']);
    await popup.close();
    await page.close();
  });

  it('never reads a page that asks for a password', async () => {
    const page = await stage.openFixture('password.html');
    const popup = await stage.openPopupFor('password.html');
    const text = await waitForText(popup, 'This page asks for a password or a card number.');
    expect(text).not.toContain('Read this page once');
    await popup.close();
    await page.close();
  });
});
