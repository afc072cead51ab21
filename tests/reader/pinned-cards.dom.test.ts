import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CardHost } from '../../entrypoints/reader/card-host';
import { createPinnedCards, type PinnedCards } from '../../entrypoints/reader/pinned-cards';
import type { Box } from '../../utils/hover/geometry';
import type { CardEvent } from '../../utils/messaging/card-calls';

let ending: AbortController;
let cards: PinnedCards<string>;
let told: string[];

beforeEach(() => {
  ending = new AbortController();
  told = [];
  cards = createPinnedCards<string>(window, ending.signal);
  cards.include({ window, signal: ending.signal });
});
afterEach(() => ending.abort());

/** A card of this name that tells what is done with it. */
function pin(name: string, box: Box = { left: 10, top: 10, width: 380, height: 200 }) {
  let at: Box | null = box;
  const host = {
    box: () => at,
    moveTo: (to: Box) => {
      at = to;
    },
    hide: ({ givesFocusBack }: { givesFocusBack: boolean }) =>
      told.push(`hide ${name}${givesFocusBack ? ', focus back' : ''}`),
    giveFocusBack: () => told.push(`focus from ${name}`),
    takeFocus: () => told.push(`focus to ${name}`),
  } as unknown as CardHost<string>;
  cards.add({ ticket: name, target: name, host, heightPx: box.height, end: () => told.push(`end ${name}`) });
  return { host, box: () => at };
}

const hear = (ticket: string, event: CardEvent) => cards.hear({ ticket, event });

describe('createPinnedCards', () => {
  it('stands two beside each other, and again when one grows', async () => {
    const ada = pin('Ada');
    const bo = pin('Bo');
    await expect.poll(() => apart(ada.box(), bo.box())).toBe(true);
    hear('Bo', { kind: 'resized', heightPx: 320 });
    await expect.poll(() => bo.box()?.height).toBe(320);
    expect(apart(ada.box(), bo.box())).toBe(true);
    expect(told).toEqual([]);
  });

  it('puts the third in the place of the first', () => {
    for (const name of ['Ada', 'Bo', 'Cy']) pin(name);
    expect(told).toEqual(['hide Ada', 'end Ada']);
    expect(['Ada', 'Bo', 'Cy'].map((name) => cards.focus(name))).toEqual([false, true, true]);
  });

  it('hears its own frames alone', () => {
    pin('Ada');
    expect(hear('Bo', { kind: 'closed' })).toBe(false);
    expect(hear('Ada', { kind: 'closed' })).toBe(true);
    expect(told).toEqual(['hide Ada, focus back', 'end Ada']);
  });

  it('keeps a card when the pointer or the focus leaves it, until it is unpinned', () => {
    const ada = pin('Ada');
    hear('Ada', { kind: 'left' });
    cards.left(ada.host);
    hear('Ada', { kind: 'focus-left', direction: 'forward' });
    expect(told).toEqual(['focus from Ada']);
    hear('Ada', { kind: 'entered' });
    hear('Ada', { kind: 'pinned', pinned: false });
    expect(told).toEqual(['focus from Ada']);
    cards.left(ada.host);
    expect(told).toEqual(['focus from Ada', 'hide Ada', 'end Ada']);
  });

  it('lets a card go whose pointer had left before its frame could tell that it was unpinned', () => {
    const ada = pin('Ada');
    cards.left(ada.host);
    hear('Ada', { kind: 'pinned', pinned: false });
    expect(told).toEqual(['hide Ada', 'end Ada']);
  });

  it('closes by Esc the one pinned last, one at a time, and leaves the key alone after that', async () => {
    const reached: boolean[] = [];
    window.addEventListener('keydown', () => reached.push(true), ending);
    pin('Ada');
    pin('Bo');
    await userEvent.keyboard('{Escape}');
    expect(told).toEqual(['hide Bo, focus back', 'end Bo']);
    await userEvent.keyboard('{Escape}');
    expect(told.slice(2)).toEqual(['hide Ada, focus back', 'end Ada']);
    expect(reached).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(reached).toEqual([true]);
  });

  it('drops what the page took away, and all with the page', () => {
    const ada = pin('Ada');
    pin('Bo');
    cards.lose(ada.host);
    cards.closeAll();
    expect(told).toEqual(['hide Ada', 'end Ada', 'hide Bo, focus back', 'end Bo']);
  });
});

function apart(one: Box | null, other: Box | null): boolean {
  if (!one || !other) return false;
  return (
    one.left + one.width < other.left ||
    other.left + other.width < one.left ||
    one.top + one.height < other.top ||
    other.top + other.height < one.top
  );
}
