import { describe, expect, it } from 'vitest';
import { panelHash } from '../../utils/messaging/panel-address';
import { restOn, waitForCard, waitForMark } from './card';
import { clickOn, fillField, waitForText } from './controls';
import { eventually } from './eventually';
import { ada, farPosition, takeInLongRecord } from './long-record';
import { askAsPage } from './own-api';
import { closeTab, waitForPanelWindow, waitForSidePanel, windowOf } from './side-panel';
import { browserNames, useStage } from './stage';
import type { TestPage } from './test-browser';

const atMacron = panelHash({ kind: 'actor', actor: 'standpoint-seed/emmanuel-macron' });

//   popup ──────────┐
//   card (Chromium) ┼──▶ the browser's side panel       the article in front ──▶ one of its people
//   menu, shortcut ─┘                                          │                        │
//   card (Firefox) ────▶ a window with the same page         search ──────────▶ one of their positions
//
// No driver opens the menu of the toolbar button, presses a shortcut of the browser's, or reaches into its side panel.
// What opens there is seen from outside; what is in it is walked in a tab, where the same page follows the other tabs.
describe.each(browserNames)('the side panel in %s', (name) => {
  const stage = useStage(name);

  it('follows the tab in front, and the routes of its page', async () => {
    const one = await stage.openFixture('routes.html');
    await waitForMark(one, 'Emmanuel Macron');
    const panel = await stage.browser.openOwn('sidepanel.html');
    await waitForText(panel, 'Emmanuel Macron');
    await one.evaluate(() => (globalThis as unknown as { goToSecondRoute: () => void }).goToSecondRoute());
    await waitForText(panel, 'Sergey Lavrov');

    const other = await stage.openFixture('news.html');
    await waitForText(panel, 'The Example Gazette');
    await one.bringToFront();
    await eventually('the first page’s people again', async () => {
      const text = await panel.evaluate(() => document.body.innerText);
      return text.includes('Sergey Lavrov') && !text.includes('Keir Starmer');
    });
    await one.evaluate(() => location.assign('/ukrainian.html'));
    await waitForText(panel, 'Emmanuel Macron');
    await panel.close();
    await other.close();
    await one.close();
  });

  it('opens from the popup, and from the card goes to where it is open', async () => {
    const page = await stage.openFixture('dark.html');
    await waitForMark(page, 'Emmanuel Macron');
    const popup = await stage.openPopupFor('dark.html');
    await waitForText(popup, '1 person in this article');
    await clickOn(popup, 'Emmanuel Macron');
    await waitForSidePanel(stage.browser, atMacron);
    await clickOn(popup, 'Side panel');
    await waitForSidePanel(stage.browser, panelHash({ kind: 'article' }));
    await popup.close();

    await page.bringToFront();
    await restOn(page, '#macron');
    await clickOn(page, 'All positions ›', await waitForCard(page, 'Emmanuel Macron'));
    await waitForSidePanel(stage.browser, atMacron);
    await page.close();
  });
});

describe.each(browserNames)('the panel’s page in %s', (name) => {
  const stage = useStage(name);

  it('opens from the card: at the side in Chromium, in a window in Firefox', async () => {
    const page = await stage.openFixture('dark.html');
    await waitForMark(page, 'Emmanuel Macron');
    await restOn(page, '#macron');
    await clickOn(page, 'All positions ›', await waitForCard(page, 'Emmanuel Macron'));
    if (name === 'chromium') await waitForSidePanel(stage.browser, atMacron);
    else await closeTab(stage.browser, await waitForPanelWindow(stage.browser, atMacron));
    await page.close();
  });

  it('opens in one window of its own where the browser opens no side panel', async () => {
    const window = await windowOf(stage.browser);
    const show = (place: object) =>
      askAsPage(stage.browser, { kind: 'panel.show', question: { place, window, isOpen: false } });
    await show({ kind: 'search' });
    const tab = await waitForPanelWindow(stage.browser, panelHash({ kind: 'search' }));
    await show({ kind: 'actor', actor: 'standpoint-seed/emmanuel-macron' });
    expect(await waitForPanelWindow(stage.browser, atMacron)).toBe(tab);
    await closeTab(stage.browser, tab);
  });

  it('tells at length of somebody with a thousand positions, and leads to each', async () => {
    await takeInLongRecord(stage.browser);
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Sergey Lavrov');
    const panel = await stage.browser.openOwn(`sidepanel.html${panelHash({ kind: 'actor', actor: ada })}`);
    const text = await waitForText(panel, 'on the day of the article');
    expect(text).toContain('Ada Marit Lund · Norway');
    expect(text).toMatch(/Harbour Minister\s+since 1 May 2024\s+on the day of the article/);
    expect(text).toMatch(/Mayor of Skerry\s+2019 – Apr 2024/);
    expect(text).toContain('1,000 positions · newest 12 Mar 2025');
    expect(text).toContain('then Mayor of Skerry');

    await clickOn(panel, 'Search');
    await fillField(panel, 'Search people, topics, positions', '500th');
    await waitForText(panel, farPosition.summary);
    await clickOn(panel, 'Ada Lund');
    await waitForFocusOn(panel, farPosition.summary);
    await clickOn(panel, 'Show 25 newer');
    await waitForText(panel, 'Said the 520th thing of ferries.');
    await panel.close();

    const { id } = farPosition;
    const linked = await stage.browser.openOwn(
      `sidepanel.html${panelHash({ kind: 'actor', actor: ada, position: id })}`,
    );
    await waitForFocusOn(linked, farPosition.summary);
    await linked.close();
    await page.close();
  });

  it('shows how somebody’s positions lie in time, by keyboard', async () => {
    const panel = await stage.browser.openOwn(`sidepanel.html${panelHash({ kind: 'actor', actor: ada })}`);
    await waitForText(panel, '3 positions over time');
    await clickOn(panel, 'The bridge');
    await clickOn(panel, 'The bridge');
    await panel.pressKey('Tab');
    expect(await focused(panel)).toBe('12 Mar 2025: Opposes, strongly against');
    await panel.pressKey('Home');
    expect(await focused(panel)).toBe('2 Jun 2021: Pledges, strongly for');
    await panel.pressKey('ArrowRight');
    expect(await focused(panel)).toBe('Feb 2023: Says, for');
    await panel.pressKey('Enter');
    await waitForChosen(panel, /Wants a bridge one day\./);
    await panel.pressKey('Tab');
    expect(await focused(panel)).toMatch(/^Shift on 12 Mar 2025: from pledges ▲ strongly for to opposes/);
    await panel.pressKey('Enter');
    await waitForChosen(panel, /Before.*Will build the bridge\..*After.*Will have no bridge\./is);
    await panel.close();
  });
});

/** Waits until the position with these words has the focus and is in sight. */
function waitForFocusOn(panel: TestPage, words: string): Promise<true> {
  return eventually(`the focus on "${words}"`, () =>
    panel.evaluate((wanted) => {
      const focus = document.activeElement as HTMLElement | null;
      const { top = -1, bottom = Infinity } = focus?.getBoundingClientRect() ?? {};
      return focus?.innerText.includes(wanted) === true && top >= 0 && bottom <= innerHeight;
    }, words),
  );
}

/** What has the focus, by its name. */
function focused(panel: TestPage): Promise<string> {
  return panel.evaluate(() => {
    const focus = document.activeElement as HTMLElement | null;
    return focus?.ariaLabel ?? focus?.innerText ?? '';
  });
}

/** Waits until this can be read below the timeline. */
function waitForChosen(panel: TestPage, words: RegExp): Promise<true> {
  return eventually(`${words.source} below the timeline`, async () => {
    const text = await panel.evaluate(
      () => document.querySelector<HTMLElement>('.sp-timeline .chosen')?.innerText ?? '',
    );
    return words.test(text);
  });
}
