import { array, assert, asyncProperty, constantFrom, nat, oneof, record } from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createPageReader } from '../../utils/reading/page-reader';

afterEach(() => document.body.replaceChildren());

/** `inside`: which element of the list is changed; 0 is the list itself. */
type Step =
  | { kind: 'insert'; inside: number; at: number; text: string; tag: string }
  | { kind: 'remove' | 'replace' | 'edit' | 'wrap' | 'move'; inside: number; at: number; to: number };

const anyText = constantFrom('Ada', 'Bo said', 'Share', 'It rained.', 'Ж');
const anyInside = oneof(constantFrom(0), nat(20));
const anyStep = oneof(
  record({
    kind: constantFrom('insert' as const),
    inside: anyInside,
    at: nat(20),
    text: anyText,
    tag: constantFrom('p', 'b', 'span', ''),
  }),
  record({
    kind: constantFrom(
      'remove' as const,
      'replace' as const,
      'edit' as const,
      'wrap' as const,
      'move' as const,
    ),
    inside: anyInside,
    at: nat(20),
    to: nat(20),
  }),
);

/** What a framework, an editor or a live blog does to a list. */
function change(list: Element, step: Step): void {
  const elements = [list, ...list.querySelectorAll('*')];
  changeIn(elements[step.inside % elements.length] ?? list, step);
}

function changeIn(list: Element, step: Step): void {
  const { childNodes } = list;
  const node = childNodes[step.at % Math.max(childNodes.length, 1)] ?? null;
  if (step.kind === 'insert') {
    const text = document.createTextNode(step.text);
    const element = step.tag === '' ? null : document.createElement(step.tag);
    element?.append(text);
    list.insertBefore(element ?? text, node);
  } else if (node === null) return;
  else if (step.kind === 'remove') node.remove();
  else if (step.kind === 'replace') node.replaceWith(node.cloneNode(true));
  else if (step.kind === 'edit') (node.firstChild ?? node).nodeValue = `edited ${step.to}`;
  else if (step.kind === 'move') list.insertBefore(node, childNodes[step.to % childNodes.length] ?? null);
  else {
    const around = document.createElement(step.to % 2 === 0 ? 'div' : 'i');
    node.replaceWith(around);
    around.append(node);
  }
}

/** The observers hear at the end of this task, a change is read in one after that, and a second may follow. */
async function read(): Promise<void> {
  for (let task = 0; task < 4; task++) {
    // oxlint-disable-next-line no-await-in-loop -- one task after the other
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function watch() {
  const ending = new AbortController();
  const told = new Set<number>();
  const reader = createPageReader(document, {
    signal: ending.signal,
    batchMs: 0,
    onBlocks({ added, removed, moved }) {
      for (const id of removed) told.delete(id);
      for (const { id } of moved) expect(told.has(id)).toBe(true);
      for (const { id } of added) told.add(id);
    },
  });
  return { reader, told, end: () => ending.abort() };
}

describe('the blocks of a page that changes', () => {
  it('are those of the page read anew, in its order, whatever changed', async () => {
    await assert(
      asyncProperty(array(array(anyStep, { maxLength: 4 }), { maxLength: 6 }), async (batches) => {
        document.body.innerHTML =
          '<h1>Head</h1><div><p>one</p><p>two <b>Ada</b></p>three<p><i>four</i><!-- five --></p></div><p>end</p>';
        const list = document.querySelector('div')!;
        const { reader, told, end } = watch();
        await reader.firstPass;
        for (const batch of batches) {
          for (const step of batch) change(list, step);
          await read();
        }
        const anew = watch();
        await anew.reader.firstPass;
        const blocks = reader.blocks();
        expect(blocks.map(({ text }) => text)).toEqual(anew.reader.blocks().map(({ text }) => text));
        expect(blocks.map(({ nodes }) => [...nodes])).toEqual(
          anew.reader.blocks().map(({ nodes }) => [...nodes]),
        );
        const ids = blocks.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].toSorted((one, other) => one - other));
        // What was told adds up to what is there.
        expect([...told].toSorted((one, other) => one - other)).toEqual(ids);
        end();
        anew.end();
      }),
      { numRuns: 300 },
    );
  });
});
