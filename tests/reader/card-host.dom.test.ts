import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCardHost, type CardHost } from '../../entrypoints/reader/card-host';
import { waitFor } from '../wait';

/** A card page that tells each message to `heard` of the test. */
const frameUrl = URL.createObjectURL(
  new Blob(
    [
      `<script>onmessage = ({ data }) => parent.dispatchEvent(new CustomEvent('heard', { detail: data }))</script>`,
    ],
    { type: 'text/html' },
  ),
);

interface Stage {
  card: CardHost<string>;
  heard: unknown[];
  lost: number;
}

let ending: AbortController;

beforeEach(() => {
  ending = new AbortController();
  document.body.innerHTML = `
    <input id="field" /><p id="lindqvist">Lindqvist</p>
    <dialog><p id="okafor">Okafor</p><button>ok</button></dialog>`;
});

afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
});

const element = (id: string) => document.querySelector<HTMLElement>(`#${id}`) as HTMLElement;
const dialog = () => document.querySelector('dialog') as HTMLDialogElement;
const line = { left: 20, top: 40, width: 90, height: 20 };

/** Our one element on the page. */
const host = () => document.querySelector<HTMLElement>('html > div, dialog > div');

function setStage(): Stage {
  const heard: unknown[] = [];
  const stage = { heard, lost: 0 } as unknown as Stage;
  window.addEventListener('heard', (event) => heard.push((event as CustomEvent<unknown>).detail), {
    signal: ending.signal,
  });
  stage.card = createCardHost<string>({
    window,
    frameUrl,
    frameOrigin: window.origin,
    frameTitle: 'Card',
    nodeOf: (id) => document.querySelector(`#${id}`)?.firstChild ?? null,
    onPointer: () => {},
    onLost: () => {
      stage.lost += 1;
      stage.card.hide({ givesFocusBack: false });
    },
    signal: ending.signal,
  });
  return stage;
}

/** Shows the card of a name and waits until it stands. */
async function open({ card }: Stage, target = 'lindqvist', takesFocus = false): Promise<void> {
  card.load('ticket', target);
  card.show({ target, line, heightPx: 200, takesFocus });
  await waitFor(() => expect(card.box()?.height).toBe(200));
  await isOnTop();
}

/** Our host is what the page finds where the card is shown. */
const isOnTop = () => waitFor(() => expect(topmost()).toBe(host()));
const topmost = () => document.elementFromPoint(100, 150);

/** Opens a popover over the whole page; `toggled` once the page has been told. */
function cover() {
  const popover = document.createElement('div');
  popover.popover = 'manual';
  popover.style.cssText = 'position: fixed; inset: 0; width: auto; height: auto; background: red';
  document.body.append(popover);
  const toggled = new Promise((resolve) => popover.addEventListener('toggle', resolve, { once: true }));
  popover.showPopover();
  return { popover, toggled };
}

describe('createCardHost', () => {
  it('puts nothing on the page before it is warmed', () => {
    setStage();
    expect(host()).toBeNull();
  });

  it('stands on the root without a size, out of reach, while closed', () => {
    const { card } = setStage();
    card.warm();
    expect(host()?.parentNode).toBe(document.documentElement);
    const { x, y, width, height } = (host() as HTMLElement).getBoundingClientRect();
    expect({ x, y, width, height }).toEqual({ x: 0, y: 0, width: 0, height: 0 });
    expect(topmost()).not.toBe(host());
    expect(host()?.shadowRoot).toBeNull();
    expect(card.box()).toBeNull();
  });

  it('tells the frame its ticket once it has loaded, and when it comes into sight and goes', async () => {
    const stage = setStage();
    await open(stage);
    await waitFor(() => expect(stage.heard).toContainEqual({ ticket: 'ticket' }));
    stage.card.load('next', 'lindqvist');
    stage.card.hide({ givesFocusBack: false });
    await waitFor(() => expect(stage.heard.slice(-2)).toEqual([{ ticket: 'next' }, { isShown: false }]));
  });

  it('places the card below its line, follows the line and grows', async () => {
    const stage = setStage();
    await open(stage);
    await waitFor(() => expect(stage.card.box()).toEqual({ left: 20, top: 68, width: 380, height: 200 }));
    stage.card.place({ ...line, top: 90 });
    stage.card.resize(260);
    await waitFor(() => expect(stage.card.box()).toEqual({ left: 20, top: 118, width: 380, height: 260 }));
  });

  it('keeps its height when less is in it: the pointer on its lower end stays inside', async () => {
    const stage = setStage();
    await open(stage);
    stage.card.resize(120);
    stage.card.place({ ...line, top: 90 });
    await waitFor(() => expect(stage.card.box()).toEqual({ left: 20, top: 118, width: 380, height: 200 }));
  });

  it('hides', async () => {
    const stage = setStage();
    await open(stage);
    stage.card.hide({ givesFocusBack: false });
    expect(topmost()).not.toBe(host());
    expect(stage.card.box()).toBeNull();
  });

  it('does not show what was hidden before it was placed', async () => {
    const { card } = setStage();
    card.load('ticket', 'lindqvist');
    card.show({ target: 'lindqvist', line, heightPx: 200, takesFocus: false });
    card.hide({ givesFocusBack: false });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(topmost()).not.toBe(host());
  });

  it.each([
    'html > div { display: none !important }',
    'html > div { all: unset !important; opacity: 0 !important; visibility: hidden !important }',
    'html > div { transform: scale(0) !important; clip-path: inset(50%) !important; filter: blur(9px) !important }',
    'html > div { width: 9000px !important; height: 9000px !important; position: static !important }',
    'html { pointer-events: none }',
    'html { zoom: 1.5 }',
    'body { position: fixed; inset: 0; z-index: 2147483647; background: red }',
  ])('stands above a page that sets `%s`', async (css) => {
    document.body.insertAdjacentHTML('beforeend', `<style>${css}</style>`);
    const stage = setStage();
    await open(stage);
    await waitFor(() => expect(stage.card.box()).toEqual({ left: 20, top: 68, width: 380, height: 200 }));
    const { width, height } = (host() as HTMLElement).getBoundingClientRect();
    expect({ width, height }).toEqual({ width: 0, height: 0 });
  });

  it('stands above a page that sets important inline styles on the host', async () => {
    const stage = setStage();
    stage.card.warm();
    host()?.setAttribute('style', 'display: none !important; opacity: 0 !important');
    await open(stage);
    expect(topmost()).toBe(host());
  });

  it('lifts itself above a popover that the page opens, five times', async () => {
    const stage = setStage();
    await open(stage);
    for (let i = 0; i < 5; i++) {
      const { toggled } = cover();
      expect(topmost()).not.toBe(host());
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await toggled;
      expect(topmost()).toBe(host());
    }
    const { popover, toggled } = cover();
    await toggled;
    expect(topmost()).toBe(popover);
  });

  it('stands in the modal dialog that its name stands in, and on the root again afterwards', async () => {
    const stage = setStage();
    dialog().showModal();
    await open(stage, 'okafor');
    expect(host()?.parentNode).toBe(dialog());
    stage.card.hide({ givesFocusBack: false });
    expect(host()?.parentNode).toBe(document.documentElement);
  });

  it('is lost when a modal makes its name inert', async () => {
    const stage = setStage();
    await open(stage);
    dialog().showModal();
    await waitFor(() => expect(stage.lost).toBe(1));
  });

  it('does not show behind a modal', () => {
    const stage = setStage();
    dialog().showModal();
    stage.card.load('ticket', 'lindqvist');
    expect(stage.lost).toBe(1);
  });

  it('leaves a dialog that closes', async () => {
    const stage = setStage();
    dialog().showModal();
    await open(stage, 'okafor');
    dialog().close();
    await waitFor(() => expect(host()?.parentNode).toBe(document.documentElement));
    expect(stage.lost).toBe(1);
  });

  it('comes back three times after the page took it away, then no more', async () => {
    const stage = setStage();
    stage.card.warm();
    for (let i = 0; i < 3; i++) {
      const before = host();
      before?.remove();
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await waitFor(() => expect(host()).toBe(before));
    }
    expect(stage.card.isRefused()).toBe(false);
    host()?.remove();
    await Promise.resolve();
    stage.card.warm();
    expect(host()).toBeNull();
    expect(stage.card.isRefused()).toBe(true);
  });

  it('is lost when the page takes the shown card away', async () => {
    const stage = setStage();
    await open(stage);
    host()?.remove();
    await waitFor(() => expect(stage.lost).toBe(1));
  });

  it('takes the focus for a card opened by key and gives it back to where it was', async () => {
    const stage = setStage();
    element('field').focus();
    await open(stage, 'lindqvist', true);
    await waitFor(() => expect(document.activeElement).toBe(host()));
    stage.card.hide({ givesFocusBack: true });
    expect(document.activeElement).toBe(element('field'));
  });

  it('leaves the focus alone where it is not in the card', async () => {
    const stage = setStage();
    await open(stage);
    element('field').focus();
    stage.card.hide({ givesFocusBack: true });
    expect(document.activeElement).toBe(element('field'));
  });

  it('leaves nothing behind', async () => {
    const stage = setStage();
    await open(stage);
    ending.abort();
    expect(host()).toBeNull();
    await Promise.resolve();
    expect(host()).toBeNull();
  });
});
