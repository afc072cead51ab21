import '../../../../components/base.css';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, show, wordsOf } from '../../show';
import { WindowedRows } from './WindowedRows';

afterEach(clear);

const keyOf = (index: number) => index;

async function showList(
  count: number,
  renderRow = (index: number) => <p style={{ height: '40px' }}>Row {index}</p>,
) {
  const root = await show(
    <main>
      <h1>Rows</h1>
      <WindowedRows count={count} rowHeightPx={40} keyOf={keyOf} renderRow={renderRow} />
    </main>,
  );
  const scroller = root.querySelector<HTMLElement>('.windowed')!;
  await expect.poll(() => scroller.querySelectorAll('[role=listitem]').length).toBeGreaterThan(0);
  return scroller;
}

function drawn(scroller: HTMLElement): string[] {
  return [...scroller.querySelectorAll('[role=listitem]')].map((row) => wordsOf(row));
}

/** The rows of which something is seen, from top to bottom. */
function seen(scroller: HTMLElement): string[] {
  const view = scroller.getBoundingClientRect();
  return [...scroller.querySelectorAll('[role=listitem]')]
    .map((row) => ({ words: wordsOf(row), box: row.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > view.top + 1 && box.top < view.bottom - 1)
    .toSorted((a, b) => a.box.top - b.box.top)
    .map(({ words }) => words);
}

/** Between each row and the next; below 0 where they overlap. */
function gapsPx(scroller: HTMLElement): number[] {
  const rows = [...scroller.querySelectorAll('[role=listitem]')]
    .map((row) => row.getBoundingClientRect())
    .toSorted((a, b) => a.top - b.top);
  return rows.slice(1).map(({ top }, i) => Math.round(top - rows[i]!.bottom));
}

/** The number of the row at the top of the view. */
function topRow(scroller: HTMLElement): number {
  return Number(seen(scroller)[0]?.slice(4));
}

describe('useWindow', () => {
  it('draws what is in view and a little more', async () => {
    const scroller = await showList(100_000);
    expect(drawn(scroller).length).toBeLessThan(60);
  });

  it('draws the last row at the end', async () => {
    const scroller = await showList(100_000);
    scroller.scrollTop = scroller.scrollHeight;
    await expect.poll(() => seen(scroller).at(-1)).toBe('Row 99999');
  });

  it('lets rows be of any height', async () => {
    const scroller = await showList(1000, (index) => (
      <p style={{ height: `${20 + (index % 5) * 30}px` }}>{index}</p>
    ));
    await expect
      .poll(() => {
        scroller.scrollTop = scroller.scrollHeight;
        return seen(scroller).at(-1);
      })
      .toBe('999');
    await expect.poll(() => gapsPx(scroller).filter((gap) => Math.abs(gap) > 1)).toEqual([]);
  });

  it('reaches every part of a million rows', async () => {
    const scroller = await showList(1_000_000);
    const way = () => scroller.scrollHeight - scroller.clientHeight;
    scroller.scrollTop = way();
    await expect.poll(() => seen(scroller).at(-1)).toBe('Row 999999');
    scroller.scrollTop = way() / 2;
    await expect.poll(() => topRow(scroller)).toBeGreaterThan(499_000);
    expect(topRow(scroller)).toBeLessThan(501_000);
    scroller.scrollTop = 0;
    await expect.poll(() => seen(scroller)[0]).toBe('Row 0');
  });

  it('goes from row to row of a million, and moves the bar to where it belongs once it is at rest', async () => {
    const scroller = await showList(1_000_000);
    const view = scroller.clientHeight;
    const way = scroller.scrollHeight - view;
    scroller.scrollTop = way / 3;
    await expect.poll(() => topRow(scroller)).toBeGreaterThan(333_000);
    let before = topRow(scroller);
    for (let turn = 0; turn < 5; turn++) {
      scroller.scrollTop += view / 2;
      // oxlint-disable-next-line no-await-in-loop -- turns of a wheel come one after the other
      await expect.poll(() => topRow(scroller)).toBeGreaterThan(before);
      expect(topRow(scroller) - before).toBeLessThanOrEqual(Math.ceil(view / 40));
      before = topRow(scroller);
    }
    const belongsAt = (way * before) / (1_000_000 - view / 40);
    await expect.poll(() => Math.abs(scroller.scrollTop - belongsAt)).toBeLessThan(80);
    await expect.poll(() => topRow(scroller)).toBe(before);
  });

  it('goes where the bar is pulled while it is being put right', async () => {
    const scroller = await showList(1_000_000);
    scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) / 2;
    await expect.poll(() => topRow(scroller)).toBeGreaterThan(499_000);
    scroller.scrollTop += scroller.clientHeight;
    const bar = scroller.scrollTop;
    await new Promise<void>((resolve) => {
      scroller.addEventListener('scroll', () => {
        if (scroller.scrollTop !== bar) resolve();
      });
    });
    scroller.scrollTop = 0;
    await expect.poll(() => topRow(scroller)).toBe(0);
  });
});
