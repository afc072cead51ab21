import { describe, expect, it } from 'vitest';
import {
  middleOf,
  nowhere,
  restOn,
  shownCard,
  waitForCard,
  waitForMark,
  waitForNoCard,
  waitForStillCard,
} from './card';
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
    // idle ─▶ dwelling ─▶ idle, three times
    for (const passed of ['#lavrov', '#lecornu', '#pistorius']) {
      await page.movePointer(await middleOf(page, passed), { steps: 4 });
    }
    expect(await shownCard(page)).toBeUndefined();
    // idle ─▶ dwelling ─▶ loading ─▶ open
    await page.movePointer(await middleOf(page, '#starmer'), { steps: 4 });
    const card = await waitForCard(page, 'Keir Starmer');
    expect(card.text).not.toMatch(/Sergey Lavrov|Lecornu|Pistorius/);
    await page.close();
  });

  it('keeps the card on the way to it and on it, and closes it behind the pointer', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Emmanuel Macron');
    await restOn(page, '#starmer');
    const { box } = await waitForStillCard(page, 'Keir Starmer');
    // open ─▶ leaving ─▶ open: straight to the farther lower corner, over other names and slower than the grace
    await page.movePointer({ x: box.x + box.width - 20, y: box.y + box.height - 20 }, { steps: 60 });
    const kept = await waitForCard(page, 'Keir Starmer');
    expect(kept.box).toEqual(box);
    // open ─▶ leaving ─▶ idle
    await page.movePointer(nowhere, { steps: 4 });
    await waitForNoCard(page);
    await page.close();
  });

  it('goes on to the next name when the pointer rests there', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Sergey Lavrov');
    await restOn(page, '#lavrov');
    await waitForCard(page, 'Sergey Lavrov');
    await page.movePointer(nowhere, { steps: 4 });
    await waitForNoCard(page);
    await restOn(page, '#macron');
    const next = await waitForCard(page, 'Emmanuel Macron');
    expect(next.text).not.toContain('Sergey Lavrov');
    await page.close();
  });

  it('hears no pointer but a real one', async () => {
    const page = await stage.openFixture('news.html');
    await waitForMark(page, 'Emmanuel Macron');
    const { x, y } = await middleOf(page, '#macron');
    await page.evaluate(
      (at) => {
        const target = document.elementFromPoint(at.x, at.y);
        const where = { bubbles: true, composed: true, clientX: at.x, clientY: at.y };
        for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click']) {
          target?.dispatchEvent(new PointerEvent(type, where));
        }
      },
      { x, y },
    );
    // The card that a real rest opens afterwards is the first one.
    await restOn(page, '#lavrov');
    const card = await waitForCard(page, 'Sergey Lavrov');
    expect(card.text).not.toContain('Emmanuel Macron');
    await page.close();
  });
});
