import { describe, expect, it } from 'vitest';
import { restOn, waitForCard, waitForMark } from './card';
import { waitForText } from './controls';
import { eventually } from './eventually';
import { browserNames, useStage } from './stage';

describe.each(browserNames)('in a Ukrainian %s', (name) => {
  const stage = useStage(name, { language: 'uk' });

  it('the popup counts and dates in Ukrainian', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Emmanuel Macron');
    const popup = await stage.openPopupFor('news.html');
    const text = await waitForText(popup, 'У цій статті');
    // Five and more are `many`, two to four `few`.
    expect(text).toContain('У цій статті: 7 осіб і 2 інституції');
    expect(text).toContain('14 бер. 2025 р.');
    expect(text).toContain('Набір даних: 9 осіб · 36 позицій');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('uk');
    await popup.close();
    await page.close();
  });

  it('the card says in Ukrainian what kind of act it was, when, and what stands beside it', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Sergey Lavrov');
    await restOn(page, '#lavrov');
    const card = await waitForCard(page, 'Sergey Lavrov');
    expect(card.text).toContain('станом на 13 бер. 2025 р.');
    expect(card.text).toContain('1 позиція · найновіша 13 бер. 2025 р.');
    expect(card.text).toContain('▼ рішуче проти');
    expect(card.text).toContain('Усі позиції');
    await page.close();
  });

  it('the options page has its sections in Ukrainian, and what the dataset says as it stands there', async () => {
    const options = await stage.browser.openOwn('options.html#people');
    await waitForText(options, '29 осіб та інституцій');
    const title = await eventually('the title of the page', () =>
      options.evaluate(() => (document.title.startsWith('Люди') ? document.title : undefined)),
    );
    expect(title).toBe('Люди · Standpoint');
    await options.close();
  });
});
