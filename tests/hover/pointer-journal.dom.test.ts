import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepPointerJournal, type PointerEntry } from '../../utils/hover/pointer-journal';
import type { InnerView } from '../../utils/hover/watch-pointer';

let ending: AbortController;

beforeEach(async () => {
  ending = new AbortController();
  document.body.innerHTML = '<p id="one">one</p><p id="other">other</p>';
  await userEvent.hover(element('one'));
});

afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
});

const element = (id: string) => document.querySelector<HTMLElement>(`#${id}`) as HTMLElement;
const typesOf = (entries: PointerEntry[]) => [...new Set(entries.map(({ event }) => event.type))];

describe('keepPointerJournal', () => {
  it('keeps what the pointer does, with what a click was on', async () => {
    const journal = keepPointerJournal(window, ending.signal);
    await userEvent.click(element('other'));
    const entries = journal.close();
    expect(typesOf(entries)).toEqual(['pointerout', 'pointermove', 'pointerdown', 'click']);
    expect(entries.at(-1)?.path[0]).toBe(element('other'));
  });

  it('keeps the latest', async () => {
    const journal = keepPointerJournal(window, ending.signal);
    for (let i = 0; i < 30; i++) {
      // oxlint-disable-next-line no-await-in-loop -- there is one pointer
      await userEvent.hover(element(i % 2 === 0 ? 'other' : 'one'));
    }
    await userEvent.click(element('one'));
    const entries = journal.close();
    expect({ count: entries.length, last: entries.at(-1)?.event.type }).toEqual({ count: 40, last: 'click' });
  });

  it('takes nothing for a sign that a script did', () => {
    const signs: string[] = [];
    const journal = keepPointerJournal(window, ending.signal);
    journal.onSign(() => signs.push('sign'));
    element('one').click();
    window.dispatchEvent(new PointerEvent('pointermove'));
    expect({ signs, entries: journal.close() }).toEqual({ signs: [], entries: [] });
  });

  it('tells of a sign, also of one before anybody asked, until it is closed', async () => {
    let signs = 0;
    const journal = keepPointerJournal(window, ending.signal);
    await userEvent.hover(element('other'));
    journal.onSign(() => signs++);
    expect(signs).toBe(1);
    await userEvent.hover(element('one'));
    expect(signs).toBeGreaterThan(1);
    const before = signs;
    journal.close();
    await userEvent.hover(element('other'));
    expect(signs).toBe(before);
  });

  it('keeps it for a window inside the page too, until that is gone', () => {
    const inside = new EventTarget() as Window;
    const life = new AbortController();
    const heard: string[] = [];
    inside.addEventListener = (type: string, _: unknown, { signal }: AddEventListenerOptions) => {
      heard.push(type);
      signal?.addEventListener('abort', () => heard.splice(heard.indexOf(type), 1));
    };
    const view: InnerView = { window: inside, signal: life.signal };
    const journal = keepPointerJournal(window, ending.signal);
    journal.include(view);
    expect([...journal.views]).toEqual([view]);
    expect(heard).toEqual(['pointermove', 'pointerout', 'pointerdown', 'click']);
    life.abort();
    expect(heard).toEqual([]);
    // It may hold another site by now, and throws at every touch.
    expect([...journal.views]).toEqual([]);
  });
});
