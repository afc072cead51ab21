import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../utils/messaging/protocol';
import { clickOn, fillField, waitForText } from './controls';
import { eventually } from './eventually';
import { askAsPage } from './own-api';
import { keepBySelecting, waitForReading } from './selecting';
import { browserNames, useStage } from './stage';

const filler =
  '<p>The harbour has been waiting for its new quay since the old one was taken away.</p>'.repeat(40);

/** The article as it is served later, with this in the place of what was kept. */
function article(said: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>The new quay</title>
    <meta property="og:type" content="article" />
    <meta property="og:site_name" content="The Example Gazette" />
  </head>
  <body><h1>The new quay</h1>${filler}${said}${filler}</body>
</html>`;
}

const quote = '“No ferry will wait for the tide,” <b>Ada Lund</b>';
const changes = {
  'around-it.html': `<p>What follows was corrected.</p><p id="said">${quote} said on the quay on Friday. Others agreed.</p>`,
  'in-its-end.html': `<p id="said">${quote} told the Evening Herald.</p>`,
};

//   kept ──▶ the page changes ──▶ its source is opened ──▶ the sentence is in view
describe.each(browserNames)('evidence in %s', (name) => {
  const kept = 'kept.html';
  const said = `<p>Few people came.</p><p id="said">${quote} said on the quay on Friday.</p>`;
  const pages = Object.entries({ [kept]: said, ...changes }).map(([path, body]) => [path, article(body)]);
  const stage = useStage(name, { pages: Object.fromEntries(pages) as Record<string, string> });

  it('is scrolled to on a page that has changed around it or in its end', async () => {
    const page = await stage.openFixture(kept);
    await waitForReading(stage.browser, stage.server.address(kept));
    await page.evaluate(() => document.querySelector('#said')?.scrollIntoView({ block: 'center' }));
    const form = await keepBySelecting(stage.browser, page, '#said');
    await waitForText(form, 'Keep what was said');
    await clickOn(form, 'Another topic: add it');
    await form.typeText('The new quay');
    await clickOn(form, 'Source');
    // Links lead to https alone.
    await fillField(form, 'Address', 'https://gazette.example/quay');
    await form.pressKey('Enter');
    await waitForText(form, 'Kept.');

    const fragment = (await addressHeld()).split('#')[1];
    for (const path of Object.keys(changes)) {
      // oxlint-disable-next-line no-await-in-loop -- one tab in front
      const changed = await stage.browser.open(`${stage.server.address(path)}#${fragment}`);
      // oxlint-disable-next-line no-await-in-loop -- as said
      await eventually(`the sentence in view: ${path}`, () => changed.evaluate(isInView));
      // oxlint-disable-next-line no-await-in-loop -- as said
      await changed.close();
    }
    const elsewhere = await stage.openFixture(kept);
    expect(await elsewhere.evaluate(isInView)).toBe(false);
    await elsewhere.close();
    await form.close();
    await page.close();
  });

  async function addressHeld(): Promise<string> {
    const { positions } = await askAsPage<SearchAnswer>(stage.browser, {
      kind: 'dataset.search',
      question: { query: 'ferry will wait', asker: 'test' },
    });
    return positions[0]?.position.source.url ?? '';
  }
});

function isInView(): boolean {
  const place = document.querySelector('#said')?.getBoundingClientRect();
  return place !== undefined && place.top >= 0 && place.bottom <= innerHeight;
}
