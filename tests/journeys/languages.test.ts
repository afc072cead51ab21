import { describe, expect, it } from 'vitest';
import { restOn, waitForCard, waitForMark } from './card';
import { waitForText } from './controls';
import { eventually } from './eventually';
import { browserNames, useStage } from './stage';

const others: {
  language: string;
  popupSays: [string, ...string[]];
  cardSays: string[];
  privacySays: string;
}[] = [
  {
    language: 'fr',
    popupSays: [
      '7 personnes et 2 institutions dans cet article',
      'Jeu de données : 9 personnes · 36 positions',
    ],
    cardSays: ['au 13 mars 2025', '1 position · dernière 13 mars 2025', '▼ fermement contre'],
    privacySays: 'Ce qui est lu',
  },
  {
    language: 'de',
    popupSays: ['7 Personen und 2 Institutionen in diesem Artikel', 'Datensatz: 9 Personen · 36 Positionen'],
    cardSays: ['am 13. März 2025', '1 Position · neueste 13. März 2025', '▼ entschieden dagegen'],
    privacySays: 'Was gelesen wird',
  },
];

// Ukrainian has the most forms, and is walked through whole; of the others a card and the popup.
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

describe.each(browserNames.flatMap((name) => others.map((other) => ({ name, ...other }))))(
  'in $name in $language',
  ({ name, language, popupSays, cardSays, privacySays }) => {
    const stage = useStage(name, { language });

    it('the card and the popup count and date as that language does', async () => {
      const page = await stage.openFixture('news.html');
      await waitForMark(page, 'Sergey Lavrov');
      await restOn(page, '#lavrov');
      const card = await waitForCard(page, 'Sergey Lavrov');
      for (const words of cardSays) expect(plain(card.text)).toContain(words);
      const popup = await stage.openPopupFor('news.html');
      const text = plain(await waitForText(popup, popupSays[0]));
      for (const words of popupSays) expect(text).toContain(words);
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
      await popup.close();
      await page.close();
    });

    it('the privacy page is in that language', async () => {
      const options = await stage.browser.openOwn('options.html#settings');
      const href = await eventually('the link to the privacy page', () =>
        options.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href*=privacy]')?.pathname),
      );
      const privacy = await stage.browser.openOwn(href.slice(1));
      expect(await waitForText(privacy, privacySays)).toContain(privacySays);
      await privacy.close();
      await options.close();
    });
  },
);

/** Spaces that do not break are for the eye. */
function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, ' ');
}
