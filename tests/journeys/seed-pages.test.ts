import { describe, expect, it } from 'vitest';
import type { MarkOnPage } from '../../utils/messaging/protocol';
import { judgedPages } from '../eval/judged-page';
import { askAsPage, tabIdOf, tellTab } from './own-api';
import { browserNames, useStage } from './stage';

const judged = await judgedPages();
const pages = Object.fromEntries(judged.map(({ id, html }) => [`judged-${id}.html`, html]));

describe.each(browserNames)('on the judged pages about the shipped pack in %s', (name) => {
  const stage = useStage(name, { pages });

  it.each(judged)('marks every mention in $id, and no other', async ({ id, names }) => {
    const page = await stage.openFixture(`judged-${id}.html`);
    const tab = await tabIdOf(stage.browser, stage.server.address(`judged-${id}.html`));
    await askAsPage(stage.browser, { kind: 'tab.run', question: { tab } });
    const marks = await tellTab<MarkOnPage[]>(stage.browser, { tab, kind: 'page.marks', question: {} });
    expect(marks.map(({ actor, text }) => [actor, withSpaces(text)])).toEqual(
      names
        .filter(({ actor }) => actor !== undefined)
        .map(({ actor, text }) => [`standpoint-seed/${actor}`, withSpaces(text)]),
    );
    await page.close();
  });
});

/** The pages' source breaks lines inside names. */
function withSpaces(text: string): string {
  return text.replace(/\s+/g, ' ');
}
