import { eventually } from './eventually';
import { unlessGone } from './unless-gone';
import type { Box, OwnFrame, Point, TestPage } from './test-browser';

/** The card as it stands on the screen. */
export interface ShownCard extends OwnFrame {
  text: string;
}

/**
 * The card that is on the screen now, if one is. Its frame is laid out also while the card is closed, so the page is asked
 * what a click in its middle would meet: out of the closed shadow root that is the card's host.
 */
export async function shownCard(page: TestPage): Promise<ShownCard | undefined> {
  return (await shownCards(page))[0];
}

/** The same where several are pinned; those pinned first in front. */
export async function shownCards(page: TestPage): Promise<ShownCard[]> {
  return (await unlessGone(findShownCards(page))) ?? [];
}

async function findShownCards(page: TestPage): Promise<ShownCard[]> {
  const cards = await Promise.all(
    (await page.ownFrames()).map(async (frame) =>
      (await isMet(page, frame.box))
        ? [{ ...frame, text: await frame.evaluate(() => document.body.innerText) }]
        : [],
    ),
  );
  return cards.flat();
}

function isMet(page: TestPage, box: Box): Promise<boolean> {
  const middle = { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 20) };
  return page.evaluate(({ x, y }) => {
    const met = document.elementFromPoint(x, y);
    const isHost = met?.parentElement?.matches('html, dialog') && met.matches('div:empty');
    return isHost === true && met?.clientWidth === 0;
  }, middle);
}

/** Waits for the card of this person. */
export function waitForCard(page: TestPage, name: string): Promise<ShownCard> {
  return eventually(`a card for ${name}`, async () => {
    const card = await shownCard(page);
    return card?.text.includes(name) && card;
  });
}

/** Waits until the card of this person has come to rest in its place. */
export async function waitForStillCard(page: TestPage, name: string): Promise<ShownCard> {
  let before = await waitForCard(page, name);
  return eventually(`the card for ${name} to stand still`, async () => {
    await page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    });
    const now = await waitForCard(page, name);
    const isStill = now.box.y === before.box.y;
    before = now;
    return isStill && now;
  });
}

export function waitForNoCard(page: TestPage): Promise<true> {
  return eventually('no card', async () => (await shownCard(page)) === undefined);
}

/**
 * What is marked on the page now, or in one of its frames, in document order, and only what is near the viewport. A name
 * in several nodes has a range in each; they are put together again.
 */
export function markedTexts(page: TestPage, frame?: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const roots: Node[] = [];
    const ranges: Range[] = [];
    const inner = selector === undefined ? null : document.querySelector<HTMLIFrameElement>(selector);
    const view = inner ? (inner.contentWindow as typeof globalThis | null) : globalThis;
    for (const highlight of view?.CSS.highlights.values() ?? []) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        // The page wrote less text there just now: nothing is painted.
        if (endOffset > (endContainer.nodeValue?.length ?? 0)) continue;
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        ranges.push(range);
        if (!roots.includes(startContainer.getRootNode())) roots.push(startContainer.getRootNode());
      }
    }
    const texts: string[] = [];
    for (const root of roots) {
      const inRoot = ranges.filter(({ startContainer }) => startContainer.getRootNode() === root);
      inRoot.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
      let last: Range | undefined;
      for (const range of inRoot) {
        // The name whose card is open is painted once more on top.
        if (last && range.compareBoundaryPoints(Range.END_TO_START, last) < 0) continue;
        const between = new Range();
        if (last) between.setStart(last.endContainer, last.endOffset);
        if (last) between.setEnd(range.startContainer, range.startOffset);
        if (last && between.toString() === '') texts.push(`${texts.pop()}${range.toString()}`);
        else texts.push(range.toString());
        last = range;
      }
    }
    return texts;
  }, frame);
}

export function waitForMark(page: TestPage, text: string, frame?: string): Promise<true> {
  return eventually(`a mark on "${text}"`, async () => (await markedTexts(page, frame)).includes(text));
}

/** The middle of the first line of an element, also of one in an open shadow root below `host`. */
export function middleOf(page: TestPage, selector: string, host?: string): Promise<Point> {
  return page.evaluate(
    (where) => {
      const root = where.host ? document.querySelector(where.host)?.shadowRoot : document;
      const line = root?.querySelector(where.selector)?.getClientRects()[0];
      if (!line) throw new Error(`nothing at ${where.selector}`);
      return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
    },
    { selector, host },
  );
}

/** Where no text is: the pointer waits here before and after. */
export const nowhere: Point = { x: 4, y: 4 };

/** Moves the pointer from nowhere onto an element, as a hand does, and lets it rest there. */
export async function restOn(page: TestPage, selector: string): Promise<void> {
  await page.movePointer(nowhere);
  await page.movePointer(await middleOf(page, selector), { steps: 8 });
}
