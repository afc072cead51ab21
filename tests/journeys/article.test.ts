import { describe, expect, it } from 'vitest';
import type { ArticleTextAnswer, PageSummary } from '../../utils/messaging/protocol';
import { waitForMark } from './card';
import { askAsPage, tabIdOf, tellTab } from './own-api';
import { browserNames, useStage } from './stage';

interface FixtureGlobals {
  describe: () => void;
}

const facts = {
  title: 'Harbour talks go on',
  outlet: 'The Example Gazette',
  section: 'World',
  updated: '2025-03-14',
};

// A page that says what its article is once it has been read, then the article's text:
//   read without a date → described → the facts follow → its text is asked for → read in a document of ours
describe.each(browserNames)('an article in %s', (name) => {
  const stage = useStage(name);

  it('is known by what its page says late', async () => {
    const page = await stage.openFixture('late-head.html');
    await waitForMark(page, 'Emmanuel Macron');
    const tab = await tabIdOf(stage.browser, stage.server.address('late-head.html'));
    const summary = () => tellTab<PageSummary>(stage.browser, { tab, kind: 'page.summary', question: {} });
    expect((await summary()).article).toEqual({
      title: 'Harbour talks go on',
      host: 'gazette.example',
      authors: [],
    });
    await page.evaluate(() => (globalThis as unknown as FixtureGlobals).describe());
    await expect
      .poll(async () => (await summary()).article)
      .toEqual({
        ...facts,
        host: 'gazette.example',
        date: '2025-03-12',
        authors: ['Ida Novak'],
      });
    await page.close();
  });

  it('is read apart from what stands around it', async () => {
    const page = await stage.openFixture('late-head.html');
    const address = stage.server.address('late-head.html');
    await page.evaluate(() => (globalThis as unknown as FixtureGlobals).describe());
    const tab = await tabIdOf(stage.browser, address);
    const read = () =>
      askAsPage<ArticleTextAnswer>(stage.browser, { kind: 'article.text', question: { tab } });
    const answers = await Promise.all([read(), read()]);
    for (const answer of answers) {
      expect(answer).toMatchObject({
        kind: 'article',
        address,
        article: { ...facts, byline: 'Ida Novak', language: 'en', published: '2025-03-12' },
      });
      const { paragraphs } = answer.kind === 'article' ? answer.article : { paragraphs: [] };
      expect(paragraphs.map((text) => text.split(' ', 3).join(' '))).toEqual([
        'The talks on',
        'A long winter',
        'Whatever the neighbours',
      ]);
    }
    await page.close();
  });

  it('is not read from a page that asks for a password', async () => {
    const page = await stage.openFixture('password.html');
    const tab = await tabIdOf(stage.browser, stage.server.address('password.html'));
    expect(await askAsPage(stage.browser, { kind: 'article.text', question: { tab } })).toEqual({
      kind: 'refused',
      why: 'asks-secrets',
    });
    await page.close();
  });
});
