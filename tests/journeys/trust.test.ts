import { describe, expect, it } from 'vitest';
import {
  markedTexts,
  nowhere,
  restOn,
  waitForCard,
  waitForMark,
  waitForNoCard,
  type ShownCard,
} from './card';
import { clickOn, waitForText } from './controls';
import { eventually } from './eventually';
import { browserNames, useStage } from './stage';
import type { TestPage } from './test-browser';

describe.each(browserNames)('trust in %s', (name) => {
  const stage = useStage(name);

  it('leaves the nodes of a page as they were, while reading and after', async () => {
    const page = await stage.openFixture('news.html');
    const asServed = await stage.openFixture('password.html').then(async (never) => {
      // A page that is never read shows what the parser alone makes of the served bytes.
      const html = await never.evaluate(async (address) => {
        const served = await (await fetch(address)).text();
        return new DOMParser().parseFromString(served, 'text/html').documentElement.outerHTML;
      }, '/news.html');
      await never.close();
      return html;
    });
    await waitForMark(page, 'Emmanuel Macron');
    await restOn(page, '#macron');
    await waitForCard(page, 'Emmanuel Macron');
    const { html, ours } = await withoutHost(page);
    expect(html).toBe(asServed);
    expect(ours).toEqual(['<div></div>']);
    await page.close();
  });

  it('tells the page nothing: no message, no event, no global, no entry', async () => {
    const page = await stage.openFixture('listener.html');
    await waitForMark(page, 'Emmanuel Macron');
    await restOn(page, '#macron');
    await waitForCard(page, 'Emmanuel Macron');
    await page.movePointer(nowhere);
    await waitForNoCard(page);
    const heard = await page.evaluate(() =>
      (globalThis as unknown as { takeDown: () => string[] }).takeDown(),
    );
    expect(heard).toEqual([]);
    await page.close();
  });

  it('asks the network for nothing of its own', async () => {
    const before = stage.server.requests.length;
    const page = await stage.openFixture('dark.html');
    await waitForMark(page, 'Emmanuel Macron');
    await restOn(page, '#macron');
    await waitForCard(page, 'Emmanuel Macron');
    const asked = stage.server.requests.slice(before).filter((request) => !request.endsWith('/favicon.ico'));
    expect(asked).toEqual(['gazette.example/dark.html']);
    await page.close();
  });

  it('takes "not this person" for a site and takes it back', async () => {
    const page = await stage.openFixture('dark.html');
    await waitForMark(page, 'Emmanuel Macron');
    await restOn(page, '#macron');
    const card = await waitForCard(page, 'Emmanuel Macron');
    await clickOn(page, 'Not this person', card);
    await answer(page, card, 'On gazette.example');
    await waitForText(card, 'Hidden on gazette.example.');
    await eventually('no marks', async () => (await markedTexts(page)).length === 0);
    const options = await stage.browser.openOwn('options.html#rejections');
    await waitForText(options, '“Emmanuel Macron” is not Emmanuel Macron');
    await clickOn(options, 'Take back: “Emmanuel Macron” is not Emmanuel Macron');
    await page.bringToFront();
    await waitForMark(page, 'Emmanuel Macron');
    await options.close();
    await page.close();
  });

  it('takes "not this person" back in the card itself', async () => {
    const page = await stage.openFixture('dark.html');
    await waitForMark(page, 'Emmanuel Macron');
    await restOn(page, '#macron');
    const card = await waitForCard(page, 'Emmanuel Macron');
    await clickOn(page, 'Not this person', card);
    await answer(page, card, 'On this page');
    await waitForText(card, 'Hidden on this page.');
    await eventually('no marks', async () => (await markedTexts(page)).length === 0);
    await clickOn(page, 'Undo', card);
    await waitForMark(page, 'Emmanuel Macron');
    await page.close();
  });

  it('writes nothing for a click that a script makes', async () => {
    const page = await stage.openFixture('dark.html');
    await waitForMark(page, 'Emmanuel Macron');
    await restOn(page, '#macron');
    const card = await waitForCard(page, 'Emmanuel Macron');
    await clickOn(page, 'Not this person', card);
    await card.evaluate(() => {
      const choices = [...document.querySelectorAll('button')];
      choices.find(({ innerText }) => innerText === 'Always')?.click();
    });
    // The question still stands, and a real click answers it.
    await answer(page, card, 'On this page');
    await waitForText(card, 'Hidden on this page.');
    await clickOn(page, 'Undo', card);
    await waitForMark(page, 'Emmanuel Macron');
    await page.close();
  });
});

/** A click counts once the card has been in sight for 300 ms; a reader is slower than that, a test has to ask again. */
async function answer(page: TestPage, card: ShownCard, choice: string): Promise<void> {
  await eventually('the card in sight for long enough', () =>
    card.evaluate((leastMs) => {
      const since = Number((document.documentElement.dataset.seenAt ??= String(performance.now())));
      return performance.now() - since > leastMs;
    }, 300),
  );
  await clickOn(page, choice, card);
}

/** The page's document as text, with our host taken out of a copy. */
function withoutHost(page: TestPage): Promise<{ html: string; ours: string[] }> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    const ours = [...copy.children].filter((child) => !child.matches('head, body'));
    for (const host of ours) host.remove();
    return { html: copy.outerHTML, ours: ours.map(({ outerHTML }) => outerHTML) };
  });
}
