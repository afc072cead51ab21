import { afterEach, describe, expect, it } from 'vitest';
import { createFramePlace } from '../../utils/reading/frame-place';
import { asksSecrets } from '../../utils/reading/asks-secrets';
import { watchFrames, type FrameContent } from '../../utils/reading/watch-frames';
import { waitFor } from '../wait';

let life = new AbortController();

afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.replaceChildren();
});

describe('watchFrames', () => {
  it('tells the frames that are there, and those that come', async () => {
    await addFrame({ id: 'early' });
    const told = watch();
    await addFrame({ id: 'late' });
    expect(namesOf(told)).toEqual(['early', 'late']);
    expect(told[0]?.document.body.textContent).toBe('early');
  });

  it.each([
    ['small ones', { style: 'width: 200px; height: 60px' }],
    ['hidden ones', { style: 'visibility: hidden' }],
    ['those nobody can scroll to', { style: 'position: absolute; left: -2000px' }],
    ['sandboxed ones', { sandbox: '' }],
    ['those that ask for a password', { srcdoc: '<input type="password">' }],
  ])('leaves %s alone', async (_, attributes) => {
    const told = watch();
    await addFrame({ id: 'left', ...attributes });
    await addFrame({ id: 'told' });
    expect(namesOf(told)).toEqual(['told']);
  });

  it('tells a frame once it has grown', async () => {
    const told = watch();
    const frame = await addFrame({ id: 'folded', style: 'height: 0' });
    expect(told).toEqual([]);
    frame.style.height = '300px';
    await waitFor(() => expect(namesOf(told)).toEqual(['folded']));
  });

  it('tells frames inside frames', async () => {
    const told = watch();
    const inner = '<iframe id="inner" srcdoc="inner" width="400" height="200"></iframe>';
    await addFrame({ id: 'outer', srcdoc: inner });
    await waitFor(() => expect(namesOf(told)).toEqual(['outer', 'inner']));
  });

  it('tells frames in a shadow root, those that are there and those that come, once each', async () => {
    const root = shadowRoot(document.body);
    const told: FrameContent[] = [];
    const frames = watchFrames(document, {
      asksSecrets,
      signal: life.signal,
      onContent: (content) => told.push(content),
    });
    await addFrame({ id: 'early' }, root);
    frames.include(root);
    frames.include(root);
    await addFrame({ id: 'late' }, root);
    expect(namesOf(told)).toEqual(['early', 'late']);
    const within = told[1]!.document.body;
    frames.include(shadowRoot(within));
    await addFrame({ id: 'within' }, within.lastElementChild!.shadowRoot!);
    expect(namesOf(told)).toEqual(['early', 'late', 'within']);
  });

  it('ends what it told when the frame loads again, and tells what is there now', async () => {
    const told = watch();
    const frame = await addFrame({ id: 'frame' });
    const loaded = loadOf(frame);
    frame.srcdoc = 'another';
    await loaded;
    expect(told.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    expect(told[1]?.document.body.textContent).toBe('another');
  });

  it('goes on with a document that was told before it had loaded, but not with one that is written anew', async () => {
    const frame = await addFrame({ id: 'slow' });
    let told: FrameContent[] = [];
    await write(frame, 'early', () => (told = watch()));
    expect(told.map(({ signal }) => signal.aborted)).toEqual([false]);
    await write(frame, 'anew');
    expect(told.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });

  it('ends what it told when the document asks for a password once it has loaded', async () => {
    const frame = await addFrame({ id: 'slow' });
    let told: FrameContent[] = [];
    await write(frame, 'early', () => {
      told = watch();
      frame.contentDocument?.write('<input type="password">');
    });
    expect(told.map(({ signal }) => signal.aborted)).toEqual([true]);
  });

  it('ends what it told when the frame goes, or at its own end', async () => {
    const told = watch();
    const gone = await addFrame({ id: 'gone' });
    await addFrame({ id: 'here' });
    gone.remove();
    expect(told.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    life.abort();
    expect(told.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  });

  it('does not believe a load that a script makes up', async () => {
    const told = watch();
    const frame = await addFrame({ id: 'frame' });
    frame.dispatchEvent(new Event('load'));
    expect(namesOf(told)).toEqual(['frame']);
  });
});

describe('createFramePlace', () => {
  it('goes from the frame to the page and back, past border, padding and scale', async () => {
    const frame = await addFrame({
      style: 'position: absolute; left: 100px; top: 50px; border: 10px solid; padding: 5px; zoom: 2',
    });
    const place = createFramePlace(frame);
    const { left, top } = frame.getBoundingClientRect();
    expect(place.toPage({ x: 3, y: 4 })).toEqual({ x: left + 30 + 6, y: top + 30 + 8 });
    expect(place.toFrame(place.toPage({ x: 3, y: 4 }))).toEqual({ x: 3, y: 4 });
  });

  it('cuts boxes to what the frame shows', async () => {
    const frame = await addFrame({ style: 'position: absolute; left: 100px; top: 50px; border: 0' });
    const boxes = createFramePlace(frame).boxesOnPage([
      new DOMRect(10, 20, 30, 40),
      new DOMRect(390, 190, 30, 40),
      new DOMRect(10, 300, 30, 40),
    ]);
    expect(boxes.map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
      [110, 70, 30, 40],
      [490, 240, 10, 10],
    ]);
  });

  it('adds the place of the frame around', async () => {
    const outer = await addFrame({ style: 'position: absolute; left: 100px; top: 50px; border: 0' });
    const inner = await addFrame(
      { style: 'position: absolute; left: 7px; top: 8px; border: 0' },
      outer.contentDocument?.body,
    );
    const place = createFramePlace(inner, createFramePlace(outer));
    expect(place.toPage({ x: 1, y: 2 })).toEqual({ x: 108, y: 60 });
    expect(place.toFrame({ x: 108, y: 60 })).toEqual({ x: 1, y: 2 });
  });
});

function watch(): FrameContent[] {
  const told: FrameContent[] = [];
  watchFrames(document, { asksSecrets, signal: life.signal, onContent: (content) => told.push(content) });
  return told;
}

function namesOf(told: FrameContent[]): string[] {
  return told.map(({ element }) => element.id);
}

async function addFrame(
  attributes: Record<string, string>,
  parent: HTMLElement | ShadowRoot = document.body,
): Promise<HTMLIFrameElement> {
  // oxlint-disable-next-line react/iframe-missing-sandbox -- what is sandboxed is not read
  const frame = parent.ownerDocument.createElement('iframe');
  const all = { width: '400', height: '200', srcdoc: attributes['id'] ?? 'text', ...attributes };
  for (const [name, value] of Object.entries(all)) frame.setAttribute(name, value);
  const loaded = loadOf(frame);
  parent.append(frame);
  await loaded;
  return frame;
}

function shadowRoot(parent: HTMLElement): ShadowRoot {
  const host = parent.ownerDocument.createElement('div');
  parent.append(host);
  return host.attachShadow({ mode: 'open' });
}

/** Writes a frame's document anew; `meanwhile` is called before it has loaded. Settles once it has. */
async function write(frame: HTMLIFrameElement, html: string, meanwhile?: () => void): Promise<void> {
  const content = frame.contentDocument!;
  // Within the event of a load no other is told of.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  const loaded = loadOf(frame);
  content.open();
  content.write(html);
  meanwhile?.();
  content.close();
  await loaded;
}

function loadOf(frame: HTMLIFrameElement): Promise<unknown> {
  return new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
}
