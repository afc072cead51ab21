import { describe, expect, it } from 'vitest';
import { restOn, waitForCard, waitForMark } from './card';
import { clickOn, waitForText } from './controls';
import { eventually } from './eventually';
import { askAsPage, tabIdOf } from './own-api';
import { browserNames, useStage } from './stage';
import type { TestPage } from './test-browser';

interface Read {
  kind: string;
  key: string;
  added: number;
  known: number;
}

const article = 'statements.html';
const taken = 'We will not depend on anybody for our satellites.';

// read → found → reviewed: a person added, a statement taken, one dropped and opened again → on the card
// and in the comparison
describe.each(browserNames)('statements of an article in %s', (name) => {
  const stage = useStage(name);

  async function readArticle(): Promise<Read> {
    const tab = await tabIdOf(stage.browser, stage.server.address(article));
    return askAsPage<Read>(stage.browser, { kind: 'review.readTab', question: { tab } });
  }

  function openReview({ key }: Read): Promise<TestPage> {
    return stage.browser.openOwn(`options.html#review/${encodeURIComponent(key)}`);
  }

  it('are found, reviewed with one key each, and then on the card and in the comparison', async () => {
    const page = await stage.openFixture(article);
    const read = await readArticle();
    expect(read).toMatchObject({ kind: 'read', known: 0 });
    const review = await openReview(read);
    await waitForText(review, `${read.added} of ${read.added} left`);

    await review.pressKey('n');
    await waitForText(review, 'Ottilie Vendt is in the dataset now.');
    await review.pressKey('a');
    await waitForText(review, 'Taken: Ottilie Vendt: We will not depend on anybody for our satellites');
    await review.pressKey('x');
    await waitForText(review, 'Dropped: Ottilie Vendt');
    await review.pressKey('u');
    await waitForText(review, 'Open again: Ottilie Vendt');
    await waitForText(review, `${read.added - 1} of ${read.added} left`);

    // The panel looks at the tab that was in front before it.
    await page.bringToFront();
    await waitForMark(page, 'Ottilie Vendt');
    await restOn(page, '#speaker');
    const card = await waitForCard(page, 'Ottilie Vendt');
    expect(card.text).toContain(taken);
    const panel = await stage.browser.openOwn('sidepanel.html#/compare');
    await eventually('a cell with what was taken', async () => (await comparedCells(panel)).includes(taken));
    await panel.close();
    await review.close();
    await page.close();
  });

  it('are known when the article is read again, also with the background stopped between', async () => {
    const page = await stage.openFixture(article);
    const first = await readArticle();
    await stage.browser.stopBackground();
    const again = await readArticle();
    expect(again).toEqual({ ...again, added: 0, known: first.added + first.known });
    await page.close();
  });

  it('say when the page has changed since, and when it changes meanwhile, while the text stands', async () => {
    const page = await stage.openFixture(article);
    const read = await readArticle();
    await page.evaluate(() => document.querySelector('#last')?.remove());
    const review = await openReview(read);
    await waitForText(review, '1 sentence is not on it any more');
    await page.evaluate(() => {
      document.querySelector('#speaker')!.closest('p')!.textContent = 'Emmanuel Macron sails on Friday.';
    });
    // A page in the background is read once it is looked at.
    await page.bringToFront();
    const text = await waitForText(review, '3 sentences are not on it any more');
    expect(text).toContain('Vendt promised on Friday');
    await review.close();
    await page.close();
  });

  it('are found in HTML that is pasted', async () => {
    const options = await stage.browser.openOwn('options.html#review');
    await waitForText(options, 'Read an article');
    await clickOn(options, 'Text or HTML');
    await options.typeText(
      '<h1>Ferries by night</h1><p>Harbour Minister Ottilie Vendt said that the ferries would sail by night.</p>',
    );
    await clickOn(options, 'Read for statements');
    await waitForText(options, '1 of 1 left');
    expect(await options.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Ferries by night');
    await eventually('the claim', () =>
      options.evaluate(() => document.body.innerText.includes('the ferries would sail by night')),
    );
    await options.close();
  });
});

/** What the cells of the comparison say, in full words. */
function comparedCells(panel: TestPage): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('.sp-compare td .said')].map(({ textContent }) => textContent),
  );
}
