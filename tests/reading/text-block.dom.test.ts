import { array, assert, constantFrom, nat, property, record, string } from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createKnownBlocks } from '../../utils/reading/known-blocks';
import { nodeAt, type PageBlock, partsOf } from '../../utils/reading/text-block';
import { createTextWalk } from '../../utils/reading/walk-text';

afterEach(() => document.body.replaceChildren());

function blocksOf(...nodes: Node[]): PageBlock[] {
  document.body.replaceChildren(...nodes);
  const known = createKnownBlocks();
  known.begin();
  const sink = { run: known.see, shadowRoot: () => undefined, customElement: () => undefined };
  createTextWalk({ first: document.body, last: document.body }, sink).proceed(() => false);
  known.end();
  return [...known.all()];
}

/** A paragraph with its text cut at some places and some pieces put into inline elements. */
function paragraphOf(text: string, cuts: { at: number; tag: string | null }[]): HTMLElement {
  const paragraph = document.createElement('p');
  let from = 0;
  for (const { at, tag } of cuts.toSorted((one, other) => one.at - other.at)) {
    const end = Math.min(at, text.length);
    paragraph.append(wrap(text.slice(from, end), tag));
    from = end;
  }
  paragraph.append(text.slice(from));
  return paragraph;
}

function wrap(text: string, tag: string | null): Node {
  const node = document.createTextNode(text);
  if (tag === null) return node;
  const element = document.createElement(tag);
  element.append(node);
  return element;
}

const anyText = string({
  unit: constantFrom('a', 'b', ' ', 'Z', 'é', '\u00ad', 'Л', '\u00a0', '’', '-', '王', '\n', '𝒜'),
  minLength: 1,
  maxLength: 40,
});
const anyCuts = array(
  record({ at: nat(40), tag: constantFrom(null, 'b', 'i', 'a', 'span', 'em', 'strong') }),
  { maxLength: 6 },
);

describe('a block of text', () => {
  it('has the same text however it is split over nodes', () => {
    assert(
      property(anyText, anyCuts, (text, cuts) => {
        const whole = blocksOf(paragraphOf(text, [])).map((block) => block.text.trim());
        const split = blocksOf(paragraphOf(text, cuts)).map((block) => block.text.trim());
        expect(split).toEqual(whole);
      }),
    );
  });

  it('leads every stretch back to nodes that hold just that text', () => {
    assert(
      property(anyText, anyCuts, nat(40), nat(40), (text, cuts, one, other) => {
        for (const block of blocksOf(paragraphOf(text, cuts))) {
          const [start = 0, end = 0] = [one, other]
            .map((offset) => Math.min(offset, block.text.length))
            .toSorted((a, b) => a - b);
          if (start === end) continue;
          const slice = block.text.slice(start, end);
          const parts = partsOf(block, { start, end });
          expect(nodeAt(block, start)).toBe(parts[0]?.node);
          expect(parts.map((part) => part.node.data.slice(part.start, part.end)).join('')).toBe(slice);
        }
      }),
    );
  });

  it.each<[string, string, (p: HTMLElement) => void, string[]]>([
    ['as it stands', 'span', () => undefined, ['by ', 'Ada', ' Example']],
    [
      'in nodes that came instead',
      'span',
      (p) => p.querySelector('span')!.replaceChildren('Ada'),
      ['by ', 'Ada', ' Example'],
    ],
    [
      'by its first node alone once it says something else',
      'span',
      (p) => p.querySelector('span')!.remove(),
      ['by '],
    ],
    ['by its first node alone once it is gone', 'span', (p) => p.remove(), ['by ']],
    ['as it stands, read whole', 'b', () => undefined, ['by ', 'Ada', ' Example']],
    [
      'in nodes that came instead, read whole',
      'b',
      (p) => p.querySelector('b')!.replaceChildren('Ada'),
      ['by ', 'Ada', ' Example'],
    ],
    ['by none once all that was read says something else', 'b', (p) => p.querySelector('b')!.remove(), ['']],
  ])('knows the nodes of its text %s', (_, tag, change, nodes) => {
    const paragraph = paragraphOf('by Ada Example', [
      { at: 3, tag: null },
      { at: 6, tag },
    ]);
    const [block] = blocksOf(paragraph);
    change(paragraph);
    expect(block?.nodes.map(({ data }) => data)).toEqual(nodes);
    expect(block?.nodes.every((node) => !paragraph.isConnected || node.isConnected || node.data === '')).toBe(
      true,
    );
  });

  it('begins and ends a stretch inside the nodes that hold it', () => {
    const [block] = blocksOf(
      paragraphOf('by Ada Example.', [
        { at: 3, tag: null },
        { at: 14, tag: 'b' },
      ]),
    );
    expect(nodeAt(block!, 3).data).toBe('Ada Example');
    expect(partsOf(block!, { start: 3, end: 14 }).map(({ node, ...part }) => [node.data, part])).toEqual([
      ['Ada Example', { start: 0, end: 11 }],
    ]);
  });
});
