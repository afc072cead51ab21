import { describe, expect, it } from 'vitest';
import { createArticleReading } from '../../entrypoints/reader/article-reading';
import type { Ask } from '../../entrypoints/reader/ask';
import type { PageHead } from '../../utils/head/page-head';

const page: PageHead = {
  host: 'news.example',
  pathname: '/a',
  lang: 'en',
  title: 'Ferries',
  heading: '',
  metas: [],
  jsonLd: [],
  publisher: '',
  days: [],
};

/** A background that takes the window's title for the article's; null once it is gone, an error when it does not answer. */
function makeReading() {
  const stated = { head: page, answers: true as boolean | null, asked: 0 };
  const ask = (async (_kind: string, { head }: { head: PageHead }) => {
    stated.asked++;
    if (stated.answers === false) throw new Error('nobody answered');
    return stated.answers && { host: head.host, title: head.title };
  }) as unknown as Ask;
  return { stated, reading: createArticleReading(ask, () => stated.head) };
}

describe('createArticleReading', () => {
  it('has what the page states judged once, by whomever it is asked', async () => {
    const { stated, reading } = makeReading();
    expect(await reading.article()).toEqual({ host: 'news.example', title: 'Ferries' });
    expect(await reading.article()).toEqual({ host: 'news.example', title: 'Ferries' });
    expect(stated.asked).toBe(1);
  });

  it.each([
    ['the same', { ...page, lang: 'fr' }, false],
    ['something else', { ...page, title: 'Boats' }, true],
  ])('tells at another look that the page says %s of its article', async (_, head, isOther) => {
    const { stated, reading } = makeReading();
    await reading.article();
    stated.head = head;
    expect(await reading.lookAgain()).toBe(isOther);
    expect((await reading.article()).title).toBe(head.title);
  });

  it('makes whoever asks during a look wait for it', async () => {
    const { stated, reading } = makeReading();
    stated.head = { ...page, title: 'Boats' };
    void reading.lookAgain();
    expect((await reading.article()).title).toBe('Boats');
  });

  it('asks again when nobody answered', async () => {
    const { stated, reading } = makeReading();
    stated.answers = false;
    const failed = reading.lookAgain();
    await expect(failed).rejects.toThrow('nobody answered');
    stated.answers = true;
    expect((await reading.article()).title).toBe('Ferries');
  });

  it('knows the host alone once the extension is gone', async () => {
    const { stated, reading } = makeReading();
    stated.answers = null;
    await reading.lookAgain();
    expect(await reading.article()).toEqual({ host: 'news.example' });
  });
});
