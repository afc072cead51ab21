import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { captureLater } from '../../entrypoints/reader/late-capture';
import { startCapture } from '../../entrypoints/reader/capture';
import type { PageSelection } from '../../utils/reading/read-selection';

/** The host of the button stands on `<html>` while the button does. */
function isOffered(): boolean {
  return document.querySelector('html > div:empty') !== null;
}

function selectIn(selector: string): void {
  getSelection()?.selectAllChildren(document.querySelector(selector)!);
}

describe('startCapture', () => {
  let life: AbortController;
  let kept: PageSelection[];
  let isAlive: boolean;

  beforeEach(() => {
    life = new AbortController();
    kept = [];
    isAlive = true;
    document.body.innerHTML =
      '<p id="q">They will sail at night.</p><p id="w">word</p><p id="c">三人都說<b>渡輪</b>要開</p>' +
      '<div id="e" contenteditable>They are being written.</div><input id="i" value="They are typed here">';
  });

  afterEach(() => {
    life.abort();
    getSelection()?.removeAllRanges();
    document.body.innerHTML = '';
  });

  function start(): void {
    startCapture({
      window,
      keep: (selection) => kept.push(selection),
      label: 'Keep it',
      isAlive: () => isAlive,
      signal: life.signal,
    });
  }

  it('offers to keep what is selected, until nothing is', async () => {
    selectIn('#q');
    start();
    await expect.poll(isOffered).toBe(true);
    getSelection()?.removeAllRanges();
    await expect.poll(isOffered).toBe(false);
  });

  it.each(['#w', '#c b', '#e'])('offers nothing for %s', async (selector) => {
    selectIn('#q');
    start();
    await expect.poll(isOffered).toBe(true);
    selectIn(selector);
    window.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    await expect.poll(isOffered).toBe(false);
  });

  it('offers nothing for what is typed into a field', async () => {
    selectIn('#q');
    start();
    await expect.poll(isOffered).toBe(true);
    const field = document.querySelector<HTMLInputElement>('#i')!;
    field.focus();
    field.select();
    window.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    await expect.poll(isOffered).toBe(false);
  });

  it('goes on Escape, and leaves nothing behind at the end', async () => {
    selectIn('#q');
    start();
    await expect.poll(isOffered).toBe(true);
    window.dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape' }));
    expect(isOffered()).toBe(false);
    window.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    await expect.poll(isOffered).toBe(true);
    life.abort();
    expect(isOffered()).toBe(false);
    expect(kept).toEqual([]);
  });

  it('offers nothing once the extension is gone', async () => {
    selectIn('#q');
    start();
    await expect.poll(isOffered).toBe(true);
    isAlive = false;
    window.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    await expect.poll(isOffered).toBe(false);
  });

  it('offers to keep words that no blanks part', async () => {
    selectIn('#c');
    start();
    await expect.poll(isOffered).toBe(true);
  });

  it('is brought by the first selection alone', async () => {
    let brought = 0;
    const started: string[] = [];
    const part = { startCapture: () => undefined };
    captureLater({
      window,
      bring: async () => (brought++, part),
      start: () => void started.push('started'),
      signal: life.signal,
    });
    window.dispatchEvent(new PointerEvent('pointerup'));
    expect(brought).toBe(0);
    selectIn('#q');
    window.dispatchEvent(new PointerEvent('pointerup'));
    window.dispatchEvent(new PointerEvent('pointerup'));
    await expect.poll(() => started).toEqual(['started']);
    expect(brought).toBe(1);
  });
});
