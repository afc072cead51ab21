import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { run } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { restOn, waitForCard, waitForMark } from './card';
import { clickOn, waitForText } from './controls';
import { askAsPage, tabIdOf } from './own-api';
import { keepBySelecting, waitForReading } from './selecting';
import { browserNames, useStage } from './stage';
import type { TestFrame } from './test-browser';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const surfaces = browserNames.flatMap((name) =>
  (['light', 'dark'] as const).map((scheme) => ({ name, scheme })),
);

describe.each(surfaces)('accessibility in $name, $scheme', ({ name, scheme }) => {
  const stage = useStage(name, { scheme });

  it('of the card has no violation', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Sergey Lavrov');
    await restOn(page, '#lavrov');
    const card = await waitForCard(page, 'Sergey Lavrov');
    expect(await violations(card)).toEqual([]);
    await page.close();
  });

  it('of the popup has no violation', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Sergey Lavrov');
    const popup = await stage.openPopupFor('news.html');
    await waitForText(popup, 'in this article');
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it.each([
    ['article', 'in this article'],
    ['compare', 'President of the French Republic'],
    ['search', 'whatever you are reading'],
    ['actor/standpoint-seed%2Fkremlin', 'Sources'],
  ])('of the side panel at %s has no violation', async (place, text) => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Sergey Lavrov');
    const panel = await stage.browser.openOwn(`sidepanel.html#/${place}`);
    await waitForText(panel, text);
    expect(await violations(panel)).toEqual([]);
    await panel.close();
    await page.close();
  });

  it.each([
    ['people', 'Emmanuel Macron'],
    ['people/standpoint-seed/emmanuel-macron', 'Emmanuel Macron'],
    ['positions', 'Lavrov'],
    ['topics', 'coalition'],
    ['sources', 'UNN'],
    // A name that only the plot's drawing and its closed table have.
    ['balance', 'Boris Pistorius'],
    ['update', 'Choose a file'],
    ['rejections', 'not this person'],
    ['sites', 'Only the sites I list'],
    ['settings', 'A card opens'],
    ['storage', 'on this machine'],
  ])('of the options at %s has no violation', async (place, text) => {
    const options = await stage.browser.openOwn(`options.html#${place}`);
    await waitForText(options, text);
    expect(await violations(options)).toEqual([]);
    await options.close();
  });

  it('of the review has no violation, on the options page and at the side', async () => {
    const page = await stage.openFixture('statements.html');
    const tab = await tabIdOf(stage.browser, stage.server.address('statements.html'));
    const read = await askAsPage<{ key: string }>(stage.browser, {
      kind: 'review.readTab',
      question: { tab },
    });
    const key = encodeURIComponent(read.key);
    const found: string[] = [];
    for (const place of [
      `options.html#review/${key}`,
      'options.html#review',
      `sidepanel.html#/review/${key}`,
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one page in front at a time
      found.push(...(await violationsAt(place)));
    }
    expect(found).toEqual([]);
    await page.close();
  });

  async function violationsAt(place: string): Promise<string[]> {
    const own = await stage.browser.openOwn(place);
    await waitForText(own, 'Islands weigh a satellite');
    const found = await violations(own);
    await own.close();
    return found;
  }

  it('of the form for keeping has no violation, with what is missing marked', async () => {
    const page = await stage.openFixture('ferries.html');
    await waitForReading(stage.browser, stage.server.address('ferries.html'));
    const form = await keepBySelecting(stage.browser, page, '#quote');
    await clickOn(form, 'Keep');
    await waitForText(form, 'Choose a topic, or add one.');
    expect(await violations(form)).toEqual([]);
    await form.close();
    await page.close();
  });

  it('of the welcome page has no violation', async () => {
    await stage.browser.welcome.bringToFront();
    await waitForText(stage.browser.welcome, 'Keir Starmer');
    expect(await violations(stage.browser.welcome)).toEqual([]);
  });
});

/** What axe finds wrong, one line each. The page's own policy forbids eval, so the source goes in as a function. */
async function violations(frame: TestFrame): Promise<string[]> {
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- runs here, on the driver's way into the page
  await frame.evaluate(new Function(axeSource) as () => void);
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: typeof run } };
    const { violations: found } = await axe.run(document);
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} – ${failureSummary?.replaceAll(/\s+/g, ' ')}`),
    );
  });
}
