import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { joinPlaces, type PagePlaces } from '../../utils/marking/join-places';
import { createMarker, type Marker, type MarkerOptions } from '../../utils/marking/marker';
import { weighPeople } from '../../utils/marking/weigh-people';
import type { Mention } from '../../utils/matching/mention';
import { createPageReader, type PageReader } from '../../utils/reading/page-reader';
import type { PageBlock } from '../../utils/reading/text-block';

const people = ['Ada Example', 'Bo Sample', 'Cy Specimen'];

let ending: AbortController;

beforeEach(() => {
  ending = new AbortController();
});

afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  window.scrollTo(0, 0);
});

interface Annotated {
  marker: Marker;
  places: PagePlaces;
  reader: PageReader;
  /** Settles when something other is painted than before. */
  painted: () => Promise<string[]>;
}

/** A page read and marked as the reader script does it, names found by plain search. */
async function annotate(
  html: string,
  options: Partial<MarkerOptions> = {},
  names: string[] | ((block: PageBlock) => Mention[]) = people,
): Promise<Annotated> {
  document.body.setHTMLUnsafe(html);
  const { signal } = ending;
  const marker = createMarker(document, {
    signal,
    shadowRoots: () => reader.shadowRoots(),
    ...options,
  });
  const reader = createPageReader(document, {
    signal,
    batchMs: 0,
    onBlocks({ added, removed, moved }) {
      marker.removeBlocks(removed);
      for (const block of moved) marker.moveBlock(block);
      for (const block of added)
        marker.setMentions(block, typeof names === 'function' ? names(block) : namesIn(block, names));
    },
  });
  await reader.firstPass;
  let before = textsPainted();
  async function painted(): Promise<string[]> {
    for (;;) {
      await new Promise(requestAnimationFrame);
      const now = textsPainted();
      if (now.join() === before.join()) continue;
      before = now;
      return now;
    }
  }
  const places = joinPlaces({ document, marker, block: reader.block }, () => []);
  return { marker, places, reader, painted };
}

function namesIn({ text }: PageBlock, names: string[]): Mention[] {
  return names.flatMap((name) =>
    Array.from(text.matchAll(new RegExp(`${name}\\b`, 'g')), ({ index }) => ({
      actor: name,
      start: index,
      end: index + name.length,
      reason: { kind: 'full-name' as const },
    })),
  );
}

const peopleOf = async ({ marker, reader }: { marker: Marker; reader: PageReader }) =>
  weighPeople(await marker.mentions(), reader.blocks());

function highlightsNamed(suffix: string): { name: string; ranges: StaticRange[] }[] {
  return Array.from(CSS.highlights)
    .filter(([name]) => name.endsWith(suffix))
    .map(([name, highlight]) => ({ name, ranges: Array.from(highlight) as unknown as StaticRange[] }));
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

const textsIn = (suffix: string): string[] =>
  highlightsNamed(suffix).flatMap(({ ranges }) => ranges.map(textOf));
const textsPainted = (): string[] => [...textsIn('-light'), ...textsIn('-dark')];

const nodesPainted = (): Node[] =>
  highlightsNamed('-light').flatMap(({ ranges }) => ranges.map((range) => range.startContainer));

const middleOf = ({ left, top, width, height }: DOMRect): [number, number] => [
  left + width / 2,
  top + height / 2,
];

describe('createMarker', () => {
  it('registers what is found, across inline elements too', async () => {
    const { painted: next } = await annotate('<p><b>Ada</b> Example met Bo Sample.</p>');
    expect(await next()).toEqual(['Ada', ' Example', 'Bo Sample']);
  });

  it('changes no node of the page', async () => {
    const html = '<p><b>Ada</b> Example met Bo Sample.</p>';
    const { painted: next } = await annotate(html);
    await next();
    expect(document.body.innerHTML).toBe(html);
  });

  it('leaves the page as found', async () => {
    const sheets = [...document.adoptedStyleSheets];
    const { painted: next, marker } = await annotate(
      '<p>Ada Example</p><div><template shadowrootmode="open"><p>Bo Sample</p></template></div>',
    );
    while ((await next()).length < 2);
    const root = document.querySelector('div')!.shadowRoot!;
    expect(root.adoptedStyleSheets).toHaveLength(1);
    marker.clear();
    expect({
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets,
      shadowSheets: root.adoptedStyleSheets,
    }).toEqual({ highlights: 0, sheets, shadowSheets: [] });
  });

  it('registers nothing where it is to be quiet, and finds all the same', async () => {
    const { marker, places } = await annotate('<p>Ada Example</p>', { quiet: true });
    expect((await marker.mentions()).map(({ text }) => text)).toEqual(['Ada Example']);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect({ highlights: CSS.highlights.size, sheets: document.adoptedStyleSheets.length }).toEqual({
      highlights: 0,
      sheets: 0,
    });
    const [mention] = await marker.mentions();
    expect(places.mentionAt(...middleOf(places.placeOf(mention!)!.rect))?.mention).toBe(mention);
  });

  it('goes quiet and comes back', async () => {
    const { marker, painted: next } = await annotate('<p>Ada Example</p>');
    await next();
    marker.setQuiet(true);
    expect(await next()).toEqual([]);
    marker.setQuiet(false);
    expect(await next()).toEqual(['Ada Example']);
  });

  it('follows a re-render without forgetting the mention', async () => {
    const { marker, painted: next } = await annotate('<p id="p"><b>Ada</b> Example</p>');
    await next();
    const [before] = await marker.mentions();
    document.querySelector('#p')!.innerHTML = '<b>Ada</b> Example';
    while (!nodesPainted().every((node) => node.isConnected)) await new Promise(requestAnimationFrame);
    expect(textsPainted()).toEqual(['Ada', ' Example']);
    expect(await marker.mentions()).toEqual([before]);
    expect((await marker.mentions())[0]).toBe(before);
  });

  it('lets go of what left the page', async () => {
    const { marker, painted: next } = await annotate('<p>Ada Example</p><p>Bo Sample</p>');
    await next();
    document.querySelector('p')!.remove();
    await next();
    expect((await marker.mentions()).map(({ text }) => text)).toEqual(['Bo Sample']);
  });

  it('tints the active mention alone', async () => {
    const { marker, painted: next } = await annotate('<p>Ada Example and Bo Sample</p>');
    await next();
    const [, second] = await marker.mentions();
    marker.setActive(second!);
    expect(textsIn('-on')).toEqual(['Bo Sample']);
    marker.setActive(null);
    expect(textsIn('-on')).toEqual([]);
  });

  it.each([
    ['a light page', '', '<p>Ada Example</p>', 'light'],
    ['a dark page', 'background:#111;color:#eee', '<p>Ada Example</p>', 'dark'],
    ['a dark box on a light page', '', '<p style="background:#222;color:#fff">Ada Example</p>', 'dark'],
    ['light text over a picture', '', '<div><img alt=""><p style="color:#fff">Ada Example</p></div>', 'dark'],
    ['oklch colours', 'background:oklch(20% 0 0);color:oklch(95% 0 0)', '<p>Ada Example</p>', 'dark'],
  ])('chooses its accent for %s', async (_, style, html, tone) => {
    document.body.setAttribute('style', style);
    const { painted: next } = await annotate(html);
    await next();
    expect(textsIn(`-${tone}`)).toEqual(['Ada Example']);
  });

  it('draws an office otherwise than a name', async () => {
    await annotate('<p>Ada Example met the president.</p>', {}, ({ text }) => {
      const start = text.indexOf('the president');
      const office = { start, end: start + 13, reason: { kind: 'office' as const, on: '2025-03-13' } };
      return [
        { actor: 'Ada', start: 0, end: 11, reason: { kind: 'full-name' } },
        { actor: 'Bo', ...office },
      ];
    });
    await expect.poll(() => textsIn('-light-office')).toEqual(['the president']);
    expect(textsIn('-light')).toEqual(['Ada Example']);
  });

  it('registers at most 150, those on screen among them', async () => {
    const {
      painted: next,
      marker,
      places,
    } = await annotate(`<p>${'Ada Example '.repeat(10)}</p>`.repeat(100));
    expect(await marker.mentions()).toHaveLength(1000);
    expect(await next()).toHaveLength(150);
    places.reveal((await marker.mentions())[900]!);
    const node = document.querySelectorAll('p')[90]!.firstChild!;
    while (!nodesPainted().includes(node)) await new Promise(requestAnimationFrame);
    expect(textsPainted()).toHaveLength(150);
  });

  it('shows at most 200 actors', async () => {
    const names = Array.from({ length: 300 }, (_, i) => `Person Number${i}x`);
    const page = await annotate(names.map((name) => `<p>${name}</p>`).join(''), {}, names);
    expect(await peopleOf(page)).toHaveLength(200);
    expect(page.marker.named()).toHaveLength(200);
  });

  it('puts back what the page clears, three times, then leaves it be', async () => {
    const { places, painted: next } = await annotate('<p>Ada Example</p>');
    await next();
    for (let time = 1; time <= 3; time++) {
      if (time % 2 === 0) document.adoptedStyleSheets = [];
      else CSS.highlights.clear();
      places.mentionAt(1, 1);
      expect([textsPainted(), document.adoptedStyleSheets.length]).toEqual([['Ada Example'], 1]);
    }
    CSS.highlights.clear();
    places.mentionAt(1, 1);
    expect([textsPainted(), document.adoptedStyleSheets.length]).toEqual([[], 0]);
  });

  it('steps through the page in order, around the end', async () => {
    const { marker, places } = await annotate(
      '<p>Ada Example</p><div><template shadowrootmode="open"><p>Bo Sample</p></template></div><p>Cy Specimen, Ada Example</p>',
    );
    const all = await marker.mentions();
    const [a, b, c, d] = all;
    expect([
      places.step(all, 'next')?.text,
      places.step(all, 'next', { from: a })?.text,
      places.step(all, 'next', { from: b })?.text,
      places.step(all, 'next', { from: d }) === a,
      places.step(all, 'previous', { from: a }) === d,
      places.step(all, 'previous') === d,
      places.step(all, 'next', { from: c, actor: 'Bo Sample' }) === b,
      places.step(all, 'next', { actor: 'Nobody' }),
    ]).toEqual(['Ada Example', 'Bo Sample', 'Cy Specimen', true, true, true, true, null]);
  });

  it('tells who is named, by weight', async () => {
    const page = await annotate(
      '<p>Bo Sample, Bo Sample</p><h1>Ada Example</h1><p>Cy Specimen</p><figcaption>Cy Specimen</figcaption><figcaption>Cy Specimen</figcaption>',
    );
    expect(await peopleOf(page)).toEqual([
      { actor: 'Ada Example', mentions: 1 },
      { actor: 'Bo Sample', mentions: 2 },
      { actor: 'Cy Specimen', mentions: 2 },
    ]);
  });

  it('tells it at once where nothing is left to be measured', async () => {
    const page = await annotate('<p>Ada Example</p>');
    const before = await peopleOf(page);
    const frames = vi.spyOn(window, 'requestAnimationFrame');
    expect(await peopleOf(page)).toEqual(before);
    expect(frames).not.toHaveBeenCalled();
    frames.mockRestore();
  });

  it('says once when other people are named', async () => {
    const counts: number[] = [];
    let wake: (() => void) | undefined;
    const { marker } = await annotate('<p>Ada Example</p><p>Bo Sample</p>', {
      onNamed() {
        counts.push(marker.named().length);
        wake?.();
      },
    });
    while (counts.length < 1) await new Promise<void>((resolve) => (wake = resolve));
    document.body.insertAdjacentHTML('beforeend', '<p>Cy Specimen</p>');
    while (counts.length < 2) await new Promise<void>((resolve) => (wake = resolve));
    expect(counts).toEqual([2, 3]);
  });
});

describe('text that nobody sees', () => {
  it.each([
    ['not displayed', '<p style="display:none">Ada Example</p>'],
    ['hidden', '<p style="visibility:hidden">Ada Example</p>'],
    ['transparent', '<div style="opacity:0"><p>Ada Example</p></div>'],
    ['nearly transparent', '<div style="opacity:.2"><p style="opacity:.2">Ada Example</p></div>'],
    ['without ink', '<p style="color:transparent">Ada Example</p>'],
    ['in the colour of its ground', '<p style="background:#fff;color:#fff">Ada Example</p>'],
    ['left of the page', '<p style="position:absolute;left:-9999px">Ada Example</p>'],
    ['above the page', '<p style="position:absolute;top:-9999px">Ada Example</p>'],
    ['indented away', '<p style="text-indent:-9999px">Ada Example</p>'],
    ['one pixel large', '<p style="font-size:1px">Ada Example</p>'],
    ['scaled to nothing', '<p style="transform:scale(0)">Ada Example</p>'],
    [
      'for screen readers',
      '<p style="position:absolute;width:1px;height:1px;overflow:hidden">Ada Example</p>',
    ],
    ['clipped', '<p style="position:absolute;clip:rect(0 0 0 0)">Ada Example</p>'],
    ['clipped by a path', '<p style="clip-path:inset(50%)">Ada Example</p>'],
    ['in a box without height', '<div style="height:0;overflow:hidden"><p>Ada Example</p></div>'],
    [
      'beyond the edge of a box',
      '<div style="height:20px;overflow:hidden"><p>x</p><p style="margin-top:99px">Ada Example</p></div>',
    ],
    ['in closed details', '<details><summary>x</summary><p>Ada Example</p></details>'],
  ])('is left alone when %s', async (_, html) => {
    const { marker } = await annotate(`${html}<p>Bo Sample</p>`);
    expect((await marker.mentions()).map(({ text }) => text)).toEqual(['Bo Sample']);
  });

  it('is left alone by the thousand, and names nobody', async () => {
    const bait = Array.from({ length: 3000 }, (_, i) => `Bait Number${i}x`);
    const page = await annotate(
      `<div style="position:absolute;left:-9999px">${bait.map((name) => `<p>${name}</p>`).join('')}</div><p>Bo Sample</p>`,
      {},
      (block) => namesIn(block, [block.text]),
    );
    while (textsPainted().length === 0) await new Promise(requestAnimationFrame);
    expect(textsPainted()).toEqual(['Bo Sample']);
    expect((await peopleOf(page)).map(({ actor }) => actor)).toEqual(['Bo Sample']);
    expect(page.marker.named()).toEqual(['Bo Sample']);
  });

  it.each([
    [
      'in a list that scrolls',
      '<div style="height:20px;overflow:auto"><p>x</p><p style="margin-top:99px">Ada Example</p></div>',
    ],
    [
      'filled by a gradient',
      '<p style="background:linear-gradient(red,blue);background-clip:text;color:transparent">Ada Example</p>',
    ],
    ['in a slot', '<div><template shadowrootmode="open"><slot></slot></template><p>Ada Example</p></div>'],
    ['in a box of no display of its own', '<div style="display:contents"><span>Ada Example</span></div>'],
    ['far below', '<p style="margin-top:9999px">Ada Example</p>'],
    ['small', '<p style="font-size:9px">Ada Example</p>'],
  ])('is not text %s', async (_, html) => {
    const { marker } = await annotate(html);
    expect((await marker.mentions()).map(({ text }) => text)).toEqual(['Ada Example']);
  });

  it('is marked once it fades in', async () => {
    const { painted: next } = await annotate(
      '<p id="p" style="opacity:0;transition:opacity 20ms">Ada Example</p><p>Bo Sample</p>',
    );
    await next();
    document.querySelector<HTMLElement>('#p')!.style.opacity = '1';
    expect(await next()).toEqual(['Bo Sample', 'Ada Example']);
  });

  it('is marked once its tab is opened', async () => {
    const { painted: next } = await annotate(
      '<p id="p" style="display:none">Ada Example</p><p>Bo Sample</p>',
    );
    await next();
    document.querySelector<HTMLElement>('#p')!.style.display = '';
    expect(await next()).toEqual(['Bo Sample', 'Ada Example']);
  });
});

describe('mentionAt', () => {
  it('knows the name from the space after it', async () => {
    const { marker, places } = await annotate('<p>Ada Example</p>');
    const [mention] = await marker.mentions();
    const { rect } = places.placeOf(mention!)!;
    expect([
      places.mentionAt(...middleOf(rect))?.mention,
      places.mentionAt(rect.right + 20, rect.top + 5),
      places.mentionAt(rect.left + 5, rect.bottom + 30),
    ]).toEqual([mention, null, null]);
  });

  it.each([
    ['after other text', '<p>It <i>was</i> said that <b>Ada</b> Example <u>knew</u>'],
    ['that opens a paragraph in a link', '<p>It was.<p><a href="#a"><em>Ada Example</em></a> knew'],
    [
      'that an element shows from its shadow root',
      '<p>It said <span><template shadowrootmode="open">Ada Example',
    ],
  ])('knows both ends of a name %s', async (_, html) => {
    const { marker, places } = await annotate(html);
    const [mention] = await marker.mentions();
    const { left, right, top, height } = places.placeOf(mention!)!.rect;
    const ends = [left + 2, right - 2].map((x) => places.mentionAt(x, top + height / 2)?.mention);
    expect(ends).toEqual([mention, mention]);
    expect(places.mentionAt(left - 20, top + height / 2)).toBeNull();
  });

  it('tells the line of a wrapped name that is pointed at', async () => {
    const { marker, places } = await annotate('<p style="width:60px">met Ada Example here</p>');
    const [mention] = await marker.mentions();
    const { rects } = places.placeOf(mention!)!;
    expect(rects).toHaveLength(2);
    expect(rects.map((line) => places.mentionAt(...middleOf(line))?.rect)).toEqual(rects);
  });

  it.each([
    [
      'a link over a whole teaser',
      '<div style="position:relative"><h2>Ada Example</h2><a href="#" style="position:absolute;inset:0"></a></div>',
    ],
    [
      'a stretched link',
      '<style>.s::after{content:"";position:absolute;inset:0}</style><div style="position:relative"><h2>Ada Example</h2><p><a href="#" class="s">more</a></p></div>',
    ],
    ['an open shadow root', '<div><template shadowrootmode="open"><p>Ada Example</p></template></div>'],
    [
      'a cover in a shadow root',
      '<div><template shadowrootmode="open"><div style="position:relative"><p>Ada Example</p><i style="position:absolute;inset:0"></i></div></template></div>',
    ],
  ])('finds a name in %s', async (_, html) => {
    const { marker, places } = await annotate(html);
    const [mention] = await marker.mentions();
    expect(places.mentionAt(...middleOf(places.placeOf(mention!)!.rect))?.mention).toBe(mention);
  });

  it.each([
    ['a bar', '<div style="position:fixed;inset:0;background:#fff"></div>'],
    ['a picture', '<img alt="" style="position:fixed;inset:0;width:100%;height:100%">'],
  ])('finds nothing under %s', async (_, cover) => {
    const { marker, places } = await annotate(`<p>Ada Example</p>${cover}`);
    const [mention] = await marker.mentions();
    expect(places.mentionAt(...middleOf(places.placeOf(mention!)!.rect))).toBeNull();
  });
});
