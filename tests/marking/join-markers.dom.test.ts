import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  joinMarkers,
  type DocumentMarker,
  type FrameMarker,
  type PageMarker,
} from '../../utils/marking/join-markers';
import { joinPlaces, type PagePlaces } from '../../utils/marking/join-places';
import { createMarker } from '../../utils/marking/marker';
import type { PageMention } from '../../utils/marking/mark';
import { createMentionPlaces } from '../../utils/marking/mention-places';
import { weighPeople } from '../../utils/marking/weigh-people';
import { idsOfDocument } from '../../utils/reading/known-blocks';
import { createPageReader } from '../../utils/reading/page-reader';
import type { PageBlock } from '../../utils/reading/text-block';

let ending: AbortController;

beforeEach(() => {
  ending = new AbortController();
});

afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

const html = `
  <p>Ada before</p>
  <iframe id="first" srcdoc="<p>Bo within</p>"></iframe>
  <iframe id="second" srcdoc="<p>Cy within, and Ada</p>"></iframe>
  <p>Di behind</p>`;

interface ReadDocument extends DocumentMarker {
  blocks: () => readonly PageBlock[];
}

/** A document read and marked, with every capitalised word of it for a name. */
async function annotate(which: Document, idsFrom: number): Promise<ReadDocument> {
  const { signal } = ending;
  const marker = createMarker(which, { signal });
  const reader = createPageReader(which, {
    signal,
    idsFrom,
    onBlocks({ added }) {
      for (const block of added) marker.setMentions(block, namesIn(block));
    },
  });
  await reader.firstPass;
  return { document: which, marker, block: reader.block, blocks: reader.blocks };
}

function namesIn({ text }: PageBlock) {
  return Array.from(text.matchAll(/[A-Z]\w+/g), ({ 0: name, index: start }) => ({
    actor: name,
    start,
    end: start + name.length,
    reason: { kind: 'full-name' as const },
  }));
}

interface Joined {
  marker: PageMarker;
  places: PagePlaces;
  /** Of the frames, in the order in which they are told. */
  frames: (FrameMarker & ReadDocument)[];
  /** Of them all. */
  blocks: readonly PageBlock[];
}

const htmlInShadow = `<div><template shadowrootmode="open">${html}</template></div>`;

/** The page above, its frames told in this order. */
async function join(order: string[] = ['first', 'second'], content = html): Promise<Joined> {
  document.body.setHTMLUnsafe(content);
  const host = document.querySelector('div');
  const root = host?.shadowRoot ?? document;
  const elements = order.map((id) => root.querySelector<HTMLIFrameElement>(`#${id}`)!);
  await Promise.all(
    elements.map((element) => new Promise((loaded) => element.addEventListener('load', loaded))),
  );
  const page = await annotate(document, 0);
  const frames = await Promise.all(
    elements.map(async (element, at) => ({
      ...(await annotate(element.contentDocument!, (at + 1) * idsOfDocument)),
      element,
      anchor: host ?? element,
    })),
  );
  return {
    marker: joinMarkers(page, () => frames),
    places: joinPlaces(page, () => frames),
    frames,
    blocks: [page, ...frames].flatMap(({ blocks }) => blocks()),
  };
}

const textsOf = (mentions: PageMention[]) => mentions.map(({ text }) => text);

describe('joinMarkers', () => {
  it.each([
    ['as they stand', ['first', 'second']],
    ['the other way round', ['second', 'first']],
  ])('tells mentions in a frame where the frame stands, with frames told %s', async (_, order) => {
    const { marker } = await join(order);
    expect(textsOf(await marker.mentions())).toEqual(['Ada', 'Bo', 'Cy', 'Ada', 'Di']);
  });

  it('steps into a frame and out of it', async () => {
    const { marker, places } = await join();
    const mentions = await marker.mentions();
    const seen: PageMention[] = [];
    for (let i = 0; i < 6; i++) seen.push(places.step(mentions, 'next', { from: seen.at(-1) ?? null })!);
    expect(textsOf(seen)).toEqual(['Ada', 'Bo', 'Cy', 'Ada', 'Di', 'Ada']);
    expect(textsOf([places.step(mentions, 'previous', { from: seen[1]! })!])).toEqual(['Ada']);
    expect(places.step(mentions, 'next', { from: seen[0]!, actor: 'Ada' })!.blockId).toBe(seen[3]!.blockId);
  });

  it.each([
    ['a frame', html],
    ['a frame in a shadow root', htmlInShadow],
  ])('knows where on the page a mention in %s is, and finds it there', async (_, content) => {
    const { marker, places, frames } = await join(['first', 'second'], content);
    const bo = (await marker.mentions()).find(({ text }) => text === 'Bo');
    const inFrame = createMentionPlaces(frames[0]!.marker.page).placeOf(bo!)!.rect;
    const frame = frames[0]!.element.getBoundingClientRect();
    const { rect } = places.placeOf(bo!)!;
    // The browser draws a border of 2 px around a frame.
    expect({ x: rect.x, y: rect.y }).toEqual({ x: frame.x + 2 + inFrame.x, y: frame.y + 2 + inFrame.y });
    expect(places.mentionAt(rect.x + 2, rect.y + 2)).toEqual({ mention: bo, rects: [rect], rect });
    expect(places.mentionAt(rect.x + 2, rect.y + 2)!.mention).toBe(bo);
  });

  it('tells no place of a mention that its frame does not show', async () => {
    const { marker, places, frames } = await join();
    const [, bo] = await marker.mentions();
    frames[0]!.document.querySelector('p')!.style.marginTop = '1000px';
    expect(places.placeOf(bo!)).toBeNull();
  });

  it('says who is named anywhere, each once, with all mentions', async () => {
    const { marker, blocks } = await join();
    expect(weighPeople(await marker.mentions(), blocks)).toEqual([
      { actor: 'Ada', mentions: 2 },
      { actor: 'Bo', mentions: 1 },
      { actor: 'Cy', mentions: 1 },
      { actor: 'Di', mentions: 1 },
    ]);
    expect(marker.named().toSorted()).toEqual(['Ada', 'Bo', 'Cy', 'Di']);
  });

  it('takes what is found in a block to the document of that block', async () => {
    const { marker, frames } = await join();
    marker.setMentions(frames[1]!.blocks()[0]!, []);
    expect(textsOf(await marker.mentions())).toEqual(['Ada', 'Bo', 'Di']);
  });

  it('drops what is found in a block whose frame is gone', async () => {
    const { marker, frames } = await join();
    const [gone] = frames.splice(0, 1);
    const [block] = gone!.blocks();
    marker.setMentions(block!, namesIn(block!));
    expect(textsOf(await marker.mentions())).toEqual(['Ada', 'Cy', 'Ada', 'Di']);
  });

  it('answers what was asked of a frame that went meanwhile', async () => {
    const { frames } = await join();
    const { marker, element } = frames[0]!;
    const asked = marker.mentions();
    ending.abort();
    element.remove();
    expect(await asked).toEqual([]);
  });

  it('tints a mention in its own document alone', async () => {
    const { marker, frames } = await join();
    const [ada, bo] = await marker.mentions();
    const tints = () =>
      [window, ...frames.map(({ document: { defaultView } }) => defaultView!)].map(({ CSS }) =>
        Array.from(CSS.highlights)
          .filter(([name]) => name.endsWith('-on'))
          .reduce((sum, [, highlight]) => sum + highlight.size, 0),
      );
    marker.setActive(bo!);
    expect(tints()).toEqual([0, 1, 0]);
    marker.setActive(ada!);
    expect(tints()).toEqual([1, 0, 0]);
  });
});
