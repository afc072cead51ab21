import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../utils/messaging/protocol';
import { clickOn, waitForText } from './controls';
import { eventually } from './eventually';
import { askAsPage } from './own-api';
import { browserNames, useStage } from './stage';
import type { TestPage } from './test-browser';

const pasted = `
  <html lang="en"><head>
    <link rel="canonical" href="https://gazette.example/ferries-by-night" />
    <meta property="og:site_name" content="Harbour Gazette" />
    <meta property="article:published_time" content="2026-11-20" />
  </head><body><article>
    <h1>Ferries by night</h1>
    <p>Harbour Minister Ottilie Vendt said on Wednesday that the ferries would sail by night.</p>
  </article></body></html>`;

//   pasted ──▶ draft ──E──▶ form in its place ──Enter──▶ in the dataset, with source and evidence
//                ▲                                │
//                └───────────────U────────────────┘
describe.each(browserNames)('mending a draft in %s', (name) => {
  const stage = useStage(name);

  it('is done in place and by keys alone, and taken back by one', async () => {
    const options = await stage.browser.openOwn('options.html#review');
    await waitForText(options, 'Read an article');
    await clickOn(options, 'Text or HTML');
    await options.typeText(pasted);
    await clickOn(options, 'Read for statements');
    await waitForText(options, '1 of 1 left');

    await options.pressKey('e');
    await waitForFocus(options, 'Summary');
    await options.typeText('She wants ferries at night.');
    await tabTo(options, 'Another topic: add it');
    await options.pressKey('Enter');
    await waitForFocus(options, 'New topic');
    await options.typeText('Night ferries');
    await tabTo(options, 'Kind');
    await options.typeText('ple');
    await tabTo(options, 'Said on');
    await options.pressKey('Enter');
    await waitForText(options, 'Taken: Ottilie Vendt: the ferries would sail by night');
    await waitForText(options, 'all reviewed');

    const [kept] = await found('ferries at night');
    expect(kept?.position).toMatchObject({
      summary: 'She wants ferries at night.',
      target: 'Night ferries',
      kind: 'pledged',
      date: { on: '2026-11-18' },
      source: {
        outlet: 'Harbour Gazette',
        // The evidence leads to the sentence.
        url: expect.stringMatching(/^https:\/\/gazette\.example\/ferries-by-night#:~:text=/) as string,
      },
    });
    await options.pressKey('u');
    await waitForText(options, 'Open again: Ottilie Vendt');
    await waitForText(options, '1 of 1 left');
    await eventually('the position gone', async () => (await found('ferries at night')).length === 0);
    await options.close();
  });

  async function found(query: string): Promise<SearchAnswer['positions']> {
    const { positions } = await askAsPage<SearchAnswer>(stage.browser, {
      kind: 'dataset.search',
      question: { query, asker: 'test' },
    });
    return positions;
  }
});

/** Goes on by Tab until the control of this name has the focus. */
async function tabTo(page: TestPage, label: string): Promise<void> {
  for (let steps = 0; steps < 20; steps++) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.pressKey('Tab');
    // oxlint-disable-next-line no-await-in-loop -- as said
    if ((await focused(page)) === label) return;
  }
  throw new Error(`Tab does not lead to "${label}"`);
}

function waitForFocus(page: TestPage, label: string): Promise<true> {
  return eventually(`the focus on "${label}"`, async () => (await focused(page)) === label);
}

/** The name of the control that has the focus, without what stands in brackets behind it. */
function focused(page: TestPage): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: control } = document;
    const label =
      control && 'labels' in control ? (control.labels as NodeListOf<HTMLElement> | null)?.[0] : null;
    return ((label ?? control)?.textContent ?? '').replace(/ \(.*/, '').trim();
  });
}
