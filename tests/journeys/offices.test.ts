import { describe, expect, it } from 'vitest';
import type { MarkOnPage } from '../../utils/messaging/protocol';
import { markedTexts, restOn, waitForCard, waitForMark } from './card';
import { tabIdOf, tellTab } from './own-api';
import { browserNames, useStage } from './stage';

// From an office to its holder: marked where somebody is sure → hovered → the card of whoever held it that day.
describe.each(browserNames)('an office in %s', (name) => {
  const stage = useStage(name);

  it('stands for whoever held it on the day of the article', async () => {
    const page = await stage.openFixture('offices.html');
    await waitForMark(page, 'the French president');
    expect(await markedTexts(page)).toEqual([
      'the French president',
      'Emmanuel Macron',
      'der französische Präsident',
    ]);
    await restOn(page, '#praesident');
    const card = await waitForCard(page, 'Emmanuel Macron');
    expect(card.text).toContain('“der französische Präsident” on 13 Mar 2025');
    await page.close();
  });

  it('is found once the page has said which day it is of', async () => {
    const page = await stage.openFixture('late-date.html');
    await waitForMark(page, 'the French president');
    await page.close();
  });

  it('is not told with the names', async () => {
    const page = await stage.openFixture('offices.html');
    await waitForMark(page, 'the French president');
    const tab = await tabIdOf(stage.browser, stage.server.address('offices.html'));
    const marks = await tellTab<MarkOnPage[]>(stage.browser, { tab, kind: 'page.marks', question: {} });
    expect(marks.map(({ text }) => text)).toEqual(['Emmanuel Macron']);
    await page.close();
  });
});
