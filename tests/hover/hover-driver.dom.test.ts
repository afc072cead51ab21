import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CardSurface, ShownCard } from '../../utils/hover/card-surface';
import type { Box, Point } from '../../utils/hover/geometry';
import { startHover, type Hover, type OpenOn } from '../../utils/hover/hover-driver';
import { keepPointerJournal, type PointerEntry } from '../../utils/hover/pointer-journal';
import { waitFor } from '../wait';

/** What the card was told, in order. */
type Told =
  | { load: string; of: string }
  | { show: string; line: Box; takesFocus: boolean }
  | { place: Box }
  | { resize: number }
  | { hide: { givesFocusBack: boolean } }
  | { keep: true };

interface Stage {
  hover: Hover<string>;
  told: Told[];
  active: (string | null)[];
  asked: string[];
  targetAt: ReturnType<typeof vi.fn<(point: Point) => string | null>>;
  /** Where the card says it is. */
  box: Box | null;
}

let ending: AbortController;

beforeEach(() => {
  ending = new AbortController();
  document.body.innerHTML = `
    <style>body { margin: 0; height: 3000px; font: 16px/20px monospace } b { position: absolute; left: 40px }</style>
    <div id="away" style="position: absolute; left: 300px; top: 300px; width: 40px; height: 40px">away</div>
    <b id="lindqvist" style="top: 40px">Lindqvist</b>
    <b id="okafor" style="top: 120px">Okafor</b>
    <b id="sato" style="top: 260px; width: 4em">Keiko Sato</b>
    <a href="#there"><b id="brandt" style="top: 200px">Brandt</b></a>`;
});

afterEach(async () => {
  ending.abort();
  await userEvent.hover(document.body, { position: { x: 400, y: 400 } });
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

/** A page whose names are its `<b>` elements. The card answers a ticket at once with a height of 100 px. */
function setStage(openOn: OpenOn = 1, before: PointerEntry[] = []): Stage {
  const told: Told[] = [];
  const stage: Stage = { told, active: [], asked: [], box: null } as unknown as Stage;
  const card: CardSurface<string> = {
    load(ticket, of) {
      told.push({ load: ticket, of });
      stage.hover.hear({ kind: 'drawn', ticket, heightPx: 100 });
    },
    show: ({ target, line, takesFocus }: ShownCard<string>) => told.push({ show: target, line, takesFocus }),
    place: (line) => told.push({ place: line }),
    resize: (heightPx) => told.push({ resize: heightPx }),
    hide: ({ givesFocusBack }) => told.push({ hide: { givesFocusBack } }),
    keep: () => told.push({ keep: true }),
    box: () => stage.box,
    isOwn: () => false,
  };
  stage.targetAt = vi.fn<(point: Point) => string | null>(
    ({ x, y }) => document.elementFromPoint(x, y)?.closest('b')?.id ?? null,
  );
  stage.hover = startHover<string>({
    window,
    card,
    signal: ending.signal,
    openOn,
    before,
    toPage: (point) => point,
    targetAt: stage.targetAt,
    linesOf: (id) => linesOf(id),
    prepare(target) {
      stage.asked.push(target);
      return Promise.resolve(`ticket of ${target}`);
    },
    onActive: (target) => stage.active.push(target),
  });
  return stage;
}

const element = (id: string) => document.querySelector<HTMLElement>(`#${id}`) as HTMLElement;

function linesOf(id: string): Box[] {
  const text = document.createRange();
  text.selectNodeContents(element(id));
  return [...text.getClientRects()].map(({ left, top, width, height }) => ({ left, top, width, height }));
}

/** Moves the pointer onto an element, in one step. */
const pointTo = (id: string) => userEvent.hover(element(id), { position: { x: 8, y: 8 } });

/** What is kept of the pointer meanwhile. */
async function keptWhile(task: () => Promise<void>): Promise<PointerEntry[]> {
  const journal = keepPointerJournal(window, ending.signal);
  await task();
  return journal.close();
}

/** A finger's tap, which a test cannot do. */
function tapOn(id: string): PointerEntry {
  const { left: clientX = 0, top: clientY = 0 } = linesOf(id)[0] ?? {};
  const event = { type: 'click', pointerType: 'touch', isTrusted: true, clientX, clientY };
  const path = [
    element(id),
    ...(element(id).parentElement?.matches('a') ? [element(id).parentElement!] : []),
  ];
  return { event: event as PointerEvent, view: { window, signal: ending.signal }, path };
}

async function twoFrames(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('startHover', () => {
  it('shows the card beside the name that the pointer rests on', async () => {
    const { told, active, asked } = setStage();
    await pointTo('away');
    await pointTo('lindqvist');
    await waitFor(() =>
      expect(told).toEqual([
        { load: 'ticket of lindqvist', of: 'lindqvist' },
        { show: 'lindqvist', line: linesOf('lindqvist')[0], takesFocus: false },
      ]),
    );
    expect({ active, asked }).toEqual({ active: ['lindqvist'], asked: ['lindqvist'] });
  });

  it('shows the card of a name that the pointer came to rest on before', async () => {
    const before = await keptWhile(async () => {
      await pointTo('away');
      await pointTo('lindqvist');
    });
    const { active } = setStage(1, before);
    await waitFor(() => expect(active).toEqual(['lindqvist']));
  });

  it('shows none for a pointer that only passed before', async () => {
    const before = await keptWhile(async () => {
      await pointTo('away');
      await pointTo('lindqvist');
      await pointTo('away');
    });
    const { asked, targetAt } = setStage(1, before);
    await waitFor(() => expect(targetAt).toHaveBeenCalled());
    await twoFrames();
    expect(asked).toEqual([]);
  });

  it.each([
    ['shows the card of a name that was tapped before it began', 'okafor', ['okafor']],
    ['leaves a link that was tapped to the page', 'brandt', []],
  ])('%s', async (_, tapped, asked) => {
    const stage = setStage(1, [tapOn(tapped)]);
    await twoFrames();
    expect(stage.asked).toEqual(asked);
  });

  it('takes the line of a wrapped name that the pointer is on', async () => {
    const { told } = setStage();
    await pointTo('away');
    await userEvent.hover(element('sato'), { position: { x: 8, y: 30 } });
    const [first, second] = linesOf('sato');
    expect(second?.top).toBeGreaterThan(first?.top ?? Infinity);
    await waitFor(() => expect(told.at(-1)).toEqual({ show: 'sato', line: second, takesFocus: false }));
  });

  it('hides it when the pointer goes away', async () => {
    const { told, active } = setStage();
    await pointTo('away');
    await pointTo('lindqvist');
    await waitFor(() => expect(active).toEqual(['lindqvist']));
    await pointTo('away');
    await waitFor(() => expect(active).toEqual(['lindqvist', null]));
    expect(told.at(-1)).toEqual({ hide: { givesFocusBack: false } });
  });

  it('does not look at what a script makes up', async () => {
    const { targetAt } = setStage();
    const { left, top } = element('lindqvist').getBoundingClientRect();
    for (let x = 0; x < 8; x++) {
      const at = { clientX: left + x, clientY: top + 4, bubbles: true, composed: true };
      element('lindqvist').dispatchEvent(new PointerEvent('pointermove', at));
      element('lindqvist').dispatchEvent(new PointerEvent('pointerdown', at));
      element('lindqvist').dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
      element('lindqvist').dispatchEvent(new KeyboardEvent('keydown', { key: 'Alt', bubbles: true }));
    }
    await twoFrames();
    expect(targetAt).not.toHaveBeenCalled();
  });

  it('does not take a name that slides under the resting pointer', async () => {
    const { active, asked } = setStage();
    await pointTo('away');
    element('lindqvist').style.cssText = 'left: 300px; top: 300px; width: 40px; height: 40px';
    await twoFrames();
    expect({ active, asked }).toEqual({ active: [], asked: [] });
    expect(document.elementFromPoint(308, 308)?.id).toBe('lindqvist');
  });

  it('takes Esc for itself while a card is shown, and only then', async () => {
    const heard: string[] = [];
    element('away').addEventListener('keydown', ({ key }) => heard.push(key), { signal: ending.signal });
    element('away').tabIndex = 0;
    element('away').focus();
    const { told, active } = setStage();
    await userEvent.keyboard('{Escape}');
    await pointTo('okafor');
    await pointTo('lindqvist');
    await waitFor(() => expect(active).toEqual(['lindqvist']));
    await userEvent.keyboard('{Escape}');
    expect(told.at(-1)).toEqual({ hide: { givesFocusBack: true } });
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual(['Escape', 'Escape']);
  });

  it('closes by a press elsewhere', async () => {
    const { told, hover } = setStage();
    hover.step('okafor');
    await waitFor(() => expect(told).toHaveLength(2));
    await userEvent.click(element('away'));
    expect(told.at(-1)).toEqual({ hide: { givesFocusBack: false } });
  });

  it('opens by step at once, with the focus', async () => {
    const { told, hover } = setStage(10_000);
    hover.step('okafor');
    await waitFor(() =>
      expect(told).toEqual([
        { load: 'ticket of okafor', of: 'okafor' },
        { show: 'okafor', line: linesOf('okafor')[0], takesFocus: true },
      ]),
    );
  });

  it('opens only while Alt is held when that is the setting', async () => {
    const { active, targetAt } = setStage('key');
    await pointTo('away');
    await pointTo('lindqvist');
    await twoFrames();
    expect(targetAt).not.toHaveBeenCalled();
    await userEvent.keyboard('{Alt>}');
    await waitFor(() => expect(active).toEqual(['lindqvist']));
    await userEvent.keyboard('{/Alt}');
  });

  it('lets a shown card follow its name when the page is scrolled', async () => {
    const { told, hover } = setStage();
    hover.step('okafor');
    await waitFor(() => expect(told).toHaveLength(2));
    window.scrollTo(0, 50);
    await waitFor(() => expect(told.at(-1)).toEqual({ place: linesOf('okafor')[0] }));
    window.scrollTo(0, 1500);
    await waitFor(() => expect(told.at(-1)).toEqual({ hide: { givesFocusBack: true } }));
  });

  it('shows nothing for a ticket that is not the last one', async () => {
    const { told, hover } = setStage();
    hover.step('okafor');
    await waitFor(() => expect(told).toHaveLength(2));
    hover.reset();
    hover.hear({ kind: 'drawn', ticket: 'ticket of lindqvist', heightPx: 50 });
    hover.hear({ kind: 'drawn', ticket: 'ticket of okafor', heightPx: 50 });
    expect(told.at(-1)).toEqual({ hide: { givesFocusBack: true } });
  });

  it('closes and hears nothing more once it is stopped', async () => {
    const { told, hover, targetAt } = setStage();
    hover.step('okafor');
    await waitFor(() => expect(told).toHaveLength(2));
    ending.abort();
    expect(told.at(-1)).toEqual({ hide: { givesFocusBack: true } });
    targetAt.mockClear();
    await pointTo('lindqvist');
    await twoFrames();
    expect(targetAt).not.toHaveBeenCalled();
  });
});
