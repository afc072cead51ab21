import { describe, expect, it } from 'vitest';
import { shownCard, waitForCard, waitForMark, waitForNoCard } from './card';
import { eventually } from './eventually';
import { tabIdOf, tellTab } from './own-api';
import { browserNames, useStage } from './stage';
import type { TestPage } from './test-browser';

// No driver's keys reach `commands`, so these journeys begin at what the background tells the page for a command.
describe.each(browserNames)('the keyboard in %s', (name) => {
  const stage = useStage(name);

  it('steps through the mentions, goes into the card and comes back', async () => {
    const page = await stage.openFixture('keyboard.html');
    await waitForMark(page, 'Keir Starmer');
    await page.evaluate(() => document.querySelector<HTMLElement>('#link')?.focus());

    await step('next');
    const first = await waitForCard(page, 'Emmanuel Macron');
    await eventually('focus in the card', () => first.evaluate(() => document.hasFocus()));
    // Tab stays sensible: the first stop is a control of the card.
    await page.pressKey('Tab');
    await eventually('focus on a control', () =>
      first.evaluate(() => document.activeElement?.matches('a, button') === true),
    );

    await page.pressKey('Escape');
    await waitForNoCard(page);
    await eventually('focus back on the link', () => hasFocus(page, '#link'));

    await step('next');
    await waitForCard(page, 'Keir Starmer');
    await page.pressKey('Escape');
    await waitForNoCard(page);
    await step('previous');
    await waitForCard(page, 'Emmanuel Macron');
    await page.close();

    async function step(direction: 'next' | 'previous') {
      const tab = await tabIdOf(stage.browser, stage.server.address('keyboard.html'));
      await tellTab(stage.browser, { tab, kind: 'page.step', question: { direction } });
    }
  });

  it('says in a live region whose card it is', async () => {
    const page = await stage.openFixture('keyboard.html');
    await waitForMark(page, 'Keir Starmer');
    const tab = await tabIdOf(stage.browser, stage.server.address('keyboard.html'));
    await tellTab(stage.browser, { tab, kind: 'page.step', question: { direction: 'next' } });
    const card = await waitForCard(page, 'Emmanuel Macron');
    const said = await eventually('something said', () =>
      card.evaluate(() => document.querySelector('[role=status]')?.textContent?.trim()),
    );
    expect(said).toMatch(/^Emmanuel Macron, President of the French Republic.*2 positions\.$/);
    expect(await shownCard(page)).toBeDefined();
    await page.close();
  });
});

function hasFocus(page: TestPage, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
}
