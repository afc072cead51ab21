import { describe, expect, it } from 'vitest';
import { waitForMark } from './card';
import { clipboardText } from './clipboard';
import { clickOn, fillField, waitForText } from './controls';
import { eventually } from './eventually';
import { browserNames, useStage } from './stage';
import type { TestPage } from './test-browser';

describe.each(browserNames)('comparing in %s', (name) => {
  const stage = useStage(name);

  it('opens a statement with its source, takes people and topics in and out, and copies it all', async () => {
    const { page, popup } = await openCompare();
    expect((await tableOf(popup)).people).toEqual(['Emmanuel Macron', 'Keir Starmer']);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.sp-compare button')?.click());
    await eventually('a statement with its source', () =>
      popup.evaluate(() => document.querySelector('.sp-compare-open a[href^="https://"]') !== null),
    );

    await clickOn(popup, 'Keir Starmer');
    await eventually('a table without him', async () => {
      const { people } = await tableOf(popup);
      return people.length === 1 && people[0] === 'Emmanuel Macron';
    });
    await fillField(popup, 'Add people or topics', 'minerals');
    await eventually('a topic to add', () =>
      popup.evaluate(() => {
        const found = document.querySelector<HTMLElement>('.sp-compare-view .sp-search .found button');
        found?.click();
        return found !== null;
      }),
    );
    await eventually('the topic that was added', async () =>
      (await tableOf(popup)).topics.some((each) => each.includes('minerals')),
    );

    await clickOn(popup, 'Copy as Markdown');
    await waitForText(popup, 'Copied');
    const copied = await clipboardText(popup);
    expect(copied).toMatch(/^## Who stands where\n\n\| Topic \|/);
    expect(copied).toContain('](https://');
    await popup.close();
    await page.close();
  });

  it('stands in the panel with names and words, and is printed with its links, in light, without controls', async () => {
    const { page, popup } = await openCompare();
    // The panel looks at the tab that was in front before it.
    await popup.close();
    await page.bringToFront();
    const panel = await stage.browser.openOwn('sidepanel.html#/compare');
    await waitForText(panel, 'Who stands where');
    await eventually('a comparison', async () => (await tableOf(panel)).people.length > 0);
    const printed = await panel.evaluate(() => {
      // What only paper shows and hides, asked of the sheets: no driver of both browsers sets the medium.
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const print = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
      return print.map(({ cssText }) => cssText).join('\n');
    });
    expect(printed).toContain('attr(data-address)');
    const addresses = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.sp-compared-in-full a')].map((a) => a.dataset['address']),
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.every((address) => /^https:\/\/[^#]+$/.test(address ?? ''))).toBe(true);
    await panel.close();
    await page.close();
  });

  async function openCompare() {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Sergey Lavrov');
    const popup = await stage.openPopupFor('news.html');
    await waitForText(popup, 'in this article');
    await clickOn(popup, 'Compare');
    await eventually('a comparison', async () => (await tableOf(popup)).people.length > 0);
    return { page, popup };
  }
});

function tableOf(page: TestPage): Promise<{ people: string[]; topics: string[] }> {
  return page.evaluate(() => ({
    people: [...document.querySelectorAll('.sp-compare thead .name')].map(({ textContent }) => textContent),
    topics: [...document.querySelectorAll('.sp-compare tbody th')].map(({ textContent }) => textContent),
  }));
}
