import { describe, expect, it } from 'vitest';
import { makeBenchActors } from '../bench/bench-dictionary';
import { makeBenchPack } from '../bench/bench-pack';
import { markedTexts, waitForMark } from './card';
import { clickOn, fillField, waitForText } from './controls';
import { eventually } from './eventually';
import { browserNames, useStage } from './stage';
import { chooseFile, damageKeptNames, renameInBlocks } from './stored-names';
import type { TestPage } from './test-browser';

describe.each(browserNames)('kept names in %s', (name) => {
  const stage = useStage(name);

  it('answer for a background that was ended, which compiles nothing', async () => {
    const first = await stage.openFixture('stranger.html');
    await waitForMark(first, 'Emmanuel Macron');
    await first.close();
    await renameInBlocks(stage.browser, { from: 'Emmanuel Macron', to: 'Ottilie Vendt' });
    await stage.browser.stopBackground();
    const page = await stage.openFixture('stranger.html');
    await waitForMark(page, 'Emmanuel Macron');
    expect(await markedTexts(page)).toEqual(['Emmanuel Macron']);
    await page.close();
  });

  it('are compiled anew from what is stored where they are damaged', async () => {
    await damageKeptNames(stage.browser);
    await stage.browser.stopBackground();
    const page = await stage.openFixture('stranger.html');
    await waitForMark(page, 'Ottilie Vendt');
    expect(await markedTexts(page)).toEqual(['Ottilie Vendt']);
    await page.close();
  });
});

describe.each(browserNames)('the names of a large pack in %s', (name) => {
  const stage = useStage(name);
  const actors = makeBenchActors(100_000, 'exact');
  const newcomer = actors[12_345]!.name;

  it('come to an open page that goes on with the older ones meanwhile', { timeout: 180_000 }, async () => {
    const page = await stage.openFixture('stranger.html');
    await waitForMark(page, 'Emmanuel Macron');
    const options = await stage.browser.openOwn('options.html#update');
    await chooseFile(options, { name: 'many.json', text: makeBenchPack(actors) });
    await eventually('the file looked through', () => canApply(options), { patienceMs: 60_000 });
    await page.bringToFront();
    await watchMarks(page);
    await apply(options);
    await addParagraph(page, `Then Keir Starmer met ${newcomer}.`);
    await waitForMark(page, 'Keir Starmer');
    await eventually(`a mark on ${newcomer}`, async () => (await markedTexts(page)).includes(newcomer), {
      patienceMs: 120_000,
    });
    expect(await marksLost(page)).toBe(0);
    await options.close();
    await page.close();
  });

  it('are still there after the background was ended', async () => {
    await stage.browser.stopBackground();
    const page = await stage.openFixture('stranger.html');
    await addParagraph(page, `Then Keir Starmer met ${newcomer}.`);
    await waitForMark(page, newcomer);
    await page.close();
  });

  it('come also when the page that prepares them is closed', { timeout: 180_000 }, async () => {
    const page = await stage.openFixture('stranger.html');
    await addParagraph(page, `Then ${newcomer} met Zelda Quorn.`);
    await waitForMark(page, newcomer);
    const options = await stage.browser.openOwn('options.html#update');
    const [first, ...others] = actors;
    const changed = [{ ...first!, name: 'Zelda Quorn', aliases: [] }, ...others];
    await chooseFile(options, { name: 'many.json', text: makeBenchPack(changed) });
    await eventually('the file looked through', () => canApply(options), { patienceMs: 60_000 });
    await apply(options);
    await eventually('names being prepared', () => isPreparing(options), { patienceMs: 60_000 });
    await options.close();
    await page.bringToFront();
    await eventually('a mark on Zelda Quorn', async () => (await markedTexts(page)).includes('Zelda Quorn'), {
      patienceMs: 120_000,
    });
    await page.close();
  });

  it('do not hold up a person who is added and renamed', async () => {
    const page = await stage.openFixture('stranger.html');
    await waitForMark(page, 'Emmanuel Macron');
    const options = await stage.browser.openOwn('options.html#people');
    await clickOn(options, 'Add a person or body');
    await fillField(options, 'Name on screen (needed)', 'Berit Sand');
    await fillField(options, 'As written (needed)', 'Berit Sand');
    await clickOn(options, 'Save');
    await waitForText(options, 'Saved: Berit Sand');
    expect(await markedTexts(page)).not.toContain('Ottilie Vendt');
    await clickOn(options, 'Edit');
    await fillField(options, 'Name on screen (needed)', 'Ottilie Vendt');
    await clickOn(options, 'Save');
    await page.bringToFront();
    await waitForMark(page, 'Ottilie Vendt');
    await options.close();
    await page.close();
  });
});

function canApply(options: TestPage): Promise<boolean> {
  return options.evaluate(() =>
    [...document.querySelectorAll('button')].some(({ innerText }) => innerText.startsWith('Apply')),
  );
}

function isPreparing(options: TestPage): Promise<boolean> {
  return options.evaluate(() => document.querySelector('.preparing') !== null);
}

/** Applies the file that was looked through, from a page in the background. */
function apply(options: TestPage): Promise<void> {
  return options.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ innerText }) => innerText.startsWith('Apply'))?.click();
  });
}

function addParagraph(page: TestPage, text: string): Promise<void> {
  return page.evaluate((wanted) => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: wanted }));
  }, text);
}

/** Looks at every frame from now on whether the page has marks. */
function watchMarks(page: TestPage): Promise<void> {
  return page.evaluate(() => {
    const seen = { lost: 0 };
    const look = () => {
      let marks = 0;
      for (const highlight of CSS.highlights.values()) marks += highlight.size;
      if (marks === 0) seen.lost++;
      requestAnimationFrame(look);
    };
    look();
    Object.assign(globalThis, { seen });
  });
}

/** In how many frames since `watchMarks` the page had no mark. */
function marksLost(page: TestPage): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { seen: { lost: number } }).seen.lost);
}
