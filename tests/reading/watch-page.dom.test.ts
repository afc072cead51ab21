import { afterEach, describe, expect, it } from 'vitest';
import { createPageReader } from '../../utils/reading/page-reader';
import { type PageWatch, watchPage } from '../../utils/reading/watch-page';

let life = new AbortController();

afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.replaceChildren();
});

describe('watchPage', () => {
  it('tells what came and what went, and the text that it stood beside', async () => {
    const { list, watch } = watchList('<li>one</li>two');
    const [one, two] = list.childNodes;
    const came = entry('three');
    list.append(came);
    one?.remove();
    expect(await changeOf(watch)).toEqual({ seeds: new Set([came, two]), removed: [one] });
    expect(await changeOf(watch)).toBeNull();
  });

  it.each<[how: string, list: { before: number; come: number; go: number }, isWhole: boolean]>([
    ['as a whole where more came and went than it has', { before: 0, come: 60, go: 55 }, true],
    ['as a whole from 51 changes on', { before: 0, come: 50, go: 1 }, true],
    ['by its entries up to 50', { before: 0, come: 49, go: 1 }, false],
    ['by its entries where it has as many as changed', { before: 40, come: 50, go: 10 }, false],
  ])('tells a list %s', async (_, { before, come, go }, isWhole) => {
    const { list, watch } = watchList('<li>entry</li>'.repeat(before));
    const came = Array.from({ length: come }, (__, i) => entry(`entry ${i}`));
    for (const each of came) list.append(each);
    const went = [...list.children].slice(0, go);
    for (const each of went) each.remove();
    expect(await changeOf(watch)).toEqual(
      isWhole ? { seeds: new Set([list]), removed: [] } : { seeds: new Set(came), removed: went },
    );
  });
});

describe('a list that is told as a whole', () => {
  it('is read as it stands, and what stayed in it is known again', async () => {
    const list = listOf('<li>kept</li>');
    const gone: number[] = [];
    const { signal } = life;
    const reader = createPageReader(document, {
      signal,
      batchMs: 0,
      onBlocks: ({ removed }) => gone.push(...removed),
    });
    await reader.firstPass;
    const [kept] = reader.blocks();
    for (let i = 0; i < 100; i++) {
      list.prepend(entry(`entry ${i}`));
      if (i >= 3) list.children[3]?.remove();
    }
    while (reader.blocks().length < 4) await new Promise((resolve) => setTimeout(resolve));
    expect(reader.blocks().map(({ text }) => text)).toEqual(['entry 99', 'entry 98', 'entry 97', 'kept']);
    expect([reader.blocks()[3], gone]).toEqual([kept, []]);
  });
});

function watchList(html: string): { list: HTMLElement; watch: PageWatch } {
  const list = listOf(html);
  return { list, watch: watchPage(document, { signal: life.signal, onChange: () => undefined }) };
}

function listOf(html: string): HTMLElement {
  const list = document.createElement('ul');
  list.innerHTML = html;
  document.body.append(list);
  return list;
}

function entry(text: string): HTMLElement {
  const element = document.createElement('li');
  element.textContent = text;
  return element;
}

/** Observers hear at the end of a task. */
async function changeOf(watch: PageWatch): Promise<ReturnType<PageWatch['takeChange']>> {
  await new Promise((resolve) => setTimeout(resolve));
  return watch.takeChange();
}
