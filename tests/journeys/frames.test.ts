import { describe, expect, it } from 'vitest';
import { markedTexts, nowhere, restOn, shownCard, waitForCard, waitForMark, waitForNoCard } from './card';
import { waitForText } from './controls';
import { eventually } from './eventually';
import { browserNames, useStage } from './stage';
import type { Point, TestPage } from './test-browser';

describe.each(browserNames)('frames in %s', (name) => {
  const stage = useStage(name);

  it('reads a frame of the same site as part of the page', async () => {
    const page = await stage.openFixture('frames.html');
    await waitForMark(page, 'Emmanuel Macron');
    await waitForMark(page, 'Keir Starmer', '#own');
    // The headline of the page names him in full.
    await waitForMark(page, 'Macron', '#own');
    const popup = await stage.openPopupFor('frames.html');
    const text = await waitForText(popup, '3 people in this article');
    expect(text).not.toContain('Boris Pistorius');
    await popup.close();
    await page.close();
  });

  it('opens the card beside a name in a frame, on the page, and lets the pointer go there', async () => {
    const page = await stage.openFixture('frames.html');
    await waitForMark(page, 'Keir Starmer', '#own');
    const middle = await middleInFrame(page, '#starmer');
    await page.movePointer(nowhere);
    await page.movePointer(middle, { steps: 8 });
    const { box } = await waitForCard(page, 'Keir Starmer');
    const gap = box.y - middle.y;
    expect(gap).toBeGreaterThan(5);
    expect(gap).toBeLessThan(40);
    expect(box.x).toBeLessThan(middle.x);
    expect(box.x + box.width).toBeGreaterThan(middle.x);
    await page.movePointer({ x: box.x + 100, y: box.y + 30 }, { steps: 12 });
    await waitForCard(page, 'Keir Starmer');
    await page.movePointer(nowhere, { steps: 4 });
    await waitForNoCard(page);
    await page.close();
  });

  it('closes the card for Esc and for scrolling inside the frame', async () => {
    const page = await stage.openFixture('frames.html');
    await waitForMark(page, 'Keir Starmer', '#own');
    await page.movePointer(nowhere);
    await page.movePointer(await middleInFrame(page, '#starmer'), { steps: 8 });
    await waitForCard(page, 'Keir Starmer');
    await page.pressKey('Escape');
    await waitForNoCard(page);
    await page.movePointer(nowhere);
    await page.movePointer(await middleInFrame(page, '#starmer'), { steps: 8 });
    await waitForCard(page, 'Keir Starmer');
    await page.evaluate(() => {
      document.querySelector<HTMLIFrameElement>('#own')?.contentWindow?.scrollTo(0, 600);
    });
    await waitForNoCard(page);
    await waitForMark(page, 'Sergey Lavrov', '#own');
    await page.close();
  });

  it('opens no card for a sweep through a frame', async () => {
    const page = await stage.openFixture('frames.html');
    await waitForMark(page, 'Keir Starmer', '#own');
    const { x, y } = await middleInFrame(page, '#starmer');
    await page.movePointer({ x: x - 60, y: y - 60 });
    await page.movePointer({ x, y }, { steps: 4 });
    await page.movePointer(nowhere, { steps: 4 });
    expect(await shownCard(page)).toBeUndefined();
    // The one that a rest on the page opens afterwards is the first.
    await restOn(page, 'h1');
    await page.close();
  });

  it('follows a frame that goes elsewhere, is written anew, comes and goes', async () => {
    const page = await stage.openFixture('frames.html');
    await waitForMark(page, 'Keir Starmer', '#own');
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#own');
      if (frame) frame.src = 'dark.html';
    });
    await waitForMark(page, 'Emmanuel Macron', '#own');
    await page.evaluate(() => {
      const written = document.querySelector<HTMLIFrameElement>('#own')?.contentDocument;
      written?.open();
      written?.write('<p>Written by the page: <b>Boris Pistorius</b>.</p>');
      written?.close();
    });
    await waitForMark(page, 'Boris Pistorius', '#own');
    await page.evaluate(() => {
      document.querySelector('#own')?.remove();
      const frame = document.createElement('iframe');
      frame.id = 'late';
      frame.width = '600';
      frame.height = '150';
      frame.srcdoc = '<p>A late one, of Sergey Lavrov.</p>';
      document.body.append(frame);
    });
    await waitForMark(page, 'Sergey Lavrov', '#late');
    const popup = await stage.openPopupFor('frames.html');
    const text = await waitForText(popup, '2 people in this article');
    expect(text).not.toContain('Boris Pistorius');
    await popup.close();
    await page.close();
  });

  it('opens the card in a frame though another one has gone to another site', async () => {
    const page = await stage.openFixture('frames.html');
    await page.evaluate(() => {
      for (const id of ['leaving', 'staying']) {
        const frame = document.createElement('iframe');
        frame.id = id;
        frame.width = '600';
        frame.height = '150';
        frame.srcdoc = '<p>A late one, of <b>Sergey Lavrov</b>.</p>';
        document.querySelector('#own')?.before(frame);
      }
    });
    await waitForMark(page, 'Sergey Lavrov', '#leaving');
    await waitForMark(page, 'Sergey Lavrov', '#staying');
    await page.evaluate(async () => {
      const frame = document.querySelector<HTMLIFrameElement>('#leaving');
      const foreign = document.querySelector<HTMLIFrameElement>('#foreign');
      if (!frame || !foreign) return;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.removeAttribute('srcdoc');
      frame.src = foreign.src;
      await loaded;
    });
    await page.movePointer(nowhere);
    await page.movePointer(await middleInFrame(page, 'b', '#staying'), { steps: 8 });
    await waitForCard(page, 'Sergey Lavrov');
    await page.close();
  });

  it('leaves a frame of another site alone', async () => {
    const page = await stage.openFixture('frames.html');
    await waitForMark(page, 'Keir Starmer', '#own');
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('#foreign')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 60 };
    });
    await page.movePointer({ x, y }, { steps: 8 });
    expect(await markedTexts(page)).toEqual(['Emmanuel Macron']);
    await page.movePointer(nowhere);
    await page.movePointer(await middleInFrame(page, '#surname'), { steps: 8 });
    await waitForCard(page, 'Emmanuel Macron');
    await page.close();
  });
});

/** The middle of an element in a frame, on the page. */
function middleInFrame(page: TestPage, selector: string, inFrame = '#own'): Promise<Point> {
  return eventually(`${selector} in ${inFrame}`, () =>
    page.evaluate(
      (wanted) => {
        const frame = document.querySelector<HTMLIFrameElement>(wanted.inFrame);
        const line = frame?.contentDocument?.querySelector(wanted.selector)?.getClientRects()[0];
        if (!frame || !line) return undefined;
        // Its border and padding are 15 px wide.
        const { x, y } = frame.getBoundingClientRect();
        return { x: x + 15 + line.x + line.width / 2, y: y + 15 + line.y + line.height / 2 };
      },
      { selector, inFrame },
    ),
  );
}
