import { describe, expect, it } from 'vitest';
import { restOn, waitForCard, waitForMark } from './card';
import { waitForText } from './controls';
import { askAsPage, tabIdOf } from './own-api';
import { browserNames, useStage } from './stage';

const article = 'statements.html';

//   read ──▶ one taken, one dropped ──▶ the browser closed and started ──▶ the others wait, with their text
describe.each(browserNames)('a review that %s is closed in', (name) => {
  const stage = useStage(name);

  it('goes on where it was once the browser runs again', async () => {
    const page = await stage.openFixture(article);
    const tab = await tabIdOf(stage.browser, stage.server.address(article));
    const read = await askAsPage<{ key: string; added: number }>(stage.browser, {
      kind: 'review.readTab',
      question: { tab },
    });
    const review = await stage.browser.openOwn(`options.html#review/${encodeURIComponent(read.key)}`);
    await waitForText(review, `${read.added} of ${read.added} left`);
    await review.pressKey('n');
    await waitForText(review, 'Ottilie Vendt is in the dataset now.');
    await review.pressKey('a');
    await waitForText(review, 'Taken: Ottilie Vendt');
    await review.pressKey('x');
    await waitForText(review, 'Dropped: Ottilie Vendt');
    await review.close();
    await page.close();

    await stage.restart();
    const waiting = read.added - 2;
    const panel = await stage.browser.openOwn('sidepanel.html#/review');
    await waitForText(panel, `${waiting} to review`);
    await panel.close();

    const again = await stage.browser.openOwn(`options.html#review/${encodeURIComponent(read.key)}`);
    const text = await waitForText(again, `${waiting} of ${read.added} left`);
    expect(text).toContain(
      'Opposition leader Rasmus Holm denied that the islands have money for a satellite.',
    );
    await again.pressKey('x');
    await waitForText(again, `${waiting - 1} of ${read.added} left`);
    await again.close();

    const later = await stage.openFixture(article);
    await waitForMark(later, 'Ottilie Vendt');
    await restOn(later, '#speaker');
    const card = await waitForCard(later, 'Ottilie Vendt');
    expect(card.text).toContain('We will not depend on anybody for our satellites.');
    await later.close();
  });
});
