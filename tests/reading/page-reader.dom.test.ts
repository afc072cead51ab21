import { afterEach, describe, expect, it } from 'vitest';
import { createTextWalk } from '../../utils/reading/walk-text';
import { createPageReader, type BlockChanges, type PageReader } from '../../utils/reading/page-reader';

let ending = new AbortController();

afterEach(() => {
  ending.abort();
  ending = new AbortController();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

interface Reading {
  reader: PageReader;
  /** What was told since the first pass, taken together: a slow machine reads one change in several slices. */
  told: () => BlockChanges;
}

async function read(html: string): Promise<Reading> {
  document.body.setHTMLUnsafe(html);
  const reports: BlockChanges[] = [];
  const reader = createPageReader(document, {
    signal: ending.signal,
    batchMs: 0,
    onBlocks: (changes) => reports.push(changes),
  });
  await reader.firstPass;
  reports.length = 0;
  return {
    reader,
    told: () => ({
      added: reports.flatMap(({ added }) => added),
      removed: reports.flatMap(({ removed }) => removed),
      moved: reports.flatMap(({ moved }) => moved),
    }),
  };
}

function wrapped(text: string): Element {
  const element = document.createElement('i');
  element.append(text);
  return element;
}

const textsOf = (reader: PageReader): string[] => reader.blocks().map((block) => block.text);

describe('createPageReader', () => {
  it.each([
    ['joins across inline elements', '<p><b>Ada</b> Example said</p>', ['Ada Example said']],
    ['joins a drop cap to its word', '<p><span style="float:left">A</span>da Example</p>', ['Ada Example']],
    ['cuts at blocks', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['cuts at line breaks', '<p>one<br>two</p>', ['one', 'two']],
    [
      'cuts where styled spans would run together',
      '<div><span style="display:block">Politics</span><span style="display:block">Ada</span></div>',
      ['Politics', 'Ada'],
    ],
    ...[
      ['Politics', 'Ada'],
      ['LIVE', 'Ada'],
      ['Новини', 'Ада'],
      ['Age', '61 years'],
      ['ראש', 'הממשלה'],
    ].map(([title = '', text = '']): [string, string, string[]] => [
      `cuts "${title}" off "${text}" where it is laid out as a block`,
      `<p><b style="display:block">${title}</b>${text}</p>`,
      [title, text],
    ]),
    ['does not cut in a word with a bold part', '<p>Ex<b>am</b>ple</p>', ['Example']],
    ['leaves out scripts without cutting', '<p>Ada <script>var a</script>Example</p>', ['Ada Example']],
    ['leaves out code and fields', '<p>a<code>code</code>b<textarea>t</textarea>c</p>', ['a', 'b', 'c']],
    ['leaves out editors', '<div contenteditable><p>draft</p></div><p>read</p>', ['read']],
    ['leaves out drawings', '<p>read</p><svg><text>drawn</text></svg>', ['read']],
    ['leaves out footnote marks', '<p>Ada Example<sup>1</sup> said</p>', ['Ada Example said']],
    ['keeps superscript letters', '<p>M<sup>me</sup> Example</p>', ['Mme Example']],
    ['leaves out text without letters', '<p>12:30</p><p> </p><p>a</p>', ['a']],
  ])('%s', async (_, html, texts) => {
    const { reader } = await read(html);
    expect(textsOf(reader)).toEqual(texts);
  });

  it('tells roles and languages apart', async () => {
    document.documentElement.lang = 'en';
    const { reader } = await read(
      '<h1>Head</h1><p>Text</p><figure><figcaption>Shown<span class="photo-credit">Taken</span></figcaption></figure>' +
        '<p class="byline">By</p><p lang="fr">Texte</p><div lang="fr"><p lang="en">Again</p></div>',
    );
    expect(reader.blocks().map(({ text, role, lang }) => [text, role, lang])).toEqual([
      ['Head', 'headline', undefined],
      ['Text', 'text', undefined],
      ['Shown', 'caption', undefined],
      ['Taken', 'byline', undefined],
      ['By', 'byline', undefined],
      ['Texte', 'text', 'fr'],
      ['Again', 'text', undefined],
    ]);
  });

  it('reads open shadow roots and what changes in them', async () => {
    const { reader, told } = await read(
      '<p>before</p><div id="host"><template shadowrootmode="open"><p>shadow</p><slot></slot></template>light</div><p>after</p>',
    );
    expect(textsOf(reader)).toEqual(['before', 'shadow', 'light', 'after']);
    const [root] = reader.shadowRoots();
    root?.append('late');
    await expect.poll(() => told().added.map(({ text }) => text)).toEqual(['late']);
    document.querySelector('#host')?.remove();
    await expect.poll(() => told().removed).toHaveLength(3);
    expect(reader.shadowRoots()).toEqual([]);
  });

  it('finds a shadow root that a custom element got later', async () => {
    const { reader } = await read('<late-host></late-host><p>text</p>');
    document.querySelector('late-host')!.attachShadow({ mode: 'open' }).innerHTML = '<p>shadow</p>';
    document.body.append('more');
    // It may be told of after what was added.
    await expect.poll(() => textsOf(reader)).toEqual(['shadow', 'text', 'more']);
  });

  it('tells what came and what went', async () => {
    const { reader, told } = await read('<p id="a">one</p><p>two</p>');
    const [one] = reader.blocks();
    document.querySelector('#a')!.remove();
    document.body.insertAdjacentHTML('beforeend', '<p>three</p>');
    await expect
      .poll(() => ({ ...told(), added: told().added.map(({ text }) => text) }))
      .toEqual({ added: ['three'], removed: [one?.id], moved: [] });
    expect(textsOf(reader)).toEqual(['two', 'three']);
  });

  it('keeps the id of a block that a re-render put into other nodes', async () => {
    const { reader, told } = await read('<p id="a"><b>Ada</b> Example</p>');
    const [before] = reader.blocks();
    const id = before?.id;
    expect(before?.nodes).toHaveLength(2);
    document.querySelector('#a')!.innerHTML = '<b>Ada</b> Example';
    await expect.poll(told).toEqual({ added: [], removed: [], moved: [reader.block(id ?? 0)] });
    expect(reader.block(id ?? 0)?.nodes.every((node) => node.isConnected)).toBe(true);
  });

  it('keeps the id of a block whose only node was replaced', async () => {
    const { reader, told } = await read('<p id="a">Ada Example</p>');
    const [before] = reader.blocks();
    expect(before?.nodes).toEqual([document.querySelector('#a')?.firstChild]);
    document.querySelector('#a')!.textContent = 'Ada Example';
    await expect.poll(told).toEqual({ added: [], removed: [], moved: [before] });
    expect(before?.nodes).toEqual([document.querySelector('#a')?.firstChild]);
  });

  it('leads to a node that stands nowhere where a block was emptied and not yet read again', async () => {
    const { reader } = await read('<p id="a">Ada Example</p>');
    document.querySelector('#a')!.replaceChildren();
    const [block] = reader.blocks();
    expect(block?.nodes.map(({ data, isConnected }) => ({ data, isConnected }))).toEqual([
      { data: '', isConnected: false },
    ]);
  });

  it.each<[string, string, (p: HTMLElement) => void, string[]]>([
    ['a rewritten node', 'one<i>two</i>', (p) => (p.firstChild!.nodeValue = 'ONE'), ['ONEtwo']],
    ['a node emptied', 'one<i>two</i>', (p) => (p.firstChild!.nodeValue = ''), ['two']],
    ['text before', 'one', (p) => p.prepend('zero '), ['zero one']],
    ['text after', 'one', (p) => p.append(' two'), ['one two']],
    ['the first node gone', '<i>one</i> two', (p) => p.firstChild!.remove(), [' two']],
    [
      'the inside of an inline element gone',
      'one <i>two</i>',
      (p) => p.querySelector('i')!.replaceChildren(),
      ['one '],
    ],
    [
      'a line break between',
      'one <i>two</i>',
      (p) => p.querySelector('i')!.before(document.createElement('br')),
      ['one ', 'two'],
    ],
    ['a line break gone', 'one <br><i>two</i>', (p) => p.querySelector('br')!.remove(), ['one two']],
    [
      'a block between',
      'one <i>two</i>',
      (p) => p.querySelector('i')!.before(document.createElement('div')),
      ['one ', 'two'],
    ],
    ['an element for the only node', 'one', (p) => p.firstChild!.replaceWith(wrapped('two')), ['two']],
    ['an element beside the only node', 'one', (p) => p.append(wrapped(' two')), ['one two']],
    ['the only element gone', '<i>one</i>', (p) => (p.textContent = 'two'), ['two']],
    ['the only element removed', '<i>one</i>', (p) => p.firstChild!.remove(), []],
    ['all but a comment gone from prose', '<i>one</i><!-- two -->', (p) => p.firstChild!.remove(), []],
    ['a link with all the text gone', '<a><b>one</b></a>', (p) => p.firstChild!.remove(), []],
    ['the only node gone', 'one', (p) => p.replaceChildren(), []],
    ['all but a comment gone', 'one<!-- two -->', (p) => p.firstChild!.remove(), []],
    ['an editor', 'one', (p) => p.setAttribute('contenteditable', ''), []],
  ])('follows %s', async (_, html, change, texts) => {
    const { reader } = await read(`<div id="p">${html}</div>`);
    change(document.querySelector<HTMLElement>('#p')!);
    await expect.poll(() => textsOf(reader)).toEqual(texts);
  });

  it('does not read the title of a page, whatever it becomes', async () => {
    document.head.innerHTML = '<title>zero</title>';
    const { reader } = await read('<p id="a">one</p>');
    document.title = 'Ada Example';
    document.querySelector('#a')!.textContent = 'two';
    await expect.poll(() => textsOf(reader)).toEqual(['two']);
  });

  it('lets go of nodes that were taken out of something already gone', async () => {
    const { reader, told } = await read('<div id="a"><p>one</p><p>two</p></div><p>three</p>');
    const [one, two] = reader.blocks();
    const gone = document.querySelector('#a')!;
    gone.remove();
    // The observer has heard of the removal by then, and hears nothing of this.
    await Promise.resolve().then(() => Promise.resolve());
    gone.replaceChildren();
    await expect.poll(() => new Set(told().removed)).toEqual(new Set([one?.id, two?.id]));
    expect(reader.blocks().map(({ nodes: [node] }) => node?.isConnected)).toEqual([true]);
  });

  it('reads a flood of nodes', async () => {
    const { reader, told } = await read('<p>one</p>');
    const [one] = reader.blocks();
    const flood = Array.from({ length: 1500 }, (_, i) => `<p>item ${i}</p>`);
    for (const html of flood) document.body.insertAdjacentHTML('beforeend', html);
    await expect.poll(() => told().added).toHaveLength(1500);
    expect(reader.blocks()).toHaveLength(1501);
    expect(reader.blocks()[0]).toBe(one);
  });
});

describe('createTextWalk', () => {
  it('gives the page its turns also in the middle of a very long paragraph', () => {
    document.body.innerHTML = `<p>${'<i>word </i>'.repeat(5000)}</p>`;
    const texts: string[] = [];
    const walk = createTextWalk(
      { first: document.body, last: document.body },
      {
        run: ({ text }) => texts.push(text),
        shadowRoot: () => undefined,
        customElement: () => undefined,
      },
    );
    let slices = 1;
    while (walk.proceed(() => true) === 'paused') slices += 1;
    expect({ texts, isSliced: slices > 5 }).toEqual({ texts: ['word '.repeat(5000)], isSliced: true });
  });
});
