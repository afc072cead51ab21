import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSelection } from '../../utils/reading/read-selection';

function show(html: string): void {
  document.body.innerHTML = html;
}

function selectFrom(start: Node, from: number, end: Node, to: number): void {
  getSelection()?.setBaseAndExtent(start, from, end, to);
}

function selectIn(selector: string): void {
  getSelection()?.selectAllChildren(document.querySelector(selector)!);
}

/** The words that are told to be selected. */
function words(): string | undefined {
  const read = readSelection(window);
  return read?.text.slice(read.start, read.end);
}

const lead = 'The islands will have ferries after dark for the first time in forty years, it is said.';

describe('readSelection', () => {
  afterEach(() => {
    getSelection()?.removeAllRanges();
    vi.restoreAllMocks();
    document.head.querySelector('link[rel=canonical]')?.remove();
    show('');
  });

  it('tells the selection in the paragraphs around it, and what the page says of itself', () => {
    show(`<h1>Ferries</h1><p>${lead}</p><p>She said: <b id="q">they <i>will</i> sail</b>\n   at night.</p>`);
    selectIn('#q');
    const canonical = document.head.appendChild(document.createElement('link'));
    Object.assign(canonical, { rel: 'canonical', href: 'https://news.example/a' });
    const text = `Ferries\n${lead}\nShe said: they will sail at night.`;
    const start = text.indexOf('they');
    expect(readSelection(window)).toMatchObject({
      text,
      start,
      end: start + 'they will sail'.length,
      lead,
      page: { title: 'Ferries', address: location.href, canonical: 'https://news.example/a' },
    });
  });

  it('tells the first running texts of the page, without datelines', () => {
    const paragraphs = [1, 2, 3, 4].map((at) => `${lead} Part ${at}.`);
    show(`<p>Harbour, 3 May</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<p id="q">The end.</p>`);
    selectIn('#q');
    expect(readSelection(window)?.lead).toBe(paragraphs.slice(0, 3).join('\n'));
  });

  it('joins a selection over several paragraphs', () => {
    show('<p id="a">One is here.</p><p id="b">Two is here.</p>');
    selectFrom(document.querySelector('#a')!.firstChild!, 4, document.querySelector('#b')!.firstChild!, 3);
    expect(words()).toBe('is here.\nTwo');
  });

  it('leaves out a paragraph that a triple click touches and does not hold', () => {
    show('<p id="a">One is here.</p><p id="b">Two is here.</p>');
    selectFrom(document.querySelector('#a')!.firstChild!, 0, document.querySelector('#b')!, 0);
    expect(words()).toBe('One is here.');
  });

  it('cuts what is too long to be a statement, and what is too far away', () => {
    show(
      `<p>${'before '.repeat(5000)}</p><p id="q">${'word '.repeat(4000)}</p><p>${'behind '.repeat(2000)}</p>`,
    );
    selectIn('#q');
    const read = readSelection(window)!;
    expect(read.end - read.start).toBe(10_000);
    expect(read.start).toBe(20_000);
    expect(read.text.length).toBe(34_000);
  });

  it('walks no further than it tells', () => {
    const long = 'They sailed at night, and nobody at the harbour saw it. '.repeat(2);
    show(`<p>${lead}</p>${`<p><i>${long}</i></p> `.repeat(2000)}`);
    const steps = ['firstChild', 'nextSibling'].map((step) =>
      vi.spyOn(Node.prototype, step as 'firstChild', 'get'),
    );
    getSelection()?.selectAllChildren(document.querySelectorAll('p')[1500]!);
    const read = readSelection(window)!;
    expect([read.lead.slice(0, lead.length), read.start, read.text.length]).toEqual([
      lead,
      20_000,
      24_000 + read.end - read.start,
    ]);
    expect(steps.reduce((sum, { mock }) => sum + mock.calls.length, 0)).toBeLessThan(2500);
  });

  it('tells what is selected in an open shadow root, in the page around it', () => {
    show(`<p>${lead}</p><div id="host"></div>`);
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>She said: <b id="q">they will sail</b>.</p>';
    getSelection()?.selectAllChildren(root.querySelector('#q')!);
    expect(words()).toBe('they will sail');
    expect(readSelection(window)?.text).toBe(`${lead}\nShe said: they will sail.`);
  });

  it('tells what is selected in a frame of the page’s own', () => {
    show('<iframe srcdoc="" title="Frame"></iframe>');
    const { contentWindow: frame } = document.querySelector('iframe')!;
    frame!.document.body.innerHTML = '<p>She said: <b>they will sail</b>.</p>';
    frame!.getSelection()?.selectAllChildren(frame!.document.querySelector('b')!);
    expect(readSelection(frame!)).toMatchObject({ text: 'She said: they will sail.', start: 10, end: 24 });
    expect(readSelection(window)).toBeNull();
  });

  it.each(['input', 'textarea'])('tells nothing of what is being written, in an %s', (name) => {
    show(`<${name}></${name}>`);
    const field = document.querySelector<HTMLInputElement>(name)!;
    field.value = 'They will sail at night.';
    field.focus();
    field.select();
    expect(readSelection(window)).toBeNull();
  });

  it.each([
    ['nothing is selected', '<p>One is here.</p>', () => undefined],
    ['no text is in the selection', '<p id="q"><img alt=""></p>', () => selectIn('#q')],
    ['the page asks for secrets', '<p id="q">One is here.</p><input type="password">', () => selectIn('#q')],
  ])('tells nothing where %s', (_, html, select) => {
    show(html);
    select();
    expect(readSelection(window)).toBeNull();
  });
});
