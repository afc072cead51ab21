import { describe, expect, it } from 'vitest';
import { markedTexts, middleOf, restOn, shownCard, waitForCard, waitForMark, waitForNoCard } from './card';
import { eventually } from './eventually';
import { knownHosts } from './fixture-server';
import { browserNames, useStage } from './stage';
import { nowhere } from './card';

/** What the fixtures' own scripts offer. */
interface FixtureGlobals {
  draw: (version: number, sentences: string[]) => void;
  failures: string[];
  goToSecondRoute: () => void;
  addEntry: (html: string) => void;
  addStories: (count: number, last: string) => void;
  showRows: (texts: string[]) => void;
}

describe.each(browserNames)('on all kinds of pages in %s', (name) => {
  const stage = useStage(name);

  it.each([
    ['strict-csp.html', 'a page whose policy allows nothing'],
    ['dark.html', 'a dark page'],
    ['plain-article.html', 'an article without a word of metadata'],
    ['covered-link.html', 'a headline under an invisible link'],
  ])('shows a card on %s, %s', async (path) => {
    const page = await stage.openFixture(path);
    await waitForMark(page, 'Emmanuel Macron');
    await restOn(page, '#macron');
    const card = await waitForCard(page, 'President of the French Republic');
    expect(card.box.width).toBe(380);
    await page.close();
  });

  it('shows a card on inflected names', async () => {
    const page = await stage.openFixture('ukrainian.html');
    await waitForMark(page, 'Лавровим');
    const marks = await markedTexts(page);
    expect(marks.toSorted()).toEqual(
      ['Сергій Лавров', 'Лаврова', 'Лавровим', 'Лаврову', 'Еммануель Макрон', 'Кір Стармер'].toSorted(),
    );
    await page.close();
  });

  it('shows a card on a given name in what somebody says', async () => {
    const page = await stage.openFixture('given-name.html');
    await waitForMark(page, 'Emmanuel');
    expect(await markedTexts(page)).toEqual(['Emmanuel Macron', 'Emmanuel']);
    await page.movePointer(nowhere);
    await page.movePointer(await middleOf(page, '#spoken'), { steps: 4 });
    const { text } = await waitForCard(page, 'Emmanuel Macron');
    expect(text).toContain('Matched by the given name “Emmanuel”');
    await page.close();
  });

  it('shows a card on a name in an open shadow root', async () => {
    const page = await stage.openFixture('shadow-root.html');
    await waitForMark(page, 'Emmanuel Macron');
    await page.movePointer(nowhere);
    await page.movePointer(await middleOf(page, '#macron', '#host'), { steps: 4 });
    await waitForCard(page, 'Emmanuel Macron');
    await page.close();
  });

  it('follows a framework that draws its page anew', async () => {
    const page = await stage.openFixture('rerender.html');
    await waitForMark(page, 'Emmanuel Macron');
    await page.evaluate(() =>
      (globalThis as unknown as FixtureGlobals).draw(2, [
        'This sentence names nobody.',
        'The second version names Keir Starmer.',
      ]),
    );
    await eventually('the marks of the second version', async () => {
      const marks = await markedTexts(page);
      return marks.join() === 'Keir Starmer';
    });
    await page.evaluate(() =>
      (globalThis as unknown as FixtureGlobals).draw(3, ['The third version names Emmanuel Macron again.']),
    );
    await waitForMark(page, 'Emmanuel Macron');
    expect(await page.evaluate(() => (globalThis as unknown as FixtureGlobals).failures)).toEqual([]);
    await page.close();
  });

  it('shows the card inside an open modal dialog, and none for what is behind it', async () => {
    const page = await stage.openFixture('dialog.html');
    await waitForMark(page, 'Keir Starmer');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await waitForMark(page, 'Emmanuel Macron');
    await restOn(page, '#inside');
    const { box } = await waitForCard(page, 'Emmanuel Macron');
    // Usable, not inert: the pointer on it keeps it, which it would not if the dialog got the pointer.
    await page.movePointer({ x: box.x + 30, y: box.y + 30 }, { steps: 10 });
    await waitForCard(page, 'Emmanuel Macron');
    await page.movePointer(nowhere, { steps: 4 });
    await waitForNoCard(page);
    await page.close();
  });

  it('follows a change of route', async () => {
    const page = await stage.openFixture('routes.html');
    await waitForMark(page, 'Emmanuel Macron');
    await restOn(page, '#macron');
    await waitForCard(page, 'Emmanuel Macron');
    await page.evaluate(() => (globalThis as unknown as FixtureGlobals).goToSecondRoute());
    await waitForNoCard(page);
    await waitForMark(page, 'Sergey Lavrov');
    expect(await markedTexts(page)).toEqual(['Sergey Lavrov']);
    await restOn(page, '#lavrov');
    await waitForCard(page, 'Sergey Lavrov');
    await page.close();
  });

  it('finds what a live blog adds', async () => {
    const page = await stage.openFixture('live-blog.html');
    await waitForMark(page, 'Emmanuel Macron');
    await page.evaluate(() =>
      (globalThis as unknown as FixtureGlobals).addEntry('<p>A later entry names Boris Pistorius.</p>'),
    );
    await waitForMark(page, 'Boris Pistorius');
    await page.close();
  });

  it('keeps a live blog right while entries come at its top', async () => {
    const page = await stage.openFixture('live-blog.html');
    await waitForMark(page, 'Emmanuel Macron');
    await page.evaluate(() => {
      const { addEntry } = globalThis as unknown as FixtureGlobals;
      for (let i = 0; i < 20; i++) addEntry(`<p>Entry ${i} names nobody.</p>`);
      addEntry('<p>Keir Starmer answered, and Starmer was heard.</p>');
    });
    await waitForMark(page, 'Keir Starmer');
    await page.evaluate(() =>
      (globalThis as unknown as FixtureGlobals).addEntry('<p>The newest names Boris Pistorius.</p>'),
    );
    await eventually('all marks', async () => {
      const marks = await markedTexts(page);
      return (
        marks.toSorted().join() === ['Boris Pistorius', 'Emmanuel Macron', 'Keir Starmer', 'Starmer'].join()
      );
    });
    await page.close();
  });

  it('goes on with a feed that has no end', async () => {
    const page = await stage.openFixture('feed.html');
    await waitForMark(page, 'Emmanuel Macron');
    await page.evaluate(() =>
      (globalThis as unknown as FixtureGlobals).addStories(1500, 'The last story names Sergey Lavrov.'),
    );
    await waitForMark(page, 'Sergey Lavrov');
    await page.close();
  });

  it('follows a list that uses its rows again', async () => {
    const page = await stage.openFixture('feed.html');
    await waitForMark(page, 'Emmanuel Macron');
    const show = (texts: string[]): Promise<void> =>
      page.evaluate((shown) => (globalThis as unknown as FixtureGlobals).showRows(shown), texts);
    await show(['A row names Keir Starmer.', 'A row names nobody.']);
    await waitForMark(page, 'Keir Starmer');
    await show(['A row names nobody.', 'A row names Boris Pistorius.']);
    await eventually('the marks of the rows shown now', async () => {
      const marks = await markedTexts(page);
      return marks.toSorted().join() === 'Boris Pistorius,Emmanuel Macron';
    });
    await page.close();
  });

  it('follows text that is edited in place', async () => {
    const page = await stage.openFixture('feed.html');
    await waitForMark(page, 'Emmanuel Macron');
    const edit = (text: string): Promise<void> =>
      page.evaluate((written) => {
        const node = document.querySelector('#edited')?.firstChild;
        if (node) node.nodeValue = written;
      }, text);
    await edit('This sentence names Sergey Lavrov.');
    await waitForMark(page, 'Sergey Lavrov');
    await edit('This sentence names nobody again.');
    await eventually('the mark gone', async () => {
      const marks = await markedTexts(page);
      return marks.join() === 'Emmanuel Macron';
    });
    await page.close();
  });

  it('hangs the card on the line under the pointer where a name is wrapped', async () => {
    const page = await stage.openFixture('wrapped.html');
    await eventually('the mark on the wrapped name', async () =>
      (await markedTexts(page)).some((text) => /^Sergey\s+Lavrov$/.test(text)),
    );
    const second = await page.evaluate(() => {
      const text = document.querySelector('#column')?.firstChild;
      if (!text) throw new Error('no column');
      const range = new Range();
      const start = text.textContent?.indexOf('Lavrov') ?? 0;
      range.setStart(text, start);
      range.setEnd(text, start + 6);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    });
    await page.movePointer(nowhere);
    await page.movePointer({ x: second.x + second.width / 2, y: second.y + second.height / 2 }, { steps: 6 });
    const { box } = await waitForCard(page, 'Sergey Lavrov');
    const gap = box.y - (second.y + second.height);
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(16);
    await page.close();
  });

  it('reads whatever stands on a host of news', async () => {
    const page = await stage.openFixture('shop.html', knownHosts.news);
    await waitForMark(page, 'Emmanuel Macron');
    expect(await markedTexts(page)).toEqual(['Emmanuel Macron']);
    await page.close();
  });

  it.each([
    ['password.html', 'asks for a password', undefined],
    ['shop.html', 'is no news', undefined],
    ['news.html', 'is on a host of health', knownHosts.private],
  ])('stays away from %s, which %s', async (path, _why, host) => {
    const [away, beside] = [await stage.openFixture(path, host), await stage.openFixture('news.html')];
    // The page that was opened later is read by now, so the earlier one would be.
    await waitForMark(beside, 'Emmanuel Macron');
    await away.bringToFront();
    expect(await markedTexts(away)).toEqual([]);
    await restOn(away, '#macron');
    expect(await shownCard(away)).toBeUndefined();
    await away.close();
    await beside.close();
  });
});
