import { describe, expect, it } from 'vitest';
import { markedTexts, nowhere, restOn, waitForCard, waitForMark, waitForNoCard } from './card';
import { clickOn, fillField, waitForText } from './controls';
import { eventually } from './eventually';
import { browserNames, useStage } from './stage';

describe.each(browserNames)('the options page in %s', (name) => {
  const stage = useStage(name);

  it('brings a person who is added, renamed and deleted to an open page', async () => {
    const page = await stage.openFixture('stranger.html');
    await waitForMark(page, 'Emmanuel Macron');
    const options = await stage.browser.openOwn('options.html#people');

    await clickOn(options, 'Add a person or body');
    await fillField(options, 'Name on screen (needed)', 'Ottilie Vendt');
    await fillField(options, 'As written (needed)', 'Ottilie Vendt');
    await clickOn(options, 'Save');
    await waitForText(options, 'Saved: Ottilie Vendt');
    await page.bringToFront();
    await waitForMark(page, 'Ottilie Vendt');

    await options.bringToFront();
    await clickOn(options, 'Edit');
    await fillField(options, 'Name on screen (needed)', 'Ottilie Vendt-Ruhl');
    await clickOn(options, 'Save');
    await waitForText(options, 'Saved: Ottilie Vendt-Ruhl');
    await page.bringToFront();
    await restOn(page, '#vendt');
    const card = await waitForCard(page, 'Ottilie Vendt-Ruhl');
    expect(card.text).toContain('No position of Ottilie Vendt-Ruhl is held in your dataset.');
    await page.movePointer(nowhere);
    await waitForNoCard(page);

    await options.bringToFront();
    await clickOn(options, 'Delete');
    await waitForText(options, 'Deleted: Ottilie Vendt-Ruhl');
    await eventually('the mark gone', async () => !(await markedTexts(page)).includes('Ottilie Vendt'));
    await clickOn(options, 'Undo');
    await page.bringToFront();
    await waitForMark(page, 'Ottilie Vendt');
    await options.close();
    await page.close();
  });

  it('turns reading off everywhere and on again on open pages', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Emmanuel Macron');
    const options = await stage.browser.openOwn('options.html#settings');
    await clickOn(options, 'Standpoint is on');
    await eventually('no marks', async () => (await markedTexts(page)).length === 0);
    await clickOn(options, 'Standpoint is on');
    await page.bringToFront();
    await waitForMark(page, 'Emmanuel Macron');
    await options.close();
    await page.close();
  });

  it('reads listed sites alone when told to', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Emmanuel Macron');
    const options = await stage.browser.openOwn('options.html#sites');
    await clickOn(options, 'Only the sites I list');
    await eventually('no marks', async () => (await markedTexts(page)).length === 0);
    await fillField(options, 'Add a site', 'gazette.example');
    await clickOn(options, 'Add');
    await page.bringToFront();
    await waitForMark(page, 'Emmanuel Macron');
    await options.bringToFront();
    await clickOn(options, 'News pages');
    await options.close();
    await page.close();
  });
});
