import { describe, expect, it } from 'vitest';
import {
  nowhere,
  restOn,
  shownCard,
  shownCards,
  waitForCard,
  waitForMark,
  waitForNoCard,
  waitForStillCard,
} from './card';
import { clipboardText } from './clipboard';
import { clickOn, waitForText } from './controls';
import { eventually } from './eventually';
import { browserNames, useStage } from './stage';
import type { Box, TestPage } from './test-browser';

//   hovered ── pin ──▶ pinned, beside the other ── unpin, leave · close · Esc ──▶ gone
//      ▲                  │
//      └── the next name ◀┘ in a frame of its own
describe.each(browserNames)('pinned cards in %s', (name) => {
  const stage = useStage(name);

  it('stand beside each other while others open, and go one by one', async () => {
    const page = await openPinned(['lavrov', 'Sergey Lavrov'], ['starmer', 'Keir Starmer']);
    const boxes = await eventually('two cards apart', async () => {
      const shown = (await shownCards(page)).map(({ box }) => box);
      const [one, other] = shown;
      return one && other && !overlap(one, other) && shown;
    });
    for (const { x, y, width, height } of boxes) {
      expect(Math.min(x, y, 1100 - x - width, 800 - y - height)).toBeGreaterThanOrEqual(8);
    }
    // The page itself has the focus, as the pointer is in no card.
    await page.evaluate(() => document.querySelector<HTMLElement>('a, button')?.focus());
    await page.pressKey('Escape');
    await eventually('one card', async () => (await shownCards(page)).length === 1);
    expect((await shownCard(page))?.text).toContain('Sergey Lavrov');
    await page.pressKey('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('stay when the pointer leaves, and go with it once unpinned', async () => {
    const page = await openPinned(['lavrov', 'Sergey Lavrov']);
    await page.movePointer(nowhere, { steps: 4 });
    await restOn(page, '#pistorius');
    await eventually('both cards', async () => (await announced(page)).length === 2);
    await page.movePointer(nowhere, { steps: 4 });
    // Its frame stays where it was, unseen, over the card that is pinned.
    await eventually('the pinned card alone', async () => (await announced(page)).length === 1);
    const pinned = await waitForCard(page, 'Sergey Lavrov');
    await clickOn(page, 'Pin this card', pinned);
    await page.movePointer(nowhere, { steps: 4 });
    await waitForNoCard(page);
    await page.close();
  });

  it('let a position be copied, also where the page keeps the clipboard to itself', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Sergey Lavrov');
    await restOn(page, '#lavrov');
    const card = await waitForStillCard(page, 'Sergey Lavrov');
    await clickOn(page, 'Copy this position', card);
    await clickOn(page, 'Copy as citation', card);
    await waitForText(card, 'Copied');
    expect(await clipboardText(page)).toMatch(/^Sergey Lavrov \(.+\)\. Says on .+ https:\/\/\S+$/s);
    await page.close();
  });

  /** A page with the cards of these names pinned. */
  async function openPinned(...names: [id: string, name: string][]): Promise<TestPage> {
    const page = await stage.openFixture('news.html');
    for (const [id, text] of names) {
      /* oxlint-disable no-await-in-loop -- one after the other */
      await waitForMark(page, text);
      await restOn(page, `#${id}`);
      const card = await eventually(`the card of ${text}`, async () =>
        (await shownCards(page)).find((each) => each.text.includes(text)),
      );
      await clickOn(page, 'Pin this card', card);
      await eventually(`${text} pinned`, () =>
        card.evaluate(() => document.querySelector('[aria-pressed=true][title="Unpin this card"]') !== null),
      );
      /* oxlint-enable no-await-in-loop */
    }
    return page;
  }
});

/** What screen readers have been told of the cards in sight. */
async function announced(page: TestPage): Promise<string[]> {
  const said = await Promise.all(
    (await page.ownFrames()).map((frame) =>
      frame.evaluate(() => document.querySelector('[role=status]')?.textContent ?? ''),
    ),
  );
  return said.filter((text) => text !== '');
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
