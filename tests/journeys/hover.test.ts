import { describe, expect, it } from 'vitest';
import { middleOf, nowhere, shownCard, waitForCard, waitForMark } from './card';
import { browserNames, useStage } from './stage';

//            rest 120 ms         rest 400 ms            'drawn'
//   idle ───────────────▶ dwelling ─────────▶ loading ─────────▶ open ◀──────────────┐
//    ▲  ▲     leave           │                  │                 │ leave           │ back, or onto the card,
//    │  └─────────────────────┴──────────────────┘                 ▼                 │ or on the way to it
//    │                                                          leaving ─────────────┘
//    └───────────────────────────── 300 ms ────────────────────────┘
describe.each(browserNames)('hovering in %s', (name) => {
  const stage = useStage(name);

  it('opens one card for a rest, none for a sweep across names', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Keir Starmer');
    await page.movePointer(nowhere);
    for (const passed of ['#lavrov', '#lecornu', '#pistorius']) {
      await page.movePointer(await middleOf(page, passed), { steps: 4 });
    }
    expect(await shownCard(page)).toBeUndefined();
    await page.movePointer(await middleOf(page, '#starmer'), { steps: 4 });
    const card = await waitForCard(page, 'Keir Starmer');
    expect(card.text).not.toMatch(/Lavrov|Lecornu|Pistorius/);
    await page.close();
  });
});
